//! `Edm.Date`: a day without a time or an offset.

use std::fmt;
use std::str::FromStr;

use super::eight::Shape;
use super::literal::{ParseLiteralError, Scanner, literal_type, number};
use super::literal_text::Characters;

/// A day without a time or an offset, from year 0000 to 9999
/// ([OData ABNF, `dateValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// ```
/// use graph_core::types::Date;
///
/// let day: Date = "2016-12-31".parse()?;
/// assert_eq!(day.to_string(), "2016-12-31");
/// assert!(day > "2016-02-29".parse()?);
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const YEAR_AND_MONTH: Shape = Shape::new(*b"0000-00-");
pub(super) const YEAR: &str = "with a year from 0000 to 9999";

/// Days of 400 years, after which the calendar repeats itself.
const CYCLE: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

impl Date {
    /// A day of the calendar.
    ///
    /// # Errors
    /// When the calendar does not have it, or its year does not have four digits: OData has no literal for it.
    ///
    /// ```
    /// use graph_core::types::Date;
    ///
    /// let day = Date::new(2024, 2, 29)?;
    /// assert_eq!((day.year(), day.month(), day.day()), (2024, 2, 29));
    /// assert_eq!(Date::new(2023, 2, 29).unwrap_err().to_string(), "a Date (with a day that the month has)");
    /// # Ok::<(), graph_core::types::ParseLiteralError>(())
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ParseLiteralError> {
        Self::of_year(year.into(), month, day)
    }

    /// As [`new`](Self::new), of a year that may be any.
    pub(super) fn of_year(year: i32, month: u8, day: u8) -> Result<Self, ParseLiteralError> {
        let date = match u16::try_from(year) {
            Ok(year @ ..=9999) => Self { year, month, day }.checked(),
            _ => Err(YEAR),
        };
        date.map_err(|problem| ParseLiteralError::new("Date", problem))
    }

    /// The year, from 0 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01. The year is taken to begin in March, so that the day that some years have is its last.
    pub(super) fn days_since_1970(self) -> i64 {
        let (year, month) = (i64::from(self.year) - i64::from(self.month < 3), (i64::from(self.month) + 9) % 12);
        let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        cycle * CYCLE + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH
    }

    /// The day that is so many days after 1970-01-01, if its year has four digits.
    pub(super) fn from_days_since_1970(days: i64) -> Option<Self> {
        let days = days.checked_add(EPOCH)?;
        let (cycle, day) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (year * 365 + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        let year = i32::try_from(cycle.checked_mul(400)?.checked_add(year)?).ok()?;
        Self::of_year(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
    }

    /// Steps over a date of the right shape, which the calendar may not have. It also stands in a `DateTimeOffset`.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn scan(scanner: &mut Scanner<'_>, shape: &'static str) -> Result<Self, &'static str> {
        let numbers = scanner.shaped(&YEAR_AND_MONTH).ok_or(shape)?;
        let day = scanner.bytes().and_then(number).ok_or(shape)?;
        let year = u16::from(numbers.at(0)) * 100 + u16::from(numbers.at(2));
        Ok(Self { year, month: numbers.at(5), day })
    }

    /// The date, if the calendar has it.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn checked(self) -> Result<Self, &'static str> {
        if !(1..=12).contains(&self.month) {
            return Err("with a month from 01 to 12");
        }
        // Most days need no look at the year.
        if self.day == 0 || self.day > 28 && self.day > days_in_month(self.year, self.month) {
            return Err("with a day that the month has");
        }
        Ok(self)
    }

    /// Adds the literal to a text.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    #[allow(clippy::cast_possible_truncation, reason = "both halves of the year are less than a hundred")]
    pub(super) fn write(self, text: &mut Characters<'_>) {
        for half in [self.year / 100, self.year % 100] {
            text.push_number(half as u8);
        }
        text.push([b'-']);
        text.push_number(self.month);
        text.push([b'-']);
        text.push_number(self.day);
    }

    fn parse(text: &str) -> Result<Self, &'static str> {
        let mut scanner = Scanner::new(text);
        let date = Self::scan(&mut scanner, "such as 2016-12-31")?;
        if scanner.is_at_end() { date.checked() } else { Err("with nothing after the day") }
    }
}

/// How many days a month from 1 to 12 has.
#[inline]
const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
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
        assert!(Date::new(10_000, 1, 1).is_err());
    }

    #[test]
    fn the_days_of_all_years_are_counted_one_by_one() {
        let mut days = Date::new(0, 1, 1).unwrap().days_since_1970();
        assert_eq!((days, Date::new(1970, 1, 1).unwrap().days_since_1970()), (-719_528, 0));
        assert_eq!(Date::from_days_since_1970(days - 1), None);
        for (year, month) in (0..=9999).flat_map(|year| (1..=12).map(move |month| (year, month))) {
            for date in (1..=31).map_while(|day| Date::new(year, month, day).ok()) {
                assert_eq!((date.days_since_1970(), Date::from_days_since_1970(days)), (days, Some(date)));
                days += 1;
            }
        }
        assert_eq!(Date::from_days_since_1970(days), None);
        assert_eq!([i64::MIN, i64::MAX].map(Date::from_days_since_1970), [None, None]);
    }
}
