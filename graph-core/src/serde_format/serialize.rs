//! From the views of a declared type to any serde format.

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

use crate::own_properties::OwnProperties;
use crate::structured::StructuredType;
use crate::types::LiteralText;
use crate::value::{Collection, PropertyValue, View, floating_point_name};

/// Serializes an entity or a value of a complex type, with all that it has.
///
/// # Errors
/// An error of the format.
pub fn serialize<S: Serializer>(value: &dyn StructuredType, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = value.schema();
    let additional = value.additional();
    let properties = OwnProperties::new(value, schema, additional);
    let undeclared = additional.filter(|additional| !additional.is_empty());
    // A binary format writes the number of entries before them and trusts it, so it has to be exact. A text has brackets, and to look
    // at all properties twice would be for nothing.
    let length = (!serializer.is_human_readable()).then(|| {
        let undeclared = undeclared.map_or(0, |additional| additional.beside(schema).count());
        usize::from(schema.tag().is_some()) + count(properties) + undeclared
    });
    let mut map = serializer.serialize_map(length)?;
    if let Some(tag) = schema.tag() {
        map.serialize_entry("@odata.type", tag)?;
    }
    entries_with_bases(&mut map, properties)?;
    if let Some(additional) = undeclared {
        for (name, text) in additional.beside(schema) {
            map.serialize_entry(&name, &View::Raw(text))?;
        }
    }
    map.end()
}

/// How many properties are there, those of base types included.
fn count(properties: OwnProperties<'_>) -> usize {
    properties.of_base().map_or(0, count) + properties.enumerate().filter(|&(own, _)| !properties.view(own).is_absent()).count()
}

/// Writes properties after those of the base types.
fn entries_with_bases<M: SerializeMap>(map: &mut M, properties: OwnProperties<'_>) -> Result<(), M::Error> {
    if let Some(base) = properties.of_base() {
        entries_with_bases(map, base)?;
    }
    entries(map, properties)
}

/// Writes the properties that are there.
#[inline]
fn entries<M: SerializeMap>(map: &mut M, properties: OwnProperties<'_>) -> Result<(), M::Error> {
    let mut literal = LiteralText::new();
    for (own, property) in properties.enumerate() {
        // Most are strings, and a branch that is always the same is quicker than a jump to one of many places.
        match &properties.view(own) {
            View::Absent => {}
            View::String(text) => map.serialize_entry(property.name(), text)?,
            View::Literal(value) => {
                // Put together before the name is written, since a processor waits when it reads what it has just written in small parts.
                value.write_text(&mut literal);
                map.serialize_key(property.name())?;
                map.serialize_value(literal.as_str())?;
            }
            other => map.serialize_entry(property.name(), other)?,
        }
    }
    Ok(())
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
            Self::Literal(value) => {
                let mut text = LiteralText::new();
                value.write_text(&mut text);
                serializer.serialize_str(text.as_str())
            }
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
