//! Times and durations from and to `jiff`.

use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil};

use crate::types::date::YEAR;
use crate::types::literal::signed;
use crate::types::{Date, DateTimeOffset, Duration, ParseLiteralError, TimeOfDay};

impl From<Date> for civil::Date {
    fn from(value: Date) -> Self {
        // Every day of the years from 0000 to 9999 is one of jiff's.
        Self::new(value.year().cast_signed(), value.month().cast_signed(), value.day().cast_signed()).unwrap_or_default()
    }
}

/// # Errors
/// When the year is before 0000.
impl TryFrom<civil::Date> for Date {
    type Error = ParseLiteralError;

    fn try_from(value: civil::Date) -> Result<Self, ParseLiteralError> {
        Self::of_year(value.year().into(), value.month().cast_unsigned(), value.day().cast_unsigned())
    }
}

impl From<TimeOfDay> for civil::Time {
    fn from(value: TimeOfDay) -> Self {
        // No time of a day is beyond the end of jiff's.
        Self::midnight().saturating_add(std::time::Duration::from(value))
    }
}

/// The literal gets as many fraction digits as the time needs.
impl From<civil::Time> for TimeOfDay {
    fn from(value: civil::Time) -> Self {
        let since_midnight = value.duration_since(civil::Time::midnight()).unsigned_abs();
        // It is less than a day.
        Self::try_from(since_midnight).unwrap_or_default()
    }
}

/// The date and time in the offset of the value. Unlike the other types of jiff, the pair holds every value: the last hours of the
/// year 9999 too, which the service sends for what never ends.
impl From<DateTimeOffset> for (civil::DateTime, Offset) {
    fn from(value: DateTimeOffset) -> Self {
        let civil = civil::DateTime::from_parts(value.date().into(), value.time().into());
        // Offsets below a day are within jiff's limits.
        (civil, Offset::from_seconds(value.offset_seconds()).unwrap_or(Offset::UTC))
    }
}

/// # Errors
/// When the year is before 0000, or the offset has seconds or is of a day or more: OData has no literal for these.
impl TryFrom<(civil::DateTime, Offset)> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from((civil, offset): (civil::DateTime, Offset)) -> Result<Self, ParseLiteralError> {
        let date = Date::try_from(civil.date()).map_err(|_| ParseLiteralError::new("DateTimeOffset", YEAR))?;
        Self::with_offset(date, civil.time().into(), offset.seconds())
    }
}

/// # Errors
/// When the time is in the last hours of the year 9999, which `Timestamp` does not reach.
impl TryFrom<DateTimeOffset> for Timestamp {
    type Error = jiff::Error;

    fn try_from(value: DateTimeOffset) -> Result<Self, jiff::Error> {
        let (civil, offset) = value.into();
        offset.to_timestamp(civil)
    }
}

/// The literal is in UTC.
///
/// # Errors
/// When the year is before 0000.
impl TryFrom<Timestamp> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: Timestamp) -> Result<Self, ParseLiteralError> {
        (Offset::UTC.to_datetime(value), Offset::UTC).try_into()
    }
}

/// The time zone is a fixed one, of the offset.
///
/// # Errors
/// When the time is in the last hours of the year 9999, which `ZonedDateTime` does not reach.
impl TryFrom<DateTimeOffset> for ZonedDateTime {
    type Error = jiff::Error;

    fn try_from(value: DateTimeOffset) -> Result<Self, jiff::Error> {
        let (_, offset) = <(civil::DateTime, Offset)>::from(value);
        Ok(Timestamp::try_from(value)?.to_zoned_datetime(TimeZone::fixed(offset)))
    }
}

/// Of the time zone the offset is kept.
///
/// # Errors
/// When the year is before 0000, or the offset has seconds or is of a day or more: OData has no literal for these.
impl TryFrom<&ZonedDateTime> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: &ZonedDateTime) -> Result<Self, ParseLiteralError> {
        (value.datetime(), value.offset()).try_into()
    }
}

impl From<Duration> for SignedDuration {
    fn from(value: Duration) -> Self {
        // The longest of 999,999,999,999 days and as many hours, minutes and seconds is far from the end of jiff's.
        signed(value.is_negative(), Self::try_from(value.unsigned_abs()).unwrap_or(Self::MAX))
    }
}

/// The literal is in days, hours, minutes and seconds, those that are zero left out.
///
/// # Errors
/// When there are more than 999,999,999,999 days.
impl TryFrom<SignedDuration> for Duration {
    type Error = ParseLiteralError;

