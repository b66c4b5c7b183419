//! The values that a filter compares: literals of the filter, and what an entity holds.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::str::FromStr;

use serde_json::value::RawValue;

use super::super::number;
use super::super::path::text_of;
use super::super::text;
use super::expression::Literal;
use crate::types::{Date, DateTimeOffset, Duration, Guid, TimeOfDay};

/// A value of a filter.
#[derive(Debug, Clone)]
pub(super) enum Operand<'a> {
    Null,
    Boolean(bool),
    Number(Cow<'a, str>),
    /// A text. What an entity holds of a type that has no JSON of its own, such as a time, is one as well.
    Text(Cow<'a, str>),
    Enumeration(&'a str),
    Guid(Guid),
    DateTimeOffset(DateTimeOffset),
    Date(Date),
    TimeOfDay(TimeOfDay),
    Duration(Duration),
    Collection(Vec<&'a RawValue>),
    Structured,
}

/// A filter asks something of a value that it cannot answer, such as whether a text is greater than a number.
#[derive(Debug, PartialEq)]
pub(super) struct Mismatch(pub(super) String);

impl<'a> Operand<'a> {
    /// What an entity holds. A property that it does not have is null.
    pub(super) fn of_json(value: Option<&'a RawValue>) -> Self {
        let Some(value) = value else { return Self::Null };
        match value.get().as_bytes().first() {
            Some(b'n') | None => Self::Null,
            Some(b't') => Self::Boolean(true),
            Some(b'f') => Self::Boolean(false),
            Some(b'"') => Self::Text(text_of(value).unwrap_or_default()),
            Some(b'[') => Self::Collection(serde_json::from_str(value.get()).unwrap_or_default()),
            Some(b'{') => Self::Structured,
            Some(_) => Self::Number(Cow::Borrowed(value.get())),
        }
    }

    pub(super) fn of_literal(literal: &'a Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Number(text) => Self::Number(Cow::Borrowed(text)),
            Literal::Text(text) => Self::Text(Cow::Borrowed(text)),
            Literal::Enumeration { members, .. } => Self::Enumeration(members),
            Literal::Guid(value) => Self::Guid(*value),
            Literal::DateTimeOffset(value) => Self::DateTimeOffset(*value),
            Literal::Date(value) => Self::Date(*value),
            Literal::TimeOfDay(value) => Self::TimeOfDay(*value),
            Literal::Duration(value) => Self::Duration(*value),
        }
    }

    /// How `self` and `other`, neither of which is null, are ordered.
    ///
    /// A text meets a literal of another type as a literal of that type, so that times are compared as instants, however they are
    /// written.
    pub(super) fn compare(&self, other: &Self) -> Result<Ordering, Mismatch> {
        let known = match (self, other) {
            (Self::Boolean(left), Self::Boolean(right)) => Some(left.cmp(right)),
            (Self::Number(left), Self::Number(right)) => Some(number::compare(left, right)),
            (Self::Guid(left), Self::Guid(right)) => Some(left.cmp(right)),
            (Self::Date(left), Self::Date(right)) => Some(left.cmp(right)),
            (Self::DateTimeOffset(left), Self::DateTimeOffset(right)) => Some(left.cmp(right)),
            (Self::TimeOfDay(left), Self::TimeOfDay(right)) => Some(left.cmp(right)),
            (Self::Duration(left), Self::Duration(right)) => Some(left.cmp(right)),
            (Self::Text(left), Self::Text(right)) => Some(compare_texts(left, right)),
            (Self::Text(left), right) => right.compare_to_text(left).map(Ordering::reverse),
            (left, Self::Text(right)) => left.compare_to_text(right),
            _ => None,
        };
        known.ok_or_else(|| Mismatch(format!("{} cannot be compared with {}", self.description(), other.description())))
    }

    /// How a literal that is no text is ordered against a text.
    fn compare_to_text(&self, text: &str) -> Option<Ordering> {
        fn parsed<T: FromStr + Ord>(literal: &T, text: &str) -> Option<Ordering> {
            text.parse().ok().map(|value| literal.cmp(&value))
        }
        match self {
            Self::Enumeration(members) => Some(compare_members(members, text)),
            Self::Guid(literal) => parsed(literal, text),
            Self::DateTimeOffset(literal) => parsed(literal, text),
            // Against a time, a date is its first moment in UTC.
            Self::Date(literal) => parsed(literal, text).or_else(|| parsed(&midnight(*literal)?, text)),
            Self::TimeOfDay(literal) => parsed(literal, text),
            Self::Duration(literal) => parsed(literal, text),
            _ => None,
        }
    }

    /// The text of a text or of an enumeration; none for null.
    pub(super) fn as_text(&self) -> Result<Option<&str>, Mismatch> {
        match self {
            Self::Null => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            Self::Enumeration(members) => Ok(Some(members)),
            other => Err(Mismatch(format!("{} stands where a text is due", other.description()))),
        }
    }

    /// Whether a condition holds; none for null, of which nobody knows.
    pub(super) fn as_truth(&self) -> Result<Option<bool>, Mismatch> {
        match self {
            Self::Null => Ok(None),
            Self::Boolean(value) => Ok(Some(*value)),
            other => Err(Mismatch(format!("{} stands where a condition is due", other.description()))),
        }
    }

    pub(super) const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub(super) const fn description(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a Boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::Enumeration(_) => "a member of an enumeration",
            Self::Guid(_) => "a GUID",
            Self::DateTimeOffset(_) => "a date and time",
            Self::Date(_) => "a date",
            Self::TimeOfDay(_) => "a time of day",
            Self::Duration(_) => "a duration",
            Self::Collection(_) => "a collection",
            Self::Structured => "an object",
        }
    }
}

/// Two texts of an entity may both be times.
fn compare_texts(left: &str, right: &str) -> Ordering {
    let time = |text: &str| text.parse::<DateTimeOffset>().ok();
    match time(left).zip(time(right)) {
        Some((left, right)) => left.cmp(&right),
        None => text::compare(left, right),
    }
}

/// Flags are equal in any order, with or without spaces.
fn compare_members(left: &str, right: &str) -> Ordering {
    let is_equal = text::has_members(left, right) && text::has_members(right, left);
    if is_equal { Ordering::Equal } else { text::compare(left, right) }
}

fn midnight(date: Date) -> Option<DateTimeOffset> {
    format!("{date}T00:00:00Z").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Literal {
        text.strip_prefix('\'')
            .map_or_else(|| Literal::bare(text).unwrap(), |text| Literal::Text(text.trim_matches('\'').to_owned()))
    }

    fn compared(stored: &str, with: &str) -> Result<Ordering, Mismatch> {
        let stored = RawValue::from_string(stored.to_owned()).unwrap();
        Operand::of_json(Some(&stored)).compare(&Operand::of_literal(&literal(with)))
    }

    #[test]
    fn a_text_meets_a_literal_as_a_literal_of_its_type() {
        use Ordering::{Equal, Greater, Less};
        for (stored, with, expected) in [
            ("2", "2.0", Equal),
            ("9007199254740993", "9007199254740992.0", Greater),
            (r#""Zebra""#, "'apple'", Greater),
            (r#""ZEBRA""#, "'zebra'", Equal),
            (r#""2020-01-31T13:20:00.0000000+01:00""#, "2020-01-31T12:20:00Z", Equal),
            (r#""2020-01-31T23:59:59Z""#, "2020-02-01", Less),
            (r#""2020-02-01""#, "2020-02-01", Equal),
            (r#""13:20:00.0""#, "13:20:00", Equal),
            (r#""2020-01-31T13:20:00+01:00""#, "'2020-01-31T12:20:00Z'", Equal),
        ] {
            assert_eq!(compared(stored, with), Ok(expected), "{stored} {with}");
        }
    }

    #[test]
    fn values_of_different_types_are_not_compared() {
        for (stored, with) in
            [("1", "'1'"), (r#""a""#, "1"), ("true", "1"), (r#""a""#, "2020-01-31"), ("[1]", "1"), ("{}", "'a'")]
        {
            assert!(compared(stored, with).is_err(), "{stored} {with}");
        }
    }
}
