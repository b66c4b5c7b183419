//! Repetition of what a layer of retries does not see: the parts of a batch, which are throttled one by one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Response;

use super::failure::Failure;
use super::retry_after::retry_after;
use super::waits::Waits;
use super::{Attempts, RetryPolicy};

/// What [`Retry`](super::Retry) puts among the extensions of the answer to a batch, so that whoever takes it apart repeats the parts as
/// the layer repeats requests: by the same timer, within the same bounds.
#[derive(Clone)]
pub(crate) struct Repetition {
    pub(super) waits: Arc<Waits>,
    pub(super) policy: RetryPolicy,
    /// When the first attempt at the batch began.
    pub(super) started: Instant,
    /// How often the batch was tried, which counts for each of its parts.
    pub(crate) attempts: Attempts,
}

impl Repetition {
    /// How long to wait ahead of sending a part again that got this answer, after so many retries. Nothing unless the answer says
    /// that the part was not carried out, and when there is to be no further attempt.
    pub(crate) fn delay(&self, answer: &Response<Bytes>, retries: u32) -> Option<Duration> {
        let failure = Failure::of_status(answer.status(), retry_after(answer.headers(), self.waits.system_time()))?;
        if failure.may_have_been_carried_out {
            return None;
        }
        self.waits.delay(failure, &self.policy, retries, self.started)
    }

    pub(crate) async fn wait(&self, delay: Duration) {
        self.waits.sleep(delay).await;
    }
}
