//! Times and durations from and to `time`.

use time::{Month, OffsetDateTime, Time, UtcOffset};

use crate::types::date::YEAR;
use crate::types::literal::signed;
use crate::types::{Date, DateTimeOffset, Duration, ParseLiteralError, TimeOfDay};

impl From<Date> for time::Date {
    fn from(value: Date) -> Self {
        let month = Month::try_from(value.month()).unwrap_or(Month::January);
        // Every day of the years from 0000 to 9999 is one of `time`'s.
        Self::from_calendar_date(value.year().into(), month, value.day()).unwrap_or(Self::MIN)
    }
}

/// # Errors
/// When the year does not have four digits: OData has no literal for it.
impl TryFrom<time::Date> for Date {
    type Error = ParseLiteralError;

    fn try_from(value: time::Date) -> Result<Self, ParseLiteralError> {
        let (year, month, day) = value.to_calendar_date();
        Self::of_year(year, month.into(), day)
    }
}

/// Of more than nine fraction digits the first nine are kept.
impl From<TimeOfDay> for Time {
    fn from(value: TimeOfDay) -> Self {
        Self::MIDNIGHT + std::time::Duration::from(value)
    }
}

/// The literal gets as many fraction digits as the time needs.
impl From<Time> for TimeOfDay {
    fn from(value: Time) -> Self {
        let since_midnight = (value - Time::MIDNIGHT).unsigned_abs();
        // It is less than a day.
        Self::try_from(since_midnight).unwrap_or_default()
    }
}

/// The date and time in the offset of the value. Of more than nine fraction digits the first nine are kept.
impl From<DateTimeOffset> for OffsetDateTime {
    fn from(value: DateTimeOffset) -> Self {
        // Offsets below a day are within `time`'s limits.
        let offset = UtcOffset::from_whole_seconds(value.offset_seconds()).unwrap_or(UtcOffset::UTC);
        Self::new_in_offset(value.date().into(), value.time().into(), offset)
    }
}

/// The literal gets as many fraction digits as the time needs, and `Z` for UTC.
///
/// # Errors
/// When the year does not have four digits, or the offset has seconds: OData has no literal for either.
impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: OffsetDateTime) -> Result<Self, ParseLiteralError> {
        let date = Date::try_from(value.date()).map_err(|_| ParseLiteralError::new("DateTimeOffset", YEAR))?;
        Self::with_offset(date, value.time().into(), value.offset().whole_seconds())
    }
}

/// Of more than nine fraction digits the first nine are kept.
impl From<Duration> for time::Duration {
    fn from(value: Duration) -> Self {
        // The longest of 999,999,999,999 days and as many hours, minutes and seconds is far from the end of `time`'s.
        signed(value.is_negative(), Self::try_from(value.unsigned_abs()).unwrap_or(Self::MAX))
    }
}

/// The literal is in days, hours, minutes and seconds, those that are zero left out.
///
/// # Errors
/// When there are more than 999,999,999,999 days.
impl TryFrom<time::Duration> for Duration {
    type Error = ParseLiteralError;

    fn try_from(value: time::Duration) -> Result<Self, ParseLiteralError> {
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
        for literal in ["0000-02-29", "0001-01-01", "2016-12-31", "9999-12-31"] {
            let date = time::Date::from(parsed::<Date>(literal));
            assert_eq!((date.to_string().as_str(), Date::try_from(date)), (literal, Ok(parsed(literal))));
        }
        assert!(Date::try_from(time::Date::MIN).is_err());
    }

    #[test]
    fn a_time_is_the_same_time() {
        let time = Time::from_hms_nano(12, 0, 59, 100).unwrap();
        assert_eq!(Time::from(parsed::<TimeOfDay>("12:00:59.000000100999")), time);
        assert_eq!(TimeOfDay::from(time).to_string(), "12:00:59.0000001");
        assert_eq!(TimeOfDay::from(Time::MAX).to_string(), "23:59:59.999999999");
    }

    #[test]
    fn a_point_in_time_is_the_same_instant_in_the_same_offset() {
        let literal = "2016-12-31T23:58:36.6670033-08:00";
        let instant = OffsetDateTime::from(parsed::<DateTimeOffset>(literal));
        assert_eq!(instant.unix_timestamp_nanos(), 1_483_257_516_667_003_300);
        assert_eq!(DateTimeOffset::try_from(instant).unwrap().to_string(), literal);
        let error = |value: OffsetDateTime| DateTimeOffset::try_from(value).unwrap_err().to_string();
        let year_minus_one = OffsetDateTime::new_utc(time::Date::MIN, Time::MIDNIGHT);
        assert_eq!(error(year_minus_one), "a DateTimeOffset (with a year from 0000 to 9999)");
        for offset in [UtcOffset::from_hms(1, 2, 3), UtcOffset::from_hms(25, 0, 0)] {
            let elsewhere = error(instant.to_offset(offset.unwrap()));
            assert_eq!(elsewhere, "a DateTimeOffset (with an offset of whole minutes from -23:59 to +23:59)");
        }
    }

    #[test]
    fn a_duration_is_of_the_same_length() {
        for literal in ["-PT0.5S", "PT1H", "P30D", "PT0S", "P10675199DT2H48M5.4775807S", "-P1DT1M"] {
            let length = time::Duration::from(parsed::<Duration>(literal));
            assert_eq!(Duration::try_from(length).map(|value| value.to_string()).as_deref(), Ok(literal));
        }
        assert_eq!(time::Duration::from(parsed::<Duration>("-PT0.5S")), time::Duration::milliseconds(-500));
        for length in [time::Duration::MAX, time::Duration::MIN] {
            assert!(Duration::try_from(length).is_err());
        }
    }
}
