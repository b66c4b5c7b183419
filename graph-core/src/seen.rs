//! Which properties of an object have arrived.

use crate::schema::{Property, Schema};

/// The set of properties that have arrived, kept only for types that require any.
pub(crate) struct Seen {
    kept: bool,
    /// The properties up to 128: enough for all but a handful of types.
    first: u128,
    /// The properties beyond, in the order of arrival; the biggest entity type of Microsoft Graph has 293.
    others: Vec<usize>,
}

impl Seen {
    pub(crate) const fn new(schema: &Schema) -> Self {
        Self { kept: schema.has_required(), first: 0, others: Vec::new() }
    }

    pub(crate) fn insert(&mut self, index: usize) {
        if !self.kept {
            return;
        }
        match bit(index) {
            Some(bit) => self.first |= bit,
            None => self.others.push(index),
        }
    }

    /// The first property that has to be there and is not.
    #[inline]
    pub(crate) fn first_missing(&self, schema: &Schema) -> Option<usize> {
        if !self.kept {
            return None;
        }
        let missing = |(index, property): &(usize, Property)| property.is_required() && !self.contains(*index);
        schema.properties().enumerate().find(missing).map(|(index, _)| index)
    }

    fn contains(&self, index: usize) -> bool {
        bit(index).map_or_else(|| self.others.contains(&index), |bit| self.first & bit != 0)
    }
}

fn bit(index: usize) -> Option<u128> {
    u32::try_from(index).ok().and_then(|index| 1_u128.checked_shl(index))
}
