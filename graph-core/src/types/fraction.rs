//! The fraction of a second, kept as its digits: most are read to be written again, and no number has to be computed for that.

use std::fmt;

use super::eight;
use super::literal::Scanner;
use super::literal_text::{self, Characters};

/// The most digits that OData allows.
const MOST: u8 = 12;

/// The fraction of a second, with as many digits as were written.
#[derive(Clone, Copy, Default)]
pub(super) struct Fraction {
    /// The first eight digits, [packed](eight::packed).
    first: u32,
    /// The other four.
    last: u16,
    precision: u8,
}

impl Fraction {
    /// No fraction, nor a point.
    pub(super) const NONE: Self = Self { first: 0, last: 0, precision: 0 };

    /// Steps over a fraction and the point before it, if they come next.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn scan(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        const DIGITS: &str = "with 1 to 12 fraction digits";
        if !scanner.take(b'.') {
            return Ok(Self::NONE);
        }
        match scanner.eight_digits() {
            (_, 0) => Err(DIGITS),
            (first, 8) => Self::scan_last(scanner, first).ok_or(DIGITS),
            (first, precision) => Ok(Self { first, last: 0, precision }),
        }
    }

    /// Steps over what comes behind the first eight digits.
    #[cold]
    fn scan_last(scanner: &mut Scanner<'_>, first: u32) -> Option<Self> {
        let (last, count) = scanner.eight_digits();
        let precision = 8 + count;
        (precision <= MOST).then_some(Self { first, last: u16::try_from(last).ok()?, precision })
    }

    /// The shortest fraction that stands for so many nanoseconds, of which a second has more.
    pub(super) fn of_nanoseconds(nanoseconds: u32) -> Self {
        if nanoseconds == 0 {
            return Self::NONE;
        }
        let digits = format!(".{nanoseconds:09}");
        Self::scan(&mut Scanner::new(digits.trim_end_matches('0'))).unwrap_or_default()
    }

    pub(super) const fn is_none(self) -> bool {
        self.precision == 0
    }

    /// The whole picoseconds: with twelve digits there is no part of one.
    pub(super) fn picoseconds(self) -> u64 {
        let first = eight::unpacked(self.first).into_iter();
        let all = first.chain(eight::unpacked(self.last.into())).take(MOST.into());
        all.fold(0, |value, digit| value * 10 + u64::from(digit - b'0'))
    }

    /// The whole nanoseconds.
    pub(super) fn nanoseconds(self) -> u32 {
        u32::try_from(self.picoseconds() / 1000).unwrap_or_default()
    }

    /// Adds the point and the digits to a text.
    #[inline]
    pub(super) fn write(self, text: &mut Characters<'_>) {
        if self.is_none() {
            return;
        }
        text.push([b'.']);
        text.push_first(eight::unpacked(self.first), self.precision.min(8));
        if self.precision > 8 {
            text.push_first(eight::unpacked(self.last.into()), self.precision - 8);
        }
    }
}

impl fmt::Display for Fraction {
    /// Writes the point and the digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        literal_text::display(f, |text| self.write(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_keeps_its_digits_and_has_a_value() {
        for (text, picoseconds) in [
            ("", 0),
            (".0", 0),
            (".5", 500_000_000_000),
            (".6670033", 667_003_300_000),
            (".66700330", 667_003_300_000),
            (".000000001", 1_000),
            (".123456789012", 123_456_789_012),
            (".000000000001", 1),
        ] {
            // What comes behind it may be long or nothing.
            for rest in ["", "Z", "-08:00 and more"] {
                let all = format!("{text}{rest}");
                let mut scanner = Scanner::new(&all);
                let fraction = Fraction::scan(&mut scanner).unwrap();
                assert_eq!((fraction.to_string().as_str(), fraction.picoseconds()), (text, picoseconds), "{all}");
                assert_eq!(scanner.is_at_end(), rest.is_empty(), "{all}");
            }
        }
        for text in [".", ".Z", ".-1234567", ".1234567890123", ".12345678901234567890"] {
            assert!(Fraction::scan(&mut Scanner::new(text)).is_err(), "{text}");
        }
    }

    #[test]
    fn nanoseconds_become_the_shortest_fraction() {
        for (nanoseconds, text) in
            [(0, ""), (1, ".000000001"), (500_000_000, ".5"), (10_020_000, ".01002"), (999_999_999, ".999999999")]
        {
            let fraction = Fraction::of_nanoseconds(nanoseconds);
            assert_eq!((fraction.to_string().as_str(), fraction.nanoseconds()), (text, nanoseconds));
        }
    }
}
