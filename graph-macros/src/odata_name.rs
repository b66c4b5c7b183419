//! Names of OData: the qualified name of a type, and the name of a property.

use syn::LitStr;

use crate::errors::Errors;

/// The example that messages show.
pub(crate) const EXAMPLE: &str = "microsoft.graph.ndesConnector";

/// Checks the qualified name of a type, and reports the first rule that it breaks
/// ([OData CSDL, section 15.2](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_QualifiedName)).
pub(crate) fn check_type_name(literal: &LitStr, errors: &Errors) {
    if let Some(problem) = type_name_problem(&literal.value()) {
        errors.at(literal, problem);
    }
}

fn type_name_problem(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some(format!("`odata` is empty; expected something like {EXAMPLE:?}"));
    }
    if let Some(bare) = name.strip_prefix('#') {
        return Some(format!("`odata` is written without the leading `#`, which is added on the wire: {bare:?}"));
    }
    if !name.split('.').all(is_identifier) {
        return Some(format!("`{name}` is not a valid OData type name: dot-separated identifiers such as {EXAMPLE:?}"));
    }
    if !name.contains('.') {
        return Some(format!("`odata` must be namespace-qualified: \"microsoft.graph.{name}\""));
    }
    None
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && characters.all(|character| character.is_alphanumeric() || character == '_')
}

/// Checks the name of a property, and reports the first rule that it breaks. The properties of open types go beyond identifiers
/// (GUIDs, qualified names), so no more is asked than that the name can be told apart and written without escapes.
pub(crate) fn check_property_name(literal: &LitStr, errors: &Errors) {
    let name = literal.value();
    if name.is_empty() {
        errors.at(literal, "`rename` is empty; a JSON property needs a name");
    } else if name.eq_ignore_ascii_case("@odata.type") {
        errors.at(literal, "`@odata.type` is written by the derive; set it with `odata = \"...\"` on the struct");
    } else if let Some(character) = unwritable(&name) {
        errors.at(
            literal,
            format_args!("`rename` must not contain {character:?}; a property's name is written without spaces and escapes"),
        );
    }
}

/// Checks the name of an action or function, which may have its namespace before it.
pub(crate) fn check_invocable_name(literal: &LitStr, errors: &Errors) {
    let name = literal.value();
    if let Some((bare, _)) = name.split_once('(') {
        let message = "`name` is written without parentheses, which the derive adds with the parameters";
        errors.at(literal, format_args!("{message}: {bare:?}"));
    } else if let Some(bare) = name.strip_prefix('/') {
        errors.at(literal, format_args!("`name` is written without a slash: {bare:?}"));
    } else if !name.split('.').all(is_identifier) {
        let message = "is not the name of an action or function, such as \"sendMail\" or \"microsoft.graph.sendMail\"";
        errors.at(literal, format_args!("{name:?} {message}"));
    }
}

/// Checks the name of a parameter, which goes into the path of a function as it is
/// ([OData CSDL, section 15.1](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_SimpleIdentifier)).
pub(crate) fn check_parameter_name(literal: &LitStr, errors: &Errors) {
    let name = literal.value();
    if !is_identifier(&name) {
        let message = "is not the name of a parameter: letters, digits and `_`, such as \"startDateTime\"";
        errors.at(literal, format_args!("{name:?} {message}"));
    }
}

/// Checks the name of an enum member.
pub(crate) fn check_member_name(literal: &LitStr, errors: &Errors) {
    let name = literal.value();
    if name.is_empty() {
        errors.at(literal, "`rename` is empty; an enum member needs a name");
    } else if let Some(character) = unwritable(&name) {
        errors.at(
            literal,
            format_args!("`rename` must not contain {character:?}; a member's name is written without spaces and escapes"),
        );
    }
}

fn unwritable(name: &str) -> Option<char> {
    name.chars().find(|character| character.is_control() || character.is_whitespace() || matches!(character, '"' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::type_name_problem;

    #[test]
    fn type_names_are_qualified_identifiers() {
        for name in ["microsoft.graph.ndesConnector", "microsoft.graph.callRecords.callRecord", "microsoft.graph._x1"] {
            assert_eq!(type_name_problem(name), None, "{name}");
        }
        for (name, part) in [
            ("", "is empty"),
            ("ndesConnector", "\"microsoft.graph.ndesConnector\""),
            ("#microsoft.graph.ndesConnector", "without the leading `#`"),
            ("microsoft.graph.ndes-connector", "not a valid OData type name"),
            ("microsoft..ndesConnector", "not a valid OData type name"),
            ("microsoft.graph.", "not a valid OData type name"),
            ("microsoft.graph.1x", "not a valid OData type name"),
        ] {
            let found = type_name_problem(name).unwrap_or_default();
            assert!(found.contains(part), "{name}: {found:?} does not say {part:?}");
        }
    }
}
