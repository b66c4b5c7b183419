//! The transport: what takes a request to the service and brings the answer back.
//!
//! A [`Transport`] has one method. What repeats, waits, signs or measures requests is a layer, a transport around a transport, and
//! each layer works alone. [`Stack`] puts all of them around one transport, as a [`Client`](crate::Client) does unless it is told not to.
//!
//! # The order of layers
//!
//! From outside to inside, as a request meets them:
//!
//! | layer | what it adds | why there |
//! |---|---|---|
//! | [`ClientRequestId`] | an id for the logs of the service | all attempts at a request have the same one |
//! | [`Retry`] | further attempts | each attempt meets what follows anew: a turn, a token, a span, a limit of time |
//! | [`ConcurrencyLimit`] | turns | who waits to try again holds none |
//! | [`Authenticated`] | tokens | a token is looked up for each attempt, and one that was refused is replaced within the attempt |
//! | `Tracing` (feature `tracing`) | spans | a span is for what goes over the wire, without the wait for a turn or a token |
//! | [`Timeout`] | a limit of time | it measures the service, and not the wait for a turn or a token |
//! | `ReqwestTransport` (feature `reqwest`) | the network | |
//!
//! # What each failure does
//!
//! A request that may be carried out twice is one of a method that HTTP calls idempotent (GET, HEAD, OPTIONS, TRACE, PUT, DELETE), or
//! a PATCH, by which OData sets properties to values. A POST is not, unless [`RetryPolicy::any_method`] says so. "Repeated" ends
//! with the bounds of the [`RetryPolicy`]; then the user sees the outcome of the last attempt.
//!
//! | failure | carried out? | if it may be twice | POST | what the user sees |
//! |---|---|---|---|---|
//! | no connection | no | repeated | repeated | [`Error::Transport`], [`NotSent`](TransportErrorKind::NotSent) |
//! | connection lost, or answer not whole | perhaps | repeated | given back | [`Error::Transport`], [`Unanswered`](TransportErrorKind::Unanswered) |
//! | no answer within the limit of time | perhaps | repeated | given back | [`Error::Transport`], [`TimedOut`](TransportErrorKind::TimedOut) |
//! | 429 | no | repeated | repeated | [`Error::Service`] |
//! | 503 with `Retry-After` | no | repeated | repeated | [`Error::Service`] |
//! | 503 without, 504 | perhaps | repeated | given back | [`Error::Service`] |
//! | 429, or 503 with `Retry-After`, to a part of a batch | no | the part is sent again, with others | the part is sent again, with others | [`Error::Service`] |
//! | `Retry-After` beyond [`max_elapsed`](RetryPolicy::max_elapsed) | as above | given back at once | given back at once | [`Error::Service`] |
//! | 401 that asks for claims | no | once more, with a new token | once more, with a new token | [`Error::Service`] if it is 401 again |
//! | no token | no | given back | given back | [`Error::Transport`], [`Refused`](TransportErrorKind::Refused) |
//! | retries or a limit of time asked for where there is no timer | no | given back | given back | [`Error::Transport`], [`Refused`](TransportErrorKind::Refused) |
//! | 404 | no | given back | given back | [`Error::Service`]; `None` of an [`Optional`](crate::operation::Optional), if the answer is empty or an error in JSON |
//! | any other status | as it says | given back | given back | [`Error::Service`] |
//! | body that cannot be decoded | yes | given back | given back | [`Error::Decode`] |
//! | 303 | as it says | given back | given back | [`Error::Service`]; in a [long-running operation](crate::long_running) the end of it |
//! | another redirect of a GET or HEAD | | followed, without the token if it leads to another origin | | what the new address answers; [`Error::Service`] if it leads from HTTPS to HTTP |
//! | 307 or 308 within the origin, of another method | no | followed, as it is | followed, as it is | what the new address answers |
//! | any other redirect | perhaps | given back | given back | [`Error::Service`] |
//! | no connection after a redirect | perhaps | repeated | given back | [`Error::Transport`], [`Unanswered`](TransportErrorKind::Unanswered) |
//!
//! A create that ends with "perhaps" may have been carried out: who sent it looks whether it was. A DELETE that is
//! answered 404, or a PATCH with `If-Match` that is answered 412, after an earlier attempt was lost, may have been carried out by that
//! attempt: [`Attempts`] tells, among the [extensions](crate::error::ServiceError::extensions) of the error.
//!
//! [`Error::Transport`]: crate::Error::Transport
//! [`Error::Service`]: crate::Error::Service
//! [`Error::Decode`]: crate::Error::Decode

#[cfg(feature = "client")]
mod authentication;
#[cfg(feature = "client")]
mod client_request_id;
#[cfg(feature = "client")]
mod concurrency_limit;
#[cfg(feature = "embedded")]
mod embedded;
mod error;
#[cfg(feature = "faults")]
mod faults;
#[cfg(feature = "client")]
mod no_timer;
mod origin;
#[cfg(any(feature = "reqwest", feature = "reqwest-native-tls"))]
mod reqwest;
mod retry;
#[cfg(feature = "client")]
mod stack;
#[cfg(feature = "client")]
mod timeout;
#[cfg(feature = "client")]
mod timer;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "tracing")]
mod tracing;

