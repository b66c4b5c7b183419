//! What the service says of a session after each range.

use bytes::Bytes;
use serde_json::Value;

use crate::json::untyped;
use crate::types::DateTimeOffset;

/// What the service says of a session. Outlook writes the names with a capital letter and leaves the URL out, so it is no
/// [`UploadSession`](super::UploadSession).
#[derive(Debug, Default, PartialEq)]
pub(super) struct SessionState {
    pub(super) expiration_date_time: Option<DateTimeOffset>,
    pub(super) next_expected_ranges: Option<Vec<String>>,
}

const RANGES: &str = "nextExpectedRanges";

impl SessionState {
    /// Reads what there is.
    pub(super) fn read(body: &Bytes) -> Self {
        let state = untyped(body).unwrap_or_default();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let ranges = member(&state, RANGES).and_then(Value::as_array);
        Self {
            expiration_date_time: member(&state, "expirationDateTime").and_then(|time| time.as_str()?.parse().ok()),
            // What is no text is no range either, and is told as one that cannot be read.
            next_expected_ranges: ranges.map(|ranges| ranges.iter().map(|range| text(range).unwrap_or_default()).collect()),
        }
    }

    /// Whether a body is about a session, and not what was uploaded.
    pub(super) fn is_of(body: &Bytes) -> bool {
        untyped(body).is_some_and(|state| member(&state, RANGES).is_some())
    }
}

/// The member of an object with this name, whatever the case of its letters.
fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let mut members = object.as_object()?.iter();
    members.find(|(existing, _)| existing.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &'static str) -> SessionState {
        SessionState::read(&Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn the_names_are_read_in_either_case() {
        for body in [
            r#"{"expirationDateTime":"2019-09-25T01:09:30.7671707Z","nextExpectedRanges":["26-"]}"#,
            r#"{"@odata.context":"x","ExpirationDateTime":"2019-09-25T01:09:30.7671707Z","NextExpectedRanges":["26-"]}"#,
        ] {
            let state = read(body);
            assert_eq!(state.expiration_date_time, Some("2019-09-25T01:09:30.7671707Z".parse().unwrap()));
            assert_eq!(state.next_expected_ranges, Some(vec!["26-".to_owned()]));
            assert!(SessionState::is_of(&Bytes::from_static(body.as_bytes())));
        }
    }

    #[test]
    fn what_says_nothing_is_nothing() {
        for body in ["", "[]", "<html>", r#"{"id":"1"}"#, r#"{"expirationDateTime":"soon"}"#] {
            assert_eq!(read(body), SessionState::default(), "{body}");
            assert!(!SessionState::is_of(&Bytes::from_static(body.as_bytes())));
        }
        assert_eq!(read(r#"{"nextExpectedRanges":[7]}"#).next_expected_ranges, Some(vec![String::new()]));
    }
}
