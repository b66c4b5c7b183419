//! From any serde format into the slots of a declared type.

use std::fmt;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use serde_core::{Deserialize, Deserializer};
use serde_json::Value;

use super::path::Path;
use super::started_map::{NUMBER, StartedMap};
use super::tag::TagSlot;
use super::tagged_map::TaggedMap;
use crate::positions::Positions;
use crate::schema::Schema;
use crate::seen::Seen;
use crate::structured::{StructuredType, slot_at};
use crate::value::{Accepted, Collection, NextItem, Number, PropertyValue, RawSlot, Refusal, Slot, Token};

/// Deserializes an entity or a value of a complex type.
///
/// # Errors
/// An error of the format, or one that names the property which did not take its value.
pub fn deserialize<'de, T: StructuredType, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserializer.deserialize_map(ObjectVisitor { target: &mut value, path: &Path::Root })?;
    Ok(value)
}

/// Deserializes a value of any type that a property can have.
///
/// # Errors
/// An error of the format, or one that names the property which did not take its value.
pub fn deserialize_value<'de, T: PropertyValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserializer.deserialize_any(ValueVisitor { slot: value.slot(), path: &Path::Root })?;
    Ok(value)
}

struct ObjectVisitor<'a> {
    target: &'a mut dyn StructuredType,
    path: &'a Path<'a>,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.target.schema().type_name() {
            Some(name) => write!(f, "an object of the type `{name}`"),
            None => f.write_str("an object"),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let schema = self.target.schema();
        let mut seen = Seen::new(schema);
        let mut positions = Positions::new(schema);
        let keep = self.target.additional().is_some();
        while let Some(key) = map.next_key_seed(KeySeed { schema, positions: &mut positions, keep })? {
            match key {
                Key::Property(index) => {
                    seen.insert(index);
                    let path = &Path::Property(self.path, schema, index);
                    let null = match slot_at(self.target, schema, index) {
                        Some(slot) => map.next_value_seed(ValueVisitor { slot, path })?,
                        None => map.next_value::<IgnoredAny>().map(|_| false)?,
                    };
                    if null && let Some(additional) = self.target.additional_mut() {
                        additional.push_null(index);
                    }
                }
                Key::Type => {
                    map.next_value_seed(ValueVisitor { slot: &mut TagSlot(schema), path: self.path })?;
                }
                Key::Kept(name) => {
                    let value = map.next_value::<Value>()?;
                    if let Some(additional) = self.target.additional_mut() {
                        additional.push(&name, &value.to_string());
                    }
                }
                Key::Ignored => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        match seen.first_missing(schema) {
            None => Ok(()),
            Some(index) => Err(Path::Property(self.path, schema, index).error(&"the property is missing")),
        }
    }
}

enum Key {
    Property(usize),
    Type,
    /// The name of a property that is not declared, where those are kept.
    Kept(String),
    Ignored,
}

struct KeySeed<'a> {
    schema: &'static Schema,
    positions: &'a mut Positions,
    /// Whether properties are kept that are not declared.
    keep: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        if let Some(index) = self.positions.if_expected(name) {
            return Ok(Key::Property(index));
        }
        if name == "@odata.type" && self.schema.tag().is_some() {
            return Ok(Key::Type);
        }
        Ok(match self.positions.find_other(name) {
            Some(index) => Key::Property(index),
            None if self.keep => Key::Kept(name.to_owned()),
            None => Key::Ignored,
        })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Key, E> {
        std::str::from_utf8(name).map_or(Ok(Key::Ignored), |name| self.visit_str(name))
    }
}

/// Offers a property its value. Says whether the value was null.
struct ValueVisitor<'a> {
    slot: &'a mut dyn Slot,
    path: &'a Path<'a>,
}

impl<'a> ValueVisitor<'a> {
    /// Where the items or properties of the value stand.
    fn path_of_parts(&self) -> Path<'a> {
        if self.slot.is_confidential() { Path::Confidential(self.path) } else { *self.path }
    }

    /// Offers a whole value that is not null.
    fn whole<E: Error>(self, token: Token<'_>) -> Result<bool, E> {
        match self.slot.accept(token) {
            Ok(_) => Ok(false),
            Err(refusal) => Err(refused(refusal, self.slot, self.path)),
        }
    }

    /// Offers a token that tells nothing of the value but its kind.
    fn accept<E: Error>(self, token: Token<'_>) -> Result<Accepted<'a>, E> {
        self.slot.accept(token).map_err(|refusal| self.path.error(&refusal))
    }
}

impl<'de> DeserializeSeed<'de> for ValueVisitor<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of a property")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.accept(Token::Null).map(|_| true)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.whole(Token::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.whole(Token::Number(Number::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.whole(Token::Number(Number::Literal(&value.to_string()))),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.whole(Token::Number(Number::Double(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.whole(Token::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<bool, A::Error> {
        let path = &self.path_of_parts();
        match self.accept(Token::Array)? {
            Accepted::Items(collection) => {
                let mut more = true;
                while more {
                    let seed = ItemSeed { path: &Path::Item(path, collection.len()), collection };
                    more = sequence.next_element_seed(seed)?.is_some();
                }
                Ok(false)
            }
            Accepted::Raw(target) => {
                raw(target, path, &Value::deserialize(SeqAccessDeserializer::new(sequence))?).map(|()| false)
            }
            Accepted::Whole | Accepted::Properties(_) | Accepted::Polymorphic(_) => IgnoredAny.visit_seq(sequence).map(|_| false),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first = map.next_key::<String>()?;
        if first.as_deref() == Some(NUMBER) {
            let literal = map.next_value::<String>()?;
            return self.whole(Token::Number(Number::Literal(&literal)));
        }
        let map = StartedMap::new(first, map);
        let path = &self.path_of_parts();
        match self.accept(Token::Object)? {
            Accepted::Properties(target) => ObjectVisitor { target, path }.visit_map(map).map(|()| false),
            Accepted::Polymorphic(target) => {
                let (tag, map) = TaggedMap::new(map)?;
                ObjectVisitor { target: target.select(tag.as_deref()), path }.visit_map(map).map(|()| false)
            }
            Accepted::Raw(target) => raw(target, path, &Value::deserialize(MapAccessDeserializer::new(map))?).map(|()| false),
            Accepted::Whole | Accepted::Items(_) => IgnoredAny.visit_map(map).map(|_| false),
        }
    }
}

#[cold]
#[inline(never)]
fn refused<E: Error>(refusal: Refusal, slot: &dyn Slot, path: &Path<'_>) -> E {
    path.error(&if slot.is_confidential() { refusal.redacted() } else { refusal })
}

/// Hands a value to a place that takes it as JSON text.
fn raw<E: Error>(target: &mut dyn RawSlot, path: &Path<'_>, value: &Value) -> Result<(), E> {
    target.accept_raw(&value.to_string()).map_err(|refusal| path.error(&refusal))
}

/// Adds an item to a collection, once it is known that there is one.
struct ItemSeed<'a> {
    collection: &'a mut dyn Collection,
    path: &'a Path<'a>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut slot = NextItem(self.collection);
        deserializer.deserialize_any(ValueVisitor { slot: &mut slot, path: self.path }).map(drop)
    }
}
