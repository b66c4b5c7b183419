//! What the literals of primitive types have in common: a scanner for their fixed shapes, and the error of a malformed one.

use std::fmt;

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
/// The digits of a nanosecond, the finest that `time` knows.
const NANOSECOND_PRECISION: u8 = 9;

/// The nanoseconds of a fraction with `precision` digits. Of more than nine digits the first nine are kept.
pub(super) fn nanoseconds(fraction: u64, precision: u8) -> u32 {
    let value = match NANOSECOND_PRECISION.checked_sub(precision) {
        Some(missing) => fraction.checked_mul(10_u64.pow(missing.into())),
        None => Some(fraction / 10_u64.pow((precision - NANOSECOND_PRECISION).into())),
    };
    value.and_then(|value| u32::try_from(value).ok()).unwrap_or_default()
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

/// Makes a type that has a literal, by `FromStr`, `Display` and `Default`, the type of a property and of any serde format.
macro_rules! literal_type {
    ($type:ty, $name:literal) => {
        impl $crate::value::Slot for $type {
            fn accept(&mut self, token: $crate::value::Token<'_>) -> Result<$crate::value::Accepted<'_>, $crate::value::Refusal> {
                let parsed = match &token {
                    $crate::value::Token::String(text) => text.parse(),
                    _ => Err($crate::types::ParseLiteralError::new($name, "as a string")),
                };
                *self = parsed.map_err(|error| $crate::value::Refusal::new(error.to_string(), &token))?;
                Ok($crate::value::Accepted::Whole)
            }
        }

        impl $crate::value::PropertyValue for $type {
            const TYPE: $crate::value::PropertyType = $crate::value::PropertyType::primitive(concat!("Edm.", $name));

            type Value = Self;

            fn blank() -> Self {
                Self::default()
            }

            fn slot(&mut self) -> &mut dyn $crate::value::Slot {
                self
            }

            fn view(&self) -> $crate::value::View<'_> {
                $crate::value::View::Literal(self)
            }
        }

        $crate::types::literal::through_serde!($type);
    };
}

/// Makes the type of a property one of any serde format.
macro_rules! through_serde {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde_format::serialize_value(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.rest.first() == Some(&byte);
        if found {
            self.byte();
        }
        found
    }

    /// Steps over exactly `N` digits.
    pub(super) fn digits<const N: usize>(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_first_chunk::<N>()?;
        let mut value = 0_u16;
        for digit in digits {
            value = value.checked_mul(10)?.checked_add(u16::from(digit_value(*digit)?))?;
        }
        self.rest = rest;
        Some(value)
    }

    /// Steps over two digits.
    pub(super) fn two_digits(&mut self) -> Option<u8> {
        self.digits::<2>().and_then(|value| u8::try_from(value).ok())
    }

    /// Steps over `separator` and the two digits behind it.
    pub(super) fn after(&mut self, separator: u8) -> Option<u8> {
        if self.take(separator) { self.two_digits() } else { None }
    }

    /// Steps over all digits that come next: their value and their number. None when there are none, or more than `most`.
    pub(super) fn run_of_digits(&mut self, most: u8) -> Option<(u64, u8)> {
        let mut value = 0_u64;
        let mut count = 0;
        while let Some(digit) = self.rest.first().copied().and_then(digit_value) {
            if count == most {
                return None;
            }
            value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
            count += 1;
            self.byte();
        }
        (count > 0).then_some((value, count))
    }
}

const fn digit_value(byte: u8) -> Option<u8> {
    if byte.is_ascii_digit() { Some(byte - b'0') } else { None }
}
