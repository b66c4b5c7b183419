//! From a map of any serde format into the slots of a structured type.

use std::cell::Cell;
use std::fmt;

use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::members::{Members, Other};
use super::path::Path;
use super::tag::TagSlot;
use super::value::ValueVisitor;
use crate::structured::{StructuredType, slot_at};

pub(super) struct ObjectVisitor<'a> {
    pub(super) target: &'a mut dyn StructuredType,
    pub(super) path: &'a Path<'a>,
}

impl ObjectVisitor<'_> {
    /// Reads the value of a member that is no declared property.
    fn other<'de, A: MapAccess<'de>>(&mut self, other: &Other, map: &mut A) -> Result<(), A::Error> {
        match other {
            Other::Type => {
                let slot = &mut TagSlot(self.target.schema());
                map.next_value_seed(ValueVisitor { slot, path: self.path, is_null: &mut false })
            }
            Other::Kept(name) => {
                let value = map.next_value::<Value>()?;
                if let Some(additional) = self.target.additional_mut() {
                    additional.push(name, &value.to_string());
                }
                Ok(())
            }
            Other::Ignored => map.next_value::<IgnoredAny>().map(drop),
        }
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.target.schema().type_name() {
            Some(name) => write!(f, "an object of the type `{name}`"),
            None => f.write_str("an object"),
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let schema = self.target.schema();
        let mut members = Members::new(schema, self.target.additional().is_some());
        let current = Cell::new(0);
        let path = &Path::Property(self.path, schema, &current);
        while let Some(property) = map.next_key_seed(NameVisitor(&mut members))? {
            let Some(index) = property else {
                self.other(members.other(), &mut map)?;
                continue;
            };
            let Some(slot) = slot_at(self.target, schema, index) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            current.set(index);
            let mut is_null = false;
            map.next_value_seed(ValueVisitor { slot, path, is_null: &mut is_null })?;
            if is_null && let Some(additional) = self.target.additional_mut() {
                additional.push_null(index);
            }
        }
        match members.first_missing() {
            None => Ok(()),
            Some(index) => Err(Path::Property(self.path, schema, &Cell::new(index)).error(&"the property is missing")),
        }
    }
}

/// Reads the name of a member.
struct NameVisitor<'a>(&'a mut Members);

impl<'de> DeserializeSeed<'de> for NameVisitor<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameVisitor<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.arrived(name))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Option<usize>, E> {
        if let Ok(name) = std::str::from_utf8(name) {
            return self.visit_str(name);
        }
        self.0.nameless();
        Ok(None)
    }
}
