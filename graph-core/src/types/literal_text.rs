//! The text of a literal of fixed shape, put together digit by digit: a page of entities has thousands of times in it, and the
//! standard library's formatting would take most of what it costs to write one.

use std::fmt;

use super::eight::{self, Shape};

/// As long as the longest literal of a `DateTimeOffset` in quotes, and a little longer.
const ROOM: usize = 48;

/// The two digits of a number below a hundred.
#[inline]
pub(super) const fn digits(number: u8) -> [u8; 2] {
    let tens = number / 10;
    [b'0' + tens, b'0' + (number - tens * 10)]
}

/// Two numbers below a hundred with a colon between them.
#[inline]
pub(super) const fn hours_and_minutes(hours: u8, minutes: u8) -> [u8; 5] {
    const SHAPE: Shape = Shape::new(*b"00:00   ");
    let [h1, h2, colon, m1, m2, ..] = SHAPE.text([hours, 0, 0, minutes, 0, 0, 0, 0]);
    [h1, h2, colon, m1, m2]
}

/// What a literal is written to: characters of ASCII, a few at a time.
pub(super) trait Characters {
    /// Adds characters of ASCII.
    fn push<const N: usize>(&mut self, characters: [u8; N]);

    /// Leaves out the last characters.
    fn leave_out(&mut self, count: usize);

    /// Adds a decimal point and the first `precision` digits of a fraction, which is given in picoseconds.
    #[inline]
    fn push_fraction(&mut self, picoseconds: u64, precision: u8) {
        const LAST_FOUR: u64 = 10_000;
        let eight = |number| eight::digits(u32::try_from(number).unwrap_or_default());
        let [first, second, third, fourth, fifth, sixth, seventh, eighth] = eight(picoseconds / LAST_FOUR);
        self.push([b'.', first, second, third, fourth, fifth, sixth, seventh, eighth]);
        if precision > 8 {
            let [.., ninth, tenth, eleventh, twelfth] = eight(picoseconds % LAST_FOUR);
            self.push([ninth, tenth, eleventh, twelfth]);
            self.leave_out(usize::from(12_u8.saturating_sub(precision)));
        } else {
            self.leave_out(usize::from(8 - precision));
        }
    }
}

impl Characters for Vec<u8> {
    #[inline]
    fn push<const N: usize>(&mut self, characters: [u8; N]) {
        self.extend_from_slice(&characters);
    }

    #[inline]
    fn leave_out(&mut self, count: usize) {
        self.truncate(self.len().saturating_sub(count));
    }
}

/// The text of a literal. A short one takes no allocation.
pub struct LiteralText(Text);

enum Text {
    Short(ShortText),
    Long(String),
}

impl LiteralText {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Text::Short(text) => text.as_str(),
            Text::Long(text) => text,
        }
    }
}

impl From<String> for LiteralText {
    fn from(text: String) -> Self {
        Self(Text::Long(text))
    }
}

impl From<ShortText> for LiteralText {
    fn from(text: ShortText) -> Self {
        Self(Text::Short(text))
    }
}

impl fmt::Debug for LiteralText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LiteralText").field(&self.as_str()).finish()
    }
}

/// A text on the stack. What does not fit is left out; the literals that are written to it do.
pub(super) struct ShortText {
    bytes: [u8; ROOM],
    length: usize,
}

impl ShortText {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; ROOM], length: 0 }
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(self.bytes.get(..self.length).unwrap_or_default()).unwrap_or_default()
    }
}

impl Characters for ShortText {
    #[inline]
    fn push<const N: usize>(&mut self, characters: [u8; N]) {
        if let Some(places) = self.bytes.get_mut(self.length..).and_then(<[u8]>::first_chunk_mut) {
            *places = characters;
            self.length += N;
        }
    }

    #[inline]
    fn leave_out(&mut self, count: usize) {
        self.length = self.length.saturating_sub(count);
    }
}
