//! From any serde format into the slots of a declared type.

use serde_core::Deserializer;

use super::object::ObjectVisitor;
use super::path::Path;
use super::value::ValueVisitor;
use crate::structured::StructuredType;
use crate::value::PropertyValue;

/// Deserializes an entity or a value of a complex type.
///
/// # Errors
/// An error of the format, or one that names the property which did not take its value.
pub fn deserialize<'de, T: StructuredType, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    // Made where it is handed back from, so that it is not copied.
    let mut outcome = Ok(T::blank());
    if let Ok(target) = &mut outcome
        && let Err(error) = deserializer.deserialize_map(ObjectVisitor { target, path: &Path::Root })
    {
        outcome = Err(error);
    }
    outcome
}

/// Deserializes a value of any type that a property can have.
///
/// # Errors
/// An error of the format, or one that names the property which did not take its value.
pub fn deserialize_value<'de, T: PropertyValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserializer.deserialize_any(ValueVisitor { slot: value.slot(), path: &Path::Root, is_null: &mut false })?;
    Ok(value)
}
