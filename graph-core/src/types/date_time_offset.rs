//! `Edm.DateTimeOffset`: a point in time with its offset from UTC.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use time::{OffsetDateTime, Time, UtcOffset};

use super::literal::{PICOSECONDS, ParseLiteralError, Scanner, literal_type};
use super::literal_text::{Characters, hours_and_minutes};
use super::{Date, TimeOfDay};

/// A point in time with its offset from UTC, which keeps the literal that it came from
/// ([OData ABNF, `dateTimeOffsetValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// The number of fraction digits, the offset, and the spelling of UTC as `Z` or `+00:00` come back as they were. Two values are
/// equal when they are the same instant, however it is written.
///
/// ```
/// use graph_core::types::DateTimeOffset;
/// use time::OffsetDateTime;
///
/// let enrolled: DateTimeOffset = "2016-12-31T23:58:36.6670033-08:00".parse()?;
/// assert_eq!(enrolled.to_string(), "2016-12-31T23:58:36.6670033-08:00");
/// assert_eq!(enrolled, "2017-01-01T07:58:36.6670033Z".parse()?);
///
/// let instant: OffsetDateTime = enrolled.to_offset_date_time();
/// assert_eq!(instant.unix_timestamp(), 1_483_257_516);
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

impl DateTimeOffset {
    /// The date and time in the offset of the value. Of more than nine fraction digits the first nine are kept.
    #[must_use]
    pub fn to_offset_date_time(self) -> OffsetDateTime {
        OffsetDateTime::new_in_offset(self.date.into(), self.time.into(), self.zone.to_utc_offset())
    }

    /// Picoseconds since 1970 in UTC: what equality and order go by.
    fn instant(self) -> i128 {
        let midnight = OffsetDateTime::new_in_offset(self.date.into(), Time::MIDNIGHT, self.zone.to_utc_offset());
        i128::from(midnight.unix_timestamp()) * i128::from(PICOSECONDS) + i128::from(self.time.since_midnight())
    }

    /// Adds the literal to a text.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    fn write(self, text: &mut impl Characters) {
        self.date.write(text);
        text.push([b'T']);
        self.time.write(text);
        match self.zone {
            Zone::Utc => text.push([b'Z']),
            Zone::Offset { negative, hours, minutes } => {
                let sign = if negative { b'-' } else { b'+' };
                let [h1, h2, colon, m1, m2] = hours_and_minutes(hours, minutes);
                text.push([sign, h1, h2, colon, m1, m2]);
            }
        }
    }

    fn parse(text: &str) -> Result<Self, &'static str> {
        const SHAPE: &str = "such as 2016-12-31T23:58:36.6670033-08:00";
        let mut scanner = Scanner::new(text);
        let date = Date::scan(&mut scanner, SHAPE)?;
        if !scanner.take(b'T') {
            return Err(SHAPE);
        }
        let time = TimeOfDay::scan(&mut scanner, SHAPE)?;
        let zone = Zone::parse(&mut scanner)?;
        if !scanner.is_at_end() {
            return Err("with nothing after the offset");
        }
        Ok(Self { date: date.checked()?, time: time.checked()?, zone })
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
        let [hours, minutes] = scanner.hours_and_minutes().ok_or(SHAPE)?;
        if hours > 23 || minutes > 59 {
            return Err("with an offset from -23:59 to +23:59");
        }
        Ok(Self::Offset { negative, hours, minutes })
    }

    fn to_utc_offset(self) -> UtcOffset {
        let Self::Offset { negative, hours, minutes } = self else { return UtcOffset::UTC };
        let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
        UtcOffset::from_whole_seconds(if negative { -seconds } else { seconds }).unwrap_or(UtcOffset::UTC)
    }
}

/// `0001-01-01T00:00:00Z`, which the service itself sends for a time that is not set.
impl Default for DateTimeOffset {
    fn default() -> Self {
        Self { date: Date::default(), time: Time::MIDNIGHT.into(), zone: Zone::Utc }
    }
}

impl FromStr for DateTimeOffset {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        Self::parse(text).map_err(|problem| ParseLiteralError::new("DateTimeOffset", problem))
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

impl From<DateTimeOffset> for OffsetDateTime {
    fn from(value: DateTimeOffset) -> Self {
        value.to_offset_date_time()
    }
}

/// The literal gets as many fraction digits as the time needs, and `Z` for UTC.
///
/// # Errors
/// When the year does not have four digits, or the offset has seconds: OData has no literal for either.
impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: OffsetDateTime) -> Result<Self, ParseLiteralError> {
        let error = |problem| ParseLiteralError::new("DateTimeOffset", problem);
        let date = Date::try_from(value.date()).map_err(|_| error("with a year from 0000 to 9999"))?;
        let zone = match value.offset().as_hms() {
            (0, 0, 0) => Zone::Utc,
            (hours @ -23..=23, minutes, 0) => Zone::Offset {
                negative: value.offset().is_negative(),
                hours: hours.unsigned_abs(),
                minutes: minutes.unsigned_abs(),
            },
            _ => return Err(error("with an offset of whole minutes from -23:59 to +23:59")),
        };
        Ok(Self { date, time: value.time().into(), zone })
    }
}

literal_type!(DateTimeOffset, "DateTimeOffset", by write);

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
    fn a_malformed_literal_is_an_error_that_says_what_is_wrong() {
        for (literal, problem) in [
            ("", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("2016-12-31 23:58:36Z", "such as 2016-12-31T23:58:36.6670033-08:00"),
            ("String (timestamp)", "such as 2016-12-31T23:58:36.6670033-08:00"),
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
    fn time_takes_and_gives_the_same_instant() {
        let literal = "2016-12-31T23:58:36.6670033-08:00";
        let instant = literal.parse::<DateTimeOffset>().unwrap().to_offset_date_time();
        assert_eq!(instant.unix_timestamp_nanos(), 1_483_257_516_667_003_300);
        assert_eq!(DateTimeOffset::try_from(instant).unwrap().to_string(), literal);
        let with_seconds = instant.to_offset(UtcOffset::from_hms(1, 2, 3).unwrap());
        assert!(DateTimeOffset::try_from(with_seconds).is_err());
        let year_minus_one = OffsetDateTime::new_utc(time::Date::MIN, Time::MIDNIGHT);
        assert!(DateTimeOffset::try_from(year_minus_one).is_err());
    }
}
