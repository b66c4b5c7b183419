//! `Edm.Date`: a day without a time or an offset.

use std::fmt;
use std::str::FromStr;

use time::Month;

use super::literal::{ParseLiteralError, Scanner, literal_type};
use super::literal_text::LiteralText;

/// A day without a time or an offset, from year 0000 to 9999
/// ([OData ABNF, `dateValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// ```
/// use graph_core::types::Date;
///
/// let day: Date = "2016-12-31".parse()?;
/// assert_eq!(day.to_string(), "2016-12-31");
/// assert_eq!(time::Date::from(day).ordinal(), 366);
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// Steps over a date, as it also stands in a `DateTimeOffset`.
    pub(super) fn scan(scanner: &mut Scanner<'_>, shape: &'static str) -> Result<Unchecked, &'static str> {
        let year = scanner.digits::<4>().ok_or(shape)?;
        let month = scanner.after(b'-').ok_or(shape)?;
        let day = scanner.after(b'-').ok_or(shape)?;
        Ok(Unchecked { year, month, day })
    }

    /// Adds the literal to a text.
    pub(super) fn write(self, text: &mut LiteralText) {
        let (year, month, day) = self.0.to_calendar_date();
        text.push_digits(year.unsigned_abs().into(), 4);
        text.push(b'-');
        text.push_digits(u8::from(month).into(), 2);
        text.push(b'-');
        text.push_digits(day.into(), 2);
    }

    fn parse(text: &str) -> Result<Self, &'static str> {
        let mut scanner = Scanner::new(text);
        let date = Self::scan(&mut scanner, "such as 2016-12-31")?;
        if scanner.is_at_end() { date.checked() } else { Err("with nothing after the day") }
    }
}

/// A date of the right shape, which the calendar may not have.
pub(super) struct Unchecked {
    year: u16,
    month: u8,
    day: u8,
}

impl Unchecked {
    /// The date, if the calendar has it.
    pub(super) fn checked(self) -> Result<Date, &'static str> {
        let month = Month::try_from(self.month).map_err(|_| "with a month from 01 to 12")?;
        let date = time::Date::from_calendar_date(self.year.into(), month, self.day);
        date.map(Date).map_err(|_| "with a day that the month has")
    }
}

/// `0001-01-01`, which the service itself sends for a day that is not set.
impl Default for Date {
    fn default() -> Self {
        const FIRST_DAY: time::Date = match time::Date::from_ordinal_date(1, 1) {
            Ok(date) => date,
            Err(_) => time::Date::MIN,
        };
        Self(FIRST_DAY)
    }
}

impl FromStr for Date {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        Self::parse(text).map_err(|problem| ParseLiteralError::new("Date", problem))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = LiteralText::new();
        self.write(&mut text);
        text.write_to(f)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

/// # Errors
/// When the year does not have four digits: OData has no literal for it.
impl TryFrom<time::Date> for Date {
    type Error = ParseLiteralError;

    fn try_from(date: time::Date) -> Result<Self, ParseLiteralError> {
        if !(0..=9999).contains(&date.year()) {
            return Err(ParseLiteralError::new("Date", "with a year from 0000 to 9999"));
        }
        Ok(Self(date))
    }
}

literal_type!(Date, "Date");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_or_is_refused() {
        for literal in ["2016-12-31", "0001-01-01", "9999-12-31", "0000-02-29"] {
            assert_eq!(literal.parse::<Date>().map(|date| date.to_string()).as_deref(), Ok(literal));
        }
        for (literal, problem) in [
            ("Date", "such as 2016-12-31"),
            ("2016-1-31", "such as 2016-12-31"),
            ("2016-13-31", "with a month from 01 to 12"),
            ("2017-02-29", "with a day that the month has"),
            ("2016-12-31T00:00:00Z", "with nothing after the day"),
        ] {
            let error = literal.parse::<Date>().unwrap_err().to_string();
            assert_eq!(error, format!("a Date ({problem})"), "{literal}");
        }
        assert_eq!(Date::default().to_string(), "0001-01-01");
        assert!(Date::try_from(time::Date::MIN).is_err());
    }
}
