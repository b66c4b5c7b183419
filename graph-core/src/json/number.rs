//! JSON numbers ([RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)).

use std::fmt::Write;

use super::Output;
use super::cursor::SyntaxError;
use crate::value::{Number, floating_point_name};

/// Reads the number that `text` starts with: its value, and its length in bytes.
pub(super) fn read(text: &str) -> Result<(Number<'_>, usize), SyntaxError> {
    const LONGEST_I64: usize = 19;

    let bytes = text.as_bytes();
    let negative = bytes.first() == Some(&b'-');
    let start = usize::from(negative);
    let digits = count_digits(bytes, start);
    let mut end = start + digits;
    if digits == 0 {
        return Err(SyntaxError { at: end, problem: "expected a digit" });
    }
    if digits > 1 && bytes.get(start) == Some(&b'0') {
        return Err(SyntaxError { at: start, problem: "a number must not start with a zero" });
    }
    let mut integer = digits <= LONGEST_I64;
    if bytes.get(end) == Some(&b'.') {
        end = after_digits(bytes, end + 1)?;
        integer = false;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        end = after_digits(bytes, end + 1 + sign)?;
        integer = false;
    }
    let literal = text.get(..end).unwrap_or_default();
    // `-0` is no integer: it would come back as `0`.
    let value = if integer && literal != "-0" { literal.parse().ok() } else { None };
    Ok((value.map_or(Number::Literal(literal), Number::Integer), end))
}

/// Whether all of `text` is a number.
pub(crate) fn is_literal(text: &str) -> bool {
    read(text).is_ok_and(|(_, length)| length == text.len())
}

fn after_digits(bytes: &[u8], from: usize) -> Result<usize, SyntaxError> {
    match count_digits(bytes, from) {
        0 => Err(SyntaxError { at: from, problem: "expected a digit" }),
        digits => Ok(from + digits),
    }
}

fn count_digits(bytes: &[u8], from: usize) -> usize {
    bytes.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Writes an integer.
pub(super) fn write_integer(out: &mut Output, value: i64) {
    // Writing to memory cannot fail.
    let _ = write!(out, "{value}");
}

/// Writes a floating point number with the fewest digits that give it back; what JSON has no number for, by the name that OData
/// gives it.
pub(super) fn write_double(out: &mut Output, value: f64) {
    write_floating_point(out, value, serde_json::Number::from_f64(value));
}

/// As [`write_double`], in single precision.
pub(super) fn write_single(out: &mut Output, value: f32) {
    // By way of its own shortest text: widened to f64, 0.1 would come out as 0.10000000149011612.
    let shortest = format!("{value:?}").parse().ok().and_then(serde_json::Number::from_f64);
    write_floating_point(out, f64::from(value), shortest);
}

fn write_floating_point(out: &mut Output, value: f64, number: Option<serde_json::Number>) {
    if let Some(number) = number {
        let _ = write!(out, "{number}");
    } else {
        super::string::write(out, floating_point_name(value).unwrap_or_default());
    }
}
