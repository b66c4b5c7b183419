//! JSON straight from bytes into a declared type, and back: the path that requests and responses take.
//!
//! It exists beside the serde implementations because it knows more than serde can say: the path of the property that failed, and
//! which properties a request body leaves out.
//!
//! ```
//! use graph_core::{GraphEntity, json};
//!
//! #[derive(Debug, Default, GraphEntity)]
//! #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
//! pub struct NdesConnector {
//!     pub id: Option<String>,
//!     pub display_name: Option<String>,
//! }
//!
//! let connector: NdesConnector = json::from_slice(br#"{ "displayName": "Tokyo" }"#)?;
//! assert_eq!(json::to_string(&connector), r##"{"@odata.type":"#microsoft.graph.ndesConnector","displayName":"Tokyo"}"##);
//!
//! let error = json::from_slice::<NdesConnector>(br#"{ "displayName": 7 }"#).unwrap_err();
//! assert_eq!(error.path(), "displayName");
//! assert_eq!(error.to_string(), "`displayName`: expected a string, found the number 7");
//! # Ok::<(), json::JsonError>(())
//! ```

mod cursor;
#[cfg(test)]
mod differential;
mod error;
mod members;
mod number;
mod output;
mod read;
mod string;
mod untyped;
mod walk;
mod write;

pub use error::{JsonError, JsonErrorKind};
pub(crate) use members::{Members, write_name};
pub(crate) use number::is_literal as number_literal;
pub use output::Output;
pub use read::from_slice;
pub(crate) use string::write as write_string;
pub(crate) use untyped::untyped;
pub(crate) use write::{Purpose, request_body, text_of, write_token};
pub use write::{to_string, to_vec};
