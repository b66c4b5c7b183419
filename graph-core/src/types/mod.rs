//! OData primitive types that Rust has no type of its own for, sets of enum members, values of other crates' types, and values that must not be
//! shown. Each gives its literal back as it was read
//! ([OData CSDL, section 4.4](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes)).

mod binary;
mod conversions;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod eight;
mod flags;
mod foreign;
mod fraction;
mod guid;
mod json_value;
mod literal;
mod literal_text;
mod sensitive;
mod time_of_day;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use flags::Flags;
pub use foreign::Foreign;
pub use guid::Guid;
pub use json_value::Json;
pub use literal::ParseLiteralError;
pub use literal_text::LiteralText;
pub use sensitive::Sensitive;
pub use time_of_day::TimeOfDay;
