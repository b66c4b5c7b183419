//! Which bytes cannot stand in a JSON string as they are. They are looked for in whole blocks, since texts are mostly strings.

/// The position of the first byte that cannot stand in a string as it is: a quote, a backslash or a control character. It is looked
/// for in whole blocks of sixteen bytes, and not in what remains.
///
/// It is called, since that takes less than to save the registers that it needs in the middle of a loop.
#[inline(never)]
pub(in crate::json) fn first_to_escape(bytes: &[u8]) -> Option<usize> {
    let blocks = bytes.as_chunks().0;
    let (index, block) = blocks.iter().enumerate().find(|(_, block)| !is_block_unescaped(block))?;
    Some(16 * index + first_of_block(block)?)
}

/// The position of the first byte of a block that cannot stand in a string as it is.
#[inline]
fn first_of_block(block: &[u8; 16]) -> Option<usize> {
    match to_escape(*block.first_chunk()?) {
        0 => Some(8 + first(to_escape(*block.last_chunk()?))),
        low => Some(first(low)),
    }
}

/// How many of the first bytes can stand in a string as they are.
pub(super) fn unescaped_length(bytes: &[u8]) -> usize {
    first_to_escape(bytes).unwrap_or_else(|| {
        let remains = bytes.as_chunks::<16>().1;
        let found = remains.iter().position(|byte| is_to_escape(*byte));
        bytes.len() - remains.len() + found.unwrap_or(remains.len())
    })
}

/// Whether all of sixteen bytes can stand in a string as they are. It has no branches, so that it is compiled to vector instructions.
#[allow(clippy::needless_bitwise_bool, reason = "branches are what it must not have")]
#[inline]
pub(super) fn is_block_unescaped(block: &[u8; 16]) -> bool {
    // With the bit of 2 flipped, the quote comes after the control characters.
    !block.iter().fold(false, |found, byte| found | (byte ^ 2 <= b' ') | (*byte == b'\\'))
}

/// Whether a byte is a quote, a backslash or a control character.
pub(super) const fn is_to_escape(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20)
}

/// The high bit of each byte that is a quote, a backslash or a control character; the bits of bytes behind the first of them say
/// nothing.
#[inline]
pub(super) const fn to_escape(bytes: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let word = u64::from_le_bytes(bytes);
    // Each subtraction makes the high bit of a byte that is looked for, if it is ASCII. What it borrows may do the same to the bytes
    // behind, but to none before the first such byte. With the bit of 2 flipped, the quote comes after the control characters.
    let control_or_quote = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word & (ONES * 0x80)
}

/// The position of the first byte of which [`to_escape`] has given the high bit.
#[inline]
const fn first(found: u64) -> usize {
    (found.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_byte_to_escape_is_found_wherever_it_stands() {
        let special = (0..=u8::MAX).filter(|byte| is_to_escape(*byte)).collect::<Vec<_>>();
        assert_eq!(special.len(), 34);
        for around in [b'a', b' ', b'!', b'#', b'[', b']', 0x7F, 0x80, 0xA2, 0xDC, 0xFF] {
            assert_eq!(first_to_escape(&[around; 48]), None, "{around}");
            for at in 0..48 {
                let mut bytes = [around; 48];
                for byte in special.iter().copied() {
                    // What stands behind it does not count.
                    bytes[at..].fill(byte);
                    assert_eq!(first_to_escape(&bytes), Some(at), "{around} {byte}");
                    bytes[at + 1..].fill(around);
                    assert_eq!(first_to_escape(&bytes), Some(at), "{around} {byte}");
                    assert_eq!(unescaped_length(&bytes[..=at]), at, "{around} {byte}");
                }
            }
        }
    }
}
