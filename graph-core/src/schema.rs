//! What is known of a structured type before any value exists: its name and its properties, as static tables.

pub use crate::property::{Access, KEY, Property, PropertyRow, READ_ONLY, WRITE_ONLY};

/// What stands before the value of an `@odata.type`.
const BEFORE_TAG: &str = r#"{"@odata.type":""#;

/// What values start with whose type carries no `@odata.type`, such as the envelope of a page.
pub(crate) const UNTYPED: &str = "{";

/// The description of an OData structured type (an entity type or a complex type), made by a derive at compile time.
///
/// One static table per type is all that decoding and encoding need: the code that walks it exists once, in this crate.
#[derive(Debug)]
pub struct Schema {
    /// The start of its values in JSON: a brace, and the `@odata.type` if there is one.
    start: &'static str,
    /// The value of its `@odata.type`: its qualified name behind a `#`.
    tag: Option<&'static str>,
    base: Option<&'static Schema>,
    /// How many properties the base types have in all.
    inherited: usize,
    rows: &'static [PropertyRow],
    has_required: bool,
}

impl Schema {
    /// A type whose values start with `start` in JSON, such as `{"@odata.type":"#microsoft.graph.ndesConnector"`; in this form it is read
    /// by one comparison and written by one copy. Those of a type that carries no `@odata.type` start with a brace alone.
    #[must_use]
    pub const fn new(start: &'static str, rows: &'static [PropertyRow]) -> Self {
        Self { start, tag: tag(start), base: None, inherited: 0, rows, has_required: any_required(rows) }
    }

    /// A type that may be derived from another.
    pub(crate) const fn of(start: &'static str, rows: &'static [PropertyRow], base: Option<&'static Self>) -> Self {
        let own = Self::new(start, rows);
        match base {
            None => own,
            Some(base) => {
                let has_required = own.has_required || base.has_required;
                Self { base: Some(base), inherited: base.len(), has_required, ..own }
            }
        }
    }

    /// The qualified name of the type, without the leading `#` that it has on the wire.
    #[must_use]
    pub const fn type_name(&self) -> Option<&'static str> {
        match self.tag {
            Some(tag) => Some(tag.split_at(1).1),
            None => None,
        }
    }

    /// What values of the type start with in JSON: a brace, and the `@odata.type` if they have one.
    pub(crate) const fn start(&self) -> &'static str {
        self.start
    }

    /// The value of the `@odata.type` that values of the type are written with.
    pub(crate) const fn tag(&self) -> Option<&'static str> {
        self.tag
    }

    /// The type that this one is derived from.
    #[must_use]
    pub const fn base(&self) -> Option<&'static Self> {
        self.base
    }

    /// All properties: first those of the base types, then the type's own, each in the order of declaration, which is also the
    /// order on the wire.
    pub fn properties(&self) -> impl Iterator<Item = Property> {
        (0..self.len()).filter_map(|index| self.property(index))
    }

    /// How many properties there are, those of base types included.
    pub(crate) const fn len(&self) -> usize {
        self.inherited + self.rows.len()
    }

    /// The properties that the type itself declares.
    pub(crate) fn own(&self) -> impl Iterator<Item = Property> {
        self.rows.iter().map(Property::of)
    }

    /// How many properties the base types have.
    pub(crate) const fn inherited(&self) -> usize {
        self.inherited
    }

    /// The property at `index`, those of base types included.
    #[inline]
    pub(crate) fn property(&self, index: usize) -> Option<Property> {
        match index.checked_sub(self.inherited) {
            Some(own) => self.rows.get(own).map(Property::of),
            None => self.base.and_then(|base| base.property(index)),
        }
    }

    /// The name of the property at `own` among those that the type itself declares; empty past the end.
    pub(crate) fn own_name(&self, own: usize) -> &'static str {
        self.rows.get(own).map_or("", |row| Property::of(row).name())
    }

    /// Whether any property has to be present in what the service sends.
    pub(crate) const fn has_required(&self) -> bool {
        self.has_required
    }

    /// The position of the property called `name`, that of the type itself before that of a base type.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let own = self.own().position(|property| property.is_named(name)).map(|found| self.inherited + found);
        own.or_else(|| self.base.and_then(|base| base.position(name)))
    }

    /// Whether `tag`, the value of an `@odata.type`, names this type or one that it is derived from. A leading `#` and the case of
    /// letters do not count: Microsoft Graph itself varies both, and names the abstract base type at times.
    pub(crate) fn accepts_tag(&self, tag: &str) -> bool {
        self.tag.is_none() || self.is_named(tag) || self.base.is_some_and(|base| base.accepts_tag(tag))
    }

    /// Whether `tag` names this very type.
    pub(crate) fn is_named(&self, tag: &str) -> bool {
        let name = tag.strip_prefix('#').unwrap_or(tag);
        self.tag == Some(tag) || self.type_name().is_some_and(|declared| declared.eq_ignore_ascii_case(name))
    }
}

