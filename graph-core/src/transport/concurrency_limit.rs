//! The layer that bounds how many requests are under way.

use std::fmt;
use std::num::NonZeroUsize;

use bytes::Bytes;
use http::{Request, Response};
use tokio::sync::Semaphore;

use super::{Transport, TransportError};

/// Sends so many requests at a time; the others wait their turn. A request that is given up while it waits is not sent.
///
/// Microsoft Graph throttles an application by what it has under way, among others
/// ([throttling](https://learn.microsoft.com/graph/throttling)).
///
/// ```
/// use graph_core::transport::EmbeddedGraph;
/// use std::num::NonZeroUsize;
///
/// let four = NonZeroUsize::new(4).ok_or("four is not zero")?;
/// let client = graph_core::Client::builder(EmbeddedGraph::new()).layers(move |stack| stack.concurrency_limit(four)).build();
/// # Ok::<(), &str>(())
/// ```
pub struct ConcurrencyLimit<T> {
    inner: T,
    limit: NonZeroUsize,
    turns: Semaphore,
}

impl<T> ConcurrencyLimit<T> {
    /// Sends `limit` requests at a time by `inner`.
    pub const fn new(inner: T, limit: NonZeroUsize) -> Self {
        let turns = if limit.get() < Semaphore::MAX_PERMITS { limit.get() } else { Semaphore::MAX_PERMITS };
        Self { inner, limit, turns: Semaphore::const_new(turns) }
    }
}

impl<T: Transport> Transport for ConcurrencyLimit<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let _turn = self.turns.acquire().await;
        self.inner.send(request).await
    }
}

impl<T: fmt::Debug> fmt::Debug for ConcurrencyLimit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConcurrencyLimit").field("inner", &self.inner).field("limit", &self.limit).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[derive(Default)]
    struct Gauge {
        under_way: AtomicUsize,
        most: AtomicUsize,
        sent: AtomicUsize,
    }

    impl Transport for Gauge {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let under_way = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(under_way, Ordering::SeqCst);
            self.sent.fetch_add(1, Ordering::SeqCst);
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            self.under_way.fetch_sub(1, Ordering::SeqCst);
            Ok(Response::new(request.into_body()))
        }
    }

    #[tokio::test]
    async fn so_many_are_under_way_and_no_more() {
        let layer = Arc::new(ConcurrencyLimit::new(Gauge::default(), NonZeroUsize::new(3).unwrap()));
        let send = || {
            let layer = Arc::clone(&layer);
            tokio::spawn(async move { layer.send(Request::new(Bytes::new())).await.map(drop) })
        };
        let tasks = (0..20).map(|_| send()).collect::<Vec<_>>();
        let given_up = send();
        tokio::task::yield_now().await;
        given_up.abort();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!((layer.inner.most.load(Ordering::SeqCst), layer.inner.sent.load(Ordering::SeqCst)), (3, 20));
    }

    #[tokio::test]
    async fn the_highest_limit_is_none() {
        let layer = ConcurrencyLimit::new(Gauge::default(), NonZeroUsize::MAX);
        assert!(layer.send(Request::new(Bytes::new())).await.is_ok());
    }
}
