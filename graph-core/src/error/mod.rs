//! What can go wrong between a request and its decoded answer.

mod decode;
mod service;

pub use decode::DecodeError;
pub use service::ServiceError;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};

use crate::long_running::LongRunningError;
use crate::transport::TransportError;
use crate::upload::UploadError;

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
    /// The request cannot be sent as it is.
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
    /// The status of the answer, if there is one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Service(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Batch(error) => error.status(),
            Self::Upload(error) => error.service_error().map(ServiceError::status),
            Self::Request(_) | Self::Transport(_) | Self::LongRunning(_) => None,
        }
    }

    /// Whether the service says that the entity does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_answer(StatusCode::NOT_FOUND)
    }

    /// Whether the entity has changed since the `ETag` of an [`if_match`](crate::Request::if_match).
    #[must_use]
    pub fn is_precondition_failed(&self) -> bool {
        self.is_answer(StatusCode::PRECONDITION_FAILED)
    }

    /// Whether a delta link is too old, so that the collection has to be read again from its first page.
    #[must_use]
    pub fn is_resync_required(&self) -> bool {
        self.is_answer(StatusCode::GONE)
    }

    fn is_answer(&self, status: StatusCode) -> bool {
        matches!(self, Self::Service(error) if error.status() == status)
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

/// Why a request cannot be sent as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The key is empty, so the path would be that of the collection.
    EmptyKey,
    /// The key is `.` or `..`, which would change the path.
    DotKey,
    /// The declared path is not the path of a URI.
    InvalidPath,
    /// What was given for a header cannot be one.
    InvalidHeader,
    /// A link of the service is not a URI.
    InvalidLink,
    /// A link to a page leads to another scheme, host or port than the client's. Nothing was sent there.
    ForeignLink,
    /// A link of a service over HTTPS leads to plain HTTP. Nothing was sent there.
    InsecureLink,
    /// A long-running operation is complete, and the service does not say where what it made is.
    NoResult,
    /// A blocking client was called inside of an async runtime. Nothing was sent.
    InsideRuntime,
    /// The links from page to page lead in a circle.
    LinkCircle,
    /// More requests of a batch depend on each other than the service takes at once.
    TooManyDependent,
    /// The service left a request of a batch out of its answer, or the answer has been taken.
    NoAnswer,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptyKey => "the key of the entity is empty; an entity has a key once the service has created it",
            Self::DotKey => "the key of the entity is `.` or `..`, which a path takes for a step and not for a key",
            Self::InvalidPath => "the path of the entity is not the path of a URI",
            Self::InvalidHeader => "what was given for a header holds a character that a header cannot",
            Self::InvalidLink => "the link that the service gave is not a URI",
            Self::ForeignLink => {
                "the link to the page leads to another scheme, host or port than the client's, and was not followed; \
                 the token belongs to the client's own service"
            }
            Self::InsecureLink => {
                "the service's link leads from `https` to plain `http`, where others can read what is sent, and was not followed"
            }
            Self::NoResult => {
                "the long-running operation is complete, but the service does not say where what it made is; \
                 its report may have the id"
            }
            Self::InsideRuntime => {
                "a blocking client was called inside of an async runtime, whose thread it would hold; \
                 await a `graph_core::Client` there"
            }
            Self::TooManyDependent => {
                "more than 20 requests of the batch depend on each other, and the service takes no more at once"
            }
            Self::NoAnswer => "the answer to the batch has none to this request",
            Self::LinkCircle => "the service's links from page to page lead in a circle",
        })
    }
}

impl std::error::Error for RequestError {}

/// The name of the header by which Microsoft's support finds a request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A header as text, if it is there and is text.
fn header_text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The size of a body. Its content may be confidential, and stays out of `Debug`.
pub(crate) struct BodySize<'a>(pub(crate) &'a Bytes);

impl fmt::Debug for BodySize<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// The beginning of a body that is text but not JSON, on one line: what a proxy or a gateway says in place of the service.
fn snippet(body: &[u8]) -> String {
    const SHOWN: usize = 120;
    let text = String::from_utf8_lossy(body.get(..body.len().min(4 * SHOWN)).unwrap_or_default());
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(SHOWN) {
        words.truncate(end);
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_can_cross_threads() {
        fn assert_send_sync<T: Send + Sync + 'static>() {}
        assert_send_sync::<Error>();
    }

    #[test]
    fn a_snippet_is_short_and_on_one_line() {
        assert_eq!(snippet(b"<html>\n  <body>Bad\tGateway"), "<html> <body>Bad Gateway");
        assert_eq!(snippet("ä".repeat(500).as_bytes()).chars().count(), 121);
        assert_eq!(snippet(b"\xff"), "\u{fffd}");
    }
}