/// The value of the `@odata.type` in what values of a type start with.
const fn tag(start: &'static str) -> Option<&'static str> {
    if start.len() <= BEFORE_TAG.len() {
        return None;
    }
    let (_, tag) = start.split_at(BEFORE_TAG.len());
    let (tag, _quote) = tag.split_at(tag.len() - 1);
    Some(tag)
}

const fn any_required(mut rows: &'static [PropertyRow]) -> bool {
    while let [first, rest @ ..] = rows {
        if Property::of(first).is_required() {
            return true;
        }
        rows = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Presence, PropertyType, PropertyValue};

    static PROPERTIES: [PropertyRow; 3] = [
        (r#","a":""#, <String as PropertyValue>::STATIC_TYPE, 0),
        (r#","b":""#, <Option<String> as PropertyValue>::STATIC_TYPE, 0),
        (r#","c":""#, <Vec<String> as PropertyValue>::STATIC_TYPE, 0),
    ];
    static SCHEMA: Schema = Schema::new(r##"{"@odata.type":"#microsoft.graph.letters""##, &PROPERTIES);

    #[test]
    fn a_property_is_found_by_its_name() {
        assert_eq!(SCHEMA.position("a"), Some(0));
        assert_eq!(SCHEMA.position("c"), Some(2));
        assert_eq!(SCHEMA.position("d"), None);
    }

    #[test]
    fn a_tag_may_lack_its_hash_and_vary_in_case() {
        assert_eq!((SCHEMA.tag(), SCHEMA.type_name()), (Some("#microsoft.graph.letters"), Some("microsoft.graph.letters")));
        assert!(SCHEMA.accepts_tag("#microsoft.graph.letters"));
        assert!(SCHEMA.accepts_tag("microsoft.graph.letters"));
        assert!(SCHEMA.accepts_tag("#Microsoft.Graph.Letters"));
        assert!(!SCHEMA.accepts_tag("#microsoft.graph.letter"));
        assert!(!SCHEMA.accepts_tag("##microsoft.graph.letters"));
    }

    #[test]
    fn the_properties_of_a_base_type_come_first() {
        const OPTIONAL: &PropertyType = <Option<String> as PropertyValue>::STATIC_TYPE;
        static OWN: [PropertyRow; 2] = [(r#","d":""#, OPTIONAL, 0), (r#","e":""#, OPTIONAL, 0)];
        const START: &str = r##"{"@odata.type":"#microsoft.graph.moreLetters""##;
        static DERIVED: Schema = Schema::of(START, &OWN, Some(&SCHEMA));
        assert_eq!(DERIVED.properties().map(Property::name).collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
        for (index, name) in ["a", "b", "c", "d", "e"].into_iter().enumerate() {
            assert_eq!(DERIVED.position(name), Some(index));
        }
        assert_eq!(DERIVED.position("f"), None);
        assert!(DERIVED.has_required() && DERIVED.accepts_tag("microsoft.graph.letters"));
        assert!(!SCHEMA.accepts_tag("microsoft.graph.moreLetters"));
    }

    #[test]
    fn only_a_plain_property_is_required() {
        assert!(SCHEMA.has_required());
        assert!(!Schema::new(UNTYPED, &[]).has_required());
        assert_eq!(
            SCHEMA.properties().map(Property::presence).collect::<Vec<_>>(),
            [Presence::Required, Presence::Optional, Presence::EmptyWhenAbsent]
        );
    }
}
