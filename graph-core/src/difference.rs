//! What has to be sent to make one value into another.

use crate::json::{Purpose, text_of, write_name};
use crate::schema::{Access, Property, Schema};
use crate::structured::{StructuredType, view_at};
use crate::value::View;

pub(crate) const NULL: &str = "null";

/// Whether a property can be part of a patch. The key is not: it stands in the path of the request.
const fn takes_part(property: Property) -> bool {
    !matches!(property.access(), Access::ReadOnly) && !property.is_key()
}

/// The properties that can be part of a patch, with their positions.
pub(crate) fn changeable(schema: &'static Schema) -> impl Iterator<Item = (usize, Property)> {
    schema.properties().enumerate().filter(|(_, property)| takes_part(*property))
}

/// The properties in which two values of one type differ, with their positions, and with the JSON text that makes `before` into `after`.
pub(crate) fn differences(
    before: &dyn StructuredType,
    after: &dyn StructuredType,
) -> impl Iterator<Item = (usize, Property, String)> {
    changeable(after.schema()).filter_map(move |(index, property)| {
        let text = difference(view_at(before, index), view_at(after, index))?;
        Some((index, property, text))
    })
}

/// The JSON text that makes the property `before` into `after`; none if they are the same.
fn difference(before: View<'_>, after: View<'_>) -> Option<String> {
    match (before, after) {
        (View::Absent, View::Absent) => None,
        (_, View::Absent) => Some(NULL.to_owned()),
        // The service merges a complex value into the one that it has, so what is gone from it has to be named.
        (View::Structured(before), View::Structured(after)) if std::ptr::eq(before.schema(), after.schema()) => {
            structured_difference(before, after)
        }
        (before, after) => {
            let same = text_of(before, Purpose::Representation) == text_of(after, Purpose::Representation);
            (!same || before.is_absent()).then(|| text_of(after, Purpose::RequestBody))
        }
    }
}

fn structured_difference(before: &dyn StructuredType, after: &dyn StructuredType) -> Option<String> {
    let declared = differences(before, after).map(|(_, property, text)| member_text(property.name(), &text));
    let members = declared.chain(additional_difference(before, after)).collect::<Vec<_>>();
    if members.is_empty() {
        return None;
    }
    Some(object_text(after.schema(), members))
}

/// The JSON text of the property called `name`.
pub(crate) fn member_text(name: &str, value: &str) -> String {
    let mut member = String::with_capacity(name.len() + 3 + value.len());
    write_name(&mut member, name);
    member.push_str(value);
    member
}

/// The JSON text of an object of the type `schema` with the given members.
pub(crate) fn object_text(schema: &Schema, members: impl IntoIterator<Item = String>) -> String {
    let mut text = schema.start().to_owned();
    for member in members {
        if text != "{" {
            text.push(',');
        }
        text.push_str(&member);
    }
    text.push('}');
    text
}

/// The members that are not declared and differ.
fn additional_difference(before: &dyn StructuredType, after: &dyn StructuredType) -> Vec<String> {
    let (Some(before_members), Some(after_members)) = (before.additional(), after.additional()) else { return Vec::new() };
    let set = after_members
        .sendable(after.schema())
        .filter(|(name, text)| before_members.get(name).is_none_or(|old| old.as_str() != *text));
    let gone = before_members.sendable(before.schema()).filter(|(name, _)| after_members.get(name).is_none());
    set.map(|(name, text)| member_text(&name, text)).chain(gone.map(|(name, _)| member_text(&name, NULL))).collect()
}
