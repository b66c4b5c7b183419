//! The layer that repeats requests, as far as that does no harm.

mod attempts;
mod failure;
mod policy;
pub(crate) mod retry_after;

pub use self::attempts::Attempts;
pub use self::policy::RetryPolicy;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};

use self::failure::Failure;
use super::{Timer, Transport, TransportError};

/// The header that counts repetitions
/// ([Microsoft's SDKs](https://github.com/microsoftgraph/msgraph-sdk-design/blob/master/middleware/RetryHandler.md)).
const RETRY_ATTEMPT: HeaderName = HeaderName::from_static("retry-attempt");

/// Repeats requests that failed in a way that passes: 429, 503, 504, no connection, no answer.
///
/// A request that must not be carried out twice, such as a create, is repeated only when it was certainly not carried out: after a
/// 429, a 503 with `Retry-After`, or when there was no connection. [The module](super#what-each-failure-does) has the whole table.
///
/// Each attempt is equal to the first but for a header `retry-attempt` with the number of the repetition. Between attempts it waits
/// as long as `Retry-After` asks; without it, for a time that chance takes from a range that doubles, so that clients that failed
/// together do not come again together ("full jitter"). When there is no further attempt, the outcome of the last is given
/// back, with [`Attempts`] among its extensions.
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, Retry, RetryPolicy, TokioTimer};
///
/// let transport = Retry::new(EmbeddedGraph::new(), TokioTimer).policy(RetryPolicy::new().max_retries(2));
/// let client = graph_core::Client::builder(transport).build();
/// ```
pub struct Retry<T> {
    inner: T,
    timer: Arc<dyn Timer>,
    policy: RetryPolicy,
    chance: Mutex<fastrand::Rng>,
}

impl<T> Retry<T> {
    /// Repeats what `inner` sends, by the default policy.
    pub fn new(inner: T, timer: impl Timer + 'static) -> Self {
        Self { inner, timer: Arc::new(timer), policy: RetryPolicy::new(), chance: Mutex::new(fastrand::Rng::new()) }
    }

    /// How often and how long, for requests that do not bring a [`RetryPolicy`] of their own.
    #[must_use]
    pub fn policy(self, policy: RetryPolicy) -> Self {
        Self { policy, ..self }
    }

    /// Takes chance from a seed, so that a test sees the same waits each time.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { chance: Mutex::new(fastrand::Rng::with_seed(seed)), ..self }
    }

    /// How long to wait ahead of another attempt, or nothing when there is to be none.
    fn delay(&self, failure: Failure, policy: &RetryPolicy, attempts: Attempts, started: Instant) -> Option<Duration> {
        // A service that asks for no time at all says nothing about when it will do better.
        let asked = failure.retry_after.filter(|asked| !asked.is_zero());
        let delay = asked.unwrap_or_else(|| self.up_to(policy.longest_delay(attempts.retries())));
        let elapsed = self.timer.now().saturating_duration_since(started).saturating_add(delay);
        policy.allows(attempts.retries(), elapsed).then_some(delay)
    }

    fn up_to(&self, longest: Duration) -> Duration {
        let longest = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(self.chance.lock().unwrap_or_else(PoisonError::into_inner).u64(..=longest))
    }
}

impl<T: Transport> Transport for Retry<T> {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let policy = request.extensions().get::<RetryPolicy>().copied().unwrap_or(self.policy);
        let may_be_carried_out_twice = policy.may_be_carried_out_twice(request.method());
        let started = self.timer.now();
        let mut attempts = Attempts::FIRST;
        loop {
            request.extensions_mut().insert(attempts);
            let outcome = self.inner.send(request.clone()).await;
            let asked = outcome.as_ref().ok();
            let asked = asked.and_then(|answer| retry_after::retry_after(answer.headers(), self.timer.system_time()));
            let delay = Failure::of(&outcome, asked)
                .filter(|failure| may_be_carried_out_twice || !failure.may_have_been_carried_out)
                .and_then(|failure| Some((failure, self.delay(failure, &policy, attempts, started)?)));
            let Some((failure, delay)) = delay else { return marked(outcome, attempts) };
            self.timer.sleep(delay).await;
            attempts = attempts.next(failure.may_have_been_carried_out);
            request.headers_mut().insert(RETRY_ATTEMPT, HeaderValue::from(attempts.retries()));
        }
    }
}

/// The outcome, with the count of attempts.
fn marked(outcome: Result<Response<Bytes>, TransportError>, attempts: Attempts) -> Result<Response<Bytes>, TransportError> {
    match outcome {
        Ok(mut response) => {
            response.extensions_mut().insert(attempts);
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

#[cfg(test)]
mod tests;
