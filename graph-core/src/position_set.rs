//! A set of properties.

/// A set of properties, by their position in a schema.
#[derive(Clone, Default)]
pub(crate) struct PositionSet {
    /// A bit for each of the first: enough for all but a handful of types.
    first: u128,
    /// The same for those beyond; the biggest entity type of Microsoft Graph has 293 properties.
    others: Vec<u128>,
}

/// How many positions a word holds.
const WORD: usize = u128::BITS as usize;

impl PositionSet {
    pub(crate) const fn new() -> Self {
        Self { first: 0, others: Vec::new() }
    }

    #[inline]
    pub(crate) fn insert(&mut self, position: usize) {
        let bit = 1 << (position % WORD);
        match (position / WORD).checked_sub(1) {
            None => self.first |= bit,
            Some(word) => self.insert_beyond(word, bit),
        }
    }

    #[inline(never)]
    fn insert_beyond(&mut self, word: usize, bit: u128) {
        if word >= self.others.len() {
            self.others.resize(word + 1, 0);
        }
        if let Some(word) = self.others.get_mut(word) {
            *word |= bit;
        }
    }

    pub(crate) fn contains(&self, position: usize) -> bool {
        let bit = 1 << (position % WORD);
        let word = match (position / WORD).checked_sub(1) {
            None => self.first,
            Some(word) => self.others.get(word).copied().unwrap_or_default(),
        };
        word & bit != 0
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.first == 0 && self.others.is_empty()
    }
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
