//! The parsers of literals: any text is refused or comes back unchanged, and its value is one that `time` has as well.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use graph_core::types::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use time::OffsetDateTime;

/// Parses `text` as a literal of each primitive type.
///
/// # Panics
/// When a literal does not come back as it was, or its value changes on the way through another type.
pub fn check(text: &str) {
    if let Some(value) = parsed::<DateTimeOffset>(text) {
        let time = OffsetDateTime::from(value);
        same(DateTimeOffset::try_from(time).as_ref().ok(), &value, text);
    }
    if let Some(value) = parsed::<Date>(text) {
        same(Date::try_from(time::Date::from(value)).as_ref().ok(), &value, text);
    }
    if let Some(value) = parsed::<TimeOfDay>(text) {
        same(Some(&TimeOfDay::from(time::Time::from(value))), &value, text);
    }
    if let Some(value) = parsed::<Duration>(text)
        && let Ok(again) = Duration::try_from(time::Duration::from(value))
    {
        same(Some(&again), &value, text);
    }
    if let Some(value) = parsed::<Guid>(text) {
        assert_eq!(Guid::from_bytes(*value.as_bytes()), value);
    }
    if let Some(value) = parsed::<Binary>(text) {
        assert_eq!(Binary::from_bytes(value.to_bytes()), value);
    }
    if let Some(value) = parsed::<Decimal>(text) {
        assert!(!value.to_f64().is_nan());
    }
}

/// The value of a literal, if it is one. A malformed one has an error with words.
fn parsed<T: FromStr<Err: Display> + Display + PartialEq + Debug>(text: &str) -> Option<T> {
    match text.parse::<T>() {
        Ok(value) => {
            assert_eq!(value.to_string(), text);
            assert!(value == value.to_string().parse().unwrap_or_else(|_| panic!("{text} is a literal")));
            Some(value)
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

/// A value that went through a type of `time` is what it was, but for fraction digits beyond the ninth.
fn same<T: PartialEq + Debug>(through_time: Option<&T>, value: &T, text: &str) {
    let fraction = text.split_once('.').map_or(0, |(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count());
    assert!(fraction > 9 || through_time == Some(value), "{text}: {through_time:?}");
}
