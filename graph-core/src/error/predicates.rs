//! What is certain of an error, whichever form it has.
//!
//! What is about sending is read from the answer behind the error, and so from that to a batch. What is about an entity is read
//! from the answer to the request itself alone: a batch or an upload session that does not exist says nothing of an entity.

use http::StatusCode;

use super::Error;
use crate::transport::{Failure, TransportErrorKind};

impl Error {
    /// Whether the service wants to know who asks: the token is missing, or has ended (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is_answered(StatusCode::UNAUTHORIZED)
    }

    /// Whether the service refuses what is asked for to who asks (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_own_answer(StatusCode::FORBIDDEN)
    }

    /// Whether the service says that the entity does not exist (404). [`Request::optional`](crate::Request::optional) makes it no error.
    /// It does not hold for an upload session that is gone: see [`UploadError::SessionGone`](crate::upload::UploadError::SessionGone).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_own_answer(StatusCode::NOT_FOUND)
    }

    /// Whether the change does not go with the state of the service: there is such an entity already, for example (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.is_own_answer(StatusCode::CONFLICT)
    }

    /// Whether the entity has changed since the `ETag` of an [`if_match`](crate::Request::if_match) (412).
    #[must_use]
    pub fn is_precondition_failed(&self) -> bool {
        self.is_own_answer(StatusCode::PRECONDITION_FAILED)
    }

    /// Whether a delta link is too old, so that the collection has to be read again from its first page (410).
    #[must_use]
    pub fn is_resync_required(&self) -> bool {
        self.is_own_answer(StatusCode::GONE)
    }

    /// Whether the service has been asked for too much, and has done nothing (429). [`retry_after`](Self::retry_after) may say how long to
    /// leave it alone.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.is_answered(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether no answer came in time, to us or to a gateway on the way to the service (504). The request may have been carried out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let is_late = self.transport().is_some_and(|error| error.kind() == TransportErrorKind::TimedOut);
        is_late || self.is_answered(StatusCode::GATEWAY_TIMEOUT)
    }

    /// Whether the same request may do better later: it was throttled, the service was not available, there was no connection, or no
    /// answer. The client has repeated it by then as far as its policy goes.
    ///
    /// It may have been carried out all the same, so that repeating a create may create twice:
    /// [the table of failures](crate::transport#what-each-failure-does) says when.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        Failure::of_error(self).is_some()
    }

    /// Whether the answer behind this error, whatever it answers, has this status.
    fn is_answered(&self, status: StatusCode) -> bool {
        self.service().is_some_and(|error| error.status() == status)
    }

    /// Whether the answer to the request itself has this status.
    fn is_own_answer(&self, status: StatusCode) -> bool {
        matches!(self, Self::Service(error) if error.status() == status)
    }
}
