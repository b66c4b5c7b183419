//! Which bytes cannot stand in a JSON string as they are. They are looked for in whole blocks, since texts are mostly strings.

/// The position of the first byte that cannot stand in a string as it is: a quote, a backslash or a control character. It is looked
/// for in whole blocks of sixteen bytes, and not in what remains.
#[inline]
pub(in crate::json) fn first_to_escape(bytes: &[u8]) -> Option<usize> {
    for (index, block) in bytes.as_chunks::<16>().0.iter().enumerate() {
        let (Some(low), Some(high)) = (block.first_chunk(), block.last_chunk()) else { break };
        match (to_escape(*low), to_escape(*high)) {
            (0, 0) => {}
            (0, high) => return Some(16 * index + 8 + first(high)),
            (low, _) => return Some(16 * index + first(low)),
        }
    }
    None
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
