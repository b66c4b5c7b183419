//! The runtime of a blocking client, which neither panics inside of another one nor is dropped there with a panic.

use std::io;

use tokio::runtime::{Builder, Handle, Runtime as TokioRuntime};

use crate::error::RequestError;

/// A runtime that runs on the threads that wait for it.
pub(super) struct Runtime {
    /// Taken out when it is dropped, and not before.
    inner: Option<TokioRuntime>,
}

impl Runtime {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { inner: Some(Builder::new_current_thread().enable_all().build()?) })
    }

    /// Waits for a future. Inside of a runtime, where tokio would panic since its thread is not to be held, it is an error.
    pub(super) fn block_on<F: Future>(&self, future: F) -> Result<F::Output, RequestError> {
        match &self.inner {
            Some(runtime) if Handle::try_current().is_err() => Ok(runtime.block_on(future)),
            _ => Err(RequestError::InsideRuntime),
        }
    }
}

/// Tokio waits for a runtime that is dropped, which inside of another one is a panic. Nothing here is worth the wait: there are
/// no tasks but those of connections.
impl Drop for Runtime {
    fn drop(&mut self) {
        if let Some(runtime) = self.inner.take() {
            runtime.shutdown_background();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_wait_at_the_same_time() {
        let (runtime, barrier) = (Runtime::new().unwrap(), tokio::sync::Barrier::new(4));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| runtime.block_on(barrier.wait()).unwrap());
            }
        });
    }

    #[tokio::test]
    async fn inside_of_a_runtime_it_is_made_and_dropped_and_waits_for_nothing() {
        let runtime = Runtime::new().unwrap();
        assert_eq!(runtime.block_on(async { panic!("it is not polled") }), Err(RequestError::InsideRuntime));
        drop(runtime);
        let inside = tokio::task::spawn_blocking(|| Runtime::new().unwrap().block_on(async {})).await.unwrap();
        assert_eq!(inside, Err(RequestError::InsideRuntime));
        let outside = std::thread::spawn(|| Runtime::new().unwrap().block_on(async { 7 })).join().unwrap();
        assert_eq!(outside, Ok(7));
    }
}
