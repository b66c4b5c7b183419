//! Long-running operations: work that the service goes on with after its answer, followed until it is done
//! ([long-running actions](https://learn.microsoft.com/graph/long-running-actions-overview)).
//!
//! [`Client::start`] sends any request. An answer of 202 that says where the operation can be watched makes a [`LongRunning`];
//! every other one is decoded as by [`Client::send`].
//!
//! ```
//! use graph_core::long_running::Started;
//! # use graph_core::bytes::Bytes;
//! # use graph_core::http::{Request, Response};
//! # use graph_core::transport::{Transport, TransportError};
//! use graph_core::transport::VirtualTimer; // in a test; in a program, the `TokioTimer`
//! use graph_core::{Client, GraphEntity};
//!
//! #[derive(Debug, Default, GraphEntity)]
//! #[graph_entity(path = "/teams", odata = "microsoft.graph.team")]
//! pub struct Team {
//!     #[graph_entity(read_only)]
//!     pub id: Option<String>,
//!     pub display_name: Option<String>,
//! }
//!
//! # struct Service;
//! # impl Transport for Service {
//! #     async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
//! #         let answer = match request.uri().path() {
//! #             "/v1.0/teams" => Response::builder().status(202).header("location", "/teams('1')/operations('2')").body(""),
//! #             "/v1.0/teams('1')" => Response::builder().body(r#"{"id":"1"}"#),
//! #             _ => Response::builder().body(r#"{"status":"succeeded","targetResourceLocation":"/teams('1')"}"#),
//! #         };
//! #         answer.map(|answer| answer.map(Bytes::from)).map_err(TransportError::new)
//! #     }
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (client, timer) = (Client::builder(Service).build(), VirtualTimer::new());
//! let team = Team { display_name: Some("Tokyo".to_owned()), ..Default::default() };
//! let team = match client.start(team.create()).await? {
//!     Started::Done(team) => team,
//!     Started::Running(mut operation) => operation.wait(&timer).await?.result().await?,
//! };
//! assert_eq!(team.id.as_deref(), Some("1"));
//! # Ok(())
//! # }
//! ```

mod completed;
mod error;
mod operation;
mod polling;
mod position;
mod report;
mod status;
#[cfg(test)]
mod tests;

pub use self::completed::Completed;
pub use self::error::LongRunningError;
pub use self::operation::LongRunning;
pub use self::polling::Polling;
pub use self::report::OperationReport;
pub use self::status::OperationStatus;

use std::fmt;

use http::StatusCode;

use self::position::Position;
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
    /// As [`LongRunning::wait`] and [`Completed::result`]. The operation cannot be waited for again then: match on
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
