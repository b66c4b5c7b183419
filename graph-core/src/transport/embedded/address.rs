//! What the address of a request says by itself: the service, the path of a resource, and what is asked for of it.

use http::{Method, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::problem::Problem;
use super::version::{Version, origin};

/// Everything but the unreserved characters of [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// More than any address of Microsoft Graph has.
const MAX_SEGMENTS: usize = 64;

/// What is asked for of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aspect {
    /// The resource itself.
    Whole,
    /// `/$count`: how many entities a collection has.
    Count,
    /// `/$ref`: that an entity is related, and not the entity.
    Reference,
    /// `/$value` or `/content`: bytes.
    Value,
    /// `/delta`: what has changed in a collection.
    Delta,
    /// An action or a function, by its name without namespace and parameters.
    Operation(String),
}

/// The address of a request, taken apart.
#[derive(Debug)]
pub(super) struct Address {
    /// The address of the service, up to its version.
    pub(super) root: String,
    pub(super) version: Version,
    /// The address as it was sent, without its query.
    pub(super) without_query: String,
    /// The names and keys of the resource, decoded.
    segments: Vec<String>,
    /// The type that entities of a collection have to be of.
    pub(super) cast: Option<String>,
    pub(super) aspect: Aspect,
}

impl Address {
    pub(super) fn of(method: &Method, uri: &Uri) -> Result<Self, Problem> {
        let (version, path) = Version::split(uri.path());
        let (root, without_query) = (version.root(uri), format!("{}{}", origin(uri), uri.path()));
        let mut address = Self { root, version, without_query, segments: Vec::new(), cast: None, aspect: Aspect::Whole };
        let segments = path.strip_prefix('/').unwrap_or_default().split('/').map(decode).collect::<Result<Vec<_>, _>>()?;
        if segments.len() > MAX_SEGMENTS {
            return Err(Problem::no_resource());
        }
        let (last, others) = segments.split_last().ok_or_else(Problem::no_resource)?;
        address.segments.extend(others.iter().flat_map(|segment| steps(segment)));
        address.end(method, last);
        if matches!(address.aspect, Aspect::Count | Aspect::Delta) {
            address.cast = others.last().and_then(|segment| type_name(segment)).map(qualified);
        }
        if address.segments.is_empty() { Err(Problem::no_resource()) } else { Ok(address) }
    }

    /// The path of the resource, from behind the version.
    pub(super) fn path(&self) -> String {
        path_of(&self.segments)
    }

    /// The path of what the resource belongs to, and the last name or key.
    pub(super) fn parent(&self) -> (String, &str) {
        self.segments.split_last().map_or_else(Default::default, |(last, parent)| (path_of(parent), last.as_str()))
    }

    /// Each collection or entity on the way to the resource, with the name or key that leads on from it.
    pub(super) fn steps(&self) -> impl Iterator<Item = (String, &str)> {
        (1..self.segments.len())
            .filter_map(|length| Some((path_of(self.segments.get(..length)?), self.segments.get(length)?.as_str())))
    }

    /// Takes the last segment, which may say what is asked for.
    fn end(&mut self, method: &Method, segment: &str) {
        let is_within = !self.segments.is_empty();
        let (name, is_call) = match split_call(segment) {
            Some((name, inside)) if key_of(inside).is_none() => (name, true),
            _ => (segment, false),
        };
        match type_name(name).unwrap_or(name) {
            "$count" if is_within => self.aspect = Aspect::Count,
            "$ref" if is_within => self.aspect = Aspect::Reference,
            "$value" if is_within => self.aspect = Aspect::Value,
            "content" if is_within && matches!(*method, Method::GET | Method::PUT) => self.aspect = Aspect::Value,
            "delta" if is_within && *method == Method::GET => self.aspect = Aspect::Delta,
            local if is_call => self.aspect = Aspect::Operation(local.to_owned()),
            local if type_name(name).is_some() => match *method {
                // An action is called by POST alone.
                Method::POST => self.aspect = Aspect::Operation(local.to_owned()),
                _ => self.cast = Some(qualified(local)),
            },
            _ => self.segments.extend(steps(segment)),
        }
    }
}

/// The names and keys that a segment is: one, or two for `name('key')`. The type of an entity on the way is none, since it adds
/// nothing to which entity it is.
pub(super) fn steps(segment: &str) -> Vec<String> {
    match split_call(segment).and_then(|(name, inside)| Some((name, key_of(inside)?))) {
        _ if type_name(segment).is_some() => Vec::new(),
        Some((name, key)) => vec![name.to_owned(), key],
        None => vec![segment.to_owned()],
    }
}

