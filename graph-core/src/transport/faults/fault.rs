//! The faults, and what each makes of a request.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Request, Response, StatusCode};

use crate::headers::JSON;
use crate::transport::{Transport, TransportError};

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// There is no connection. The request is not carried out, and the client knows.
    ConnectionRefused,
    /// The request is carried out and its answer is lost.
    ConnectionReset,
    /// The request is lost, and the client cannot know: no answer comes in time.
    TimedOut,
    /// The request is carried out and the answer has the first half of its body, as from a proxy that does not count.
    TruncatedBody,
    /// The request is carried out and the body of the answer is no JSON, though it says so.
    GarbledBody,
    /// 429 with `Retry-After`. The request is not carried out.
    TooManyRequests {
        /// For how long, in whole seconds.
        retry_after: Duration,
    },
    /// 503, with or without `Retry-After`. The request is not carried out.
    ServiceUnavailable {
        /// For how long, in whole seconds.
        retry_after: Option<Duration>,
    },
    /// The request is carried out, but too late for what stands between: 504.
    GatewayTimeout,
    /// 500. The request is not carried out.
    InternalServerError,
}

impl Fault {
    /// One of each.
    pub const ALL: [Self; 10] = [
        Self::ConnectionRefused,
        Self::ConnectionReset,
        Self::TimedOut,
        Self::TruncatedBody,
        Self::GarbledBody,
        Self::TooManyRequests { retry_after: Duration::from_secs(2) },
        Self::ServiceUnavailable { retry_after: Some(Duration::from_secs(1)) },
        Self::ServiceUnavailable { retry_after: None },
        Self::GatewayTimeout,
        Self::InternalServerError,
    ];

    /// Sends a request by `transport`, if at all, and has it go wrong.
    pub(super) async fn befall(
        self,
        transport: &impl Transport,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        match self {
            Self::ConnectionRefused => Err(TransportError::not_sent("injected fault: connection refused")),
            Self::ConnectionReset => {
                transport.send(request).await?;
                Err(TransportError::new("injected fault: connection reset"))
            }
            Self::TimedOut => Err(TransportError::timed_out("injected fault: no answer in time")),
            Self::TruncatedBody => {
                let body = |body: &Bytes| body.slice(..body.len() / 2);
                Ok(with_body(transport.send(request).await?, body))
            }
            Self::GarbledBody => {
                let body = |body: &Bytes| body.iter().rev().copied().collect();
                Ok(with_body(transport.send(request).await?, body))
            }
            Self::TooManyRequests { retry_after } => Ok(refusal(StatusCode::TOO_MANY_REQUESTS, Some(retry_after))),
            Self::ServiceUnavailable { retry_after } => Ok(refusal(StatusCode::SERVICE_UNAVAILABLE, retry_after)),
            Self::GatewayTimeout => {
                transport.send(request).await?;
                Ok(refusal(StatusCode::GATEWAY_TIMEOUT, None))
            }
            Self::InternalServerError => Ok(refusal(StatusCode::INTERNAL_SERVER_ERROR, None)),
        }
    }
}

/// The answer with another body, whose length is no longer what the headers may say.
fn with_body(mut response: Response<Bytes>, change: impl FnOnce(&Bytes) -> Bytes) -> Response<Bytes> {
    response.headers_mut().remove(CONTENT_LENGTH);
    *response.body_mut() = change(response.body());
    response
}

/// A refusal in the form of Microsoft Graph's ([error responses](https://learn.microsoft.com/graph/errors)).
fn refusal(status: StatusCode, retry_after: Option<Duration>) -> Response<Bytes> {
    let code = status.canonical_reason().unwrap_or_default().replace(' ', "");
    let body = format!(r#"{{"error":{{"code":"{code}","message":"injected fault"}}}}"#);
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    if let Some(after) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(after.as_secs()));
    }
    response
}
