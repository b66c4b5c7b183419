//! Literals: how a value is written in a filter.

use std::fmt::Write;

use crate::enumeration::GraphEnum;
use crate::types::{Date, DateTimeOffset, Decimal, Duration, Flags, Guid, TimeOfDay};

/// A value that a filter can compare a property with
/// ([OData ABNF 4.01, primitive literals](https://docs.oasis-open.org/odata/odata/v4.01/abnf/odata-abnf-construction-rules.txt)).
#[diagnostic::on_unimplemented(
    message = "a filter cannot compare with a `{Self}`",
    label = "no literal of a filter",
    note = "a filter compares strings, numbers, truth values, enum members, `Guid`, and the times of `graph_core::types`; \
            of a complex value it takes a property: `User::ADDRESS.then(Address::CITY)`"
)]
pub trait FilterLiteral {
    /// Appends the literal to the text of a filter.
    fn write_literal(&self, text: &mut String);
}

fn quoted(value: &str, text: &mut String) {
    text.push('\'');
    for character in value.chars() {
        if character == '\'' {
            text.push('\'');
        }
        text.push(character);
    }
    text.push('\'');
}

impl FilterLiteral for String {
    fn write_literal(&self, text: &mut String) {
        quoted(self, text);
    }
}

/// A member stands in quotes, without its type.
#[diagnostic::do_not_recommend]
impl<M: GraphEnum> FilterLiteral for M {
    fn write_literal(&self, text: &mut String) {
        quoted(self.as_member(), text);
    }
}

impl<M: GraphEnum> FilterLiteral for Flags<M> {
    fn write_literal(&self, text: &mut String) {
        quoted(&self.to_string(), text);
    }
}

impl FilterLiteral for Duration {
    fn write_literal(&self, text: &mut String) {
        text.push_str("duration");
        quoted(&self.to_string(), text);
    }
}

macro_rules! written_as_they_are {
    ($($literal:ty),*) => {$(
        impl FilterLiteral for $literal {
            fn write_literal(&self, text: &mut String) {
                // Writing to a string cannot fail.
                let _ = write!(text, "{self}");
            }
        }
    )*};
}

written_as_they_are!(bool, u8, i8, i16, i32, i64, Guid, DateTimeOffset, Date, TimeOfDay, Decimal);

macro_rules! floating_point {
    ($($number:ty),*) => {$(
        impl FilterLiteral for $number {
            fn write_literal(&self, text: &mut String) {
                text.push_str(&match *self {
                    number if number.is_nan() => "NaN".to_owned(),
                    <$number>::INFINITY => "INF".to_owned(),
                    <$number>::NEG_INFINITY => "-INF".to_owned(),
                    number => number.to_string(),
                });
            }
        }
    )*};
}

floating_point!(f32, f64);

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(value: &impl FilterLiteral) -> String {
        let mut text = String::new();
        value.write_literal(&mut text);
        text
    }

    #[test]
    fn each_type_has_its_own_literal() {
        assert_eq!(literal(&"O'Brien".to_owned()), "'O''Brien'");
        assert_eq!(literal(&true), "true");
        assert_eq!(literal(&-5_i64), "-5");
        assert_eq!(literal(&1.5_f64), "1.5");
        assert_eq!(literal(&f64::NEG_INFINITY), "-INF");
        assert_eq!(literal(&f32::NAN), "NaN");
        let guid = "e71fa706-a706-e71f-06a7-1fe706a71fe7";
        assert_eq!(literal(&guid.parse::<Guid>().unwrap()), guid);
        let time = "2016-12-31T23:58:36.6670033-08:00";
        assert_eq!(literal(&time.parse::<DateTimeOffset>().unwrap()), time);
        assert_eq!(literal(&"-PT1H".parse::<Duration>().unwrap()), "duration'-PT1H'");
    }
}
