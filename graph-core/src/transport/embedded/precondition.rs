//! `ETag`, `If-Match` and `If-None-Match`: requests that hold for one state of an entity only
//! ([RFC 9110, section 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).

use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, HeaderName};

use super::problem::Problem;

/// The `ETag` of an entity whose last change has the number `revision`: weak, as those of Microsoft Graph are.
pub(super) fn etag(revision: u64) -> String {
    format!("W/\"{revision:08x}\"")
}

/// The states that a request asks for.
#[derive(Debug, PartialEq)]
enum States {
    Any,
    OneOf(Vec<String>),
}

impl States {
    /// What the headers of a name say; none if there are no such headers.
    fn of(headers: &HeaderMap, name: &HeaderName) -> Result<Option<Self>, Problem> {
        let mut etags = Vec::new();
        for value in headers.get_all(name) {
            let value = value.to_str().unwrap_or_default();
            for etag in value.split(',').map(str::trim) {
                if etag == "*" {
                    return Ok(Some(Self::Any));
                }
                let opaque = etag.strip_prefix("W/").unwrap_or(etag);
                if opaque.len() < 2 || !opaque.starts_with('"') || !opaque.ends_with('"') {
                    return Err(Problem::bad_request(format!(
                        "The header {name} holds what is no ETag: it is '*' or in quotes."
                    )));
                }
                etags.push(opaque.to_owned());
            }
        }
        Ok((!etags.is_empty()).then_some(Self::OneOf(etags)))
    }

    /// Weak and strong are not told apart: all `ETag`s of the service are weak.
    fn contain(&self, revision: u64) -> bool {
        match self {
            Self::Any => true,
            Self::OneOf(etags) => etags.iter().any(|found| etag(revision).strip_prefix("W/") == Some(found)),
        }
    }
}

/// Whether the request is only for an entity that is there.
pub(super) fn needs_existing(headers: &HeaderMap) -> bool {
    headers.contains_key(IF_MATCH)
}

/// Refuses a change of an entity whose state is not what the request asks for. `current` is none for one that is not there.
pub(super) fn check_change(headers: &HeaderMap, current: Option<u64>) -> Result<(), Problem> {
    let (wanted, unwanted) = (States::of(headers, &IF_MATCH)?, States::of(headers, &IF_NONE_MATCH)?);
    let Some(current) = current else { return Ok(()) };
    if wanted.is_some_and(|wanted| !wanted.contain(current)) {
        return Err(Problem::precondition_failed(
            "The entity has been changed: its ETag is not in the header If-Match.".to_owned(),
        ));
    }
    if unwanted.is_some_and(|unwanted| unwanted.contain(current)) {
        return Err(Problem::precondition_failed(
            "The entity is there in a state that the header If-None-Match excludes.".to_owned(),
        ));
    }
    Ok(())
}

/// Whether a client that reads has what it asks for.
pub(super) fn is_not_modified(headers: &HeaderMap, current: u64) -> Result<bool, Problem> {
    Ok(States::of(headers, &IF_NONE_MATCH)?.is_some_and(|known| known.contain(current)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(name: HeaderName, value: &str, current: Option<u64>) -> u16 {
        let headers = HeaderMap::from_iter([(name, value.parse().unwrap())]);
        check_change(&headers, current).map_or_else(|problem| problem.status.as_u16(), |()| 200)
    }

    #[test]
    fn a_change_is_for_the_state_that_it_names() {
        for (value, expected) in
            [(r#"W/"00000007""#, 200), (r#""x", W/"00000007""#, 200), ("*", 200), (r#""x""#, 412), ("7", 400)]
        {
            assert_eq!(status(IF_MATCH, value, Some(7)), expected, "{value}");
        }
        assert_eq!(status(IF_NONE_MATCH, "*", Some(7)), 412);
        assert_eq!(status(IF_NONE_MATCH, "*", None), 200);
        assert_eq!(status(IF_NONE_MATCH, r#""x""#, Some(7)), 200);
    }
}
