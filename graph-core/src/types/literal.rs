//! What the literals of primitive types have in common: a scanner for their fixed shapes, and the error of a malformed one.

use std::fmt;

/// A text is not a literal of a primitive type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseLiteralError {
    type_name: &'static str,
    problem: &'static str,
}

impl ParseLiteralError {
    pub(super) const fn new(type_name: &'static str, problem: &'static str) -> Self {
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