#[cfg(feature = "azure")]
pub use self::authentication::AzureCredential;
#[cfg(feature = "client")]
pub use self::authentication::{
    AccessToken, Authenticated, DynTokenProvider, InvalidToken, ProviderFn, TokenError, TokenFuture, TokenProvider, TokenRequest,
    WithoutToken, provider_fn,
};
#[cfg(feature = "client")]
pub use self::client_request_id::{ClientRequestId, SentClientRequestId};
#[cfg(feature = "client")]
pub use self::concurrency_limit::ConcurrencyLimit;
#[cfg(feature = "embedded")]
pub use self::embedded::{EmbeddedGraph, InvalidSeed};
pub use self::error::{TransportError, TransportErrorKind};
#[cfg(feature = "faults")]
pub use self::faults::{Fault, FaultInjection};
pub use self::origin::{InvalidOrigin, Origin};
#[cfg(any(feature = "reqwest", feature = "reqwest-native-tls"))]
pub use self::reqwest::ReqwestTransport;
pub use self::retry::Attempts;
#[cfg(feature = "client")]
pub(crate) use self::retry::Repetition;
pub(crate) use self::retry::{Failure, retry_after};
#[cfg(feature = "client")]
pub use self::retry::{Retry, RetryPolicy};
#[cfg(feature = "client")]
pub use self::stack::Stack;
#[cfg(feature = "client")]
pub use self::timeout::{TimeLimit, Timeout};
#[cfg(feature = "tokio")]
pub use self::timer::TokioTimer;
#[cfg(feature = "client")]
pub use self::timer::{Sleep, Timer, VirtualTimer};
#[cfg(feature = "tower")]
pub use self::tower::{TowerTransport, TransportService};
#[cfg(feature = "tracing")]
pub use self::tracing::Tracing;

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

/// Takes a request to the service and brings the answer back, whatever its status.
///
/// This one method is all that stands between the crate and a network. What logs, retries or counts is a transport around a
/// transport:
///
/// ```
/// use bytes::Bytes;
/// use graph_core::transport::{Transport, TransportError};
/// use http::{Request, Response};
///
/// struct Logging<T>(T);
///
/// impl<T: Transport> Transport for Logging<T> {
///     async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
///         println!("{} {}", request.method(), request.uri().path());
///         self.0.send(request).await
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "not a transport",
    note = "implement `graph_core::transport::Transport` for `{Self}`, whose one method may be written as an `async fn`"
)]
pub trait Transport: Send + Sync {
    /// Sends `request`, whose URI is absolute, and gives the whole answer.
    ///
    /// # Errors
    /// [`TransportError`] when there is no answer. An answer with a status that means failure is not an error here.
    fn send(&self, request: Request<Bytes>) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send;
}

/// The future of [`DynTransport::send_boxed`].
pub type BoxFuture<'a> = Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'a>>;

/// [`Transport`] for trait objects. Every transport implements it, and `dyn DynTransport` is a transport in turn, so that an
/// `Arc<dyn DynTransport>` goes wherever a transport does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "not a transport",
    note = "implement `graph_core::transport::Transport` for `{Self}`, whose one method may be written as an `async fn`"
)]
pub trait DynTransport: Send + Sync {
    /// As [`Transport::send`], with the future in a box.
    fn send_boxed(&self, request: Request<Bytes>) -> BoxFuture<'_>;
}

impl<T: Transport> DynTransport for T {
    fn send_boxed(&self, request: Request<Bytes>) -> BoxFuture<'_> {
        Box::pin(self.send(request))
    }
}

impl Transport for dyn DynTransport + '_ {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.send_boxed(request).await
    }
}

impl<T: Transport + ?Sized> Transport for &T {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        (**self).send(request).await
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        (**self).send(request).await
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        (**self).send(request).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Teapot;

    impl Transport for Teapot {
        async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = http::StatusCode::IM_A_TEAPOT;
            Ok(response)
        }
    }

    fn status_of(transport: impl Transport) -> u16 {
        let mut future = std::pin::pin!(transport.send(Request::new(Bytes::new())));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(response) => response.unwrap().status().as_u16(),
            std::task::Poll::Pending => panic!("the teapot never waits"),
        }
    }

    #[test]
    fn a_trait_object_is_a_transport_however_deep_it_is_wrapped() {
        let shared: Arc<dyn DynTransport> = Arc::new(Teapot);
        assert_eq!(status_of(Arc::clone(&shared)), 418);
        assert_eq!(status_of(Box::new(&shared)), 418);
        let twice: Arc<dyn DynTransport> = Arc::new(shared);
        assert_eq!(status_of(twice), 418);
    }
}
