//! Why an upload cannot go on.

use std::fmt;
use std::io;

use super::ServiceError;

/// Why an upload cannot go on. What the service answers otherwise, and what happens on the way there, is reported as for any
/// request.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// The session has no URL.
    NoUploadUrl,
    /// There is nothing to upload: a content without bytes has no ranges.
    EmptyContent,
    /// The content could not be read. The upload can go on.
    Content(io::Error),
    /// The content gave so many bytes for a range of another length.
    WrongLength {
        /// How many bytes the range has.
        expected: u64,
        /// How many bytes there were.
        found: u64,
    },
    /// The service does not know the session: it has expired, was cancelled, or is complete.
    SessionGone(Box<ServiceError>),
    /// What the service says that it expects are no ranges of the content.
    InvalidRanges,
    /// The service takes ranges again and again, and has no more than before.
    NoProgress,
    /// The service has all ranges, and does not say that the upload is complete.
    NotCompleted,
}

impl UploadError {
    /// The answer of the service, if that is what the upload failed by.
    pub(crate) fn service_error(&self) -> Option<&ServiceError> {
        match self {
            Self::SessionGone(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoUploadUrl => f.write_str("the upload session has no `uploadUrl`; create another one"),
            Self::EmptyContent => f.write_str("there is nothing to upload; an empty content is set without a session, by a PUT"),
            Self::Content(_) => f.write_str("the content of the upload could not be read"),
            Self::WrongLength { expected, found } => {
                write!(f, "the content of the upload gave {found} bytes for a range of {expected}; its size must not change")
            }
            Self::SessionGone(error) => write!(
                f,
                "the upload session is gone, since it has expired, was cancelled or is complete; look whether the content is \
                 there, and else create another one: {error}"
            ),
            Self::InvalidRanges => {
                f.write_str("what the service says that it expects are no ranges of the content; create another session")
            }
            Self::NoProgress => {
                f.write_str("the service takes ranges of the upload, and has no more of it than before; try again later")
            }
            Self::NotCompleted => f.write_str(
                "the service has all of the content, and does not say that the upload is complete; a session with \
                 `deferCommit` has to be completed by a request of its own",
            ),
        }
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Content(error) => Some(error),
            _ => None,
        }
    }
}
