//! JSON strings, written: with no more escapes than JSON asks for.

use std::fmt::Write;

use super::escaping::{is_block_unescaped, is_to_escape, to_escape, unescaped_length};
use crate::json::Output;
use crate::json::output::copy_ends;

/// Writes `value` in quotes.
#[inline]
pub(crate) fn write(out: &mut Output, value: &str) {
    out.push(b'"');
    write_behind_quote(out, value);
}

/// Writes what comes behind the opening quote of `value`.
#[inline]
pub(in crate::json) fn write_behind_quote(out: &mut Output, value: &str) {
    match value.len() {
        ..16 => write_short(out, value),
        16..=32 => write_by(out, value, copy_two_blocks),
        33.. => write_by_blocks(out, value),
    }
}

fn write_short(out: &mut Output, value: &str) {
    match value.len() {
        ..4 => write_by(out, value, copy_bytes),
        4..8 => write_by(out, value, copy_two_fours),
        8.. => write_by(out, value, copy_two_eights),
    }
}

fn write_by_blocks(out: &mut Output, value: &str) {
    write_by(out, value, copy_blocks);
}

/// Writes `value` and its closing quote by one of the functions below, which copies the bytes of a string to a place of the same length, if
/// all of them can stand in a string as they are. Where it does not, or there is no such place, they are written with escapes.
///
/// Nothing else is called for a string without escapes, so that what writes it has no registers to save.
#[allow(clippy::inline_always, reason = "a call would be a large part of what a string takes")]
#[inline(always)]
fn write_by(out: &mut Output, value: &str, copy: impl FnOnce(&mut [u8], &[u8]) -> Option<()>) {
    if let Some((quote, place)) = out.spare(value.len() + 1).and_then(<[u8]>::split_last_mut)
        && copy(place, value.as_bytes()).is_some()
    {
        *quote = b'"';
        out.advance(value.len() + 1);
    } else {
        write_with_escapes(out, value);
    }
}

#[inline]
fn copy_bytes(place: &mut [u8], bytes: &[u8]) -> Option<()> {
    for (place, byte) in place.iter_mut().zip(bytes) {
        if is_to_escape(*byte) {
            return None;
        }
        *place = *byte;
    }
    Some(())
}

#[inline]
fn copy_two_fours(place: &mut [u8], bytes: &[u8]) -> Option<()> {
    let ends: [[u8; 4]; 2] = [*bytes.first_chunk()?, *bytes.last_chunk()?];
    if to_escape(*ends.as_flattened().first_chunk()?) != 0 {
        return None;
    }
    copy_ends::<4>(place, bytes);
    Some(())
}

#[inline]
fn copy_two_eights(place: &mut [u8], bytes: &[u8]) -> Option<()> {
    if to_escape(*bytes.first_chunk()?) | to_escape(*bytes.last_chunk()?) != 0 {
        return None;
    }
    copy_ends::<8>(place, bytes);
    Some(())
}

#[allow(clippy::needless_bitwise_bool, reason = "two branches would take longer than the second block")]
#[inline]
fn copy_two_blocks(place: &mut [u8], bytes: &[u8]) -> Option<()> {
    if !(is_block_unescaped(bytes.first_chunk()?) & is_block_unescaped(bytes.last_chunk()?)) {
        return None;
    }
    copy_ends::<16>(place, bytes);
    Some(())
}

#[inline]
fn copy_blocks(place: &mut [u8], bytes: &[u8]) -> Option<()> {
    for (place, block) in place.as_chunks_mut().0.iter_mut().zip(bytes.as_chunks().0) {
        if !is_block_unescaped(block) {
            return None;
        }
        *place = *block;
    }
    if !is_block_unescaped(bytes.last_chunk()?) {
        return None;
    }
    copy_ends::<16>(place, bytes);
    Some(())
}

/// Writes any string, and its closing quote.
#[cold]
#[inline(never)]
fn write_with_escapes(out: &mut Output, value: &str) {
    let mut rest = value;
    loop {
        let (plain, after) = rest.split_at(unescaped_length(rest.as_bytes()));
        out.push_str(plain);
        let mut after = after.chars();
        let Some(character) = after.next() else { break };
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control => {
                // Writing to memory cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
        }
        rest = after.as_str();
    }
    out.push(b'"');
}
