//! `Edm.DateTimeOffset`: a point in time with its offset from UTC.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::date::YEAR;
use super::literal::{PICOSECONDS, ParseLiteralError, Scanner, literal_type, signed};
use super::literal_text::Characters;
use super::{Date, TimeOfDay};

/// A point in time with its offset from UTC, which keeps the literal that it came from
/// ([OData ABNF, `dateTimeOffsetValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// The number of fraction digits, the offset, and the spelling of UTC as `Z` or `+00:00` come back as they were. Two values are
/// equal when they are the same instant, however it is written.
///
/// ```
/// use graph_core::types::DateTimeOffset;
/// use std::time::{Duration, SystemTime};
///
/// let enrolled: DateTimeOffset = "2016-12-31T23:58:36.6670033-08:00".parse()?;
/// assert_eq!(enrolled.to_string(), "2016-12-31T23:58:36.6670033-08:00");
/// assert_eq!(enrolled, "2017-01-01T07:58:36.6670033Z".parse()?);
///
/// assert_eq!(enrolled.unix_timestamp(), 1_483_257_516);
/// let a_day_ago = DateTimeOffset::try_from(SystemTime::now() - Duration::from_secs(24 * 60 * 60))?;
/// assert!(enrolled < a_day_ago);
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    date: Date,
    time: TimeOfDay,
    zone: Zone,
}

/// The end of the literal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Zone {
    Utc,
    Offset { negative: bool, hours: u8, minutes: u8 },
}

const OFFSET: &str = "with an offset of whole minutes from -23:59 to +23:59";
const SECONDS_OF_A_DAY: i64 = 86_400;
const NANOSECONDS_OF_A_DAY: i128 = SECONDS_OF_A_DAY as i128 * 1_000_000_000;

impl DateTimeOffset {
    /// The time of a day, in an offset of so many minutes to the east of UTC.
    ///
    /// # Errors
    /// When the offset is of a day or more.
    ///
    /// ```
    /// use graph_core::types::{Date, DateTimeOffset};
    ///
    /// let start = DateTimeOffset::new(Date::new(2026, 3, 1)?, "09:00:00".parse()?, -8 * 60)?;
    /// assert_eq!(start.to_string(), "2026-03-01T09:00:00-08:00");
    /// assert_eq!(start.offset_minutes(), -480);
    /// # Ok::<(), graph_core::types::ParseLiteralError>(())
    /// ```
    pub fn new(date: Date, time: TimeOfDay, offset_minutes: i16) -> Result<Self, ParseLiteralError> {
        Self::with_offset(date, time, i32::from(offset_minutes) * 60)
    }

    /// As [`new`](Self::new), with an offset in seconds, which have to be whole minutes.
    pub(super) fn with_offset(date: Date, time: TimeOfDay, offset_seconds: i32) -> Result<Self, ParseLiteralError> {
        let size = offset_seconds.unsigned_abs();
        let zone = match (u8::try_from(size / 3600), u8::try_from(size / 60 % 60), size % 60) {
            (Ok(0), Ok(0), 0) => Zone::Utc,
            (Ok(hours @ ..=23), Ok(minutes), 0) => Zone::Offset { negative: offset_seconds < 0, hours, minutes },
            _ => return Err(ParseLiteralError::new("DateTimeOffset", OFFSET)),
        };
        Ok(Self { date, time, zone })
    }

    /// The day, in the offset of the value.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// The time of the day, in the offset of the value.
    #[must_use]
    pub const fn time(self) -> TimeOfDay {
        self.time
    }

    /// How many minutes the offset is to the east of UTC.
    #[must_use]
    pub fn offset_minutes(self) -> i16 {
        let Zone::Offset { negative, hours, minutes } = self.zone else { return 0 };
        signed(negative, i16::from(hours) * 60 + i16::from(minutes))
    }

    /// The same in seconds.
    pub(super) fn offset_seconds(self) -> i32 {
        i32::from(self.offset_minutes()) * 60
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, to the one that has begun.
    #[must_use]
    pub fn unix_timestamp(self) -> i64 {
        let since_midnight = Duration::from(self.time).as_secs().cast_signed();
        self.midnight() + since_midnight
    }

    /// Seconds from 1970 in UTC to the beginning of the day.
    fn midnight(self) -> i64 {
        self.date.days_since_1970() * SECONDS_OF_A_DAY - i64::from(self.offset_seconds())
    }

    /// Picoseconds since 1970 in UTC: what equality and order go by.
    fn instant(self) -> i128 {
        i128::from(self.midnight()) * i128::from(PICOSECONDS) + i128::from(self.time.since_midnight())
    }

    /// The time in UTC, if its year has four digits.
    fn of_system_time(value: SystemTime) -> Option<Self> {
        let nanoseconds = match value.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => i128::try_from(since.as_nanos()).ok()?,
            Err(before) => -i128::try_from(before.duration().as_nanos()).ok()?,
        };
        let days = i64::try_from(nanoseconds.div_euclid(NANOSECONDS_OF_A_DAY)).ok()?;
        let since_midnight = u64::try_from(nanoseconds.rem_euclid(NANOSECONDS_OF_A_DAY)).ok()?;
        let (date, time) = (Date::from_days_since_1970(days)?, Duration::from_nanos(since_midnight).try_into().ok()?);
        Some(Self { date, time, zone: Zone::Utc })
    }

