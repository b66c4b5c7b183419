//! Time, as the layers see it: what waits without holding a thread, and what says how late it is.

#[cfg(feature = "tokio")]
mod tokio;
mod virtual_time;

#[cfg(feature = "tokio")]
pub use self::tokio::TokioTimer;
pub use self::virtual_time::VirtualTimer;

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// The future of [`Timer::sleep`].
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Waits, and tells the time.
///
/// The crate depends on no runtime, so what waits is given a timer: `TokioTimer` (feature `tokio`), a [`VirtualTimer`] in tests, or
/// that of another runtime, of which only [`sleep`](Self::sleep) has to be written:
///
/// ```
/// # mod another_runtime { pub async fn sleep(_: std::time::Duration) {} }
/// use graph_core::transport::{Sleep, Timer};
/// use std::time::Duration;
///
/// #[derive(Debug)]
/// struct AnotherTimer;
///
/// impl Timer for AnotherTimer {
///     fn sleep(&self, duration: Duration) -> Sleep<'_> {
///         Box::pin(another_runtime::sleep(duration))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a timer",
    label = "not a timer",
    note = "use `TokioTimer` (feature `tokio`), a `VirtualTimer` in tests, or implement `graph_core::transport::Timer` by the `sleep` of another runtime"
)]
pub trait Timer: Send + Sync {
    /// Completes once `duration` has passed. It must not hold a thread meanwhile, and nothing may happen before it is polled.
    fn sleep(&self, duration: Duration) -> Sleep<'_>;

    /// The time that only moves forward, for measuring how long something took.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The time of day, for comparing with what a service says.
    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl<T: Timer + ?Sized> Timer for Arc<T> {
    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        (**self).sleep(duration)
    }

    fn now(&self) -> Instant {
        (**self).now()
    }

    fn system_time(&self) -> SystemTime {
        (**self).system_time()
    }
}
