//! An entity as the service keeps it: its properties in order, each as the text that was sent.

use std::collections::HashMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::problem::Problem;

/// The properties of an entity, in order, each as the text that was sent.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    properties: Vec<(String, Box<RawValue>)>,
}

impl Record {
    /// The record in the body of a request.
    pub(super) fn parse(body: &[u8]) -> Result<Self, Problem> {
        if body.is_empty() {
            return Err(Problem::bad_request("The body is empty where a JSON object is due.".to_owned()));
        }
        serde_json::from_slice(body)
            .map_err(|error| Problem::bad_request(format!("The body is not a JSON object that could be read: {error}.")))
    }

    /// Sets a property, in its place if the record has it.
    pub(super) fn set(&mut self, name: &str, value: Box<RawValue>) {
        match self.properties.iter_mut().find(|(existing, _)| existing == name) {
            Some((_, old)) => *old = value,
            None => self.properties.push((name.to_owned(), value)),
        }
    }

    /// Sets the key, ahead of all but annotations.
    pub(super) fn set_key(&mut self, name: &str, key: &str) {
        self.properties.retain(|(existing, _)| existing != name);
        let position = self.properties.iter().take_while(|(name, _)| name.starts_with('@')).count();
        if let Ok(value) = to_raw_value(key) {
            self.properties.insert(position, (name.to_owned(), value));
        }
    }

    /// Takes over all properties of `changes` but the key.
    pub(super) fn merge(&mut self, changes: Self, key_name: &str) {
        for (name, value) in changes.properties {
            if name != key_name {
                self.set(&name, value);
            }
        }
    }

    /// The record with an annotation ahead of everything.
    pub(super) fn annotated(&self, name: &str, value: &str) -> Self {
        let annotation = to_raw_value(value).ok().map(|value| (name.to_owned(), value));
        let others = self.properties.iter().filter(|(existing, _)| existing != name).cloned();
        Self { properties: annotation.into_iter().chain(others).collect() }
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.properties.len()))?;
        for (name, value) in &self.properties {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RecordVisitor;

        impl<'de> Visitor<'de> for RecordVisitor {
            type Value = Record;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
                let mut record = Record::default();
                // Of a name that comes twice the last value counts. The map keeps a body of many names from costing their square.
                let mut positions = HashMap::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    let position = *positions.entry(name.clone()).or_insert(record.properties.len());
                    match record.properties.get_mut(position) {
                        Some((_, old)) => *old = value,
                        None => record.properties.push((name, value)),
                    }
                }
                Ok(record)
            }
        }

        deserializer.deserialize_map(RecordVisitor)
    }
}
