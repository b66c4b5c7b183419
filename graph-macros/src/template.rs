//! The `path` string and its rules.

use proc_macro2::Ident;
use syn::LitStr;

use crate::errors::Errors;

/// The example that messages show.
pub(crate) const EXAMPLE: &str = "/deviceManagement/ndesConnectors";

/// The methods that Microsoft's pages write before a path.
const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE"];

/// Checks a path, relative to the root of the service, and reports the first rule that it breaks. Gives the names of its
/// placeholders, each once.
pub(crate) fn placeholders(literal: &LitStr, errors: &Errors) -> Vec<Ident> {
    let path = literal.value();
    if let Some(problem) = problem(&path) {
        errors.at(literal, problem);
        return Vec::new();
    }
    let mut names: Vec<Ident> = Vec::new();
    for name in path.split('/').filter_map(placeholder) {
        if !names.iter().any(|earlier| earlier == name) {
            names.push(Ident::new(name, literal.span()));
        }
    }
    names
}

/// The name in a segment that is a placeholder, such as `{user_id}`.
fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn problem(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some(format!("`path` is empty; expected something like {EXAMPLE:?}"));
    }
    if path.contains("://") {
        let advice = "the client adds the root of the service; start at the first segment after the version";
        return Some(format!("`path` must not carry a scheme or host: {advice}"));
    }
    if let Some((method, rest)) = path.split_once(' ')
        && METHODS.contains(&method)
    {
        return Some(format!("`path` must not carry a method; `operations(...)` says what the service offers: {rest:?}"));
    }
    if !path.starts_with('/') {
        return Some(format!("`path` must start with a slash: \"/{path}\""));
    }
    if path.ends_with('/') {
        return Some(match path.trim_end_matches('/') {
            "" => format!("`path` is only a slash; expected something like {EXAMPLE:?}"),
            trimmed => format!("`path` must not end with a slash: {trimmed:?}"),
        });
    }
    let segments = path.split('/').skip(1);
    if segments.clone().any(str::is_empty) {
        let mut written = path.to_owned();
        while written.contains("//") {
            written = written.replace("//", "/");
        }
        return Some(format!("`path` has an empty segment (`//`): \"{written}\""));
    }
    if segments.clone().any(|segment| matches!(segment.to_lowercase().replace("%2e", ".").as_str(), "." | "..")) {
        return Some("`path` must not have the segments `.` and `..`; write out where it leads".to_owned());
    }
    let first = segments.clone().next().unwrap_or_default();
    if ["v1.0", "beta"].iter().any(|version| version.eq_ignore_ascii_case(first)) {
        let rest = path.get(1 + first.len()..).filter(|rest| !rest.is_empty()).unwrap_or(EXAMPLE);
        return Some(format!("`path` must not carry the API version; drop `/{first}`: {rest:?}"));
    }
    path.split('/').find_map(|segment| match placeholder(segment) {
        Some(name) => placeholder_problem(name),
        None => segment.char_indices().find_map(|(at, character)| character_problem(segment, at, character)),
    })
}

fn placeholder_problem(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("empty placeholder `{}` in `path`: name it as a field, such as `{user_id}`".to_owned());
    }
    // A placeholder becomes a field, so its name is one that a field can have.
    let is_snake_case = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if is_snake_case && syn::parse_str::<Ident>(name).is_ok() {
        return None;
    }
    let meant = Some(snake_case_of(name)).filter(|meant| syn::parse_str::<Ident>(meant).is_ok());
    let meant = meant.unwrap_or_else(|| format!("{}_", name.trim_matches('_')));
    let meant = if syn::parse_str::<Ident>(&meant).is_ok() { meant.as_str() } else { "user_id" };
    Some(format!("`{{{name}}}` in `path` cannot be the name of a field; write it in snake_case, such as `{{{meant}}}`"))
}

/// The name with its words in small letters and underscores between them.
fn snake_case_of(name: &str) -> String {
    let mut snake_case = String::new();
    for character in name.chars() {
        let starts_word = character.is_uppercase() || !character.is_alphanumeric();
        if starts_word && !snake_case.is_empty() && !snake_case.ends_with('_') {
            snake_case.push('_');
        }
        if character.is_alphanumeric() {
            snake_case.extend(character.to_lowercase());
        }
    }
    snake_case.trim_end_matches('_').to_owned()
}

fn character_problem(path: &str, at: usize, character: char) -> Option<String> {
    match character {
        '?' => Some("`path` must not contain `?`: query options belong on the request".to_owned()),
        '#' => Some("`path` must not contain `#`: a request has no fragment".to_owned()),
        '{' if !path.get(at..).unwrap_or_default().contains('}') => {
            Some("unclosed `{` in `path`; a placeholder is written as `{user_id}`".to_owned())
        }
        '}' if !path.get(..at).unwrap_or_default().contains('{') => {
            Some("unmatched `}` in `path`; a placeholder is written as `{user_id}`".to_owned())
        }
        '{' | '}' => Some("a placeholder in `path` is a whole segment, such as `/{user_id}/`".to_owned()),
        '%' => {
            let digits = path.get(at + 1..at + 3).unwrap_or_default();
            let escaped = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            (!escaped)
                .then(|| "`path` has a `%` without two hexadecimal digits after it; write `%25` for the sign itself".to_owned())
        }
        // The characters of a segment, RFC 3986, section 3.3.
        '/' | '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';' | '=' | ':' | '@' => None,
        _ if character.is_ascii_alphanumeric() => None,
        _ => Some(format!("`path` must not contain {character:?}; percent-encode it")),
    }
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn paths_of_the_service_are_taken() {
        for path in [
            "/users",
            "/deviceManagement/ndesConnectors",
            "/deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp",
            "/sites/contoso.sharepoint.com:/teams/hr",
            "/a%20b",
            "/betaTesters",
            "/users/{user_id}/messages",
            "/teams/{id}/channels/{id}/tabs/{tab2}",
        ] {
            assert_eq!(problem(path), None, "{path}");
        }
    }

    #[test]
    fn each_rule_has_its_message() {
        for (path, part) in [
            ("", "is empty"),
            ("/", "only a slash"),
            ("users", "must start with a slash: \"/users\""),
            ("/users/", "must not end with a slash: \"/users\""),
            ("/a//b", "empty segment"),
            ("/a/../b", "`.` and `..`"),
            ("https://graph.microsoft.com/v1.0/users", "scheme or host"),
            ("/beta/users", "drop `/beta`: \"/users\""),
            ("/v1.0/users", "drop `/v1.0`: \"/users\""),
            ("/V1.0/users", "drop `/V1.0`: \"/users\""),
            ("/beta", "drop `/beta`: \"/deviceManagement/ndesConnectors\""),
            ("/a/%2E%2e/b", "`.` and `..`"),
            ("/users?$top=5", "must not contain `?`"),
            ("/users#top", "must not contain `#`"),
            ("/device management", "must not contain ' '"),
            ("/geräte", "must not contain 'ä'"),
            ("/a%2", "without two hexadecimal digits"),
            ("/a%zz", "without two hexadecimal digits"),
            ("/users/{user_id/messages", "unclosed `{`"),
            ("/users/user_id}/messages", "unmatched `}`"),
            ("/users/{}/messages", "empty placeholder"),
            ("/users/{user-id}/messages", "snake_case"),
            ("/users/{userId}/messages", "snake_case"),
            ("/users/{type}/messages", "snake_case"),
            ("/users/a{id}/messages", "whole segment"),
        ] {
            let found = problem(path).unwrap_or_default();
            assert!(found.contains(part), "{path}: {found:?} does not say {part:?}");
        }
    }
}
