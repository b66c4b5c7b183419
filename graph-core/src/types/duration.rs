//! `Edm.Duration`: a length of time.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Neg;
use std::str::FromStr;
use std::time;

use super::fraction::Fraction;
use super::literal::{PICOSECONDS, ParseLiteralError, Scanner, literal_type, signed};

/// A length of time in days, hours, minutes and seconds, which keeps the literal that it came from
/// ([OData ABNF, `durationValue`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
///
/// Two values are equal when they are of the same length, however they are written: `PT60M` equals `PT1H`.
///
/// ```
/// use graph_core::types::Duration;
///
/// let skew: Duration = "-PT17.1357909S".parse()?;
/// assert_eq!(skew.to_string(), "-PT17.1357909S");
/// assert!(skew.is_negative());
/// assert_eq!(skew.unsigned_abs(), std::time::Duration::from_nanos(17_135_790_900));
///
/// let longest: Duration = "P10675199DT2H48M5.4775807S".parse()?;
/// assert_eq!(longest.to_string(), "P10675199DT2H48M5.4775807S");
/// # Ok::<(), graph_core::types::ParseLiteralError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Duration {
    sign: Sign,
    days: Option<Count>,
    hours: Option<Count>,
    minutes: Option<Count>,
    seconds: Option<Count>,
    fraction: Fraction,
}

/// What stands before the `P`.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Sign {
    #[default]
    None,
    Plus,
    Minus,
}

/// A number with as many digits as were written, leading zeros among them.
#[derive(Clone, Copy)]
struct Count {
    value: u64,
    digits: u8,
}

/// The most digits that a number of days, hours, minutes or seconds can have.
const MAX_DIGITS: u8 = 12;
const DIGITS: &str = "such as PT17.1357909S, in numbers of 1 to 12 digits";
const SHAPE: &str = "such as P1DT2H30M or -PT17.1357909S";

impl Duration {
    /// Whether a minus stands before it.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.sign == Sign::Minus
    }

    /// The length without its sign. Of more than nine fraction digits the first nine are kept.
    #[must_use]
    pub fn unsigned_abs(self) -> time::Duration {
        time::Duration::new(self.whole_seconds().unsigned_abs(), self.fraction.nanoseconds())
    }

    /// Picoseconds: what equality and order go by.
    fn picoseconds(self) -> i128 {
        let whole = i128::from(self.whole_seconds()) * i128::from(PICOSECONDS);
        let part = i128::from(self.fraction.picoseconds());
        signed(self.is_negative(), whole + part)
    }

    /// The seconds without their fraction and sign. Numbers of twelve digits keep it far from the end of 64 bits.
    fn whole_seconds(self) -> i64 {
        let value = |count: Option<Count>| count.map_or(0, |count| i64::try_from(count.value).unwrap_or_default());
        ((value(self.days) * 24 + value(self.hours)) * 60 + value(self.minutes)) * 60 + value(self.seconds)
    }

    fn parse(text: &str) -> Result<Self, &'static str> {
        let mut scanner = Scanner::new(text);
        let mut duration = Self::default();
        if scanner.take(b'-') {
            duration.sign = Sign::Minus;
        } else if scanner.take(b'+') {
            duration.sign = Sign::Plus;
        }
        if !scanner.take(b'P') {
            return Err(SHAPE);
        }
        if !scanner.take(b'T') {
            duration.days = Some(Count::scan(&mut scanner)?);
            match scanner.byte() {
                Some(b'D') => {}
                Some(b'Y' | b'M' | b'W') => {
                    return Err("in days, hours, minutes and seconds: years, months and weeks are no fixed time");
                }
                _ => return Err(SHAPE),
            }
            if scanner.is_at_end() {
                return Ok(duration);
            }
            if !scanner.take(b'T') {
                return Err(SHAPE);
            }
        }
        duration.scan_time(&mut scanner)?;
        Ok(duration)
    }

    /// Steps over what stands behind the `T`: at least one of hours, minutes and seconds, in this order.
    fn scan_time(&mut self, scanner: &mut Scanner<'_>) -> Result<(), &'static str> {
        loop {
            let count = Some(Count::scan(scanner)?);
            self.fraction = Fraction::scan(scanner)?;
            match scanner.byte() {
                Some(b'S') => self.seconds = count,
                _ if !self.fraction.is_none() => return Err(SHAPE),
                Some(b'H') if self.hours.is_none() && self.minutes.is_none() => self.hours = count,
                Some(b'M') if self.minutes.is_none() => self.minutes = count,
                _ => return Err(SHAPE),
            }
            if scanner.is_at_end() {
                return Ok(());
            }
            if self.seconds.is_some() {
                return Err("with nothing after the seconds");
            }
        }
    }
}

impl Count {
    fn scan(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        let (value, digits) = scanner.run_of_digits(MAX_DIGITS).ok_or(DIGITS)?;
        Ok(Self { value, digits })
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$}", self.value, width = usize::from(self.digits))
    }
}

impl FromStr for Duration {
    type Err = ParseLiteralError;

    fn from_str(text: &str) -> Result<Self, ParseLiteralError> {
        Self::parse(text).map_err(|problem| ParseLiteralError::new("Duration", problem))
    }
}

