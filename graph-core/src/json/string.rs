//! JSON strings: their escapes, read and written ([RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).

use std::borrow::Cow;
use std::fmt;

use super::cursor::SyntaxError;

/// The length in bytes of an escape such as `\u00e9`.
const UNICODE_ESCAPE: usize = 6;

/// Reads the string whose opening quote `text` starts with: its value, and its length in bytes with both quotes.
pub(super) fn read(text: &str) -> Result<(Cow<'_, str>, usize), SyntaxError> {
    let plain = plain_length(text, 1)?;
    let value = text.get(1..plain).unwrap_or_default();
    if byte_at(text, plain) == Some(b'"') {
        return Ok((Cow::Borrowed(value), plain + 1));
    }
    let mut value = value.to_owned();
    let mut at = plain;
    loop {
        // At a backslash or the closing quote: `plain_length` stops nowhere else.
        if byte_at(text, at) == Some(b'"') {
            return Ok((Cow::Owned(value), at + 1));
        }
        let (character, length) = escape(text, at)?;
        value.push(character);
        at += length;
        let end = plain_length(text, at)?;
        value.push_str(text.get(at..end).unwrap_or_default());
        at = end;
    }
}

/// The length in bytes, with both quotes, of the string whose opening quote `text` starts with. Half of a surrogate pair is let
/// pass, since nobody asks what it means.
pub(super) fn skip(text: &str) -> Result<usize, SyntaxError> {
    let mut at = 1;
    loop {
        at = plain_length(text, at)?;
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
fn plain_length(text: &str, from: usize) -> Result<usize, SyntaxError> {
    let length = unescaped_length(text.as_bytes().get(from..).unwrap_or_default());
    match byte_at(text, from + length) {
        Some(b'"' | b'\\') => Ok(from + length),
        Some(_) => Err(error(from + length, "a control character has to be escaped in a string")),
        None => Err(error(text.len(), "the text ends in the middle of a string")),
    }
}

/// How many of the first bytes can stand in a string as they are: none is a quote, a backslash or a control character.
fn unescaped_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if let Some(found) = first_to_escape(u64::from_le_bytes(*word)) {
            return 8 * index + found;
        }
    }
    let last = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
    8 * words.len() + last.unwrap_or(rest.len())
}

/// Whether all of the bytes can stand in a string as they are. The last eight are looked at together, though some of them have been
/// looked at before: one word is quicker than up to seven bytes.
fn is_unescaped(bytes: &[u8]) -> bool {
    let plain = |word: &[u8; 8]| first_to_escape(u64::from_le_bytes(*word)).is_none();
    match bytes.last_chunk::<8>() {
        Some(last) => bytes.as_chunks::<8>().0.iter().all(plain) && plain(last),
        None => unescaped_length(bytes) == bytes.len(),
    }
}

/// Which of the eight bytes of a word, the lowest first, is the first that is a quote, a backslash or a control character.
const fn first_to_escape(word: u64) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = ONES * 0x80;
    /// The high bit of a byte is set if the byte is zero. What is borrowed may set it in the bytes above, but in none below the
    /// lowest such byte.
    const fn zero(word: u64) -> u64 {
        word.wrapping_sub(ONES) & !word
    }
    let quote = zero(word ^ (ONES * b'"' as u64));
    let backslash = zero(word ^ (ONES * b'\\' as u64));
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    match (quote | backslash | control) & HIGHS {
        0 => None,
        found => Some((found.trailing_zeros() / 8) as usize),
    }
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
pub(super) fn write(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    write_escaped(out, value);
    out.push(b'"');
}

/// Writes the text of anything that can be displayed as the inside of a string.
pub(super) struct Escaping<'a>(pub(super) &'a mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text);
        Ok(())
    }
}

fn write_escaped(out: &mut Vec<u8>, value: &str) {
    let mut rest = value.as_bytes();
    if is_unescaped(rest) {
        return out.extend_from_slice(rest);
    }
    loop {
        let (plain, after) = rest.split_at(unescaped_length(rest));
        out.extend_from_slice(plain);
        let Some((&byte, after)) = after.split_first() else { break };
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x8 => out.extend_from_slice(b"\\b"),
            0xC => out.extend_from_slice(b"\\f"),
            control => out.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
        }
        rest = after;
    }
}
