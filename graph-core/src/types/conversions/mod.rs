//! Conversions from and to the types of other crates, each behind a feature with the crate's name.
//!
//! They all keep to the same rules. A conversion that can fail is a `TryFrom`: where OData has no literal for a value, the error is a
//! [`ParseLiteralError`](super::ParseLiteralError) that says what it could have been; where the other type cannot hold a value, the
//! error is that crate's own. What other types do not hold is lost: digits of a fraction beyond the ninth, how many zeros were
//! written, `+00:00` for `Z`, and the case of letters.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;
