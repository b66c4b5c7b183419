//! GUIDs in a fixed order.

use crate::types::Guid;

/// The `number`th GUID of a sequence, in the form of a random one (version 4). Different seeds give different sequences.
pub(super) fn guid(seed: u64, number: u64) -> String {
    let high = mix(seed ^ mix(number));
    let low = mix(high ^ number);
    Guid::version_4(u128::from(high) << 64 | u128::from(low)).to_string()
}

/// The finalizer of `SplitMix64`: each input has its own output, and near inputs have far outputs.
const fn mix(mut value: u64) -> u64 {
    value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::guid;
    use std::collections::HashSet;

    #[test]
    fn guids_are_of_version_4_and_differ() {
        let guids = (0..1000).flat_map(|number| [guid(1, number), guid(2, number)]).collect::<HashSet<_>>();
        assert_eq!(guids.len(), 2000);
        for guid in guids {
            let parts = guid.split('-').map(str::len).collect::<Vec<_>>();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{guid}");
            assert_eq!(guid.as_bytes()[14], b'4', "{guid}");
            assert!(b"89ab".contains(&guid.as_bytes()[19]), "{guid}");
        }
    }
}
