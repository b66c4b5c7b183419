//! Whether a text starts with another one or is the same, which is asked for each name of a property that arrives.

/// Whether `text` starts with `start`.
#[inline]
pub(crate) fn starts_with(text: &[u8], start: &[u8]) -> bool {
    let Some(text) = text.get(..start.len()) else { return false };
    same_if_short(text, start).unwrap_or_else(|| text == start)
}

/// Whether two texts of the same length are the same, if they have as few bytes as the names of most properties: from 2 to 32. They are
/// compared in two blocks, which may overlap: that is quicker than a call to compare memory.
#[inline]
pub(crate) fn same_if_short(left: &[u8], right: &[u8]) -> Option<bool> {
    let length = left.len();
    if length <= 16 {
        if length >= 8 {
            same_ends::<8>(left, right)
        } else if length >= 4 {
            same_ends::<4>(left, right)
        } else {
            same_ends::<2>(left, right)
        }
    } else if length <= 32 {
        same_ends::<16>(left, right)
    } else {
        None
    }
}

/// Whether two texts have the same first and the same last `N` bytes, if they are as long as that.
#[inline]
fn same_ends<const N: usize>(left: &[u8], right: &[u8]) -> Option<bool> {
    Some(left.first_chunk::<N>()? == right.first_chunk()? && left.last_chunk::<N>()? == right.last_chunk()?)
}

#[cfg(test)]
mod tests {
    use super::starts_with;

    #[test]
    fn one_byte_that_differs_is_seen_wherever_it_stands() {
        for length in 0..40 {
            let start = (0..length).collect::<Vec<u8>>();
            let text = [start.as_slice(), b"and more"].concat();
            assert!(starts_with(&text, &start), "{length}");
            assert!(start.is_empty() || !starts_with(&start[1..], &start), "a text that is too short");
            for at in 0..start.len() {
                let mut other = text.clone();
                other[at] ^= 0x80;
                assert!(!starts_with(&other, &start), "{length} {at}");
            }
        }
    }
}