    fn try_from(value: SignedDuration) -> Result<Self, ParseLiteralError> {
        Ok(signed(value.is_negative(), Self::try_from(value.unsigned_abs())?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed<T: std::str::FromStr<Err = ParseLiteralError>>(literal: &str) -> T {
        literal.parse().unwrap()
    }

    #[test]
    fn a_date_is_the_same_day() {
        for (literal, day) in [
            ("0001-01-01", civil::date(1, 1, 1)),
            ("9999-12-31", civil::date(9999, 12, 31)),
            ("0000-02-29", civil::date(0, 2, 29)),
        ] {
            assert_eq!(civil::Date::from(parsed::<Date>(literal)), day);
            assert_eq!(Date::try_from(day).map(|date| date.to_string()).as_deref(), Ok(literal));
        }
        let error = Date::try_from(civil::Date::MIN).unwrap_err().to_string();
        assert_eq!(error, "a Date (with a year from 0000 to 9999)");
    }

    #[test]
    fn a_time_is_the_same_time() {
        for (literal, time, written) in [
            ("23:59:59.9999999", civil::time(23, 59, 59, 999_999_900), "23:59:59.9999999"),
            ("12:00", civil::time(12, 0, 0, 0), "12:00:00"),
            ("00:00:00.123456789987", civil::time(0, 0, 0, 123_456_789), "00:00:00.123456789"),
        ] {
            assert_eq!(civil::Time::from(parsed::<TimeOfDay>(literal)), time);
            assert_eq!(TimeOfDay::from(time).to_string(), written);
        }
    }

    #[test]
    fn a_point_in_time_is_the_same_instant_in_the_same_offset() {
        for (literal, written, in_utc) in [
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("2016-12-31T23:58:36.6670033-08:00", "2016-12-31T23:58:36.6670033-08:00", "2017-01-01T07:58:36.6670033Z"),
            ("1969-12-31T23:59:59.2500+05:30", "1969-12-31T23:59:59.25+05:30", "1969-12-31T18:29:59.25Z"),
        ] {
            let value = parsed::<DateTimeOffset>(literal);
            let zoned = ZonedDateTime::try_from(value).unwrap();
            assert_eq!(DateTimeOffset::try_from(&zoned).unwrap().to_string(), written);
            let timestamp = Timestamp::try_from(value).unwrap();
            assert_eq!(timestamp.to_string(), in_utc);
            assert_eq!(DateTimeOffset::try_from(timestamp).unwrap().to_string(), in_utc);
        }
    }

    #[test]
    fn the_last_hours_of_the_last_year_have_no_timestamp() {
        let never = parsed::<DateTimeOffset>("9999-12-31T23:59:59.9999999Z");
        assert!(Timestamp::try_from(never).is_err());
        assert!(ZonedDateTime::try_from(never).is_err());
        let (civil, offset) = never.into();
        assert_eq!((civil.to_string().as_str(), offset), ("9999-12-31T23:59:59.9999999", Offset::UTC));
        assert_eq!(DateTimeOffset::try_from((civil, offset)).unwrap().to_string(), never.to_string());
    }

    #[test]
    fn what_has_no_literal_is_an_error() {
        let error = DateTimeOffset::try_from(Timestamp::MIN).unwrap_err().to_string();
        assert_eq!(error, "a DateTimeOffset (with a year from 0000 to 9999)");
        for seconds in [3723, Offset::MAX.seconds(), Offset::MIN.seconds()] {
            let zone = TimeZone::fixed(Offset::from_seconds(seconds).unwrap());
            let error = DateTimeOffset::try_from(&Timestamp::UNIX_EPOCH.to_zoned_datetime(zone)).unwrap_err().to_string();
            assert_eq!(error, "a DateTimeOffset (with an offset of whole minutes from -23:59 to +23:59)");
        }
    }

    #[test]
    fn a_duration_is_of_the_same_length() {
        for literal in ["P10675199DT2H48M5.4775807S", "-P10675199DT2H48M5.4775808S", "-PT17.1357909S", "PT0S"] {
            let length = SignedDuration::from(parsed::<Duration>(literal));
            assert_eq!(Duration::try_from(length).map(|value| value.to_string()).as_deref(), Ok(literal));
        }
        assert_eq!(SignedDuration::from(parsed::<Duration>("-PT17.1357909S")), SignedDuration::new(-17, -135_790_900));
        let longest = parsed::<Duration>("P999999999999DT999999999999H999999999999M999999999999.999999999999S");
        assert_eq!(SignedDuration::from(longest).subsec_nanos(), 999_999_999);
        let error = Duration::try_from(SignedDuration::MIN).unwrap_err().to_string();
        assert_eq!(error, "a Duration (of at most 999999999999 days)");
    }
}
