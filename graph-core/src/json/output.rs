//! The text that is being written, and how short pieces are copied to it.

use std::fmt;

/// The size of the first buffer, in which most entities have room.
const SIZE: usize = 512;

/// The size of the second. From there they grow with the text, so that what it takes to make one stays small beside what is written.
const NEXT: usize = 1024;

/// The size of the largest.
const LARGEST: usize = 4096;

/// What JSON is written to. A [`Literal`](crate::value::Literal) adds its own text to it.
///
/// JSON is many short pieces, so that most of what it takes to write it is to look for room and to call what copies. Here the room is a
/// part of a buffer, and a piece is copied to it in one or two blocks of fixed size.
pub struct Output {
    /// What has left the buffer.
    text: Vec<u8>,
    /// What comes behind it: of `length` bytes, with room behind them.
    buffer: Vec<u8>,
    length: usize,
}

impl Output {
    #[inline]
    pub(super) fn new() -> Self {
        Self { text: Vec::new(), buffer: buffer(SIZE), length: 0 }
    }

    /// All that has been written.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.buffer.truncate(self.length);
        if self.text.is_empty() {
            self.buffer
        } else {
            self.text.append(&mut self.buffer);
            self.text
        }
    }

    /// Adds a text, which is to be a part of JSON.
    #[inline]
    pub fn push_str(&mut self, text: &str) {
        self.push_bytes(text.as_bytes());
    }

    /// Adds a piece of UTF-8.
    #[inline]
    pub(super) fn push_bytes(&mut self, piece: &[u8]) {
        if let Some(place) = self.spare(piece.len()) {
            copy(place, piece);
            self.advance(piece.len());
        } else {
            self.push_behind_buffer(piece);
        }
    }

    /// Adds a character of ASCII.
    #[inline]
    pub(super) fn push(&mut self, character: u8) {
        if let Some(place) = self.buffer.get_mut(self.length) {
            *place = character;
            self.length += 1;
        } else {
            self.push_behind_buffer(&[character]);
        }
    }

    /// How many bytes have been written.
    #[inline]
    pub(super) const fn len(&self) -> usize {
        self.text.len() + self.length
    }

    /// Puts a character of ASCII in the place of the one at `position`, or adds it if that is the end.
    #[inline]
    pub(super) fn put(&mut self, position: usize, character: u8) {
        if position == self.len() {
            return self.push(character);
        }
        let place = match position.checked_sub(self.text.len()) {
            Some(position) => self.buffer.get_mut(position),
            None => self.text.get_mut(position),
        };
        if let Some(place) = place {
            *place = character;
        }
    }

    /// Sees to it that so many bytes are spare, if the buffer has as many.
    #[inline]
    pub(crate) fn make_room(&mut self, length: usize) {
        if self.spare(length).is_none() {
            self.flush();
        }
    }

    /// So many bytes behind the text, to be written to; none if the buffer ends before.
    #[inline]
    pub(crate) fn spare(&mut self, length: usize) -> Option<&mut [u8]> {
        self.buffer.get_mut(self.length..)?.get_mut(..length)
    }

    /// Makes so many bytes behind the text a part of it.
    #[inline]
    pub(crate) const fn advance(&mut self, length: usize) {
        self.length += length;
    }

    #[cold]
    #[inline(never)]
    fn push_behind_buffer(&mut self, piece: &[u8]) {
        self.flush();
        self.text.extend_from_slice(piece);
    }

    /// Empties the buffer. The first one becomes the text, and another takes its place.
    fn flush(&mut self) {
        if self.text.is_empty() {
            self.buffer.truncate(self.length);
            self.text = std::mem::replace(&mut self.buffer, buffer(NEXT));
        } else {
            self.text.extend_from_slice(self.buffer.get(..self.length).unwrap_or_default());
            let size = self.buffer.len();
            if size < LARGEST && self.text.len() > 4 * size {
                self.buffer = buffer(2 * size);
            }
        }
        self.length = 0;
    }
}

/// A buffer. It is filled with spaces, since the allocator is slower to give zeros.
fn buffer(size: usize) -> Vec<u8> {
    vec![b' '; size]
}

