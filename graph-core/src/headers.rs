//! Headers as text, and the value that most of them have.

use http::{HeaderMap, HeaderName, HeaderValue};

/// The media type of what Microsoft Graph is sent, and of what it is to answer.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A header as text, if it is there and is text.
pub(crate) fn header_text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
