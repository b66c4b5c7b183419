//! The text of a literal of fixed shape, put together digit by digit: a page of entities has thousands of times in it, and the
//! standard library's formatting would take most of what it costs to write one.

use std::fmt;

use crate::json::Output;

/// As long as the longest literal of a `DateTimeOffset` in quotes, and a little longer.
const ROOM: usize = 48;

/// The two digits of each number below a hundred. Behind them there are other characters, so that any byte has a place.
static DIGITS: [[u8; 2]; 256] = {
    let mut digits = [[0; 2]; 256];
    let mut number = u8::MAX;
    let mut rest: &mut [[u8; 2]] = &mut digits;
    while let [others @ .., last] = rest {
        *last = [b'0' + number / 10, b'0' + number % 10];
        number = number.wrapping_sub(1);
        rest = others;
    }
    digits
};

/// What a literal is written to, a few characters of ASCII at a time. What does not fit is left out; the literals that are written to it do.
pub(super) struct Characters<'a> {
    places: &'a mut [u8; ROOM],
    length: usize,
}

impl<'a> Characters<'a> {
    #[inline]
    const fn new(places: &'a mut [u8; ROOM]) -> Self {
        Self { places, length: 0 }
    }

    /// Adds characters of ASCII.
    #[inline]
    pub(super) fn push<const N: usize>(&mut self, characters: [u8; N]) {
        if let Some(places) = self.places.get_mut(self.length..).and_then(<[u8]>::first_chunk_mut) {
            *places = characters;
            self.length += N;
        }
    }

    /// Adds the two digits of a number below a hundred.
    #[inline]
    pub(super) fn push_number(&mut self, number: u8) {
        self.push(DIGITS.get(usize::from(number)).copied().unwrap_or_default());
    }

    /// Adds two numbers below a hundred with a colon between them.
    #[inline]
    pub(super) fn push_hours_and_minutes(&mut self, hours: u8, minutes: u8) {
        self.push_number(hours);
        self.push([b':']);
        self.push_number(minutes);
    }

    /// Adds the first `count` of some characters of ASCII, for all of which there has to be room.
    #[inline]
    pub(super) fn push_first<const N: usize>(&mut self, characters: [u8; N], count: u8) {
        let start = self.length;
        self.push(characters);
        self.length = self.length.min(start + usize::from(count));
    }
}

/// Adds a literal to JSON as a string. All the room is made at once, so that no few characters of it have to look for room.
#[inline]
pub(super) fn write_string(out: &mut Output, literal: impl FnOnce(&mut Characters<'_>)) {
    out.make_room(ROOM);
    if let Some(places) = out.spare(ROOM).and_then(<[u8]>::first_chunk_mut) {
        let mut text = Characters::new(places);
        text.push([b'"']);
        literal(&mut text);
        text.push([b'"']);
        let length = text.length;
        out.advance(length);
    }
}

/// Displays a literal.
pub(super) fn display(f: &mut fmt::Formatter<'_>, literal: impl FnOnce(&mut Characters<'_>)) -> fmt::Result {
    let mut text = LiteralText::new();
    text.write(literal);
    f.write_str(text.as_str())
}

/// The text of a literal, put together in a place of its own. A short one takes no allocation.
pub struct LiteralText {
    short: [u8; ROOM],
    length: usize,
    long: Option<String>,
}

impl LiteralText {
    /// No text yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { short: [0; ROOM], length: 0, long: None }
    }

    /// Makes it a text of any length.
    pub fn set(&mut self, text: String) {
        self.long = Some(text);
    }

    /// Makes it a text of few characters, which are written one after the other.
    #[inline]
    pub(super) fn write(&mut self, literal: impl FnOnce(&mut Characters<'_>)) {
        let mut text = Characters::new(&mut self.short);
        literal(&mut text);
        self.length = text.length;
        self.long = None;
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.long {
            Some(text) => text,
            None => std::str::from_utf8(self.short.get(..self.length).unwrap_or_default()).unwrap_or_default(),
        }
    }
}

impl Default for LiteralText {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for LiteralText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LiteralText").field(&self.as_str()).finish()
    }
}