    /// Adds the literal to a text.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    fn write(self, text: &mut Characters<'_>) {
        self.date.write(text);
        text.push([b'T']);
        self.time.write(text);
        match self.zone {
            Zone::Utc => text.push([b'Z']),
            Zone::Offset { negative, hours, minutes } => {
                text.push([if negative { b'-' } else { b'+' }]);
                text.push_hours_and_minutes(hours, minutes);
            }
        }
    }

    /// Reads a literal.
    ///
    /// # Errors
    /// When it is malformed; some fields may have been set then.
    fn read(&mut self, text: &str) -> Result<(), ParseLiteralError> {
        self.read_fields(text).map_err(|problem| ParseLiteralError::new("DateTimeOffset", problem))
    }

    /// Sets each field where it is: put together elsewhere, they would be copied in one piece, for which a processor waits until each has
    /// been written.
    fn read_fields(&mut self, text: &str) -> Result<(), &'static str> {
        const SHAPE: &str = "such as 2016-12-31T23:58:36.6670033-08:00";
        let mut scanner = Scanner::new(text);
        let date = Date::scan(&mut scanner, SHAPE)?;
        if !scanner.take(b'T') {
            return Err(SHAPE);
        }
        self.time.read(&mut scanner, SHAPE)?;
        self.zone = Zone::parse(&mut scanner)?;
        if !scanner.is_at_end() {
            return Err("with nothing after the offset");
        }
        self.date = date.checked()?;
        Ok(())
    }
}

impl Zone {
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    fn parse(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        const SHAPE: &str = "with `Z` or an offset such as -08:00 at its end";
        let negative = match scanner.byte() {
            Some(b'Z') => return Ok(Self::Utc),
            Some(b'+') => false,
            Some(b'-') => true,
            _ => return Err(SHAPE),
        };
        let numbers = scanner.hours_and_minutes().ok_or(SHAPE)?;
        if !numbers.are_of_a_day() {
            return Err("with an offset from -23:59 to +23:59");
        }
        Ok(Self::Offset { negative, hours: numbers.at(0), minutes: numbers.at(3) })
    }
}

/// `0001-01-01T00:00:00Z`, which the service itself sends for a time that is not set.
impl Default for DateTimeOffset {
    fn default() -> Self {
        Self { date: Date::default(), time: TimeOfDay::MIDNIGHT, zone: Zone::Utc }
    }
}

impl FromStr for DateTimeOffset {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        let mut value = Self::default();
        value.read(text)?;
        Ok(value)
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}

/// The literal is in UTC, and gets as many fraction digits as the time needs.
///
/// # Errors
/// When the year does not have four digits: OData has no literal for it.
impl TryFrom<SystemTime> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: SystemTime) -> Result<Self, ParseLiteralError> {
        Self::of_system_time(value).ok_or_else(|| ParseLiteralError::new("DateTimeOffset", YEAR))
    }
}

