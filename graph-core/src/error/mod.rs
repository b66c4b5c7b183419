//! What can go wrong between a request and its decoded answer.

mod decode;
mod detail;
mod predicates;
mod request;
mod service;
mod upload;

pub use decode::DecodeError;
pub use detail::ErrorDetail;
pub use request::RequestError;
pub use service::ServiceError;
pub use upload::UploadError;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, StatusCode};

use crate::long_running::LongRunningError;
use crate::transport::TransportError;

/// Why there is no answer to a request.
///
/// ```
/// use graph_core::Error;
///
/// fn describe(error: &Error) -> String {
///     match error {
///         Error::Service(error) if error.status() == 404 => "there is no such entity".to_owned(),
///         other => other.to_string(),
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request cannot be sent as it is, or what the service answered leads no further.
    Request(RequestError),
    /// The request did not get through, or its answer did not.
    Transport(TransportError),
    /// The service answered with a status that does not mean success.
    Service(Box<ServiceError>),
    /// The service answered with success, but the body is not what was declared.
    Decode(Box<DecodeError>),
    /// The batch that the request was part of failed as a whole, and with it all its requests.
    Batch(Arc<Error>),
    /// A long-running operation has ended without success, or has not ended in time.
    LongRunning(Box<LongRunningError>),
    /// An upload cannot go on.
    Upload(Box<UploadError>),
}

impl Error {
    /// The status of the answer, if there is one. For a batch that failed as a whole it is that of the batch, and for an upload whose
    /// session is gone that of the session.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Decode(error) => Some(error.status()),
            Self::Batch(error) => error.status(),
            _ => self.service().map(ServiceError::status),
        }
    }

    /// The answer of the service, when it is the error: the answer to the request, to the batch that it was part of and that failed as
    /// a whole, or that of an upload whose session is gone. [`operation`](ServiceError::operation) tells them apart.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        match self {
            Self::Service(error) => Some(error),
            Self::Batch(error) => error.service(),
            Self::Upload(error) => error.service_error(),
            Self::Request(_) | Self::Transport(_) | Self::Decode(_) | Self::LongRunning(_) => None,
        }
    }

    /// The error of the way there and back, of the request or of the batch that it was part of.
    pub(crate) fn transport(&self) -> Option<&TransportError> {
        match self {
            Self::Transport(error) => Some(error),
            Self::Batch(error) => error.transport(),
            _ => None,
        }
    }

    /// Whether the service's error, or one of its inner errors, has this code: that of the [answer](Self::service), or that with which
    /// a long-running operation has ended. See [`ServiceError::has_code`] and [`LongRunningError::has_code`].
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        match self {
            Self::LongRunning(error) => error.has_code(code),
            error => error.service().is_some_and(|error| error.has_code(code)),
        }
    }

    /// How long the service asks to wait ahead of another attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.service().and_then(ServiceError::retry_after)
    }

    /// How often the request was tried, as far as it was sent: see [`ServiceError::attempts`] and [`TransportError::attempts`].
    #[must_use]
    pub fn attempts(&self) -> Option<u32> {
        let answered = self.service().map(ServiceError::attempts);
        answered.or_else(|| self.transport().map(TransportError::attempts))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Service(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Batch(error) => write!(f, "the batch failed: {error}"),
            Self::LongRunning(error) => error.fmt(f),
            Self::Upload(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    /// The source below the variant's own error, whose text is already the text of this one.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Service(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Batch(error) => error.source(),
            Self::LongRunning(error) => error.source(),
            Self::Upload(error) => error.source(),
        }
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl From<ServiceError> for Error {
    fn from(error: ServiceError) -> Self {
        Self::Service(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<LongRunningError> for Error {
    fn from(error: LongRunningError) -> Self {
        Self::LongRunning(Box::new(error))
    }
}

impl From<UploadError> for Error {
    fn from(error: UploadError) -> Self {
        Self::Upload(Box::new(error))
    }
}

/// The name of the header by which Microsoft's support finds a request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// How many characters are shown of a name that comes from outside: of a code, an id, or the word for a status.
pub(crate) const NAME: usize = 100;

/// How many characters are shown of a message that comes from outside.
pub(crate) const MESSAGE: usize = 500;

/// The size of a body. Its content may be confidential, and stays out of `Debug`.
pub(crate) struct BodySize<'a>(pub(crate) &'a Bytes);

impl fmt::Debug for BodySize<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// Whether a body is HTML or XML: no answer of the service, which speaks JSON, but of something on the way to it.
fn is_markup(body: &[u8]) -> bool {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body).trim_ascii_start().starts_with(b"<")
}

/// The beginning of a body that is not an error of the service: what a proxy or a gateway says in its place.
fn snippet(body: &[u8]) -> String {
    const SHOWN: usize = 120;
    excerpt(&String::from_utf8_lossy(body.get(..body.len().min(16 * SHOWN)).unwrap_or_default()), SHOWN)
}

/// The first characters of a text that comes from outside, on one line, without what controls a terminal.
pub(crate) fn excerpt(text: &str, shown: usize) -> String {
    let mut excerpt = String::new();
    let mut left = shown;
    for word in text.split_whitespace() {
        let space = if excerpt.is_empty() { "" } else { " " };
        for character in space.chars().chain(word.chars()) {
            if left == 0 {
                excerpt.push('…');
                return excerpt;
            }
            left -= 1;
            excerpt.push(if character.is_control() { char::REPLACEMENT_CHARACTER } else { character });
        }
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_is_short_and_on_one_line() {
        assert_eq!(snippet(b"<html>\n  <body>Bad\tGateway"), "<html> <body>Bad Gateway");
        assert_eq!(snippet("ä".repeat(500).as_bytes()).chars().count(), 121);
        assert_eq!(snippet(b"\xff\x1b[2J"), "\u{fffd}\u{fffd}[2J");
        assert_eq!(snippet(&b" ".repeat(10_000)), "");
    }
}
