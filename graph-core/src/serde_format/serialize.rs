//! From the views of a declared type to any serde format.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::structured::{StructuredType, view_at};
use crate::value::{Collection, PropertyValue, View, floating_point_name};

/// Serializes an entity or a value of a complex type, with all that it has.
///
/// # Errors
/// An error of the format.
pub fn serialize<S: Serializer>(value: &dyn StructuredType, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = value.schema();
    let additional = value.additional();
    let view = |index| match additional {
        Some(additional) if additional.was_null(index) => view_at(value, index).or_null(),
        _ => view_at(value, index),
    };
    // Formats that write the number of entries first trust it, so it has to be exact.
    let declared = (0..schema.len()).filter(|&index| !view(index).is_absent()).count();
    let undeclared = additional.map_or(0, |additional| additional.beside(schema).count());
    let tags = usize::from(schema.type_name().is_some());
    let mut map = serializer.serialize_map(Some(tags + declared + undeclared))?;
    if let Some(name) = schema.type_name() {
        map.serialize_entry("@odata.type", &Tag(name))?;
    }
    for (index, property) in schema.properties().enumerate() {
        let view = view(index);
        if !view.is_absent() {
            map.serialize_entry(property.name(), &view)?;
        }
    }
    for (name, text) in additional.into_iter().flat_map(|additional| additional.beside(schema)) {
        map.serialize_entry(&name, &View::Raw(text))?;
    }
    map.end()
}

/// Serializes a value of any type that a property can have.
///
/// # Errors
/// An error of the format.
pub fn serialize_value<T: PropertyValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

/// The name of a type with the `#` that it has on the wire.
struct Tag(&'static str);

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{}", self.0))
    }
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
            Self::Literal(value) => serializer.collect_str(value),
            // As a value of the format: an integer that fits stays one, other numbers become the nearest.
            Self::Number(text) | Self::Raw(text) => match serde_json::from_str::<serde_json::Value>(text) {
                Ok(value) => value.serialize(serializer),
                Err(error) => Err(serde::ser::Error::custom(error)),
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