/// Copies a piece to a place of the same length.
#[inline]
fn copy(place: &mut [u8], piece: &[u8]) {
    match piece.len() {
        16..=32 => copy_ends::<16>(place, piece),
        8..16 => copy_ends::<8>(place, piece),
        4..8 => copy_ends::<4>(place, piece),
        _ => copy_any(place, piece),
    }
}

/// Copies the first and the last `N` bytes of a piece, which has as many and not more than twice as many, to a place of the same length. They may
/// overlap: two blocks are quicker than a call, or than the bytes one by one.
#[inline]
pub(super) fn copy_ends<const N: usize>(place: &mut [u8], piece: &[u8]) {
    if let (Some(place), Some(first)) = (place.first_chunk_mut::<N>(), piece.first_chunk()) {
        *place = *first;
    }
    if let (Some(place), Some(last)) = (place.last_chunk_mut::<N>(), piece.last_chunk()) {
        *place = *last;
    }
}

#[inline(never)]
fn copy_any(place: &mut [u8], piece: &[u8]) {
    for (place, byte) in place.iter_mut().zip(piece) {
        *place = *byte;
    }
}

impl fmt::Write for Output {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}

impl fmt::Debug for Output {
    /// Says how long the text is, and not what it says: that may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").field("len", &self.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::DateTimeOffset;
    use crate::value::Literal;

    /// What is written, after as many bytes as let the buffer end in the middle of it.
    fn behind(length: usize, write: impl Fn(&mut Output)) -> String {
        let mut out = Output::new();
        out.push_str(&"-".repeat(length));
        write(&mut out);
        let text = String::from_utf8(out.into_bytes()).unwrap();
        let (before, text) = text.split_at(length);
        assert_eq!(before, "-".repeat(length));
        text.to_owned()
    }

    /// Lengths of a text behind which a piece of `length` bytes has too little room, just enough, and more.
    fn borders(length: usize) -> impl Iterator<Item = usize> {
        [SIZE, SIZE + NEXT].into_iter().flat_map(move |border| border - length - 2..border + 2)
    }

    #[test]
    fn pieces_follow_each_other_wherever_the_buffer_ends() {
        let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(3);
        for length in 0..80 {
            let piece = &alphabet[..length];
            for start in borders(length).chain([0, SIZE / 2]) {
                let written = behind(start, |out| {
                    out.push_str(piece);
                    out.push(b'!');
                    out.push_str(piece);
                });
                assert_eq!(written, format!("{piece}!{piece}"), "behind {start}");
            }
        }
        let longer_than_any_buffer = alphabet.repeat(100);
        assert_eq!(behind(1, |out| out.push_str(&longer_than_any_buffer)), longer_than_any_buffer);
    }

    #[test]
    fn a_literal_is_written_wherever_the_buffer_ends() {
        let literal = "2016-12-31T23:58:36.6670033-08:00";
        let value: DateTimeOffset = literal.parse().unwrap();
        for start in borders(100) {
            assert_eq!(behind(start, |out| value.write_json(out)), format!("\"{literal}\""), "behind {start}");
        }
    }

    #[test]
    fn a_character_is_put_in_the_place_of_another_or_at_the_end() {
        for length in [0, 3, SIZE - 1, SIZE, SIZE + 1, SIZE + NEXT + 1, 10 * LARGEST] {
            let mut out = Output::new();
            out.put(0, b'{');
            out.push_str(&"-".repeat(length));
            out.put(0, b'[');
            out.put(out.len(), b']');
            assert_eq!(out.len(), length + 2);
            assert_eq!(out.into_bytes(), format!("[{}]", "-".repeat(length)).into_bytes());
        }
    }

    #[test]
    fn no_more_is_spare_than_there_is() {
        let mut out = Output::new();
        assert!(out.spare(SIZE + 1).is_none());
        out.spare(SIZE).unwrap().fill(b'a');
        out.advance(SIZE);
        assert!(out.spare(1).is_none());
        out.make_room(1);
        assert_eq!(out.spare(1), Some([b' '].as_mut_slice()));
        assert_eq!(out.into_bytes(), [b'a'; SIZE]);
    }

    #[test]
    fn what_it_says_is_no_part_of_its_debug_output() {
        let mut out = Output::new();
        out.push_str("secret");
        assert_eq!(format!("{out:?}"), "Output { len: 6, .. }");
    }
}
