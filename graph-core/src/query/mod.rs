//! Query options: what a request asks of a collection or an entity, checked against the declarations.
//!
//! The options are methods of [`Request`](crate::Request); what they are given is made of typed properties.
//!
//! ```
//! use graph_core::GraphEntity;
//!
//! #[derive(Debug, Default, GraphEntity)]
//! #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
//! pub struct User {
//!     #[graph_entity(read_only)]
//!     pub id: Option<String>,
//!     pub display_name: Option<String>,
//!     pub account_enabled: Option<bool>,
//! }
//!
//! let request = User::list()
//!     .select((User::ID, User::DISPLAY_NAME))
//!     .filter(User::ACCOUNT_ENABLED.eq(true) & User::DISPLAY_NAME.starts_with("O'Brien"))
//!     .order_by(User::DISPLAY_NAME.descending())
//!     .top(5);
//! assert_eq!(
//!     request.to_http()?.uri(),
//!     "/users?$select=id,displayName&$filter=accountEnabled%20eq%20true%20and%20startswith(displayName,'O''Brien')\
//!      &$orderby=displayName%20desc&$top=5",
//! );
//! # Ok::<(), graph_core::Error>(())
//! ```

mod condition;
mod expansion;
mod expression;
mod filter;
mod kinds;
mod literal;
mod options;
mod order;
mod request;
mod selection;
mod text;

pub use expansion::Expansion;
pub use expression::Expression;
pub use filter::Filter;
pub use kinds::{CollectionValue, EntityValue, FlagsValue, NavigationValue, TextValue};
pub use literal::FilterLiteral;
pub(crate) use options::QueryOptions;
pub use order::OrderBy;
pub use request::Preference;
pub use selection::{DerivedFrom, PropertyList};
