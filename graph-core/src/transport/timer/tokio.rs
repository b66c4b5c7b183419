//! The timer of tokio's runtime.

use std::time::{Duration, Instant};

use super::{Sleep, Timer};

/// The timer of the tokio runtime that polls it. It follows tokio's clock when a test pauses that.
///
/// Its sleeps need a runtime with time enabled, as `#[tokio::main]` and `#[tokio::test]` have it.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTimer;

impl Timer for TokioTimer {
    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        // Tokio's own future looks for its runtime when it is made, which is too early: a transport may be called outside of it.
        Box::pin(async move { ::tokio::time::sleep(duration).await })
    }

    fn now(&self) -> Instant {
        ::tokio::time::Instant::now().into_std()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_follows_the_clock_of_the_runtime() {
        let started = TokioTimer.now();
        TokioTimer.sleep(Duration::from_secs(3600)).await;
        assert!(TokioTimer.now() - started >= Duration::from_secs(3600));
    }

    #[test]
    fn a_sleep_is_made_outside_of_a_runtime() {
        drop(TokioTimer.sleep(Duration::from_secs(1)));
    }
}
