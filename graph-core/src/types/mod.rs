//! OData primitive types that Rust has no type of its own for. Each gives its literal back as it was read
//! ([OData CSDL, section 4.4](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes)).

mod date;
mod date_time_offset;
mod literal;
mod time_of_day;

pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use literal::ParseLiteralError;
pub use time_of_day::TimeOfDay;
