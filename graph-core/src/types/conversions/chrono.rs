//! Times and durations from and to `chrono`.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Offset, OutOfRangeError, TimeDelta, TimeZone, Timelike, Utc,
};

use crate::types::date::YEAR;
use crate::types::literal::signed;
use crate::types::{Date, DateTimeOffset, Duration, ParseLiteralError, TimeOfDay};

const NANOSECONDS: u32 = 1_000_000_000;
const LEAP_SECOND: &str = "with a time from 00:00:00 to 23:59:59, and not a leap second";

impl From<Date> for NaiveDate {
    fn from(value: Date) -> Self {
        // Every day of the years from 0000 to 9999 is one of chrono's.
        Self::from_ymd_opt(value.year().into(), value.month().into(), value.day().into()).unwrap_or_default()
    }
}

/// # Errors
/// When the year does not have four digits: OData has no literal for it.
impl TryFrom<NaiveDate> for Date {
    type Error = ParseLiteralError;

    fn try_from(value: NaiveDate) -> Result<Self, ParseLiteralError> {
        let [month, day] = [value.month(), value.day()].map(|number| u8::try_from(number).unwrap_or_default());
        Self::of_year(value.year(), month, day)
    }
}

impl From<TimeOfDay> for NaiveTime {
    fn from(value: TimeOfDay) -> Self {
        let since_midnight = std::time::Duration::from(value);
        let seconds = u32::try_from(since_midnight.as_secs()).unwrap_or_default();
        // Every time of a day is one of chrono's, which has leap seconds beside them.
        Self::from_num_seconds_from_midnight_opt(seconds, since_midnight.subsec_nanos()).unwrap_or_default()
    }
}

/// The literal gets as many fraction digits as the time needs.
///
/// # Errors
/// When it is a leap second: OData has no literal for it.
impl TryFrom<NaiveTime> for TimeOfDay {
    type Error = ParseLiteralError;

    fn try_from(value: NaiveTime) -> Result<Self, ParseLiteralError> {
        if value.nanosecond() >= NANOSECONDS {
            return Err(ParseLiteralError::new("TimeOfDay", LEAP_SECOND));
        }
        std::time::Duration::new(value.num_seconds_from_midnight().into(), value.nanosecond()).try_into()
    }
}

impl From<DateTimeOffset> for DateTime<Utc> {
    fn from(value: DateTimeOffset) -> Self {
        let nanoseconds = std::time::Duration::from(value.time()).subsec_nanos();
        // Every instant of the years from 0000 to 9999 is one of chrono's.
        Self::from_timestamp(value.unix_timestamp(), nanoseconds).unwrap_or_default()
    }
}

impl From<DateTimeOffset> for DateTime<FixedOffset> {
    fn from(value: DateTimeOffset) -> Self {
        // Offsets below a day are within chrono's limits.
        let offset = FixedOffset::east_opt(value.offset_seconds()).unwrap_or_else(|| Utc.fix());
        DateTime::<Utc>::from(value).with_timezone(&offset)
    }
}

/// Of the time zone the offset is kept. The literal gets as many fraction digits as the time needs, and `Z` for UTC.
///
/// # Errors
/// When the year does not have four digits, the offset has seconds, or it is a leap second: OData has no literal for these.
impl<Z: TimeZone> TryFrom<DateTime<Z>> for DateTimeOffset {
    type Error = ParseLiteralError;

    fn try_from(value: DateTime<Z>) -> Result<Self, ParseLiteralError> {
        let error = |problem| ParseLiteralError::new("DateTimeOffset", problem);
        let offset = value.offset().fix();
        let local = value.naive_utc().checked_add_offset(offset).ok_or_else(|| error(YEAR))?;
        let date = Date::try_from(local.date()).map_err(|_| error(YEAR))?;
        let time = TimeOfDay::try_from(local.time()).map_err(|_| error(LEAP_SECOND))?;
        Self::with_offset(date, time, offset.local_minus_utc())
    }
}

/// # Errors
/// When it is of more than 9,223,372,036,854,775 seconds, the most that `TimeDelta` holds.
impl TryFrom<Duration> for TimeDelta {
    type Error = OutOfRangeError;

    fn try_from(value: Duration) -> Result<Self, OutOfRangeError> {
        Ok(signed(value.is_negative(), Self::from_std(value.unsigned_abs())?))
    }
}

