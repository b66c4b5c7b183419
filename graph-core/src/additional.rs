//! What an object holds beyond its declaration: undeclared properties and annotations.

use std::borrow::Cow;
use std::fmt;

use crate::json::{Members, write_name};
use crate::position_set::PositionSet;
use crate::schema::Schema;
use crate::types::Json;

/// The properties and annotations of an object that were not declared, in the order in which they came.
///
/// A field of this type, marked `#[graph_entity(additional)]`, keeps them through a read and a write, number literals unchanged.
/// A property that is declared as an `Option` and came as `null` is kept as `null` as well.
///
/// ```
/// use graph_core::{AdditionalProperties, GraphEntity, json};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// struct User {
///     id: Option<String>,
///     #[graph_entity(additional)]
///     additional: AdditionalProperties,
/// }
///
/// let text = r##"{"@odata.type":"#microsoft.graph.user","id":"1","extension_1":1.50,"hobbies":["chess"]}"##;
/// let mut user: User = json::from_slice(text.as_bytes())?;
/// assert_eq!(user.additional.get("hobbies").map(|hobbies| hobbies.to_value()), Some(serde_json::json!(["chess"])));
/// assert_eq!(json::to_string(&user), text);
///
/// user.additional.insert("extension_1", serde_json::json!(2));
/// assert_eq!(user.additional.names().collect::<Vec<_>>(), ["hobbies", "extension_1"]);
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Default)]
pub struct AdditionalProperties {
    /// None as long as there is nothing to keep, so that a value which holds nothing more is bigger by no more than a pointer.
    kept: Option<Box<Kept>>,
}

#[derive(Clone, Default)]
struct Kept {
    /// The members as JSON text, without the braces around them.
    text: String,
    /// The declared properties that came as null, by their position in the schema.
    nulls: PositionSet,
    /// Whether a property was set by hand, so that its name may be one that is declared.
    edited: bool,
}

impl AdditionalProperties {
    /// No properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.whole_text().is_empty()
    }

    /// All members as JSON text, without the braces around them.
    const fn whole_text(&self) -> &str {
        match &self.kept {
            Some(kept) => kept.text.as_str(),
            None => "",
        }
    }

    fn kept(&mut self) -> &mut Kept {
        self.kept.get_or_insert_default()
    }

    /// The value of a property; of the last, if the service sent several of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Json> {
        self.members().filter(|(member, _)| member == name).last().map(|(_, text)| Json::from_text(text))
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.members().map(|(name, _)| name)
    }

    /// Sets a property. If there is one of this name, its value is replaced, and it goes to the end.
    ///
    /// It is for properties that are not declared. One that is declared is set by its field, and what is set here by its name is not
    /// written.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        self.remove(name);
        self.push(name, value.into().as_str());
        self.kept().edited = true;
    }

    /// Removes a property, and gives its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let removed = self.get(name)?;
        let mut others = Self::new();
        for (member, text) in self.members().filter(|(member, _)| member != name) {
            others.push(&member, text);
        }
        self.kept().text = others.kept.map(|others| others.text).unwrap_or_default();
        Some(removed)
    }

    /// The members that have a meaning in a request, beside the properties of `schema`.
    pub(crate) fn sendable<'a>(&'a self, schema: &Schema) -> impl Iterator<Item = (Cow<'a, str>, &'a str)> {
        self.beside(schema).filter(|(name, _)| !describes_an_answer(name))
    }

    /// The members with the JSON text of each.
    pub(crate) fn members(&self) -> Members<'_> {
        Members::new(self.whole_text())
    }

    /// The members as JSON text, without the braces around them; none where they have to be looked at one by one.
    pub(crate) fn text(&self) -> Option<&str> {
        (!self.edited()).then_some(self.whole_text())
    }

    fn edited(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.edited)
    }

    /// Adds a member whose value is JSON text.
    pub(crate) fn push(&mut self, name: &str, value: &str) {
        let text = self.begin_member(name.len() + value.len());
        write_name(text, name);
        text.push_str(value);
    }

    /// Adds a member that is JSON text as a whole.
    pub(crate) fn push_member(&mut self, member: &str) {
        self.begin_member(member.len()).push_str(member);
    }

    /// The text, ready for a member of about that length.
    fn begin_member(&mut self, length: usize) -> &mut String {
        let text = &mut self.kept().text;
        if text.is_empty() {
            // Where one property is not declared, another often is not either.
            text.reserve(2 * length);
        } else {
            text.push(',');
        }
        text
    }

    /// The members that can be written beside the properties of `schema`: all but those that are declared after all.
    pub(crate) fn beside<'a>(&'a self, schema: &Schema) -> impl Iterator<Item = (Cow<'a, str>, &'a str)> {
        let declared =
            |name: &str| self.edited() && (schema.position(name).is_some() || name == "@odata.type" && schema.tag().is_some());
        self.members().filter(move |(name, _)| !declared(name))
    }

    /// Notes that the declared property at `index` came as null.
    pub(crate) fn push_null(&mut self, index: usize) {
        self.kept().nulls.insert(index);
    }

    /// The declared properties that came as null, by their position in the schema; none if none did.
    pub(crate) fn nulls(&self) -> Option<&PositionSet> {
        self.kept.as_ref().map(|kept| &kept.nulls).filter(|nulls| !nulls.is_empty())
    }
}

/// The field that keeps what is not declared. Generated code uses this one trait for all that it needs of it, so that a field of
/// another type is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep additional properties",
    label = "not `AdditionalProperties`",
    note = "the field marked `additional` has the type `graph_core::AdditionalProperties`"
)]
pub trait AdditionalField: Sized {
    /// The properties.
    fn get(&self) -> &AdditionalProperties;

    /// As [`get`](Self::get), to write to.
    fn get_mut(&mut self) -> &mut AdditionalProperties;

    /// No properties.
    fn blank() -> Self;
}

impl AdditionalField for AdditionalProperties {
    fn get(&self) -> &AdditionalProperties {
        self
    }

    fn get_mut(&mut self) -> &mut AdditionalProperties {
        self
    }

    fn blank() -> Self {
        Self::new()
    }
}

/// Whether an annotation only describes what the service sent, and has no meaning in a request
/// ([OData JSON Format 4.01, section 4.6](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControlInformationmetadataodatametadata)).
fn describes_an_answer(name: &str) -> bool {
    name.split_once("@odata.").is_some_and(|(_, term)| !matches!(term, "type" | "bind"))
}

/// Two are equal when they hold the same in the same order. Which declared properties came as null does not count: of those, the
/// fields themselves are compared.
impl PartialEq for AdditionalProperties {
    fn eq(&self, other: &Self) -> bool {
        self.whole_text() == other.whole_text()
    }
}

impl Eq for AdditionalProperties {}

/// Shows the names. The values may be confidential: nobody has declared that they are not.
impl fmt::Debug for AdditionalProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
