//! What has to be sent to make one value into another.

use crate::json::{Purpose, encode_view};
use crate::schema::{Access, Property};
use crate::structured::{StructuredType, view_at};
use crate::value::View;

pub(crate) const NULL: &str = "null";

/// Whether a property can be part of a patch. The key is not: it stands in the path of the request.
pub(crate) const fn takes_part(property: &Property) -> bool {
    !matches!(property.access(), Access::ReadOnly) && !property.is_key()
}

/// The JSON text that makes the property `before` into `after`; none if they are the same.
pub(crate) fn difference(before: View<'_>, after: View<'_>) -> Option<String> {
    match (before, after) {
        (View::Absent, View::Absent) => None,
        (_, View::Absent) => Some(NULL.to_owned()),
        // The service merges a complex value into the one that it has, so what is gone from it has to be named.
        (View::Structured(before), View::Structured(after)) if std::ptr::eq(before.schema(), after.schema()) => {
            structured_difference(before, after)
        }
        (before, after) => {
            let same = encode_view(before, Purpose::Representation) == encode_view(after, Purpose::Representation);
            (!same || before.is_absent()).then(|| encode_view(after, Purpose::RequestBody))
        }
    }
}

fn structured_difference(before: &dyn StructuredType, after: &dyn StructuredType) -> Option<String> {
    let schema = after.schema();
    let declared =
        schema.properties().enumerate().filter(|(_, property)| takes_part(property)).filter_map(|(index, property)| {
            let text = difference(view_at(before, index), view_at(after, index))?;
            Some(format!("\"{}\":{text}", property.name()))
        });
    let members = declared.chain(additional_difference(before, after)).collect::<Vec<_>>();
    if members.is_empty() {
        return None;
    }
    let tag = schema.type_name().map(|name| format!("\"@odata.type\":\"#{name}\""));
    Some(format!("{{{}}}", tag.into_iter().chain(members).collect::<Vec<_>>().join(",")))
}

/// The members that are not declared and differ.
fn additional_difference(before: &dyn StructuredType, after: &dyn StructuredType) -> Vec<String> {
    let (Some(before), Some(after)) = (before.additional(), after.additional()) else { return Vec::new() };
    let value = |name: &str, text: &str| format!("{}:{text}", serde_json::Value::from(name));
    let set = after.sendable().filter(|(name, text)| before.get(name).is_none_or(|old| old.as_str() != *text));
    let gone = before.sendable().filter(|(name, _)| after.get(name).is_none());
    set.map(|(name, text)| value(&name, text)).chain(gone.map(|(name, _)| value(&name, NULL))).collect()
}
