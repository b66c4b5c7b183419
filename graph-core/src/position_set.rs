//! A set of properties.

/// A set of properties, by their position in a schema.
#[derive(Clone, Default)]
pub(crate) struct PositionSet {
    /// Those up to 128: enough for all but a handful of types.
    first: u128,
    /// Those beyond, in the order in which they were added; the biggest entity type of Microsoft Graph has 293 properties.
    others: Vec<usize>,
}

impl PositionSet {
    pub(crate) const fn new() -> Self {
        Self { first: 0, others: Vec::new() }
    }

    pub(crate) fn insert(&mut self, position: usize) {
        match bit(position) {
            Some(bit) => self.first |= bit,
            None => self.others.push(position),
        }
    }

    pub(crate) fn contains(&self, position: usize) -> bool {
        bit(position).map_or_else(|| self.others.contains(&position), |bit| self.first & bit != 0)
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.first == 0 && self.others.is_empty()
    }
}

fn bit(position: usize) -> Option<u128> {
    u32::try_from(position).ok().and_then(|position| 1_u128.checked_shl(position))
}

#[cfg(test)]
mod tests {
    use super::PositionSet;

    #[test]
    fn positions_are_kept_however_far_they_are() {
        let mut set = PositionSet::new();
        assert!(set.is_empty());
        for position in (0..300).step_by(3) {
            set.insert(position);
            assert!(!set.is_empty() && set.contains(position));
        }
        assert!((0..600).all(|position| set.contains(position) == (position < 300 && position % 3 == 0)));
    }

    #[test]
    fn a_position_far_away_is_enough() {
        let mut set = PositionSet::new();
        set.insert(200);
        assert!(!set.is_empty() && set.contains(200) && !set.contains(200 - 128));
    }
}
