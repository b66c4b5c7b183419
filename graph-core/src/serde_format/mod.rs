//! The serde implementations of every declared type, for any format that describes itself.
//!
//! A derive emits `Serialize` and `Deserialize` as one call into here. The visitors exist once for each format, not once for
//! each type.

mod deserialize;
mod members;
mod object;
mod path;
mod serialize;
mod started_map;
mod tag;
mod tagged_map;
mod value;

pub use deserialize::{deserialize, deserialize_value};
pub use serialize::{serialize, serialize_value};