literal_type!(DateTimeOffset, "DateTimeOffset", by write, Self::read);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_byte_for_byte() {
        for literal in [
            "2016-12-31T23:58:36.6670033-08:00",
            "2016-12-31T23:59:43.797191-08:00",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "0000-02-29T00:00:00+00:00",
            "2020-02-29T12:30Z",
            "2020-02-29T12:30:00.000-00:00",
            "2020-02-29T12:30:00.123456789012+14:00",
        ] {
            assert_eq!(literal.parse::<DateTimeOffset>().map(|value| value.to_string()).as_deref(), Ok(literal));
        }
    }

    #[test]
    fn a_literal_replaces_all_of_the_one_before() {
        let mut value = DateTimeOffset::default();
        for literal in
            ["2016-12-31T23:58:36.6670033-08:00", "2020-02-29T12:30Z", "2020-02-29T12:30:01.5+02:00", "9999-12-31T23:59:59Z"]
        {
            value.read(literal).unwrap();
            assert_eq!(value.to_string(), literal);
            assert_eq!(Ok(value), literal.parse());
        }
    }

    #[test]
    fn a_malformed_literal_is_an_error_that_says_what_is_wrong() {
        for (literal, problem) in [
            ("", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31 23:58:36Z", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("String (timestamp)", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31T23:58:3Z", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31T23:58:36", "with `Z` or an offset such as -08:00 at its end"),
            ("2016-12-31T23:58:36-8", "with `Z` or an offset such as -08:00 at its end"),
            ("2016-12-31T23:58:36.Z", "with 1 to 12 fraction digits"),
            ("2016-12-31T23:58:36.1234567890123Z", "with 1 to 12 fraction digits"),
            ("2016-13-31T23:58:36Z", "with a month from 01 to 12"),
            ("2017-02-29T23:58:36Z", "with a day that the month has"),
            ("2016-12-31T24:00:00Z", "with a time from 00:00:00 to 23:59:59"),
            ("2016-12-31T23:59:60Z", "with a time from 00:00:00 to 23:59:59"),
            ("2016-12-31T23:58:36+24:00", "with an offset from -23:59 to +23:59"),
            ("2016-12-31T23:58:36ZZ", "with nothing after the offset"),
        ] {
            let error = literal.parse::<DateTimeOffset>().map(|value| value.to_string()).map_err(|error| error.to_string());
            assert_eq!(error, Err(format!("a DateTimeOffset ({problem})")), "{literal}");
        }
    }

    #[test]
    fn equality_and_order_are_those_of_the_instant() {
        let [early, same, late] =
            ["2020-01-01T00:00:00.1Z", "2020-01-01T01:00:00.100+01:00", "2020-01-01T00:00:00.1000000000001Z"]
                .map(str::parse::<DateTimeOffset>);
        assert_eq!(early, same);
        assert!(late.is_err(), "thirteen digits");
        let late = "2020-01-01T00:00:00.100000000001Z".parse::<DateTimeOffset>();
        assert!(early.unwrap() < late.unwrap());
        let before_1970 = ["1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.5Z"].map(str::parse::<DateTimeOffset>);
        assert!(before_1970[0].unwrap() < before_1970[1].unwrap());
    }

    #[test]
    fn the_default_is_what_the_service_sends_for_no_time() {
        assert_eq!(DateTimeOffset::default().to_string(), "0001-01-01T00:00:00Z");
    }

    #[test]
    fn a_time_of_the_system_is_written_in_utc() {
        let time = |seconds, nanoseconds| SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanoseconds)).unwrap();
        let before = |seconds, nanoseconds| SystemTime::UNIX_EPOCH.checked_sub(Duration::new(seconds, nanoseconds)).unwrap();
        for (value, literal) in [
            (time(0, 0), "1970-01-01T00:00:00Z"),
            (time(1_483_257_516, 667_003_300), "2017-01-01T07:58:36.6670033Z"),
            (before(0, 1), "1969-12-31T23:59:59.999999999Z"),
            (time(253_402_300_799, 999_999_999), "9999-12-31T23:59:59.999999999Z"),
            (before(62_167_219_200, 0), "0000-01-01T00:00:00Z"),
        ] {
            assert_eq!(DateTimeOffset::try_from(value).map(|value| value.to_string()).as_deref(), Ok(literal));
        }
        for value in [time(253_402_300_800, 0), before(62_167_219_200, 1)] {
            let error = DateTimeOffset::try_from(value).unwrap_err().to_string();
            assert_eq!(error, "a DateTimeOffset (with a year from 0000 to 9999)");
        }
    }

    #[test]
    fn it_is_taken_apart_and_put_together() {
        for literal in ["2016-12-31T23:58:36.6670033-08:00", "1969-12-31T23:59:59.250Z", "2020-02-29T12:30+23:59"] {
            let value = literal.parse::<DateTimeOffset>().unwrap();
            let again = DateTimeOffset::new(value.date(), value.time(), value.offset_minutes());
            assert_eq!(again.map(|value| value.to_string()).as_deref(), Ok(literal));
        }
        assert_eq!("1969-12-31T23:59:59.250Z".parse::<DateTimeOffset>().unwrap().unix_timestamp(), -1);
        for offset in [1440, -1440, i16::MIN, i16::MAX] {
            let error = DateTimeOffset::new(Date::default(), TimeOfDay::default(), offset).unwrap_err().to_string();
            assert_eq!(error, "a DateTimeOffset (with an offset of whole minutes from -23:59 to +23:59)");
        }
    }
}
