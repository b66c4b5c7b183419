//! A timer for tests, whose time passes at once.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::{Sleep, Timer};

/// A timer for tests: a sleep is over as soon as it is polled, moves the time forward, and is recorded. Clones share their time.
///
/// What is raced against a sleep, as [`Timeout`](super::super::Timeout) does, therefore loses unless it is done at once.
///
/// ```
/// use graph_core::transport::{Timer, VirtualTimer};
/// use std::time::Duration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let timer = VirtualTimer::new();
/// let started = timer.now();
/// timer.sleep(Duration::from_secs(3600)).await;
/// assert_eq!(timer.now() - started, Duration::from_secs(3600));
/// assert_eq!(timer.sleeps(), [Duration::from_secs(3600)]);
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VirtualTimer {
    started: Instant,
    started_at: SystemTime,
    record: Arc<Mutex<Record>>,
}

#[derive(Debug, Default)]
struct Record {
    passed: Duration,
    sleeps: Vec<Duration>,
}

impl VirtualTimer {
    /// A timer that starts at the current time.
    #[must_use]
    pub fn new() -> Self {
        Self::starting_at(SystemTime::now())
    }

    /// A timer that starts at the given time of day.
    #[must_use]
    pub fn starting_at(time: SystemTime) -> Self {
        Self { started: Instant::now(), started_at: time, record: Arc::default() }
    }

    /// Lets time pass without a sleep.
    pub fn advance(&self, duration: Duration) {
        let mut record = self.record();
        record.passed = record.passed.saturating_add(duration);
    }

    /// The sleeps so far, in the order in which they were begun.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.record().sleeps.clone()
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for VirtualTimer {
    fn default() -> Self {
        Self::new()
    }
}

impl Timer for VirtualTimer {
    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        Box::pin(async move {
            self.advance(duration);
            self.record().sleeps.push(duration);
        })
    }

    fn now(&self) -> Instant {
        // Beyond the last time that can be written it starts again: no test waits that long on purpose.
        self.started.checked_add(self.record().passed).unwrap_or(self.started)
    }

    fn system_time(&self) -> SystemTime {
        self.started_at.checked_add(self.record().passed).unwrap_or(self.started_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn time_passes_by_sleeps_and_by_hand_for_all_clones() {
        let timer = VirtualTimer::starting_at(SystemTime::UNIX_EPOCH);
        let other = timer.clone();
        let started = timer.now();
        other.advance(Duration::from_secs(1));
        other.sleep(Duration::from_secs(2)).await;
        drop(other.sleep(Duration::from_secs(4)));
        assert_eq!(timer.now() - started, Duration::from_secs(3), "a sleep that is not polled does not pass");
        assert_eq!(timer.system_time(), SystemTime::UNIX_EPOCH + Duration::from_secs(3));
        assert_eq!(timer.sleeps(), [Duration::from_secs(2)]);
    }

    #[test]
    fn more_time_than_there_is_does_no_harm() {
        let timer = VirtualTimer::new();
        timer.advance(Duration::MAX);
        timer.advance(Duration::MAX);
        assert_eq!(timer.now(), timer.started);
        assert_eq!(timer.system_time(), timer.started_at);
    }
}
