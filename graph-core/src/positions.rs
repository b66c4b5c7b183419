//! Where in a schema the properties of an object are, as they arrive.

use crate::name_index::NameIndex;
use crate::schema::{Property, Schema};

/// Schemas of less than this length are searched from end to end, which takes less than to index them.
const SHORT: usize = 33;

/// As many searches of a longer schema go from end to end, before it is indexed.
const FEW: usize = 2;

/// Finds the properties of one object. They nearly always arrive in the order of their declaration, so the one after the last is
/// looked at first; in any other order, the time for all of them still grows as their number.
pub(crate) struct Positions {
    schema: &'static Schema,
    /// The property after the last one that arrived.
    expected: usize,
    searches: usize,
    /// All properties by name, once that is worth its making.
    index: Option<NameIndex>,
}

impl Positions {
    pub(crate) fn new(schema: &'static Schema) -> Self {
        Self { schema, expected: 0, searches: 0, index: None }
    }

    /// The property that is expected next, if there is one.
    #[inline]
    pub(crate) fn expected(&self) -> Option<Property> {
        self.schema.property(self.expected)
    }

    /// The position of the property that was expected, now that it has arrived.
    pub(crate) const fn arrived(&mut self) -> usize {
        self.expected += 1;
        self.expected - 1
    }

    /// The position of the property that was expected, which has arrived if it is the one called `name`. None as well if the name is too
    /// long to be compared without a call: that is for [`find`](Self::find).
    #[inline]
    pub(crate) fn if_expected(&mut self, name: &str) -> Option<usize> {
        self.expected()?.is_named_if_short(name)?.then(|| self.arrived())
    }

    /// The position of the property called `name`, which has arrived.
    #[inline(never)]
    pub(crate) fn find(&mut self, name: &str) -> Option<usize> {
        if self.expected().is_some_and(|expected| expected.is_named(name)) {
            return Some(self.arrived());
        }
        let index = self.search(name)?;
        self.expected = index + 1;
        Some(index)
    }

    fn search(&mut self, name: &str) -> Option<usize> {
        self.searches += 1;
        if self.searches <= FEW || !(SHORT..=NameIndex::MOST).contains(&self.schema.len()) {
            return self.schema.position(name);
        }
        self.index.get_or_insert_with(|| NameIndex::new(self.schema)).position(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{PropertyRow, UNTYPED};
    use crate::value::PropertyValue;

    macro_rules! properties {
        ($($name:literal)*) => {
            const NAMES: &[&str] = &[$($name),*];
            const PROPERTIES: &[PropertyRow] =
                &[$((concat!(",\"", $name, "\":\""), <String as PropertyValue>::STATIC_TYPE, 0)),*];
        };
    }

    properties! {
        "a" "b" "c" "d" "e" "f" "g" "h" "i" "j" "k" "l" "m" "n" "o" "p" "q" "r" "s" "t"
        "a1" "b1" "c1" "d1" "e1" "f1" "g1" "h1" "i1" "j1" "k1" "l1" "m1" "n1" "o1" "p1" "q1" "r1" "s1" "t1"
    }

    static SHORT_SCHEMA: Schema = Schema::new(UNTYPED, PROPERTIES.split_at(20).0);
    static LONG_SCHEMA: Schema = Schema::new(UNTYPED, PROPERTIES);
    static DERIVED: Schema = Schema::of(UNTYPED, PROPERTIES.split_at(1).0, Some(&LONG_SCHEMA));

    #[test]
    fn properties_are_found_in_any_order() {
        for schema in [&SHORT_SCHEMA, &LONG_SCHEMA] {
            for step in [1, 3, 7, 39] {
                let mut positions = Positions::new(schema);
                for turn in 0..2 * NAMES.len() {
                    let index = turn * step % NAMES.len();
                    let declared = (index < schema.len()).then_some(index);
                    assert_eq!(positions.find(NAMES[index]), declared, "{step} {turn}");
                    assert_eq!(positions.find("unknown"), None);
                }
            }
        }
    }

    #[test]
    fn a_property_of_the_type_itself_comes_before_one_of_the_base_type() {
        let mut positions = Positions::new(&DERIVED);
        positions.expected = 10;
        for _ in 0..2 * FEW {
            assert_eq!(positions.find("a"), Some(40));
            assert_eq!(positions.find("c"), Some(2));
        }
    }

    #[test]
    fn what_is_expected_is_the_property_after_the_last() {
        let mut positions = Positions::new(&SHORT_SCHEMA);
        assert_eq!(positions.find("s"), Some(18));
        assert_eq!(positions.expected().map(Property::name), Some("t"));
        assert_eq!(positions.arrived(), 19);
        assert_eq!(positions.expected().map(Property::name), None);
    }
}
