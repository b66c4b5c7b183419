//! Which properties of an object have arrived.

use crate::position_set::PositionSet;
use crate::schema::{Property, Schema};

/// The set of properties that have arrived, kept only for types that require any.
pub(crate) struct Seen {
    kept: bool,
    positions: PositionSet,
}

impl Seen {
    pub(crate) const fn new(schema: &Schema) -> Self {
        Self { kept: schema.has_required(), positions: PositionSet::new() }
    }

    #[inline]
    pub(crate) fn insert(&mut self, position: usize) {
        if self.kept {
            self.positions.insert(position);
        }
    }

    /// The first property that has to be there and is not.
    #[inline]
    pub(crate) fn first_missing(&self, schema: &Schema) -> Option<usize> {
        if !self.kept {
            return None;
        }
        let missing = |(position, property): &(usize, Property)| property.is_required() && !self.positions.contains(*position);
        schema.properties().enumerate().find(missing).map(|(position, _)| position)
    }
}
