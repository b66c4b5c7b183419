//! How long to wait ahead of another attempt, and the waiting.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::RetryPolicy;
use super::failure::Failure;
use crate::transport::Timer;

/// A timer, and the chance that keeps clients from coming again together.
pub(super) struct Waits {
    timer: Box<dyn Timer>,
    chance: Mutex<fastrand::Rng>,
}

impl Waits {
    pub(super) fn new(timer: impl Timer + 'static) -> Self {
        Self { timer: Box::new(timer), chance: Mutex::new(fastrand::Rng::new()) }
    }

    /// Takes chance from a seed.
    pub(super) fn seed(&self, seed: u64) {
        self.chance.lock().unwrap_or_else(PoisonError::into_inner).seed(seed);
    }

    pub(super) fn now(&self) -> Instant {
        self.timer.now()
    }

    pub(super) fn system_time(&self) -> SystemTime {
        self.timer.system_time()
    }

    pub(super) async fn sleep(&self, delay: Duration) {
        self.timer.sleep(delay).await;
    }

    /// How long to wait ahead of another attempt, or nothing when there is to be none.
    pub(super) fn delay(&self, failure: Failure, policy: &RetryPolicy, retries: u32, started: Instant) -> Option<Duration> {
        // A service that asks for no time at all says nothing about when it will do better.
        let asked = failure.retry_after.filter(|asked| !asked.is_zero());
        let delay = asked.unwrap_or_else(|| self.up_to(policy.longest_delay(retries)));
        let elapsed = self.now().saturating_duration_since(started).saturating_add(delay);
        policy.allows(retries, elapsed).then_some(delay)
    }

    fn up_to(&self, longest: Duration) -> Duration {
        let longest = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(self.chance.lock().unwrap_or_else(PoisonError::into_inner).u64(..=longest))
    }
}
