//! `Edm.Date`: a day without a time or an offset.

use std::fmt;
use std::str::FromStr;

use time::Month;

use super::eight::Shape;
use super::literal::{ParseLiteralError, Scanner, literal_type, number};
use super::literal_text::{Characters, digits};

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
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const YEAR_AND_MONTH: Shape = Shape::new(*b"0000-00-");

impl Date {
    /// Steps over a date of the right shape, which the calendar may not have. It also stands in a `DateTimeOffset`.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn scan(scanner: &mut Scanner<'_>, shape: &'static str) -> Result<Self, &'static str> {
        let [century, _, year, _, _, month, ..] = scanner.shaped(&YEAR_AND_MONTH).ok_or(shape)?;
        let day = scanner.bytes().and_then(number).ok_or(shape)?;
        Ok(Self { year: u16::from(century) * 100 + u16::from(year), month, day })
    }

    /// The date, if the calendar has it.
    #[inline]
    pub(super) fn checked(self) -> Result<Self, &'static str> {
        let month = Month::try_from(self.month).map_err(|_| "with a month from 01 to 12")?;
        // Most days need no look at the year.
        if self.day == 0 || self.day > 28 && self.day > month.length(self.year.into()) {
            return Err("with a day that the month has");
        }
        Ok(self)
    }

    /// Adds the literal to a text.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    #[allow(clippy::cast_possible_truncation, reason = "both halves of the year are less than a hundred")]
    pub(super) fn write(self, text: &mut impl Characters) {
        let [century, year] = [self.year / 100, self.year % 100].map(|number| number as u8);
        let [y1, y2, y3, y4, dash, m1, m2, other_dash] = YEAR_AND_MONTH.text([century, 0, year, 0, 0, self.month, 0, 0]);
        let [d1, d2] = digits(self.day);
        text.push([y1, y2, y3, y4, dash, m1, m2, other_dash, d1, d2]);
    }

    fn parse(text: &str) -> Result<Self, &'static str> {
        let mut scanner = Scanner::new(text);
        let date = Self::scan(&mut scanner, "such as 2016-12-31")?;
        if scanner.is_at_end() { date.checked() } else { Err("with nothing after the day") }
    }
}

/// `0001-01-01`, which the service itself sends for a day that is not set.
impl Default for Date {
    fn default() -> Self {
        Self { year: 1, month: 1, day: 1 }
    }
}

impl FromStr for Date {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        Self::parse(text).map_err(|problem| ParseLiteralError::new("Date", problem))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        let month = Month::try_from(date.month).unwrap_or(Month::January);
        // Month and day have been checked when the value was made.
        Self::from_calendar_date(date.year.into(), month, date.day).unwrap_or(Self::MIN)
    }
}

/// # Errors
/// When the year does not have four digits: OData has no literal for it.
impl TryFrom<time::Date> for Date {
    type Error = ParseLiteralError;

    fn try_from(date: time::Date) -> Result<Self, ParseLiteralError> {
        let (year, month, day) = date.to_calendar_date();
        match u16::try_from(year) {
            Ok(year @ ..=9999) => Ok(Self { year, month: month.into(), day }),
            _ => Err(ParseLiteralError::new("Date", "with a year from 0000 to 9999")),
        }
    }
}

literal_type!(Date, "Date", by write);

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
