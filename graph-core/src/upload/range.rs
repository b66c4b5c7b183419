//! Which ranges of a content the service still expects.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// A range in the form of `nextExpectedRanges`, as one of Rust's: `0-26` has both of its ends, `26-` and `26` go on to the end of
/// the content. None when it has no such form, or lies outside of the content.
pub(super) fn parse(text: &str, size: u64) -> Option<Range<u64>> {
    let (start, last) = text.split_once('-').unwrap_or((text, ""));
    let start = number(start)?;
    let end = if last.trim().is_empty() { size } else { number(last)?.checked_add(1)?.min(size) };
    (start < end).then_some(start..end)
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// How many bytes ranges have in all, of which some may overlap.
pub(super) fn total(ranges: &[Range<u64>]) -> u64 {
    let mut rest = ranges.iter().map(|range| Reverse((range.start, range.end))).collect::<BinaryHeap<_>>();
    let (mut total, mut counted) = (0_u64, 0);
    while let Some(Reverse((start, end))) = rest.pop() {
        total = total.saturating_add(end.saturating_sub(start.max(counted)));
        counted = counted.max(end);
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_a_range_is_read() {
        for (text, range) in [
            ("0-26", Some(0..27)),
            ("26-", Some(26..100)),
            ("26", Some(26..100)),
            (" 26 - ", Some(26..100)),
            ("90-200", Some(90..100)),
            ("99-99", Some(99..100)),
            ("100-", None),
            ("27-26", Some(27..27)),
            ("", None),
            ("-5", None),
            ("+1-2", None),
            ("1-2-3", None),
            ("0-18446744073709551615", None),
            ("99999999999999999999-", None),
        ] {
            let range = range.filter(|range: &Range<u64>| !range.is_empty());
            assert_eq!(parse(text, 100), range, "{text}");
        }
        assert_eq!(parse("0-", 0), None);
    }

    #[test]
    fn bytes_are_counted_once() {
        assert_eq!(total(&[]), 0);
        assert_eq!(total(&[10..20, 0..5]), 15);
        assert_eq!(total(&[0..10, 5..7, 5..20]), 20);
    }
}
