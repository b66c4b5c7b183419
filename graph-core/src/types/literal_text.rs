//! The text of a literal of fixed shape, put together digit by digit: a page of entities has thousands of times in it, and the
//! standard library's formatting would take most of what it costs to write one.

use super::eight::{self, Shape};

/// As long as the longest literal of a `DateTimeOffset`, and a little longer.
const ROOM: usize = 40;

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

/// A short text of digits and signs. What does not fit is left out; the literals that are written by it do.
pub(super) struct LiteralText {
    bytes: [u8; ROOM],
    length: usize,
}

impl LiteralText {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; ROOM], length: 0 }
    }

    /// Adds characters of ASCII.
    #[inline]
    pub(super) fn push<const N: usize>(&mut self, characters: [u8; N]) {
        if let Some(places) = self.bytes.get_mut(self.length..).and_then(<[u8]>::first_chunk_mut) {
            *places = characters;
            self.length += N;
        }
    }

    /// Adds a decimal point and the first `precision` digits of a fraction, which is given in picoseconds.
    #[inline]
    pub(super) fn push_fraction(&mut self, picoseconds: u64, precision: u8) {
        const LAST_FOUR: u64 = 10_000;
        let end = self.length + 1 + usize::from(precision);
        let eight = |number| eight::digits(u32::try_from(number).unwrap_or_default());
        let [first, second, third, fourth, fifth, sixth, seventh, eighth] = eight(picoseconds / LAST_FOUR);
        self.push([b'.', first, second, third, fourth, fifth, sixth, seventh, eighth]);
        if precision > 8 {
            let [.., ninth, tenth, eleventh, twelfth] = eight(picoseconds % LAST_FOUR);
            self.push([ninth, tenth, eleventh, twelfth]);
        }
        self.length = self.length.min(end);
    }

    pub(super) fn as_str(&self) -> &str {
        let text = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }
}
