//! What the literals of primitive types have in common: a scanner for their fixed shapes, and the error of a malformed one.

use std::fmt;
use std::ops::Neg;

use super::eight::{Shape, leading_digits};

/// A text is not a literal of a primitive type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseLiteralError {
    type_name: &'static str,
    problem: &'static str,
}

impl ParseLiteralError {
    pub(crate) const fn new(type_name: &'static str, problem: &'static str) -> Self {
        Self { type_name, problem }
    }

    /// The OData name of the type, such as `DateTimeOffset`.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }
}

impl fmt::Display for ParseLiteralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a {} ({})", self.type_name, self.problem)
    }
}

impl std::error::Error for ParseLiteralError {}

/// The most fraction digits of a second that OData allows.
pub(super) const MAX_PRECISION: u8 = 12;
/// How many picoseconds a second has.
pub(super) const PICOSECONDS: u64 = 1_000_000_000_000;
/// The digits of a nanosecond, the finest that `time` knows.
const NANOSECOND_PRECISION: u8 = 9;

/// A size with its sign.
pub(super) fn signed<T: Neg<Output = T>>(is_negative: bool, size: T) -> T {
    if is_negative { -size } else { size }
}

/// The whole nanoseconds of a part of a second.
pub(super) fn nanoseconds(picoseconds: u64) -> u32 {
    u32::try_from(picoseconds / 1000).unwrap_or_default()
}

/// The picoseconds of a fraction with `precision` digits, twelve at most.
#[inline]
pub(super) fn picoseconds(fraction: u64, precision: u8) -> u64 {
    const FACTORS: [u64; 13] = [
        1_000_000_000_000,
        100_000_000_000,
        10_000_000_000,
        1_000_000_000,
        100_000_000,
        10_000_000,
        1_000_000,
        100_000,
        10_000,
        1000,
        100,
        10,
        1,
    ];
    FACTORS.get(usize::from(precision)).map_or(0, |factor| fraction * factor)
}

/// The shortest fraction that stands for the nanoseconds, and how many digits it has.
pub(super) fn shortest_fraction(nanoseconds: u32) -> (u64, u8) {
    let (mut fraction, mut precision) = (nanoseconds, NANOSECOND_PRECISION);
    while precision > 0 && fraction % 10 == 0 {
        fraction /= 10;
        precision -= 1;
    }
    (fraction.into(), precision)
}

/// Makes a type that has a literal, by `FromStr`, `Display` and `Default`, the type of a property and of any serde format. No literal of it
/// has a character that JSON escapes. With `by write`, `Display` is made too: the literal is what its method `write` adds to `Characters`.
macro_rules! literal_type {
    ($type:ty, $name:literal, by write) => {
        impl $type {
            fn short_text(self) -> $crate::types::literal_text::ShortText {
                let mut text = $crate::types::literal_text::ShortText::new();
                self.write(&mut text);
                text
            }
        }

        impl std::fmt::Display for $type {
            /// Writes the literal, as it was read.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.short_text().as_str())
            }
        }

        $crate::types::literal::literal_type!(@value $type, $name, {
            fn write_json(&self, out: &mut Vec<u8>) {
                out.push(b'"');
                self.write(out);
                out.push(b'"');
            }

            fn text(&self) -> $crate::types::LiteralText {
                self.short_text().into()
            }
        });
    };
    ($type:ty, $name:literal) => {
        $crate::types::literal::literal_type!(@value $type, $name, {
            fn write_json(&self, out: &mut Vec<u8>) {
                out.push(b'"');
                // Writing to a vector cannot fail.
                let _ = std::io::Write::write_fmt(out, format_args!("{self}"));
                out.push(b'"');
            }
        });
    };
    (@value $type:ty, $name:literal, { $($literal:item)+ }) => {
        impl $crate::value::Literal for $type {
            $($literal)+
        }

        impl $crate::value::PropertyValue for $type {
            type Kind = Self;

            type Value = Self;
        }

        impl $crate::value::Kind<Self> for $type {
            const TYPE: $crate::value::PropertyType = $crate::value::PropertyType::primitive(concat!("Edm.", $name));

            fn blank() -> Self {
                Self::default()
            }

            fn accept<'a>(
                place: &'a mut Self,
                token: $crate::value::Token<'_>,
            ) -> Result<$crate::value::Accepted<'a>, $crate::value::Refusal> {
                let parsed = match &token {
                    $crate::value::Token::String(text) => text.parse(),
                    _ => Err($crate::types::ParseLiteralError::new($name, "as a string")),
                };
                *place = parsed.map_err(|error| $crate::value::Refusal::new(error.to_string(), &token))?;
                Ok($crate::value::Accepted::Whole)
            }

            fn view(value: &Self) -> $crate::value::View<'_> {
                $crate::value::View::Literal(value)
            }
        }

        $crate::types::literal::through_serde!($type);
    };
}

/// Makes the type of a property one of any serde format.
macro_rules! through_serde {
    ($type:ty) => {
        impl serde_core::Serialize for $type {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde_format::serialize_value(self, serializer)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $type {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde_format::deserialize_value(deserializer)
            }
        }
    };
}

pub(super) use {literal_type, through_serde};

/// What is left of a literal.
pub(super) struct Scanner<'a> {
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { rest: text.as_bytes() }
    }

    pub(super) const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Steps over the next byte.
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    /// Steps over `byte`, if it comes next.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.rest.first() == Some(&byte);
        if found {
            self.byte();
        }
        found
    }

    /// Steps over eight characters of a shape: the numbers in it.
    #[inline]
    pub(super) fn shaped(&mut self, shape: &Shape) -> Option<[u8; 8]> {
        let (text, rest) = self.rest.split_first_chunk()?;
        let numbers = shape.numbers(*text)?;
        self.rest = rest;
        Some(numbers)
    }

    /// Steps over `N` bytes.
    #[inline]
    pub(super) fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    /// Steps over two numbers of two digits with a colon between them.
    #[inline]
    pub(super) fn hours_and_minutes(&mut self) -> Option<[u8; 2]> {
        let [h1, h2, b':', m1, m2] = self.bytes()? else { return None };
        Some([number([h1, h2])?, number([m1, m2])?])
    }

    /// Steps over all digits that come next: their value and their number. None when there are none, or more than `most`.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower by a half when it is called")]
    #[inline(always)]
    pub(super) fn run_of_digits(&mut self, most: u8) -> Option<(u64, u8)> {
        let (mut value, mut count) = self.rest.first_chunk().map_or((0, 0), |text| leading_digits(*text));
        if count == 0 || count == 8 {
            // More than eight, none, or too close to the end.
            let rest = self.rest.get(usize::from(count)..).unwrap_or_default();
            for digit in rest.iter().map_while(|byte| digit_value(*byte)).take(usize::from(most)) {
                // No more digits than a `u64` holds: callers ask for twelve at most.
                value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
                count += 1;
            }
        }
        self.rest = self.rest.get(usize::from(count)..)?;
        (1..=most).contains(&count).then_some((value, count))
    }
}

/// The number that two digits stand for.
#[inline]
pub(super) fn number(digits: [u8; 2]) -> Option<u8> {
    let [tens, ones] = digits;
    Some(digit_value(tens)? * 10 + digit_value(ones)?)
}

#[inline]
const fn digit_value(byte: u8) -> Option<u8> {
    match byte.wrapping_sub(b'0') {
        value @ ..=9 => Some(value),
        _ => None,
    }
}
