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
    /// Four bits for the first of each two digits.
    tens: u64,
}

impl Shape {
    #[allow(clippy::cast_possible_truncation, reason = "one byte is looked at")]
    pub(super) const fn new(pattern: [u8; 8]) -> Self {
        let characters = u64::from_le_bytes(pattern);
        let (mut above, mut tens) = (0, 0);
        let (mut shift, mut second) = (0, false);
        while shift < u64::BITS {
            let digit = (characters >> shift) as u8 == b'0';
            let first = digit && !second;
            above |= (if digit { 0x80 - 10 } else { 0x80 - 1 }) << shift;
            tens |= (if first { 0xF } else { 0 }) << shift;
            second = first;
            shift += 8;
        }
        Self { characters, above, tens }
    }

    /// The text in which the first of each two digits is the place of the number that they are together, and all else is zero.
    #[inline]
    pub(super) const fn text(&self, numbers: [u8; 8]) -> [u8; 8] {
        let numbers = u64::from_le_bytes(numbers);
        // 103 / 1024 is a tenth, near enough for numbers below a hundred. The products overlap with nothing: they take 14 bits of 16.
        let tens = (numbers.wrapping_mul(103) >> 10) & self.tens;
        let ones = numbers - tens * 10;
        (tens | (ones << 8) | self.characters).to_le_bytes()
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

/// How many digits the eight characters begin with, and their value as a number.
#[inline]
pub(super) fn leading_digits(text: [u8; 8]) -> (u64, u8) {
    let values = u64::from_le_bytes(text) ^ ZEROS;
    // What the sum carries out of a byte comes from one that is no digit, and goes to those behind it.
    let others = (values.wrapping_add(ABOVE_NINE) | values) & HIGH_BITS;
    let count = others.trailing_zeros() / 8;
    if count == 0 {
        return (0, 0);
    }
    // Zeros in front take the place of what is no digit.
    let digits = values << (64 - 8 * count);
    let pairs = (digits * 10 + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_FFFF_0000_FFFF;
    let value = (fours * 10_000 + (fours >> 32)) & 0xFFFF_FFFF;
    (value, u8::try_from(count).unwrap_or_default())
}

/// The eight digits of a number that has no more.
#[inline]
pub(super) fn digits(number: u32) -> [u8; 8] {
    let number = u64::from(number);
    // By halves: four digits in each 32 bits, two in each 16, one in each 8; the first in the lowest bits. The factors are a hundredth
    // and a tenth, near enough for what they are multiplied with.
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((fours * 5243) >> 19) & 0x0000_007F_0000_007F;
    let pairs = hundreds | ((fours - hundreds * 100) << 16);
    let tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
    (tens | ((pairs - tens * 10) << 8) | ZEROS).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_number() {
        let all = (0..10_000).flat_map(|number| [number, number * 10_000, number * 9_973]);
        for number in all.chain([99_999_999, 12_345_678]) {
            assert_eq!(digits(number), format!("{number:08}").as_bytes(), "{number}");
        }
    }

    #[test]
    fn a_text_is_made_of_its_numbers() {
        let shape = Shape::new(*b"0000-00-");
        for number in 0..100 {
            let other = 99 - number;
            let text = shape.text([number, 0, other, 0, 0, number, 0, 0]);
            assert_eq!(text, format!("{number:02}{other:02}-{number:02}-").as_bytes());
        }
    }

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
    fn leading_digits_are_counted_and_read() {
        for (text, expected) in [
            (b"12345678", (12_345_678, 8)),
            (b"00000009", (9, 8)),
            (b"6670033-", (6_670_033, 7)),
            (b"1Z\xff99999", (1, 1)),
            (b"12\xff\xff\xff\xff\xff\xff", (12, 2)),
            (b"Z1234567", (0, 0)),
            (b"99999999", (99_999_999, 8)),
        ] {
            assert_eq!(leading_digits(*text), expected, "{text:?}");
        }
        for character in (0..=u8::MAX).filter(|character| !character.is_ascii_digit()) {
            assert_eq!(leading_digits([b'1', b'2', character, b'4', b'5', b'6', b'7', b'8']), (12, 2), "{character}");
        }
    }
}
