//! What is certain of an error, whichever form it has.

use http::StatusCode;

use super::Error;
use crate::transport::{TransportErrorKind, is_transient};

impl Error {
    /// Whether the service wants to know who asks: the token is missing, or has ended (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.of_request().is_answer(StatusCode::UNAUTHORIZED)
    }

    /// Whether the service refuses what is asked for to who asks (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_answer(StatusCode::FORBIDDEN)
    }

    /// Whether the service says that the entity does not exist (404). [`Request::optional`](crate::Request::optional) makes it no error.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_answer(StatusCode::NOT_FOUND)
    }

    /// Whether the change does not go with the state of the service: there is such an entity already, for example (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.is_answer(StatusCode::CONFLICT)
    }

    /// Whether the entity has changed since the `ETag` of an [`if_match`](crate::Request::if_match) (412).
    #[must_use]
    pub fn is_precondition_failed(&self) -> bool {
        self.is_answer(StatusCode::PRECONDITION_FAILED)
    }

    /// Whether a delta link is too old, so that the collection has to be read again from its first page (410).
    #[must_use]
    pub fn is_resync_required(&self) -> bool {
        self.is_answer(StatusCode::GONE)
    }

    /// Whether the service has been asked for too much, and has done nothing (429). [`retry_after`](Self::retry_after) may say how long to
    /// leave it alone.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.of_request().is_answer(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether no answer came in time, to us or to a gateway on the way to the service (504). The request may have been carried out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self.of_request() {
            Self::Transport(error) => error.kind() == TransportErrorKind::TimedOut,
            error => error.is_answer(StatusCode::GATEWAY_TIMEOUT),
        }
    }

    /// Whether the same request may do better later: it was throttled, the service was not available, there was no connection, or no
    /// answer. The client has repeated it by then as far as its policy goes.
    ///
    /// It may have been carried out all the same, so that repeating a create may create twice:
    /// [the table of failures](crate::transport#what-each-failure-does) says when.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.of_request() {
            Self::Transport(error) => error.kind() != TransportErrorKind::Refused,
            Self::Service(error) => is_transient(error.status()),
            _ => false,
        }
    }

    fn is_answer(&self, status: StatusCode) -> bool {
        self.service().is_some_and(|error| error.status() == status)
    }
}
