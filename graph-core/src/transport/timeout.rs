//! The layer that bounds how long a request takes.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::{Timer, Transport, TransportError};

/// Gives a request up when its whole answer is not there in time.
///
/// Inside of [`Retry`](super::Retry) the time is that of each attempt. What is given up may have been carried out:
/// [`TransportErrorKind::TimedOut`](super::TransportErrorKind::TimedOut). A request that brings a [`TimeLimit`] among its extensions
/// has that in place of the layer's. A [`Client`](crate::Client) has one of these layers, unless it is left out:
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, Timeout, TokioTimer};
/// use std::time::Duration;
///
/// let transport = Timeout::new(EmbeddedGraph::new(), Duration::from_secs(30), TokioTimer);
/// let client = graph_core::Client::builder(transport).without_default_layers().build();
/// ```
pub struct Timeout<T> {
    inner: T,
    limit: Option<Duration>,
    timer: Arc<dyn Timer>,
}

/// How long one request may take, among the extensions of an `http::Request`, where
/// [`Request::time_limit`](crate::Request::time_limit) puts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLimit(pub Duration);

impl<T> Timeout<T> {
    /// Gives up what `inner` has not answered within `limit`.
    pub fn new(inner: T, limit: Duration, timer: impl Timer + 'static) -> Self {
        Self::of(inner, Some(limit), Arc::new(timer))
    }

    /// As [`new`](Self::new). Without a limit, only requests that bring a [`TimeLimit`] are given up.
    pub(super) fn of(inner: T, limit: Option<Duration>, timer: Arc<dyn Timer>) -> Self {
        Self { inner, limit, timer }
    }
}

impl<O> crate::Request<O> {
    /// Gives each attempt at this request so long, in place of the client's limit.
    ///
    /// It is [`Timeout`](crate::transport::Timeout) that reads it. A client [without default
    /// layers](crate::ClientBuilder::without_default_layers) has none unless it is given one, and the limit has no effect there.
    pub fn time_limit(self, limit: Duration) -> Self {
        self.extension(TimeLimit(limit))
    }
}

impl<T: Transport> Transport for Timeout<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let own = request.extensions().get::<TimeLimit>().map(|limit| limit.0);
        let Some(limit) = own.or(self.limit) else { return self.inner.send(request).await };
        let mut answer = pin!(self.inner.send(request));
        let mut end = self.timer.sleep(limit);
        poll_fn(|context| match answer.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            Poll::Pending => end.as_mut().poll(context).map(|()| Err(TransportError::timed_out(Elapsed { limit }))),
        })
        .await
    }
}

impl<T: fmt::Debug> fmt::Debug for Timeout<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timeout").field("inner", &self.inner).field("limit", &self.limit).finish_non_exhaustive()
    }
}

/// The answer was not there in time.
#[derive(Debug)]
struct Elapsed {
    limit: Duration,
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer within {:?}", self.limit)
    }
}

impl std::error::Error for Elapsed {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{TransportErrorKind, VirtualTimer};
    use std::error::Error;

    /// Answers after that many polls.
    struct Slow(usize);

    impl Transport for Slow {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            for _ in 0..self.0 {
                tokio::task::yield_now().await;
            }
            Ok(Response::new(request.into_body()))
        }
    }

    #[tokio::test]
    async fn an_answer_that_is_there_is_given_back() {
        let timer = VirtualTimer::new();
        let layer = Timeout::new(Slow(0), Duration::ZERO, timer.clone());
        assert!(layer.send(Request::new(Bytes::new())).await.is_ok());
        assert!(timer.sleeps().is_empty());
    }

    #[tokio::test]
    async fn an_answer_that_is_not_there_in_time_is_given_up() {
        let timer = VirtualTimer::new();
        let layer = Timeout::new(Slow(usize::MAX), Duration::from_secs(30), timer.clone());
        let error = layer.send(Request::new(Bytes::new())).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::TimedOut);
        assert_eq!(error.source().unwrap().to_string(), "no answer within 30s");
        assert!(error.to_string().ends_with("may have been carried out"), "{error}");

        let mut request = Request::new(Bytes::new());
        request.extensions_mut().insert(TimeLimit(Duration::from_millis(1500)));
        let error = layer.send(request).await.unwrap_err();
        assert_eq!(error.source().unwrap().to_string(), "no answer within 1.5s");
        assert_eq!(timer.sleeps(), [30_000, 1500].map(Duration::from_millis));
    }

    #[cfg(feature = "tokio")]
    #[tokio::test(start_paused = true)]
    async fn time_that_is_left_is_waited() {
        let layer = Timeout::new(Slow(100), Duration::from_secs(1), crate::transport::TokioTimer);
        assert!(layer.send(Request::new(Bytes::new())).await.is_ok());
    }
}
