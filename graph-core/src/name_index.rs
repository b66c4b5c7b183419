//! The properties of a schema by name, for an object whose properties arrive in an order of their own.
//!
//! It is made anew for each such object, so it has to be cheap to make: it holds no names, since the schema has them.

use crate::schema::{Property, Schema};

/// Where the properties of one schema are by name: for each part of all names the position of one property, and for each property that of
/// the next one of the same part. A position is one more than that in the schema, and zero is none.
///
/// Positions are short, so that what the biggest entity type of Microsoft Graph takes, with its 293 properties, is still little for an
/// allocator: from a kilobyte on that of glibc first tidies up all that was freed, which takes longer than the whole index.
pub(crate) struct NameIndex {
    schema: &'static Schema,
    first: Vec<u16>,
    next: Vec<u16>,
}

impl NameIndex {
    /// How many properties a schema may have, so that there is a position for each.
    pub(crate) const MOST: usize = u16::MAX as usize;

    /// Makes the index of a schema with no more than [`MOST`](Self::MOST) properties.
    pub(crate) fn new(schema: &'static Schema) -> Self {
        let mut index = Self { schema, first: vec![0; schema.len()], next: Vec::with_capacity(schema.len()) };
        for (name, position) in schema.properties().map(Property::name).zip(1..=u16::MAX) {
            let part = index.part(name);
            // A property comes before all that have come before: of two that are called the same, that of the base type gives way.
            let before = index.first.get_mut(part).map(|first| std::mem::replace(first, position));
            index.next.push(before.unwrap_or_default());
        }
        index
    }

    /// The position of the property called `name`.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let mut next = self.first.get(self.part(name));
        loop {
            let position = usize::from(*next?).checked_sub(1)?;
            if self.schema.property(position)?.is_named(name) {
                return Some(position);
            }
            next = self.next.get(position);
        }
    }

    /// The part of all names that `name` belongs to. There are as many as properties.
    #[allow(clippy::cast_possible_truncation, reason = "it is less than the number of properties")]
    fn part(&self, name: &str) -> usize {
        (((hash(name.as_bytes()) >> 32) * self.first.len() as u64) >> 32) as usize
    }
}

/// A number that differs for nearly all names: by their ends and their length. The names are those that are declared, so nobody can send
/// many of the same number.
#[inline]
fn hash(name: &[u8]) -> u64 {
    // An odd number whose bits look like chance: 2^64 divided by the golden ratio.
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    let [start, end] = match (name.first_chunk(), name.last_chunk(), name.first_chunk(), name.last_chunk()) {
        (Some(start), Some(end), ..) => [start, end].map(|end| u64::from_le_bytes(*end)),
        (_, _, Some(start), Some(end)) => [start, end].map(|end| u64::from(u32::from_le_bytes(*end))),
        _ => [0, name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))],
    };
    ((start ^ name.len() as u64).wrapping_mul(SPREAD) ^ end).wrapping_mul(SPREAD)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::schema::{PropertyRow, UNTYPED};
    use crate::value::{PropertyType, PropertyValue};

    const TYPE: &PropertyType = <String as PropertyValue>::STATIC_TYPE;

    #[test]
    fn each_property_is_found_and_no_other() {
        // Some differ only in the middle, so that they are of the same part.
        static ROWS: [PropertyRow; 8] = [
            (r#","a":""#, TYPE, 0),
            (r#","id":""#, TYPE, 0),
            (r#","state":""#, TYPE, 0),
            (r#","displayName":""#, TYPE, 0),
            (r#","deviceManagementOneConfiguration":""#, TYPE, 0),
            (r#","deviceManagementTwoConfiguration":""#, TYPE, 0),
            (r#","deviceManagementSixConfiguration":""#, TYPE, 0),
            (r#","":""#, TYPE, 0),
        ];
        static SCHEMA: Schema = Schema::new(UNTYPED, &ROWS);
        let index = NameIndex::new(&SCHEMA);
        for (position, property) in SCHEMA.properties().enumerate() {
            assert_eq!(index.position(property.name()), Some(position), "{}", property.name());
        }
        for name in ["b", "di", "states", "displayname", "deviceManagementTenConfiguration", "\0"] {
            assert_eq!(index.position(name), None, "{name}");
        }
    }

    #[test]
    fn a_property_of_the_type_itself_comes_before_one_of_the_base_type() {
        static ROWS: [PropertyRow; 2] = [(r#","name":""#, TYPE, 0), (r#","rank":""#, TYPE, 0)];
        static BASE: Schema = Schema::new(UNTYPED, &ROWS);
        static DERIVED: Schema = Schema::of(UNTYPED, ROWS.split_at(1).0, Some(&BASE));
        let index = NameIndex::new(&DERIVED);
        assert_eq!(["name", "rank"].map(|name| index.position(name)), [Some(2), Some(1)]);
    }

    #[test]
    fn a_schema_of_nothing_has_no_property() {
        static SCHEMA: Schema = Schema::new(UNTYPED, &[]);
        assert_eq!(NameIndex::new(&SCHEMA).position("id"), None);
    }

    #[test]
    fn names_that_are_alike_have_different_numbers() {
        let names = (0..10_000).map(|number| format!("p{number}")).collect::<Vec<_>>();
        let numbers = names.iter().map(|name| hash(name.as_bytes())).collect::<HashSet<_>>();
        assert_eq!(numbers.len(), names.len());
    }
}