impl fmt::Display for Duration {
    /// Writes the literal, as it was read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.sign {
            Sign::None => "P",
            Sign::Plus => "+P",
            Sign::Minus => "-P",
        })?;
        if let Some(days) = self.days {
            write!(f, "{days}D")?;
        }
        let timeless = self.hours.is_none() && self.minutes.is_none() && self.seconds.is_none();
        if timeless {
            return f.write_str(if self.days.is_none() { "T0S" } else { "" });
        }
        f.write_str("T")?;
        for (count, unit) in [(self.hours, 'H'), (self.minutes, 'M')] {
            if let Some(count) = count {
                write!(f, "{count}{unit}")?;
            }
        }
        match self.seconds {
            None => Ok(()),
            Some(seconds) => write!(f, "{seconds}{}S", self.fraction),
        }
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.picoseconds() == other.picoseconds()
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Duration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.picoseconds().cmp(&other.picoseconds())
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.picoseconds().hash(state);
    }
}

/// The literal is in days, hours, minutes and seconds, those that are zero left out.
///
/// # Errors
/// When there are more than 999,999,999,999 days.
impl TryFrom<time::Duration> for Duration {
    type Error = ParseLiteralError;

    fn try_from(value: time::Duration) -> Result<Self, ParseLiteralError> {
        let seconds = value.as_secs();
        let count = |value: u64, zero: Option<Count>| match value {
            0 => Ok(zero),
            value if value < 10_u64.pow(MAX_DIGITS.into()) => Ok(Some(Count { value, digits: 1 })),
            _ => Err(ParseLiteralError::new("Duration", "of at most 999999999999 days")),
        };
        let nanoseconds = value.subsec_nanos();
        let zero = (nanoseconds > 0).then_some(Count { value: 0, digits: 1 });
        Ok(Self {
            sign: Sign::None,
            days: count(seconds / 86_400, None)?,
            hours: count(seconds / 3_600 % 24, None)?,
            minutes: count(seconds / 60 % 60, None)?,
            seconds: count(seconds % 60, zero)?,
            fraction: Fraction::of_nanoseconds(nanoseconds),
        })
    }
}

/// The literal gets a minus, or loses it.
impl Neg for Duration {
    type Output = Self;

    fn neg(self) -> Self {
        Self { sign: if self.is_negative() { Sign::None } else { Sign::Minus }, ..self }
    }
}

literal_type!(Duration, "Duration");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_comes_back_byte_for_byte() {
        for literal in [
            "-PT17.1357909S",
            "PT3M29.6631862S",
            "P30D",
            "PT1H30M",
            "P10675199DT2H48M5.4775807S",
            "-P10675199DT2H48M5.4775808S",
            "PT0S",
            "P0DT00H05M00S",
            "+PT1S",
            "PT0.000000000001S",
            "P999999999999DT999999999999H999999999999M999999999999.999999999999S",
        ] {
            let parsed = literal.parse::<Duration>().map(|value| value.to_string());
            assert_eq!(parsed.as_deref(), Ok(literal));
        }
        assert_eq!(Duration::default().to_string(), "PT0S");
    }

    #[test]
    fn a_malformed_literal_is_an_error_that_says_what_is_wrong() {
        let calendar = "in days, hours, minutes and seconds: years, months and weeks are no fixed time";
        for (literal, problem) in [
            ("", SHAPE),
            ("P", DIGITS),
            ("PT", DIGITS),
            ("P1DT", DIGITS),
            ("1D", SHAPE),
            ("P1H", SHAPE),
            ("PT1D", SHAPE),
            ("PT1M1H", SHAPE),
            ("PT1H1H", SHAPE),
            ("PT1.5H", SHAPE),
            ("PT-1S", DIGITS),
            ("P1234567890123D", DIGITS),
            ("PT1S1S", "with nothing after the seconds"),
            ("PT1.S", "with 1 to 12 fraction digits"),
            ("P1Y", calendar),
            ("P2W", calendar),
            ("P1MT1H", calendar),
        ] {
            let error = literal.parse::<Duration>().unwrap_err().to_string();
            assert_eq!(error, format!("a Duration ({problem})"), "{literal}");
        }
    }

    #[test]
    fn equality_and_conversion_are_those_of_the_length() {
        let [hour, minutes, negative] = ["PT1H", "PT60M", "-PT0.5S"].map(|text| text.parse::<Duration>().unwrap());
        assert_eq!(hour, minutes);
        assert!(negative < hour);
        assert_eq!((negative.is_negative(), negative.unsigned_abs()), (true, time::Duration::from_millis(500)));
        assert_eq!((-negative).to_string(), "PT0.5S");
        for literal in ["PT0.5S", "PT1H", "P30D", "PT0S", "P10675199DT2H48M5.4775807S", "P1DT1M"] {
            let value = literal.parse::<Duration>().unwrap();
            let again = Duration::try_from(value.unsigned_abs()).unwrap();
            assert_eq!((again.to_string(), (-again).to_string()), (literal.to_owned(), format!("-{literal}")));
            assert!(!value.is_negative() && (-value).is_negative() && -(-value) == value);
        }
        assert!(Duration::try_from(time::Duration::MAX).is_err());
    }
}
