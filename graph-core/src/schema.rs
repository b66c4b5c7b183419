//! What is known of a structured type before any value exists: its name and its properties, as static tables.

use crate::value::{Presence, PropertyType};

/// The description of an OData structured type (an entity type or a complex type), made by a derive at compile time.
///
/// One static table per type is all that decoding and encoding need: the code that walks it exists once, in this crate.
#[derive(Debug)]
pub struct Schema {
    type_name: Option<&'static str>,
    base: Option<&'static Schema>,
    /// How many properties the base types have in all.
    inherited: usize,
    properties: &'static [Property],
    has_required: bool,
}

impl Schema {
    /// A type that is known to the service by `type_name`, such as `microsoft.graph.ndesConnector`.
    #[must_use]
    pub const fn new(type_name: &'static str, properties: &'static [Property]) -> Self {
        Self { type_name: Some(type_name), ..Self::untyped(properties) }
    }

    /// A type that carries no `@odata.type`, such as the envelope of a page.
    #[must_use]
    pub const fn untyped(properties: &'static [Property]) -> Self {
        Self { type_name: None, base: None, inherited: 0, properties, has_required: any_required(properties) }
    }

    /// The same type, derived from another.
    #[must_use]
    pub const fn with_base(self, base: &'static Self) -> Self {
        let has_required = self.has_required || base.has_required;
        Self { base: Some(base), inherited: base.len(), has_required, ..self }
    }

    /// The qualified name of the type, without the leading `#` that it has on the wire.
    #[must_use]
    pub const fn type_name(&self) -> Option<&'static str> {
        self.type_name
    }

    /// The type that this one is derived from.
    #[must_use]
    pub const fn base(&self) -> Option<&'static Self> {
        self.base
    }

    /// All properties: first those of the base types, then the type's own, each in the order of declaration, which is also the
    /// order on the wire.
    pub fn properties(&self) -> impl Iterator<Item = &'static Property> {
        (0..self.len()).filter_map(|index| self.property(index))
    }

    /// How many properties there are, those of base types included.
    pub(crate) const fn len(&self) -> usize {
        self.inherited + self.properties.len()
    }

    /// How many properties the base types have.
    pub(crate) const fn inherited(&self) -> usize {
        self.inherited
    }

    /// The property at `index`, those of base types included.
    pub(crate) fn property(&self, index: usize) -> Option<&'static Property> {
        match index.checked_sub(self.inherited) {
            Some(own) => self.properties.get(own),
            None => self.base.and_then(|base| base.property(index)),
        }
    }

    /// Whether any property has to be present in what the service sends.
    pub(crate) const fn has_required(&self) -> bool {
        self.has_required
    }

    /// The position of the property called `name`, that of the type itself before that of a base type.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let own = self.properties.iter().position(|property| property.name == name).map(|found| self.inherited + found);
        own.or_else(|| self.base.and_then(|base| base.position(name)))
    }

    /// Whether `tag`, the value of an `@odata.type`, names this type or one that it is derived from. A leading `#` and the case of
    /// letters do not count: Microsoft Graph itself varies both, and names the abstract base type at times.
    pub(crate) fn accepts_tag(&self, tag: &str) -> bool {
        self.type_name.is_none() || self.is_named(tag) || self.base.is_some_and(|base| base.accepts_tag(tag))
    }

    /// Whether `tag` names this very type.
    pub(crate) fn is_named(&self, tag: &str) -> bool {
        let tag = tag.strip_prefix('#').unwrap_or(tag);
        self.type_name.is_some_and(|name| name == tag || name.eq_ignore_ascii_case(tag))
    }
}

const fn any_required(mut properties: &[Property]) -> bool {
    while let [first, rest @ ..] = properties {
        if first.is_required() {
            return true;
        }
        properties = rest;
    }
    false
}

/// A declared property: its name on the wire, its type, and how it may be used.
#[derive(Debug, Clone, Copy)]
pub struct Property {
    name: &'static str,
    values: PropertyType,
    access: Access,
    key: bool,
}

impl Property {
    /// A property called `name` on the wire, with the [`TYPE`](crate::value::PropertyValue::TYPE) of its values. The name has no
    /// character that JSON escapes; the derives see to that.
    #[must_use]
    pub const fn new(name: &'static str, property_type: PropertyType) -> Self {
        Self { name, values: property_type, access: Access::ReadWrite, key: false }
    }

    /// The same property, which only the service sets.
    #[must_use]
    pub const fn read_only(self) -> Self {
        Self { access: Access::ReadOnly, ..self }
    }

    /// The same property, which only the client sets, and which the service never sends back.
    #[must_use]
    pub const fn write_only(self) -> Self {
        Self { access: Access::WriteOnly, ..self }
    }

    /// The same property, which is the key.
    #[must_use]
    pub const fn key(self) -> Self {
        Self { key: true, ..self }
    }

    /// Whether the property is the key.
    #[must_use]
    pub const fn is_key(&self) -> bool {
        self.key
    }

    /// Whether an object that the service sends must have the property.
    pub(crate) const fn is_required(&self) -> bool {
        matches!(self.presence(), Presence::Required) && !matches!(self.access, Access::WriteOnly)
    }

    /// The name on the wire, such as `displayName`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type of its values.
    #[must_use]
    pub const fn property_type(&self) -> PropertyType {
        self.values
    }

    /// What it means when the property is absent.
    #[must_use]
    pub const fn presence(&self) -> Presence {
        self.values.presence()
    }

    /// Who may set the property.
    #[must_use]
    pub const fn access(&self) -> Access {
        self.access
    }
}

/// Who may set a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// The client and the service.
    ReadWrite,
    /// The service alone: the property is never part of a request body.
    ReadOnly,
    /// The client alone: the property is never expected in an answer.
    WriteOnly,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::PropertyValue;

    static PROPERTIES: [Property; 3] = [
        Property::new("a", <String as PropertyValue>::TYPE),
        Property::new("b", <Option<String> as PropertyValue>::TYPE),
        Property::new("c", <Vec<String> as PropertyValue>::TYPE),
    ];
    static SCHEMA: Schema = Schema::new("microsoft.graph.letters", &PROPERTIES);

    #[test]
    fn a_property_is_found_by_its_name() {
        assert_eq!(SCHEMA.position("a"), Some(0));
        assert_eq!(SCHEMA.position("c"), Some(2));
        assert_eq!(SCHEMA.position("d"), None);
    }

    #[test]
    fn a_tag_may_lack_its_hash_and_vary_in_case() {
        assert!(SCHEMA.accepts_tag("#microsoft.graph.letters"));
        assert!(SCHEMA.accepts_tag("microsoft.graph.letters"));
        assert!(SCHEMA.accepts_tag("#Microsoft.Graph.Letters"));
        assert!(!SCHEMA.accepts_tag("#microsoft.graph.letter"));
        assert!(!SCHEMA.accepts_tag("##microsoft.graph.letters"));
    }

    #[test]
    fn the_properties_of_a_base_type_come_first() {
        const OPTIONAL: PropertyType = <Option<String> as PropertyValue>::TYPE;
        static OWN: [Property; 2] = [Property::new("d", OPTIONAL), Property::new("e", OPTIONAL)];
        static DERIVED: Schema = Schema::new("microsoft.graph.moreLetters", &OWN).with_base(&SCHEMA);
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
        assert!(!Schema::untyped(&[]).has_required());
        assert_eq!(PROPERTIES.map(|p| p.presence()), [Presence::Required, Presence::Optional, Presence::EmptyWhenAbsent]);
    }
}
