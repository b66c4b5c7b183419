//! What is known of a structured type before any value exists: its name and its properties, as static tables.

use crate::value::{Presence, PropertyType};

/// The description of an OData structured type (an entity type or a complex type), made by a derive at compile time.
///
/// One static table per type is all that decoding and encoding need: the code that walks it exists once, in this crate.
#[derive(Debug)]
pub struct Schema {
    /// The value of its `@odata.type`: its qualified name behind a `#`.
    tag: Option<&'static str>,
    base: Option<&'static Schema>,
    /// How many properties the base types have in all.
    inherited: usize,
    properties: &'static [Property],
    has_required: bool,
}

impl Schema {
    /// A type whose `@odata.type` is `tag`, such as `#microsoft.graph.ndesConnector`.
    #[must_use]
    pub const fn new(tag: &'static str, properties: &'static [Property]) -> Self {
        Self { tag: Some(tag), ..Self::untyped(properties) }
    }

    /// A type that carries no `@odata.type`, such as the envelope of a page.
    #[must_use]
    pub const fn untyped(properties: &'static [Property]) -> Self {
        Self { tag: None, base: None, inherited: 0, properties, has_required: any_required(properties) }
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
        match self.tag {
            Some(tag) => Some(tag.split_at(1).1),
            None => None,
        }
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
    pub fn properties(&self) -> impl Iterator<Item = &'static Property> {
        (0..self.len()).filter_map(|index| self.property(index))
    }

    /// How many properties there are, those of base types included.
    pub(crate) const fn len(&self) -> usize {
        self.inherited + self.properties.len()
    }

    /// The properties that the type itself declares.
    pub(crate) const fn own(&self) -> &'static [Property] {
        self.properties
    }

    /// How many properties the base types have.
    pub(crate) const fn inherited(&self) -> usize {
        self.inherited
    }

    /// The property at `index`, those of base types included.
    #[inline]
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
        let own = self.properties.iter().position(|property| property.is_named(name)).map(|found| self.inherited + found);
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
    /// The start of the member that it is in JSON, behind another member: comma, name in quotes, and colon. In this form it is read
    /// by one comparison and written by one copy.
    member: &'static str,
    values: PropertyType,
    access: Access,
    key: bool,
}

impl Property {
    /// A property that is written in JSON as `member`, which is a comma, its name in quotes, and a colon, with the
    /// [`TYPE`](crate::value::PropertyValue::TYPE) of its values. The name has no character that JSON escapes; the derives see to that.
    #[must_use]
    pub const fn new(member: &'static str, property_type: PropertyType) -> Self {
        Self { member, values: property_type, access: Access::ReadWrite, key: false }
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
        let (_, name) = self.member.split_at(BEFORE_NAME);
        name.split_at(name.len() - BEHIND_NAME).0
    }

    /// Whether this is its name.
    #[inline]
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.member.len() == BEFORE_NAME + name.len() + BEHIND_NAME
            && self.member.as_bytes().get(BEFORE_NAME..).is_some_and(|rest| rest.starts_with(name.as_bytes()))
    }

    /// The start of the member that it is in JSON, with the comma before it.
    pub(crate) const fn member(&self) -> &'static str {
        self.member
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

/// The length of the comma and the quote before the name in the member of a [`Property`].
const BEFORE_NAME: usize = 2;

/// The length of the quote and the colon behind it.
const BEHIND_NAME: usize = 2;

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
        Property::new(r#","a":"#, <String as PropertyValue>::TYPE),
        Property::new(r#","b":"#, <Option<String> as PropertyValue>::TYPE),
        Property::new(r#","c":"#, <Vec<String> as PropertyValue>::TYPE),
    ];
    static SCHEMA: Schema = Schema::new("#microsoft.graph.letters", &PROPERTIES);

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
        static OWN: [Property; 2] = [Property::new(r#","d":"#, OPTIONAL), Property::new(r#","e":"#, OPTIONAL)];
        static DERIVED: Schema = Schema::new("#microsoft.graph.moreLetters", &OWN).with_base(&SCHEMA);
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
