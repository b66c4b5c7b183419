//! How often and how long an operation is asked for.

use std::time::Duration;

/// How often and how long a long-running operation is asked for, when the service does not say how long to wait.
///
/// ```
/// use graph_core::long_running::Polling;
/// use std::time::Duration;
///
/// let patient = Polling::new().max_elapsed(Duration::from_secs(24 * 3600));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Polling {
    interval: Duration,
    max_interval: Duration,
    max_elapsed: Duration,
}

impl Polling {
    /// After a second, then after twice as long as the time before, but no more than thirty seconds; for an hour at most.
    #[must_use]
    pub const fn new() -> Self {
        Self { interval: Duration::from_secs(1), max_interval: Duration::from_secs(30), max_elapsed: Duration::from_secs(3600) }
    }

    /// How long to wait the first time.
    #[must_use]
    pub const fn interval(self, interval: Duration) -> Self {
        Self { interval, ..self }
    }

    /// What the doubled wait does not grow beyond. It is no bound for a `Retry-After`.
    #[must_use]
    pub const fn max_interval(self, max_interval: Duration) -> Self {
        Self { max_interval, ..self }
    }

    /// How long after the wait began the operation may be asked for the last time. A `Retry-After` that goes beyond it ends the
    /// wait at once.
    #[must_use]
    pub const fn max_elapsed(self, max_elapsed: Duration) -> Self {
        Self { max_elapsed, ..self }
    }

    /// How long to wait the first time, if the service does not say.
    pub(super) fn first(&self) -> Duration {
        self.interval.min(self.max_interval)
    }

    /// How long to wait after a wait of `interval`, if the service does not say.
    pub(super) fn after(&self, interval: Duration) -> Duration {
        interval.saturating_mul(2).min(self.max_interval)
    }

    /// Whether the operation may be asked for that long after the wait began.
    pub(super) fn allows(&self, elapsed: Duration) -> bool {
        elapsed <= self.max_elapsed
    }
}

impl Default for Polling {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_double_up_to_their_bound() {
        let seconds = |polling: Polling| {
            let intervals = std::iter::successors(Some(polling.first()), |interval| Some(polling.after(*interval)));
            intervals.take(8).map(|interval| interval.as_secs()).collect::<Vec<_>>()
        };
        assert_eq!(seconds(Polling::new()), [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(seconds(Polling::new().interval(Duration::MAX)), [30; 8]);
        assert_eq!(seconds(Polling::new().interval(Duration::ZERO)), [0; 8]);
    }
}
