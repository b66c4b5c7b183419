//! The text of a literal of fixed shape, put together digit by digit: a page of entities has thousands of times in it, and the
//! standard library's formatting would take most of what it costs to write one.

use std::fmt;

/// As long as the longest literal of a `DateTimeOffset`, and a little longer.
const ROOM: usize = 40;

/// A short text of digits and signs. What does not fit is left out; the literals that are written by it do.
pub(super) struct LiteralText {
    bytes: [u8; ROOM],
    length: usize,
}

impl LiteralText {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; ROOM], length: 0 }
    }

    /// Adds one character of ASCII.
    pub(super) fn push(&mut self, character: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = character;
            self.length += 1;
        }
    }

    /// Adds a number as `width` digits, zeros before it.
    #[allow(clippy::cast_possible_truncation, reason = "what a division by ten leaves is less than ten")]
    pub(super) fn push_digits(&mut self, number: u64, width: usize) {
        let end = self.length + width;
        let Some(places) = self.bytes.get_mut(self.length..end) else { return };
        let mut rest = number;
        for place in places.iter_mut().rev() {
            *place = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.length = end;
    }

    /// Hands the text to a formatter, whole.
    pub(super) fn write_to(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.bytes.get(..self.length).unwrap_or_default();
        f.write_str(std::str::from_utf8(text).unwrap_or_default())
    }
}
