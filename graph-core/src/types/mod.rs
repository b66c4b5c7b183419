//! OData primitive types that Rust has no type of its own for.

mod date_time_offset;
mod literal;

pub use date_time_offset::DateTimeOffset;
pub use literal::ParseLiteralError;
