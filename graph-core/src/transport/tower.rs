//! Between transports and the services of tower, both ways.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use super::{BoxFuture, Transport, TransportError};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A service of tower as a transport, so that tower's layers can stand among those of this crate.
///
/// The service is cloned for each request, and the clone is asked until it is ready. An error of it that is a [`TransportError`]
/// stays that; of any other it is assumed that the request may have been sent.
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, TowerTransport, TransportService};
/// use tower::ServiceBuilder;
///
/// let service = ServiceBuilder::new().concurrency_limit(4).service(TransportService::new(EmbeddedGraph::new()));
/// let client = graph_core::Client::builder(TowerTransport::new(service)).build();
/// ```
pub struct TowerTransport<S> {
    // Many services can be sent between threads and not shared, which a transport must be.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// The transport that sends by `service`.
    pub const fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

impl<S> Transport for TowerTransport<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error: Into<BoxError>, Future: Send> + Clone + Send,
{
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        poll_fn(|context| service.poll_ready(context)).await.map_err(|error| not_ready(error.into()))?;
        service.call(request).await.map_err(|error| unanswered(error.into()))
    }
}

/// The error of a service that does not take the request at all.
fn not_ready(error: BoxError) -> TransportError {
    error.downcast().map_or_else(TransportError::not_sent, |error| *error)
}

fn unanswered(error: BoxError) -> TransportError {
    error.downcast().map_or_else(TransportError::new, |error| *error)
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

/// A transport as a service of tower. It is always ready; cloning it is cheap and shares the transport.
pub struct TransportService<T: ?Sized> {
    transport: Arc<T>,
}

impl<T: Transport + 'static> TransportService<T> {
    /// The service that sends by `transport`.
    pub fn new(transport: T) -> Self {
        Self { transport: Arc::new(transport) }
    }
}

impl<T: Transport + ?Sized + 'static> Service<Request<Bytes>> for TransportService<T> {
    type Response = Response<Bytes>;
    type Error = TransportError;
    type Future = BoxFuture<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> BoxFuture<'static> {
        let transport = Arc::clone(&self.transport);
        Box::pin(async move { transport.send(request).await })
    }
}

impl<T: ?Sized> Clone for TransportService<T> {
    fn clone(&self) -> Self {
        Self { transport: Arc::clone(&self.transport) }
    }
}

impl<T: fmt::Debug + ?Sized> fmt::Debug for TransportService<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").field("transport", &&*self.transport).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::TransportErrorKind;
    use ::tower::util::BoxCloneService;
    use ::tower::{ServiceBuilder, service_fn};

    struct Refusing;

    impl Transport for Refusing {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            if request.body().is_empty() { Err(TransportError::not_sent("")) } else { Ok(Response::new(request.into_body())) }
        }
    }

    #[tokio::test]
    async fn there_and_back_loses_nothing() {
        let service = ServiceBuilder::new().concurrency_limit(1).service(TransportService::new(Refusing));
        // Such a service can be sent and not shared.
        let transport = TowerTransport::new(BoxCloneService::new(service));
        for _ in 0..2 {
            let response = transport.send(Request::new(Bytes::from_static(b"body"))).await.unwrap();
            assert_eq!(response.body(), "body");
        }
        let error = transport.send(Request::new(Bytes::new())).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::NotSent);
    }

    #[tokio::test]
    async fn of_an_error_of_another_kind_the_worst_is_assumed() {
        let service = service_fn(|_| async { Err::<Response<Bytes>, _>(fmt::Error) });
        let error = TowerTransport::new(service).send(Request::new(Bytes::new())).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Unanswered);
        assert!(std::error::Error::source(&error).unwrap().is::<fmt::Error>());
    }

    /// A service that never takes a request.
    #[derive(Clone)]
    struct Closed;

    impl Service<Request<Bytes>> for Closed {
        type Response = Response<Bytes>;
        type Error = fmt::Error;
        type Future = std::future::Ready<Result<Response<Bytes>, fmt::Error>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), fmt::Error>> {
            Poll::Ready(Err(fmt::Error))
        }

        fn call(&mut self, _: Request<Bytes>) -> Self::Future {
            std::future::ready(Err(fmt::Error))
        }
    }

    #[tokio::test]
    async fn a_service_that_is_not_ready_has_sent_nothing() {
        let error = TowerTransport::new(Closed).send(Request::new(Bytes::new())).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::NotSent);
    }
}
