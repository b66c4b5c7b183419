//! The timer of tokio's runtime.

use std::time::{Duration, Instant};

use ::tokio::runtime::Handle;
use futures_timer::Delay;

use super::{Sleep, Timer};

/// The timer of the tokio runtime that polls it. It follows tokio's clock when a test pauses that.
///
/// In another runtime than tokio's it waits by a thread that all its sleeps share. A tokio runtime has to have time enabled, as
/// `#[tokio::main]` and `#[tokio::test]` have it.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTimer;

impl Timer for TokioTimer {
    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        // Tokio's own future looks for its runtime when it is made, which is too early: a transport may be called outside of it.
        Box::pin(async move {
            if Handle::try_current().is_ok() {
                ::tokio::time::sleep(duration).await;
            } else {
                Delay::new(duration).await;
            }
        })
    }

    fn now(&self) -> Instant {
        ::tokio::time::Instant::now().into_std()
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Waker};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_follows_the_clock_of_the_runtime() {
        let started = TokioTimer.now();
        TokioTimer.sleep(Duration::from_secs(3600)).await;
        assert!(TokioTimer.now() - started >= Duration::from_secs(3600));
    }

    #[test]
    fn it_waits_outside_of_a_runtime_as_well() {
        let mut sleep = TokioTimer.sleep(Duration::from_secs(3600));
        assert!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let mut sleep = TokioTimer.sleep(Duration::ZERO);
        while sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {}
    }
}
