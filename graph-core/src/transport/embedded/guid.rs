//! GUIDs in a fixed order.

/// The `number`th GUID of a sequence, in the form of a random one (version 4). Different seeds give different sequences.
pub(super) fn guid(seed: u64, number: u64) -> String {
    let high = mix(seed ^ mix(number));
    let low = mix(high ^ number);
    let versioned = high & !0xf000 | 0x4000;
    let variant = low & !(0b11 << 62) | 0b10 << 62;
    let [first, second, third] = [versioned >> 32, versioned >> 16 & 0xffff, versioned & 0xffff];
    format!("{first:08x}-{second:04x}-{third:04x}-{:04x}-{:012x}", variant >> 48, variant & 0xffff_ffff_ffff)
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
