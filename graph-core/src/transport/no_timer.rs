//! What stands in for a timer where there is none: a clock that cannot wait, and the refusal of requests that would have to.

use std::fmt;

use bytes::Bytes;
use http::{Request, Response};

use super::{RetryPolicy, Sleep, TimeLimit, Timer, Transport, TransportError};

/// Tells the time and never waits, for layers that only look at the clock.
pub(super) struct Clock;

impl Timer for Clock {
    fn sleep(&self, _: std::time::Duration) -> Sleep<'_> {
        Box::pin(std::future::pending())
    }
}

/// Takes the place of [`Retry`](super::Retry) and [`Timeout`](super::Timeout) where there is no timer: a request that asks for one of them
/// is refused, since it would get less than it asks for.
pub(super) struct WithoutTimer<T> {
    inner: T,
    /// Whether every request asks for one of them.
    always: bool,
}

impl<T> WithoutTimer<T> {
    pub(super) const fn new(inner: T, always: bool) -> Self {
        Self { inner, always }
    }
}

impl<T: Transport> Transport for WithoutTimer<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let extensions = request.extensions();
        let repeats = extensions.get::<RetryPolicy>().is_some_and(|policy| *policy != RetryPolicy::never());
        if self.always || repeats || extensions.get::<TimeLimit>().is_some() {
            return Err(TransportError::refused(NoTimer));
        }
        self.inner.send(request).await
    }
}

/// A request is to be repeated or to be limited in time, and there is no timer.
#[derive(Debug)]
struct NoTimer;

impl fmt::Display for NoTimer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "retries and limits of time need a timer: turn on the feature `tokio` of graph-core, or give the client one by \
             `ClientBuilder::timer`",
        )
    }
}

impl std::error::Error for NoTimer {}
