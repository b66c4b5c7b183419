//! `Edm.TimeOfDay`: a time without a day or an offset.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::Duration;

use super::eight::{Numbers, Shape};
use super::fraction::Fraction;
use super::literal::{PICOSECONDS, ParseLiteralError, Scanner, literal_type};
use super::literal_text::Characters;

/// A time without a day or an offset, which keeps the literal that it came from
/// ([OData ABNF, `timeOfDayValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// ```
/// use graph_core::types::TimeOfDay;
///
/// let noon: TimeOfDay = "12:00:05.5020000".parse()?;
/// assert_eq!(noon.to_string(), "12:00:05.5020000");
/// assert_eq!(std::time::Duration::from(noon).subsec_millis(), 502);
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
    /// Seconds may be left out of the literal.
    second: Option<u8>,
    fraction: Fraction,
}

const LIMITS: &str = "with a time from 00:00:00 to 23:59:59";
const WITH_SECOND: Shape = Shape::new(*b"00:00:00");

impl TimeOfDay {
    pub(super) const MIDNIGHT: Self = Self { hour: 0, minute: 0, second: Some(0), fraction: Fraction::NONE };

    /// Picoseconds since midnight: what equality and order go by.
    pub(super) fn since_midnight(self) -> u64 {
        self.whole_seconds() * PICOSECONDS + self.fraction.picoseconds()
    }

    /// Seconds since midnight, without their fraction.
    fn whole_seconds(self) -> u64 {
        (u64::from(self.hour) * 60 + u64::from(self.minute)) * 60 + u64::from(self.second.unwrap_or_default())
    }

    /// Steps over a time, as it also stands in a `DateTimeOffset`, and sets each field to what it says.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn read(&mut self, scanner: &mut Scanner<'_>, shape: &'static str) -> Result<(), &'static str> {
        let shaped = scanner.shaped(&WITH_SECOND);
        let numbers = match shaped {
            Some(numbers) => numbers,
            None => Self::scan_minutes(scanner).ok_or(shape)?,
        };
        if !numbers.are_of_a_day() {
            return Err(LIMITS);
        }
        self.hour = numbers.at(0);
        self.minute = numbers.at(3);
        if shaped.is_some() {
            self.second = Some(numbers.at(6));
            self.fraction = Fraction::scan(scanner)?;
        } else {
            self.second = None;
            self.fraction = Fraction::NONE;
        }
        Ok(())
    }

    /// Steps over hours and minutes without seconds: none if they have another shape, or another colon is behind them.
    #[cold]
    fn scan_minutes(scanner: &mut Scanner<'_>) -> Option<Numbers> {
        scanner.hours_and_minutes().filter(|_| !scanner.take(b':'))
    }

    /// Adds the literal to a text.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn write(self, text: &mut Characters<'_>) {
        text.push_hours_and_minutes(self.hour, self.minute);
        if let Some(second) = self.second {
            text.push([b':']);
            text.push_number(second);
            self.fraction.write(text);
        }
    }
}

impl FromStr for TimeOfDay {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        let mut scanner = Scanner::new(text);
        let mut value = Self::default();
        match value.read(&mut scanner, "such as 23:58:36.6670033") {
            Ok(()) if !scanner.is_at_end() => Err("with nothing after the time"),
            other => other,
        }
        .map_err(|problem| ParseLiteralError::new("TimeOfDay", problem))?;
        Ok(value)
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for TimeOfDay {
    fn eq(&self, other: &Self) -> bool {
        self.since_midnight() == other.since_midnight()
    }
}

impl Eq for TimeOfDay {}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeOfDay {
    fn cmp(&self, other: &Self) -> Ordering {
        self.since_midnight().cmp(&other.since_midnight())
    }
}

impl Hash for TimeOfDay {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.since_midnight().hash(state);
    }
}

/// How long it is since midnight. Of more than nine fraction digits the first nine are kept.
impl From<TimeOfDay> for Duration {
    fn from(value: TimeOfDay) -> Self {
        Self::new(value.whole_seconds(), value.fraction.nanoseconds())
    }
}

/// The time that is so long after midnight. The literal gets as many fraction digits as the time needs.
///
/// # Errors
/// When it is a day or more.
impl TryFrom<Duration> for TimeOfDay {
    type Error = ParseLiteralError;

    fn try_from(value: Duration) -> Result<Self, ParseLiteralError> {
        let seconds = value.as_secs();
        let [hour, minute, second] = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(u8::try_from);
        match (hour, minute, second) {
            (Ok(hour @ ..=23), Ok(minute), Ok(second)) => {
                Ok(Self { hour, minute, second: Some(second), fraction: Fraction::of_nanoseconds(value.subsec_nanos()) })
            }
            _ => Err(ParseLiteralError::new("TimeOfDay", LIMITS)),
        }
    }
}

literal_type!(TimeOfDay, "TimeOfDay", by write);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_or_is_refused() {
        for literal in ["11:58:49.3840000", "00:00", "23:59:59", "23:59:59.999999999999"] {
            assert_eq!(literal.parse::<TimeOfDay>().map(|time| time.to_string()).as_deref(), Ok(literal));
        }
        for (literal, problem) in [
            ("TimeOfDay", "such as 23:58:36.6670033"),
            ("1:00", "such as 23:58:36.6670033"),
            ("24:00:00", "with a time from 00:00:00 to 23:59:59"),
            ("12:60", "with a time from 00:00:00 to 23:59:59"),
            ("12:00:00.", "with 1 to 12 fraction digits"),
            ("12:00:00Z", "with nothing after the time"),
        ] {
            let error = literal.parse::<TimeOfDay>().unwrap_err().to_string();
            assert_eq!(error, format!("a TimeOfDay ({problem})"), "{literal}");
        }
    }

    #[test]
    fn equality_is_that_of_the_time() {
        let [short, long, later] = ["12:00", "12:00:00.000", "12:00:00.0000001"].map(|text| text.parse::<TimeOfDay>().unwrap());
        assert_eq!(short, long);
        assert!(later > long);
        assert_eq!(TimeOfDay::try_from(Duration::from(later)).unwrap().to_string(), "12:00:00.0000001");
        for too_long in [Duration::from_secs(86_400), Duration::from_secs(256 * 3600), Duration::MAX] {
            let error = TimeOfDay::try_from(too_long).unwrap_err().to_string();
            assert_eq!(error, "a TimeOfDay (with a time from 00:00:00 to 23:59:59)");
        }
    }
}
