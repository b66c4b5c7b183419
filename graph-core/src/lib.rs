//! Declare a struct, get a typed client for a Microsoft Graph entity.
//!
//! ```
//! use graph_core::types::DateTimeOffset;
//! use graph_core::{GraphEntity, GraphEnum};
//!
//! /// An on-premises NDES connector.
//! #[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
//! #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
//! pub struct NdesConnector {
//!     #[graph_entity(read_only)]
//!     pub id: Option<String>,
//!     pub last_connection_date_time: Option<DateTimeOffset>,
//!     pub state: Option<NdesConnectorState>,
//!     pub display_name: Option<String>,
//! }
//!
//! #[derive(Debug, Clone, PartialEq, GraphEnum)]
//! pub enum NdesConnectorState {
//!     None,
//!     Active,
//!     Inactive,
//!     Other(String),
//! }
//!
//! let request = NdesConnector::get("e71fa706-a706-e71f-06a7-1fe706a71fe7").to_http()?;
//! assert_eq!(request.uri(), "/deviceManagement/ndesConnectors/e71fa706-a706-e71f-06a7-1fe706a71fe7");
//! # Ok::<(), graph_core::Error>(())
//! ```
//!
//! # How the parts fit
//!
//! An entity makes a [`Request`], which is a value. A [`Client`] gives it to a [`Transport`](transport::Transport), by
//! [layers](transport#the-order-of-layers) that repeat, limit and sign it, and has it decode the answer. The derives emit no
//! more than a table of properties and two matches for each type; the code that walks them is
//! here, once.
//!
//! # Features
//!
//! `client` and `derive` are on by default. All that send or answer need `client`, and switch it on.
//!
//! | feature | what it adds |
//! |---|---|
//! | `azure` | `transport::AzureCredential`, tokens of the Azure SDK's credentials |
//! | `blocking` | `blocking::Client`, for programs without an async runtime |
//! | `client` | `Client`, the layers of transports, pages, batches, uploads and long-running operations; a crate that only declares, or sends the requests by other means, does without |
//! | `chrono` | conversions of [`types`] from and to chrono's dates, times and durations |
//! | `derive` | the derives, of the crate `graph-macros`; a crate that only declares may depend on `graph-macros` itself and write `#[derive(graph_macros::GraphEntity)]`: without the feature both crates are compiled at once |
//! | `embedded` | `transport::EmbeddedGraph`, an in-process service to develop and test against |
//! | `faults` | `transport::FaultInjection`, a transport that fails, to test with |
//! | `http2` | HTTP/2 for `transport::ReqwestTransport`, where a server has it |
//! | `jiff` | conversions of [`types`] from and to jiff's dates, times and durations |
//! | `reqwest` | `transport::ReqwestTransport`, the transport over HTTPS by rustls, with `tokio` |
//! | `reqwest-native-tls` | the same by the TLS of the operating system, which compiles in half the time; on Linux it needs the headers of OpenSSL |
//! | `time` | conversions of [`types`] from and to time's dates, times and durations |
//! | `tokio` | `transport::TokioTimer`, by which clients wait to repeat what is throttled |
//! | `tower` | `transport::TowerTransport` and `TransportService`, to and from services of tower |
//! | `tracing` | `transport::Tracing`, spans by OpenTelemetry's conventions |
//! | `uuid` | conversions of [`types::Guid`] from and to `uuid::Uuid` |

// What only a client uses is there without one as well, where it belongs; and so is what the documentation says of clients.
#![cfg_attr(not(feature = "client"), allow(dead_code, rustdoc::broken_intra_doc_links))]

// The derives name this crate from outside; so they can be used inside of it as well.
extern crate self as graph_core;

mod additional;
mod alternate_key;
mod base_url;
#[cfg(feature = "client")]
mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod change;
mod changes;
#[cfg(feature = "client")]
mod client;
mod cloud;
mod collection;
mod difference;
mod entity;
mod entity_address;
mod enumeration;
pub mod error;
mod headers;
pub mod invocation;
pub mod json;
mod key;
mod lenient;
pub mod long_running;
mod media_stream;
mod name_index;
pub mod operation;
mod own_properties;
mod page;
mod paged;
#[cfg(feature = "client")]
mod pages;
mod patch;
mod path;
mod polymorphic;
mod position_set;
mod positions;
mod prefix;
mod property;
pub mod query;
mod reference;
mod request;
mod request_target;
pub mod schema;
mod seen;
mod serde_format;
mod settings;
mod singleton;
mod structured;
pub mod transport;
mod typed_property;
pub mod types;
mod untyped_request;
#[cfg(feature = "client")]
pub mod upload;
pub mod value;
mod version;

#[doc(hidden)]
pub mod __private;

pub use additional::AdditionalProperties;
pub use alternate_key::AlternateKey;
pub use base_url::InvalidBaseUrl;
#[cfg(feature = "client")]
pub use batch::{Batch, BatchHandle, BatchResponses};
pub use change::{Change, DeltaPage};
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
pub use cloud::Cloud;
pub use collection::Collection;
pub use entity::{GraphEntity, Key};
pub use entity_address::EntityAddress;
pub use enumeration::GraphEnum;
pub use error::Error;
#[cfg(feature = "derive")]
pub use graph_macros::{GraphAction, GraphComplex, GraphEntity, GraphEnum, GraphFunction, GraphPolymorphic};
pub use invocation::{GraphAction, GraphFunction};
pub use key::{EntityKey, IntoKey, KeyField};
pub use lenient::RefusedItem;
pub use media_stream::MediaStream;
pub use page::Page;
pub use paged::Paged;
#[cfg(feature = "client")]
pub use pages::Pages;
pub use patch::Patch;
pub use path::ResourcePath;
pub use polymorphic::{Polymorphic, UnknownType};
pub use reference::{Reference, References};
pub use request::Request;
pub use singleton::GraphSingleton;
pub use structured::{DeclaredType, Described, StructuredType};
#[cfg(feature = "client")]
pub use transport::InvalidToken;
pub use typed_property::{Nullable, ReadOnly, ReadWrite, TypedProperty, Writable, WriteOnly};
pub use version::Version;

// What a transport is written with, so that whoever writes one need not match the versions.
pub use bytes;
pub use http;

/// The README, so that its examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The reference of the derives' attributes, for the same reason.
#[cfg(doctest)]
#[doc = include_str!("../../graph-macros/src/reference.md")]
struct ReferenceOfAttributes;
