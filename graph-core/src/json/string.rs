//! JSON strings: their escapes, read and written ([RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).

use std::borrow::Cow;
use std::io::Write;

use super::cursor::SyntaxError;

/// The length in bytes of an escape such as `\u00e9`.
const UNICODE_ESCAPE: usize = 6;

/// Reads the string whose opening quote is at `start`: its value, and where it ends.
pub(super) fn read(text: &str, start: usize) -> Result<(Cow<'_, str>, usize), SyntaxError> {
    let mut value = Cow::default();
    let mut at = start + 1;
    loop {
        let end = end_of_run(text, at)?;
        // The first run is borrowed, and copied only if another comes behind it.
        value += text.get(at..end).unwrap_or_default();
        if byte_at(text, end) == Some(b'"') {
            return Ok((value, end + 1));
        }
        let (character, length) = escape(text, end)?;
        value.to_mut().push(character);
        at = end + length;
    }
}

/// Where the string ends whose opening quote is at `start`. Half of a surrogate pair is let pass, since nobody asks what it means.
pub(super) fn skip(text: &str, start: usize) -> Result<usize, SyntaxError> {
    let mut at = start + 1;
    loop {
        at = end_of_run(text, at)?;
        if byte_at(text, at) == Some(b'"') {
            return Ok(at + 1);
        }
        at += match byte_at(text, at + 1) {
            Some(b'u') => code_unit(text, at).map(|_| UNICODE_ESCAPE)?,
            _ => escape(text, at)?.1,
        };
    }
}

/// Where the run of unescaped characters that starts at `from` ends: at a quote or a backslash.
fn end_of_run(text: &str, from: usize) -> Result<usize, SyntaxError> {
    let length = unescaped_length(text.as_bytes().get(from..).unwrap_or_default());
    match byte_at(text, from + length) {
        Some(b'"' | b'\\') => Ok(from + length),
        Some(_) => Err(error(from + length, "a control character has to be escaped in a string")),
        None => Err(error(text.len(), "the text ends in the middle of a string")),
    }
}

/// The position of the first byte that cannot stand in a string as it is: a quote, a backslash or a control character. It is looked
/// for in whole blocks of sixteen bytes, and not in what remains.
#[inline]
pub(super) fn first_to_escape(bytes: &[u8]) -> Option<usize> {
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
fn unescaped_length(bytes: &[u8]) -> usize {
    first_to_escape(bytes).unwrap_or_else(|| {
        let remains = bytes.as_chunks::<16>().1;
        let found = remains.iter().position(|byte| is_to_escape(*byte));
        bytes.len() - remains.len() + found.unwrap_or(remains.len())
    })
}

/// Whether all of the bytes can stand in a string as they are. The last block is looked at though it may overlap with the one before:
/// one block is quicker than its bytes one by one.
#[inline]
fn is_unescaped(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk() {
        bytes.as_chunks().0.iter().all(is_block_unescaped) && is_block_unescaped(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (to_escape(*first) | to_escape(*last)) == 0
    } else if let (Some([a, b, c, d]), Some([e, f, g, h])) = (bytes.first_chunk(), bytes.last_chunk()) {
        to_escape([*a, *b, *c, *d, *e, *f, *g, *h]) == 0
    } else {
        !bytes.iter().any(|byte| is_to_escape(*byte))
    }
}

/// Whether all of sixteen bytes can stand in a string as they are. It has no branches, so that it is compiled to vector instructions.
#[allow(clippy::needless_bitwise_bool, reason = "branches are what it must not have")]
#[inline]
fn is_block_unescaped(block: &[u8; 16]) -> bool {
    // With the bit of 2 flipped, the quote comes after the control characters.
    !block.iter().fold(false, |found, byte| found | (byte ^ 2 <= b' ') | (*byte == b'\\'))
}

/// Whether a byte is a quote, a backslash or a control character.
const fn is_to_escape(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20)
}

/// The high bit of each byte that is a quote, a backslash or a control character; the bits of bytes behind the first of them say
/// nothing.
#[inline]
const fn to_escape(bytes: [u8; 8]) -> u64 {
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

/// Reads the escape that starts at `at`: its character, and its length in bytes.
fn escape(text: &str, at: usize) -> Result<(char, usize), SyntaxError> {
    let character = match byte_at(text, at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(text, at),
        Some(_) => return Err(error(at, "no such escape in a string")),
        None => return Err(error(text.len(), "the text ends in the middle of a string")),
    };
    Ok((character, 2))
}

/// Reads an escape such as `\u00e9`, or the two of a surrogate pair.
fn unicode_escape(text: &str, at: usize) -> Result<(char, usize), SyntaxError> {
    const LONE: &str = "half of a surrogate pair stands alone in a string";
    let first = code_unit(text, at)?;
    if !matches!(first, 0xD800..=0xDFFF) {
        return char::from_u32(first).map(|character| (character, UNICODE_ESCAPE)).ok_or_else(|| error(at, LONE));
    }
    let next = at + UNICODE_ESCAPE;
    let followed = byte_at(text, next) == Some(b'\\') && byte_at(text, next + 1) == Some(b'u');
    if first > 0xDBFF || !followed {
        return Err(error(at, LONE));
    }
    let second = code_unit(text, next)?;
    let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400).ok_or_else(|| error(at, LONE))?;
    char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + low)
        .map(|character| (character, 2 * UNICODE_ESCAPE))
        .ok_or_else(|| error(at, LONE))
}

/// The four hexadecimal digits of the escape that starts at `at`.
fn code_unit(text: &str, at: usize) -> Result<u32, SyntaxError> {
    let digits = text.get(at + 2..at + 6).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    digits
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or_else(|| error(at, "expected four hexadecimal digits after `\\u`"))
}

fn byte_at(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

const fn error(at: usize, problem: &'static str) -> SyntaxError {
    SyntaxError { at, problem }
}

/// Writes `value` in quotes, with no more escapes than JSON asks for.
#[inline]
pub(crate) fn write(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    write_behind_quote(out, value);
}

/// Writes what comes behind the opening quote of `value`.
#[inline]
pub(super) fn write_behind_quote(out: &mut Vec<u8>, value: &str) {
    if is_unescaped(value.as_bytes()) {
        out.extend_from_slice(value.as_bytes());
    } else {
        write_with_escapes(out, value);
    }
    out.push(b'"');
}

fn write_with_escapes(out: &mut Vec<u8>, value: &str) {
    let mut rest = value;
    loop {
        let (plain, after) = rest.split_at(unescaped_length(rest.as_bytes()));
        out.extend_from_slice(plain.as_bytes());
        let mut after = after.chars();
        let Some(character) = after.next() else { break };
        match character {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            control => {
                // Writing to a vector cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
        }
        rest = after.as_str();
    }
}
