//! The layer itself.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};

use super::waits::Waits;
use super::{Attempts, Failure, Repetition, RetryPolicy, retry_after};
use crate::operation::{OperationInfo, OperationKind};
use crate::transport::{Timer, Transport, TransportError};

/// The header that counts repetitions
/// ([Microsoft's SDKs](https://github.com/microsoftgraph/msgraph-sdk-design/blob/master/middleware/RetryHandler.md)).
const RETRY_ATTEMPT: HeaderName = HeaderName::from_static("retry-attempt");

/// Repeats requests that failed in a way that passes: 429, 503, 504, no connection, no answer.
///
/// A request that must not be carried out twice, such as a create, is repeated only when it was certainly not carried out: after a
/// 429, a 503 with `Retry-After`, or when there was no connection. [The module](crate::transport#what-each-failure-does) has the whole table.
///
/// Each attempt is equal to the first but for a header `retry-attempt` with the number of the repetition. Between attempts it waits
/// as long as `Retry-After` asks; without it, for a time that chance takes from a range that doubles, so that clients that failed
/// together do not come again together ("full jitter"). When there is no further attempt, the outcome of the last is given
/// back, with [`Attempts`] among its extensions.
///
/// A [`Client`](crate::Client) has one, unless it is left out:
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, Retry, RetryPolicy, TokioTimer};
///
/// let transport = Retry::new(EmbeddedGraph::new(), TokioTimer).policy(RetryPolicy::new().max_retries(2));
/// let client = graph_core::Client::builder(transport).without_default_layers().build();
/// ```
pub struct Retry<T> {
    inner: T,
    waits: Arc<Waits>,
    policy: RetryPolicy,
}

impl<T> Retry<T> {
    /// Repeats what `inner` sends, by the default policy.
    pub fn new(inner: T, timer: impl Timer + 'static) -> Self {
        Self { inner, waits: Arc::new(Waits::new(timer)), policy: RetryPolicy::new() }
    }

    /// How often and how long, for requests that do not bring a [`RetryPolicy`] of their own.
    #[must_use]
    pub fn policy(self, policy: RetryPolicy) -> Self {
        Self { policy, ..self }
    }

    /// Takes chance from a seed, so that a test sees the same waits each time.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        self.waits.seed(seed);
        self
    }
}

impl<T: Transport> Transport for Retry<T> {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let policy = request.extensions().get::<RetryPolicy>().copied().unwrap_or(self.policy);
        let may_be_carried_out_twice = policy.may_be_carried_out_twice(request.method());
        let started = self.waits.now();
        let mut attempts = Attempts::FIRST;
        loop {
            request.extensions_mut().insert(attempts);
            let outcome = self.inner.send(request.clone()).await;
            let asked = outcome.as_ref().ok();
            let asked = asked.and_then(|answer| retry_after(answer.headers(), self.waits.system_time()));
            let delay = Failure::of(&outcome, asked)
                .filter(|failure| may_be_carried_out_twice || !failure.may_have_been_carried_out)
                .and_then(|failure| Some((failure, self.waits.delay(failure, &policy, attempts.retries(), started)?)));
            let Some((failure, delay)) = delay else {
                let parts = is_batch(&request).then(|| Repetition { waits: Arc::clone(&self.waits), policy, started, attempts });
                return marked(outcome, attempts, parts);
            };
            self.waits.sleep(delay).await;
            attempts = attempts.next(failure.may_have_been_carried_out);
            request.headers_mut().insert(RETRY_ATTEMPT, HeaderValue::from(attempts.retries()));
        }
    }
}

fn is_batch(request: &Request<Bytes>) -> bool {
    request.extensions().get::<OperationInfo>().is_some_and(|operation| operation.kind() == OperationKind::Batch)
}

/// The outcome, with the count of attempts, and for a batch what its parts are repeated by.
fn marked(
    outcome: Result<Response<Bytes>, TransportError>,
    attempts: Attempts,
    parts: Option<Repetition>,
) -> Result<Response<Bytes>, TransportError> {
    match outcome {
        Ok(mut response) => {
            response.extensions_mut().insert(attempts);
            if let Some(parts) = parts {
                response.extensions_mut().insert(parts);
            }
            Ok(response)
        }
        Err(error) => Err(error.after_attempts(attempts.count())),
    }
}

impl<T: fmt::Debug> fmt::Debug for Retry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry").field("inner", &self.inner).field("policy", &self.policy).finish_non_exhaustive()
    }
}
