//! What the literals of primitive types have in common: a scanner for their fixed shapes, and the error of a malformed one.

use std::fmt;
use std::ops::Neg;
use std::str::FromStr;

use super::eight::{self, Numbers, Shape};

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

/// How many picoseconds a second has.
pub(super) const PICOSECONDS: u64 = 1_000_000_000_000;

/// A size with its sign.
pub(super) fn signed<T: Neg<Output = T>>(is_negative: bool, size: T) -> T {
    if is_negative { -size } else { size }
}

/// Makes a type that has a literal, by `FromStr`, `Display` and `Default`, the type of a property and of any serde format. No literal of it
/// has a character that JSON escapes. With `by write`, `Display` is made too: the literal is what its method `write` adds to `Characters`.
/// The path behind it, if there is one, reads a literal to its place.
macro_rules! literal_type {
    ($type:ty, $name:literal, by write) => {
        $crate::types::literal::literal_type!($type, $name, by write, $crate::types::literal::parse_to);
    };
    ($type:ty, $name:literal, by write, $read:path) => {
        impl std::fmt::Display for $type {
            /// Writes the literal, as it was read.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::types::literal_text::display(f, |text| self.write(text))
            }
        }

        $crate::types::literal::literal_type!(@value $type, $name, {
            fn write_json(&self, out: &mut $crate::json::Output) {
                $crate::types::literal_text::write_string(out, |text| self.write(text));
            }

            fn write_text(&self, text: &mut $crate::types::LiteralText) {
                text.write(|text| self.write(text));
            }
        }, $read);
    };
    ($type:ty, $name:literal) => {
        $crate::types::literal::literal_type!(@value $type, $name, {
            fn write_json(&self, out: &mut $crate::json::Output) {
                // Writing to memory cannot fail.
                let _ = std::fmt::Write::write_fmt(out, format_args!("\"{self}\""));
            }
        }, $crate::types::literal::parse_to);
    };
    (@value $type:ty, $name:literal, { $($literal:item)+ }, $read:path) => {
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
                let read = match &token {
                    $crate::value::Token::String(text) => $read(place, text),
                    _ => Err($crate::types::ParseLiteralError::new($name, "as a string")),
                };
                match read {
                    Ok(()) => Ok($crate::value::Accepted::Whole),
                    Err(error) => Err($crate::value::Refusal::new(error.to_string(), &token)),
                }
            }

            fn view(value: &Self) -> $crate::value::View<'_> {
                $crate::value::View::Literal(value)
            }
        }

        $crate::types::literal::through_serde!($type);
    };
}

/// Reads a literal to where its value is to be.
pub(super) fn parse_to<T: FromStr>(place: &mut T, text: &str) -> Result<(), T::Err> {
    *place = text.parse()?;
    Ok(())
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
    pub(super) fn shaped(&mut self, shape: &Shape) -> Option<Numbers> {
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
    pub(super) fn hours_and_minutes(&mut self) -> Option<Numbers> {
        const SHAPE: Shape = Shape::new(*b"00:00\0\0\0");
        let [h1, h2, colon, m1, m2] = self.bytes()?;
        SHAPE.numbers([h1, h2, colon, m1, m2, 0, 0, 0])
    }

    /// Steps over the first eight digits that come next, or all if there are fewer: the digits, [packed](eight::packed), and how many
    /// there are.
    #[allow(clippy::inline_always, reason = "part of a time with an offset, which is slower when it is called")]
    #[inline(always)]
    pub(super) fn eight_digits(&mut self) -> (u32, u8) {
        let text = self.rest.first_chunk().copied().unwrap_or_else(|| padded(self.rest));
        let (digits, count) = eight::leading_digits(text);
        if let Some(rest) = self.rest.get(usize::from(count)..) {
            self.rest = rest;
        }
        (digits, count)
    }

    /// Steps over all digits that come next: their value and their number. None when there are none, or more than `most`, with which the
    /// value has to fit.
    pub(super) fn run_of_digits(&mut self, most: u8) -> Option<(u64, u8)> {
        let (mut value, mut count) = (0, 0);
        while let Some((digit, rest)) = self.rest.split_first().and_then(|(byte, rest)| Some((digit_value(*byte)?, rest))) {
            if count == most {
                return None;
            }
            value = value * 10 + u64::from(digit);
            count += 1;
            self.rest = rest;
        }
        (count > 0).then_some((value, count))
    }
}

/// The bytes, and zeros behind them.
fn padded(bytes: &[u8]) -> [u8; 8] {
    let mut padded = [0; 8];
    for (place, byte) in padded.iter_mut().zip(bytes) {
        *place = *byte;
    }
    padded
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
