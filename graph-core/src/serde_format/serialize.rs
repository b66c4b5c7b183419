//! From the views of a declared type to any serde format.

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

use crate::additional::AdditionalProperties;
use crate::schema::{Property, Schema};
use crate::structured::StructuredType;
use crate::value::{Collection, PropertyValue, View, floating_point_name};

/// Serializes an entity or a value of a complex type, with all that it has.
///
/// # Errors
/// An error of the format.
pub fn serialize<S: Serializer>(value: &dyn StructuredType, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = value.schema();
    let additional = value.additional();
    let nulls = additional.filter(|additional| additional.has_nulls());
    let undeclared = additional.filter(|additional| !additional.is_empty());
    // Formats that write the number of entries first trust it, so it has to be known, and be exact.
    let mut declared = Vec::with_capacity(schema.len());
    collect(value, schema, nulls, &mut declared);
    let length = usize::from(schema.tag().is_some()) + declared.len();
    let length = length + undeclared.map_or(0, |additional| additional.beside(schema).count());
    let mut map = serializer.serialize_map(Some(length))?;
    if let Some(tag) = schema.tag() {
        map.serialize_entry("@odata.type", tag)?;
    }
    for (property, view) in declared {
        // Most are strings, and a branch that is always the same is quicker than a jump to one of many places.
        match view {
            View::String(text) => map.serialize_entry(property.name(), text)?,
            other => map.serialize_entry(property.name(), &other)?,
        }
    }
    if let Some(additional) = undeclared {
        for (name, text) in additional.beside(schema) {
            map.serialize_entry(&name, &View::Raw(text))?;
        }
    }
    map.end()
}

/// The properties that are there, those of the base types before those of the type itself.
fn collect<'a>(
    value: &'a dyn StructuredType,
    schema: &Schema,
    nulls: Option<&AdditionalProperties>,
    views: &mut Vec<(Property, View<'a>)>,
) {
    if let (Some(schema), Some(base)) = (schema.base(), value.base()) {
        collect(base, schema, nulls, views);
    }
    for (own, property) in schema.own().enumerate() {
        let mut view = value.view(own);
        if nulls.is_some_and(|nulls| nulls.was_null(schema.inherited() + own)) {
            view = view.or_null();
        }
        if !view.is_absent() {
            views.push((property, view));
        }
    }
}

/// Serializes a value of any type that a property can have.
///
/// # Errors
/// An error of the format.
pub fn serialize_value<T: PropertyValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Single(value) => match floating_point_name(value.into()) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f32(value),
            },
            Self::Double(value) => match floating_point_name(value) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f64(value),
            },
            Self::String(value) => serializer.serialize_str(value),
            Self::Literal(value) => serializer.serialize_str(value.text().as_str()),
            // As a value of the format: an integer that fits stays one, other numbers become the nearest.
            Self::Number(text) | Self::Raw(text) => match text.parse::<serde_json::Value>() {
                Ok(value) => value.serialize(serializer),
                Err(error) => Err(serde_core::ser::Error::custom(error)),
            },
            Self::Collection(collection) => items(collection, serializer),
            Self::Structured(value) => serialize(value, serializer),
        }
    }
}

fn items<S: Serializer>(collection: &dyn Collection, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(collection.len()))?;
    for index in 0..collection.len() {
        sequence.serialize_element(&collection.view(index))?;
    }
    sequence.end()
}
