//! Long-running operations: work that the service goes on with after its answer, followed until it is done
//! ([long-running actions](https://learn.microsoft.com/graph/long-running-actions-overview)).
//!
//! [`Client::start`](crate::Client::start) sends any request. An answer of 202 that says where the operation can be watched makes a [`LongRunning`];
//! every other one is decoded as by [`Client::send`](crate::Client::send).
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

#[cfg(feature = "client")]
mod completed;
mod error;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod polling;
#[cfg(feature = "client")]
mod position;
mod report;
#[cfg(feature = "client")]
mod started;
mod status;
#[cfg(test)]
mod tests;

#[cfg(feature = "client")]
pub use self::completed::Completed;
pub use self::error::LongRunningError;
#[cfg(feature = "client")]
pub use self::operation::LongRunning;
#[cfg(feature = "client")]
pub use self::polling::Polling;
pub use self::report::OperationReport;
#[cfg(feature = "client")]
pub use self::started::Started;
pub use self::status::OperationStatus;