/// The literal is in days, hours, minutes and seconds, those that are zero left out. There is one for every `TimeDelta`, whose longest
/// is of 106,751,991,167 days.
impl From<TimeDelta> for Duration {
    fn from(value: TimeDelta) -> Self {
        let length = value.abs().to_std().unwrap_or_default();
        signed(value < TimeDelta::zero(), Self::try_from(length).unwrap_or_default())
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
        for (literal, (year, month, day)) in
            [("0001-01-01", (1, 1, 1)), ("9999-12-31", (9999, 12, 31)), ("0000-02-29", (0, 2, 29))]
        {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(NaiveDate::from(parsed::<Date>(literal)), date);
            assert_eq!(Date::try_from(date).map(|date| date.to_string()).as_deref(), Ok(literal));
        }
        for date in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::from_ymd_opt(-1, 12, 31).unwrap()] {
            let error = Date::try_from(date).unwrap_err().to_string();
            assert_eq!(error, "a Date (with a year from 0000 to 9999)");
        }
    }

    #[test]
    fn a_time_is_the_same_time() {
        for (literal, seconds, nanosecond, written) in [
            ("23:59:59.9999999", 86_399, 999_999_900, "23:59:59.9999999"),
            ("12:00", 43_200, 0, "12:00:00"),
            ("00:00:00.123456789987", 0, 123_456_789, "00:00:00.123456789"),
        ] {
            let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, nanosecond).unwrap();
            assert_eq!(NaiveTime::from(parsed::<TimeOfDay>(literal)), time);
            assert_eq!(TimeOfDay::try_from(time).unwrap().to_string(), written);
        }
        let leap_second = NaiveTime::from_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
        let error = TimeOfDay::try_from(leap_second).unwrap_err().to_string();
        assert_eq!(error, "a TimeOfDay (with a time from 00:00:00 to 23:59:59, and not a leap second)");
    }

    #[test]
    fn a_point_in_time_is_the_same_instant_in_the_same_offset() {
        for (literal, written, in_utc) in [
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"),
            ("2016-12-31T23:58:36.6670033-08:00", "2016-12-31T23:58:36.6670033-08:00", "2017-01-01T07:58:36.6670033Z"),
            ("1969-12-31T23:59:59.2500+05:30", "1969-12-31T23:59:59.25+05:30", "1969-12-31T18:29:59.25Z"),
        ] {
            let value = parsed::<DateTimeOffset>(literal);
            let fixed = DateTime::<FixedOffset>::from(value);
            assert_eq!(DateTimeOffset::try_from(fixed).unwrap().to_string(), written);
            let utc = DateTime::<Utc>::from(value);
            assert_eq!(DateTimeOffset::try_from(utc).unwrap().to_string(), in_utc);
            assert_eq!(fixed, utc);
        }
        // Written in its own offset, the first instant is in the year before the first.
        let first = DateTime::<FixedOffset>::from(parsed::<DateTimeOffset>("0000-01-01T00:00:00+23:59"));
        assert_eq!(DateTimeOffset::try_from(first).unwrap().to_string(), "0000-01-01T00:00:00+23:59");
    }

    #[test]
    fn what_has_no_literal_is_an_error() {
        let error = |value: DateTime<FixedOffset>| DateTimeOffset::try_from(value).unwrap_err().to_string();
        let east = |seconds| FixedOffset::east_opt(seconds).unwrap();
        let year = "a DateTimeOffset (with a year from 0000 to 9999)";
        assert_eq!(error(DateTime::<Utc>::MIN_UTC.into()), year);
        assert_eq!(error(DateTime::<Utc>::MAX_UTC.with_timezone(&east(86_340))), year);
        let never = DateTime::<Utc>::from(parsed::<DateTimeOffset>("9999-12-31T23:59:59.9999999Z"));
        assert_eq!(error(never.with_timezone(&east(3600))), year);
        assert_eq!(
            error(DateTime::UNIX_EPOCH.with_timezone(&east(3723))),
            "a DateTimeOffset (with an offset of whole minutes from -23:59 to +23:59)"
        );
        let leap_second = DateTime::from_timestamp(59, 1_500_000_000).unwrap();
        assert_eq!(error(leap_second.into()), format!("a DateTimeOffset ({LEAP_SECOND})"));
    }

    #[test]
    fn a_duration_is_of_the_same_length() {
        for literal in ["P10675199DT2H48M5.4775807S", "-P10675199DT2H48M5.4775808S", "-PT17.1357909S", "PT0S"] {
            let length = TimeDelta::try_from(parsed::<Duration>(literal)).unwrap();
            assert_eq!(Duration::from(length).to_string(), literal);
        }
        let skew = TimeDelta::try_from(parsed::<Duration>("-PT17.1357909S")).unwrap();
        assert_eq!(skew, -TimeDelta::new(17, 135_790_900).unwrap());
        for length in [TimeDelta::MIN, TimeDelta::MAX] {
            assert_eq!(TimeDelta::try_from(Duration::from(length)), Ok(length));
        }
        assert!(TimeDelta::try_from(parsed::<Duration>("P999999999999D")).is_err());
        assert!(TimeDelta::try_from(parsed::<Duration>("-P999999999999D")).is_err());
    }
}
