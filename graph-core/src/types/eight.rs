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

    /// For each digit of `text` but the last, the number that it is together with the next. None if `text` has another shape.
    #[inline]
    pub(super) const fn numbers(&self, text: [u8; 8]) -> Option<[u8; 8]> {
        // A digit becomes its value, since no bit of a zero is one of a value; what stands between becomes zero.
        let values = u64::from_le_bytes(text) ^ self.characters;
        if (values.wrapping_add(self.above) | values) & HIGH_BITS != 0 {
            return None;
        }
        // No byte overflows: 9 * 10 + 9 fits.
        Some((values * 10 + (values >> 8)).to_le_bytes())
    }
}

/// The digits that the eight characters begin with, [packed], and how many there are.
#[inline]
pub(super) fn leading_digits(text: [u8; 8]) -> (u32, u8) {
    let values = u64::from_le_bytes(text) ^ ZEROS;
    // What the sum carries out of a byte comes from one that is no digit, and goes to those behind it.
    let others = (values.wrapping_add(ABOVE_NINE) | values) & HIGH_BITS;
    let count = others.trailing_zeros() / 8;
    let behind = u64::MAX.checked_shl(8 * count).unwrap_or_default();
    (packed(values & !behind), u8::try_from(count).unwrap_or_default())
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
        assert_eq!([numbers[0], numbers[3], numbers[6]], [23, 59, 7]);
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