/// The path of names and keys, each encoded, so that a slash in a key does not divide it.
fn path_of(segments: &[String]) -> String {
    segments.iter().fold(String::new(), |path, segment| child_path(&path, segment))
}

/// The path of the entity or property of `parent` with this key or name.
pub(super) fn child_path(parent: &str, segment: &str) -> String {
    format!("{parent}/{}", utf8_percent_encode(segment, ENCODED))
}

pub(super) fn decode(segment: &str) -> Result<String, Problem> {
    match percent_decode_str(segment).decode_utf8() {
        Ok(segment) if !segment.is_empty() => Ok(segment.into_owned()),
        _ => Err(Problem::no_resource()),
    }
}

/// The name of a type, without the namespace of Microsoft Graph that tells it from other names.
fn type_name(segment: &str) -> Option<&str> {
    segment.strip_prefix("microsoft.graph.").or_else(|| segment.strip_prefix("graph."))
}

fn qualified(type_name: &str) -> String {
    format!("microsoft.graph.{type_name}")
}

/// The name before parentheses at the end, and what is inside.
pub(super) fn split_call(segment: &str) -> Option<(&str, &str)> {
    let (name, inside) = segment.strip_suffix(')')?.split_once('(')?;
    let is_name = !name.is_empty() && name.chars().all(|character| character.is_alphanumeric() || "._$".contains(character));
    is_name.then_some((name, inside))
}

/// The key in parentheses: a text in quotes, or an integer.
fn key_of(inside: &str) -> Option<String> {
    if let Some(text) = inside.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return Some(text.replace("''", "'"));
    }
    inside.parse::<i64>().is_ok().then(|| inside.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(method: &Method, path: &str) -> (String, Option<String>, Aspect) {
        let uri = format!("https://graph.microsoft.com/v1.0{path}").parse().unwrap();
        let address = Address::of(method, &uri).unwrap_or_else(|problem| panic!("{path}: {}", problem.message));
        assert_eq!((address.version, address.root.as_str()), (Version::V1_0, "https://graph.microsoft.com/v1.0"));
        (address.path(), address.cast, address.aspect)
    }

    #[test]
    fn an_address_is_a_path_and_what_is_asked_for() {
        let operation = |name: &str| Aspect::Operation(name.to_owned());
        for (method, path, expected, aspect) in [
            (Method::GET, "/users", "/users", Aspect::Whole),
            (Method::GET, "/users/a%2Fb", "/users/a%2Fb", Aspect::Whole),
            (Method::GET, "/users('o''neil')/messages(7)", "/users/o%27neil/messages/7", Aspect::Whole),
            (Method::GET, "/users/$count", "/users", Aspect::Count),
            (Method::DELETE, "/groups/1/members/2/$ref", "/groups/1/members/2", Aspect::Reference),
            (Method::GET, "/me/photo/$value", "/me/photo", Aspect::Value),
            (Method::PUT, "/drives/1/items/2/content", "/drives/1/items/2", Aspect::Value),
            (Method::POST, "/books/1/content", "/books/1/content", Aspect::Whole),
            (Method::GET, "/users/delta", "/users", Aspect::Delta),
            (Method::GET, "/users/microsoft.graph.delta()", "/users", Aspect::Delta),
            (Method::POST, "/users/delta", "/users/delta", Aspect::Whole),
            (Method::POST, "/users/1/microsoft.graph.assignLicense", "/users/1", operation("assignLicense")),
            (Method::GET, "/me/reminderView(start='1',end='2')", "/me", operation("reminderView")),
            (Method::GET, "/apps/1/microsoft.graph.webApp/files", "/apps/1/files", Aspect::Whole),
        ] {
            assert_eq!(parsed(&method, path), (expected.to_owned(), None, aspect), "{path}");
        }
        for (path, aspect) in [("/apps/graph.webApp", Aspect::Whole), ("/apps/microsoft.graph.webApp/$count", Aspect::Count)] {
            assert_eq!(parsed(&Method::GET, path), ("/apps".to_owned(), Some("microsoft.graph.webApp".to_owned()), aspect));
        }
    }

    #[test]
    fn an_address_without_a_resource_is_not_found() {
        for path in ["/", "/v1.0", "/v1.0/", "/v1.0//users", "/v1.0/users/", "/v1.0/%ff", "/v1.0/microsoft.graph.user"] {
            assert!(Address::of(&Method::GET, &path.parse().unwrap()).is_err() || path == "/v1.0", "{path}");
        }
        let long = "/a".repeat(MAX_SEGMENTS + 1).parse().unwrap();
        assert!(Address::of(&Method::GET, &long).is_err());
    }
}
