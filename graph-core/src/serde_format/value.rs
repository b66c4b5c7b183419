//! From a value of any serde format into its slot.

use std::fmt;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};
use serde_json::Value;

use super::object::ObjectVisitor;
use super::path::Path;
use super::started_map::{NUMBER, StartedMap};
use super::tagged_map::TaggedMap;
use crate::value::{Accepted, Collection, NextItem, Number, RawSlot, Refusal, Slot, Token};

/// Offers a property its value.
pub(super) struct ValueVisitor<'a> {
    pub(super) slot: &'a mut dyn Slot,
    pub(super) path: &'a Path<'a>,
    /// Whether the value is null, once it has been offered. Not what the visitor gives back: with no value beside the error, nothing is
    /// handed back through memory.
    pub(super) is_null: &'a mut bool,
}

impl<'a> ValueVisitor<'a> {
    /// Where the items or properties of the value stand.
    fn path_of_parts(&self) -> Path<'a> {
        if self.slot.is_confidential() { Path::Confidential(self.path) } else { *self.path }
    }

    /// Offers a whole value that is not null.
    fn whole<E: Error>(self, token: Token<'_>) -> Result<(), E> {
        match self.slot.accept(token) {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refused(refusal, self.slot, self.path)),
        }
    }

    /// Offers a token that tells nothing of the value but its kind.
    fn accept<E: Error>(self, token: Token<'_>) -> Result<Accepted<'a>, E> {
        self.slot.accept(token).map_err(|refusal| self.path.error(&refusal))
    }
}

impl<'de> DeserializeSeed<'de> for ValueVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of a property")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.is_null = true;
        self.accept(Token::Null).map(drop)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.whole(Token::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.whole(Token::Number(Number::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.whole(Token::Number(Number::Literal(&value.to_string()))),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.whole(Token::Number(Number::Double(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.whole(Token::String(value))
    }

    // This and the next are called, so that a scalar, which is what most values are, does without the room that they need on the stack.
    #[inline(never)]
    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        let path = &self.path_of_parts();
        match self.accept(Token::Array)? {
            Accepted::Items(collection) => {
                let mut index = 0;
                while sequence.next_element_seed(ItemSeed { collection, path: &Path::Item(path, index) })?.is_some() {
                    index += 1;
                }
                Ok(())
            }
            Accepted::Raw(target) => raw(target, path, &Value::deserialize(SeqAccessDeserializer::new(sequence))?),
            Accepted::Whole | Accepted::Properties(_) | Accepted::Polymorphic(_) => IgnoredAny.visit_seq(sequence).map(drop),
        }
    }

    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_key::<String>()?;
        if first.as_deref() == Some(NUMBER) {
            let literal = map.next_value::<String>()?;
            return self.whole(Token::Number(Number::Literal(&literal)));
        }
        let map = StartedMap::new(first, map);
        let path = &self.path_of_parts();
        match self.accept(Token::Object)? {
            Accepted::Properties(target) => ObjectVisitor { target, path }.visit_map(map),
            Accepted::Polymorphic(target) => {
                let (tag, map) = TaggedMap::new(map)?;
                ObjectVisitor { target: target.select(tag.as_deref()), path }.visit_map(map)
            }
            Accepted::Raw(target) => raw(target, path, &Value::deserialize(MapAccessDeserializer::new(map))?),
            Accepted::Whole | Accepted::Items(_) => IgnoredAny.visit_map(map).map(drop),
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
        deserializer.deserialize_any(ValueVisitor { slot: &mut slot, path: self.path, is_null: &mut false })
    }
}
