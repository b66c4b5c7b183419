//! The transport: what takes a request to the service and brings the answer back.

mod authentication;
mod client_request_id;
mod concurrency_limit;
#[cfg(feature = "embedded")]
mod embedded;
mod error;
#[cfg(feature = "faults")]
mod faults;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod timeout;
mod timer;
#[cfg(feature = "tracing")]
mod tracing;

#[cfg(feature = "azure")]
pub use self::authentication::AzureCredential;
pub use self::authentication::{
    AccessToken, Authenticated, DynTokenProvider, InvalidOrigin, Origin, ProviderFn, TokenError, TokenFuture, TokenProvider,
    TokenRequest, provider_fn,
};
pub use self::client_request_id::{ClientRequestId, SentClientRequestId};
pub use self::concurrency_limit::ConcurrencyLimit;
#[cfg(feature = "embedded")]
pub use self::embedded::EmbeddedGraph;
pub use self::error::{TransportError, TransportErrorKind};
#[cfg(feature = "faults")]
pub use self::faults::{Fault, FaultInjection};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use self::retry::{Attempts, Retry, RetryPolicy};
pub use self::timeout::{TimeLimit, Timeout};
#[cfg(feature = "tokio")]
pub use self::timer::TokioTimer;
pub use self::timer::{Sleep, Timer, VirtualTimer};
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
