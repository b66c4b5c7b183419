//! The error of a request that was not answered: what is known of how far it got.

use std::error::Error;
use std::fmt;
use std::num::NonZeroU32;

use crate::operation::OperationInfo;

/// There is no answer to a request.
///
/// Its [kind](Self::kind) says whether the service may have carried the request out all the same, which decides whether a request
/// that must not be carried out twice can be sent again.
///
/// ```
/// use graph_core::transport::{TransportError, TransportErrorKind};
///
/// let error = TransportError::not_sent("no route to host");
/// assert_eq!(error.kind(), TransportErrorKind::NotSent);
/// assert!(!error.may_have_been_carried_out());
/// assert!(TransportError::new("connection reset").may_have_been_carried_out());
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    attempts: NonZeroU32,
    operation: Option<Box<OperationInfo>>,
    source: Box<dyn Error + Send + Sync>,
}

/// How far a request got that was not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It cannot be sent, now or later, until something is changed: there is no token for it, for example.
    Refused,
    /// It was not sent, since there was no connection.
    NotSent,
    /// It may have been sent, and no answer came in time.
    TimedOut,
    /// It may have been sent, and no answer came, or not all of it.
    Unanswered,
}

impl TransportErrorKind {
    /// A name for logs and measurements, such as `not_sent`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NotSent => "not_sent",
            Self::TimedOut => "timed_out",
            Self::Unanswered => "unanswered",
        }
    }
}

impl TransportError {
    /// The error for which there is no answer to a request that may have been sent.
    ///
    /// This is what a transport says that does not know better, since it promises least: a create is not sent again after it.
    #[must_use]
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::of_kind(TransportErrorKind::Unanswered, source)
    }

    /// The error for which there was no connection. The request was certainly not sent.
    #[must_use]
    pub fn not_sent(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::of_kind(TransportErrorKind::NotSent, source)
    }

    /// The error for which no answer came in time. The request may have been sent.
    #[must_use]
    pub fn timed_out(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::of_kind(TransportErrorKind::TimedOut, source)
    }

    /// The error for which the request cannot be sent, however often it is tried.
    #[must_use]
    pub fn refused(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::of_kind(TransportErrorKind::Refused, source)
    }

    fn of_kind(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, attempts: NonZeroU32::MIN, operation: None, source: source.into() }
    }

    /// The same error, of the last of so many attempts.
    pub(super) fn after_attempts(self, attempts: NonZeroU32) -> Self {
        Self { attempts, ..self }
    }

    /// The same error, of a request for this operation.
    pub(crate) fn of_operation(self, operation: OperationInfo) -> Self {
        Self { operation: Some(Box::new(operation)), ..self }
    }

    /// Which operation was asked for, when a [`Client`](crate::Client) did.
    #[must_use]
    pub fn operation(&self) -> Option<&OperationInfo> {
        self.operation.as_deref()
    }

    /// How far the request got, in the last attempt if there were several.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// How often the request was tried by [`Retry`](super::Retry), and 1 without it.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts.get()
    }

    /// Whether the service may have carried out the last attempt at the request.
    #[must_use]
    pub const fn may_have_been_carried_out(&self) -> bool {
        match self.kind {
            TransportErrorKind::Refused | TransportErrorKind::NotSent => false,
            TransportErrorKind::TimedOut | TransportErrorKind::Unanswered => true,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.operation {
            Some(operation) => operation.fmt(f)?,
            None => f.write_str("the request")?,
        }
        f.write_str(match self.kind {
            TransportErrorKind::Refused => " cannot be sent",
            TransportErrorKind::NotSent => " was not sent",
            TransportErrorKind::TimedOut => " was not answered in time and may have been carried out",
            TransportErrorKind::Unanswered => " was not answered and may have been carried out",
        })?;
        if self.attempts() > 1 { write!(f, " (the last of {} attempts)", self.attempts) } else { Ok(()) }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ResourcePath;
    use crate::operation::OperationKind;

    #[test]
    fn the_text_says_how_far_the_request_got_and_how_often_it_was_tried() {
        for (error, text) in [
            (TransportError::refused(""), "the request cannot be sent"),
            (TransportError::not_sent(""), "the request was not sent"),
            (TransportError::timed_out(""), "the request was not answered in time and may have been carried out"),
            (TransportError::new(""), "the request was not answered and may have been carried out"),
        ] {
            assert_eq!(error.to_string(), text);
            assert_eq!(error.may_have_been_carried_out(), text.contains("may have been"));
            let error = error.after_attempts(NonZeroU32::new(3).unwrap());
            assert_eq!(error.to_string(), format!("{text} (the last of 3 attempts)"));
            assert_eq!(error.attempts(), 3);
            let operation = OperationInfo::new(OperationKind::List, &ResourcePath::new("/users"), None);
            let error = error.of_operation(operation);
            assert_eq!(error.to_string(), format!("{} (the last of 3 attempts)", text.replace("the request", "GET /users")));
        }
    }
}
