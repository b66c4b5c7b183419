//! Which outcomes of an attempt are worth another, and what they say of the one that failed.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};

/// The outcome of an attempt after which another may do better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failure {
    /// Whether the attempt may have been carried out all the same.
    pub(crate) may_have_been_carried_out: bool,
    /// How long the service asks to wait.
    pub(super) retry_after: Option<Duration>,
}

impl Failure {
    /// The failure that an outcome is, or nothing when another attempt would not change it.
    ///
    /// A 429 is a
    /// refusal ([RFC 6585, section 4](https://www.rfc-editor.org/rfc/rfc6585#section-4)), and so is a 503 that says when to come
    /// again; a 503 that does not, and a 504, may come from something between that lost sight of the request.
    pub(super) fn of(outcome: &Result<Response<Bytes>, TransportError>, retry_after: Option<Duration>) -> Option<Self> {
        match outcome {
            Ok(answer) => Self::of_status(answer.status(), retry_after),
            Err(error) => Self::on_the_way(error),
        }
    }

    /// As [`of`](Self::of), for the error of a client: that of the request, or of the batch or upload that it was part of.
    pub(crate) fn of_error(error: &Error) -> Option<Self> {
        let answered = error.service().map(|answer| Self::of_status(answer.status(), answer.retry_after()));
        answered.unwrap_or_else(|| error.transport().and_then(Self::on_the_way))
    }

    fn on_the_way(error: &TransportError) -> Option<Self> {
        let may_have_been_carried_out = error.may_have_been_carried_out();
        (error.kind() != TransportErrorKind::Refused).then_some(Self { may_have_been_carried_out, retry_after: None })
    }

    /// As [`of`](Self::of), for what was answered.
    pub(super) fn of_status(status: StatusCode, retry_after: Option<Duration>) -> Option<Self> {
        let may_have_been_carried_out = match status {
            status if !is_transient(status) => return None,
            StatusCode::TOO_MANY_REQUESTS => false,
            StatusCode::SERVICE_UNAVAILABLE => retry_after.is_none(),
            _ => true,
        };
        Some(Self { may_have_been_carried_out, retry_after })
    }
}

/// Whether another attempt may be answered better than with this status. They are those of
/// [Microsoft's SDKs](https://github.com/microsoftgraph/msgraph-sdk-design/blob/master/middleware/RetryHandler.md).
const fn is_transient(status: StatusCode) -> bool {
    matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried_out(status: u16, retry_after: Option<Duration>) -> Option<bool> {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = status.try_into().unwrap();
        Failure::of(&Ok(response), retry_after).map(|failure| failure.may_have_been_carried_out)
    }

    #[test]
    fn a_status_says_whether_to_come_again_and_whether_something_was_done() {
        let soon = Some(Duration::from_secs(1));
        for status in [429, 503, 504] {
            assert_eq!(carried_out(status, soon), Some(status == 504), "{status} with Retry-After");
            assert_eq!(carried_out(status, None), Some(status != 429), "{status} without");
        }
        for status in [200, 301, 400, 401, 404, 408, 409, 412, 500, 501, 502] {
            assert_eq!(carried_out(status, soon), None, "{status}");
        }
    }

    #[test]
    fn what_cannot_be_sent_is_not_tried_again() {
        let of = |error| Failure::of(&Err(error), None).map(|failure| failure.may_have_been_carried_out);
        assert_eq!(of(TransportError::refused("")), None);
        assert_eq!(of(TransportError::not_sent("")), Some(false));
        assert_eq!(of(TransportError::timed_out("")), Some(true));
        assert_eq!(of(TransportError::new("")), Some(true));
    }
}
