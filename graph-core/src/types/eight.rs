//! Eight characters of a literal at once, as the bytes of one word: a page of entities has thousands of times in it, and character
//! by character they would take longer to read than all else.

const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);
/// What lifts each byte that is more than nine, and no other, to its high bit.
const ABOVE_NINE: u64 = u64::from_le_bytes([0x80 - 10; 8]);

/// A shape of eight characters, such as `00:00:00`: digits and what stands between them.
pub(super) struct Shape {
    /// A zero for each digit, and the characters between them.
    characters: u64,
    /// What lifts a byte that differs by more than it may from its character to its high bit: a digit may by nine, others by nothing.
    above: u64,
}

impl Shape {
    #[allow(clippy::cast_possible_truncation, reason = "one byte is looked at")]
    pub(super) const fn new(pattern: [u8; 8]) -> Self {
        let characters = u64::from_le_bytes(pattern);
        let (mut above, mut shift) = (0, 0);
        while shift < u64::BITS {
            let digit = (characters >> shift) as u8 == b'0';
            above |= (if digit { 0x80 - 10 } else { 0x80 - 1 }) << shift;
            shift += 8;
        }
        Self { characters, above }
    }

    /// The numbers in `text`. None if it has another shape.
    #[inline]
    pub(super) const fn numbers(&self, text: [u8; 8]) -> Option<Numbers> {
        // A digit becomes its value, since no bit of a zero is one of a value; what stands between becomes zero.
        let values = u64::from_le_bytes(text) ^ self.characters;
        if (values.wrapping_add(self.above) | values) & HIGH_BITS != 0 {
            return None;
        }
        // No byte overflows: 9 * 10 + 9 fits.
        Some(Numbers(values * 10 + (values >> 8)))
    }
}

/// The numbers in eight characters: for each digit but the last, the number that it is together with the next.
#[derive(Clone, Copy)]
pub(super) struct Numbers(u64);

impl Numbers {
    /// The number whose first digit is at `position`.
    #[allow(clippy::cast_possible_truncation, reason = "one byte is looked at")]
    #[inline]
    pub(super) const fn at(self, position: u32) -> u8 {
        (self.0 >> (8 * position)) as u8
    }

    /// Whether these are hours, minutes and seconds that a day has, of the shape `00:00:00`.
    #[inline]
    pub(super) const fn are_of_a_day(self) -> bool {
        // What lifts each number that is too large, and no other, to its high bit.
        const TOO_LARGE: u64 = u64::from_le_bytes([0x80 - 24, 0, 0, 0x80 - 60, 0, 0, 0x80 - 60, 0]);
        self.0.wrapping_add(TOO_LARGE) & HIGH_BITS == 0
    }
}

/// The digits that the eight characters begin with, [packed], and how many there are.
#[allow(clippy::cast_possible_truncation, reason = "a word has eight bytes")]
#[inline]
pub(super) fn leading_digits(text: [u8; 8]) -> (u32, u8) {
    let values = u64::from_le_bytes(text) ^ ZEROS;
    // What the sum carries out of a byte comes from one that is no digit, and goes to those behind it.
    let others = (values.wrapping_add(ABOVE_NINE) | values) & HIGH_BITS;
    let first = others & others.wrapping_neg();
    let before = (first >> 7).wrapping_sub(1);
    (packed(values & before), (others.trailing_zeros() / 8) as u8)
}

/// The values of eight digits, of which each has a byte, in four bits each; the first in the lowest.
#[allow(clippy::cast_possible_truncation, reason = "nothing is left in the upper half")]
#[inline]
const fn packed(values: u64) -> u32 {
    let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF;
    (fours | fours >> 16) as u32
}

/// The characters of eight digits that are [packed].
#[inline]
pub(super) const fn unpacked(digits: u32) -> [u8; 8] {
    let digits = digits as u64;
    let fours = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF;
    let pairs = (fours | fours << 8) & 0x00FF_00FF_00FF_00FF;
    let values = (pairs | pairs << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    (values | ZEROS).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_takes_what_is_of_it_and_nothing_else() {
        let shape = Shape::new(*b"00:00:00");
        let numbers = shape.numbers(*b"23:59:07").unwrap();
        assert_eq!([0, 3, 6].map(|position| numbers.at(position)), [23, 59, 7]);
        for position in 0..8 {
            for character in 0..=u8::MAX {
                let mut text = *b"12:34:56";
                text[position] = character;
                let fits = if matches!(position, 2 | 5) { character == b':' } else { character.is_ascii_digit() };
                assert_eq!(shape.numbers(text).is_some(), fits, "{position} {character}");
            }
        }
    }

    #[test]
    fn a_day_has_24_hours_of_60_minutes_of_60_seconds() {
        let shape = Shape::new(*b"00:00:00");
        for [hours, minutes, seconds] in (0..100).flat_map(|number| [[number, 0, 0], [0, number, 0], [0, 0, number], [number; 3]])
        {
            let text = format!("{hours:02}:{minutes:02}:{seconds:02}");
            let numbers = text.as_bytes().first_chunk().and_then(|text| shape.numbers(*text)).unwrap();
            assert_eq!(numbers.are_of_a_day(), hours < 24 && minutes < 60 && seconds < 60, "{text}");
        }
    }

    #[test]
    fn leading_digits_are_counted_and_kept() {
        for (text, digits) in [
            (b"12345678", "12345678"),
            (b"00000009", "00000009"),
            (b"6670033-", "6670033"),
            (b"1Z\xff99999", "1"),
            (b"12\xff\xff\xff\xff\xff\xff", "12"),
            (b"Z1234567", ""),
            (b"\0\0\0\0\0\0\0\0", ""),
        ] {
            let (packed, count) = leading_digits(*text);
            assert_eq!(usize::from(count), digits.len(), "{text:?}");
            assert_eq!(unpacked(packed), format!("{digits:0<8}").as_bytes(), "{text:?}");
        }
        for character in (0..=u8::MAX).filter(|character| !character.is_ascii_digit()) {
            let text = [b'1', b'2', character, b'4', b'5', b'6', b'7', b'8'];
            assert_eq!(leading_digits(text), (0x21, 2), "{character}");
        }
    }
}
