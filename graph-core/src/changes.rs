//! The changes that a patch consists of, whatever the type of the entity: compiled once, and not for each type.

use bytes::Bytes;

use crate::difference::{NULL, changeable, differences, member_text, object_text};
use crate::json::{Purpose, text_of};
use crate::schema::{Property, Schema};
use crate::structured::{StructuredType, view_at};
use crate::value::{Presence, View};

/// The changed properties by their position in the schema, in its order, with the JSON text of the new value.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Changes(Vec<(usize, String)>);

impl Changes {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What sets every property that is set in `value` and can be part of a patch.
    pub(crate) fn of(value: &dyn StructuredType) -> Self {
        let set = changeable(value.schema()).filter_map(|(index, property)| {
            let view = view_at(value, index);
            // A plain collection that is empty is not set.
            let is_unset = property.presence() == Presence::EmptyWhenAbsent && view.is_empty_collection();
            (!view.is_absent() && !is_unset).then(|| (index, text_of(view, Purpose::RequestBody)))
        });
        Self(set.collect())
    }

    /// What makes `before` into `after`, which are of the same type.
    pub(crate) fn between(before: &dyn StructuredType, after: &dyn StructuredType) -> Self {
        Self(differences(before, after).map(|(index, _, text)| (index, text)).collect())
    }

    pub(crate) fn set(&mut self, index: usize, view: View<'_>) {
        self.push(index, text_of(view, Purpose::RequestBody));
    }

    pub(crate) fn set_null(&mut self, index: usize) {
        self.push(index, NULL.to_owned());
    }

    fn push(&mut self, index: usize, text: String) {
        let place = self.0.partition_point(|(other, _)| *other < index);
        match self.0.get_mut(place) {
            Some((other, value)) if *other == index => *value = text,
            _ => self.0.insert(place, (index, text)),
        }
    }

    /// The names of the properties that change, in the schema of their type.
    pub(crate) fn names(&self, schema: &'static Schema) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|(index, _)| schema.property(*index)).map(Property::name)
    }

    /// The body of a request that makes the changes in an entity of the type `schema`.
    pub(crate) fn to_body(&self, schema: &Schema) -> Bytes {
        let members = self.0.iter().filter_map(|(index, text)| {
            let property = schema.property(*index)?;
            Some(member_text(property.name(), text))
        });
        object_text(schema, members).into()
    }
}
