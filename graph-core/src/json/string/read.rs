//! JSON strings and their escapes, read.

use std::borrow::Cow;

use super::escaping::unescaped_length;
use crate::json::cursor::SyntaxError;

/// The length in bytes of an escape such as `\u00e9`.
const UNICODE_ESCAPE: usize = 6;

/// Reads the string whose opening quote is at `start`: its value, and where it ends.
pub(in crate::json) fn read(text: &str, start: usize) -> Result<(Cow<'_, str>, usize), SyntaxError> {
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
pub(in crate::json) fn skip(text: &str, start: usize) -> Result<usize, SyntaxError> {
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
