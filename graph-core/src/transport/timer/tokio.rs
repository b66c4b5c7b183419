//! The timer of tokio's runtime.

use std::future::pending;
use std::io;
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use ::tokio::runtime::{Builder, Handle};

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
            let Some(runtime) = Handle::try_current().ok().or_else(clock) else {
                // Where no thread can be had, this one has to wait.
                return thread::sleep(duration);
            };
            let sleep = {
                let _entered = runtime.enter();
                ::tokio::time::sleep(duration)
            };
            sleep.await;
        })
    }

    fn now(&self) -> Instant {
        ::tokio::time::Instant::now().into_std()
    }
}

/// The runtime by which those wait that have none of tokio's. Its thread does nothing but wait for the next of all sleeps.
fn clock() -> Option<Handle> {
    static CLOCK: LazyLock<io::Result<Handle>> = LazyLock::new(|| {
        let runtime = Builder::new_current_thread().enable_time().build()?;
        let handle = runtime.handle().clone();
        thread::Builder::new().name("graph-core-timer".to_owned()).spawn(move || runtime.block_on(pending::<()>()))?;
        Ok(handle)
    });
    CLOCK.as_ref().ok().cloned()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::task::{Context, Wake, Waker};
    use std::thread::Thread;

    use super::*;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

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
        let started = Instant::now();
        let mut sleep = TokioTimer.sleep(Duration::from_millis(20));
        while sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
            assert!(started.elapsed() < Duration::from_secs(60), "it does not end");
            thread::yield_now();
        }
        assert!(started.elapsed() >= Duration::from_millis(20));
    }

    #[test]
    fn it_wakes_who_waits_outside_of_a_runtime() {
        let started = Instant::now();
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut sleep = TokioTimer.sleep(Duration::from_millis(20));
        while sleep.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            thread::park_timeout(Duration::from_secs(60));
        }
        assert!((20..60_000).contains(&started.elapsed().as_millis()));
    }
}
