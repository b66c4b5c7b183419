//! The start of a long-running operation, and its resumption at another time.

use std::fmt;

use http::StatusCode;

use super::LongRunning;
use super::position::Position;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::request::Request;
use crate::transport::Timer;

/// What came of a request that may have started a long-running operation.
pub enum Started<O: Operation> {
    /// It is done.
    Done(O::Output),
    /// The service goes on with it.
    Running(Box<LongRunning<O>>),
}

impl<O: Operation> Started<O> {
    /// What the request gives in the end. An operation that still runs is waited for by `timer`, and what it made is read.
    ///
    /// # Errors
    /// As [`LongRunning::wait`] and [`Completed::result`](super::Completed::result). The operation cannot be waited for again then: match on
    /// [`Running`](Self::Running) where that matters.
    pub async fn output(self, timer: &(impl Timer + ?Sized)) -> Result<O::Output, Error> {
        match self {
            Self::Done(output) => Ok(output),
            Self::Running(mut operation) => operation.wait(timer).await?.result().await,
        }
    }
}

impl<O: Operation> fmt::Debug for Started<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(_) => f.debug_tuple("Done").finish_non_exhaustive(),
            Self::Running(operation) => f.debug_tuple("Running").field(operation).finish(),
        }
    }
}

impl Client {
    /// Sends a request that may start a long-running operation.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn start<O: Operation>(&self, request: Request<O>) -> Result<Started<O>, Error> {
        let answer = self.answer(&request).await?;
        let accepted = answer.status() == StatusCode::ACCEPTED;
        match accepted.then(|| LongRunning::started(self, &request, &answer)).flatten() {
            Some(operation) => Ok(Started::Running(Box::new(operation))),
            None => request.decode(answer).map(Started::Done),
        }
    }

    /// Follows a long-running operation that was started at another time, by the [position](LongRunning::position) that was kept.
    /// `O` is the operation of the request that started it, such as `Create<Team>`.
    pub fn resume<O: Operation>(&self, position: impl Into<String>) -> LongRunning<O> {
        LongRunning::resumed(self.clone(), Position::of_text(position.into()))
    }
}
