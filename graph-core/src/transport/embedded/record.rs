//! An entity as the service keeps it: its properties in order, each as the text that was sent.

use std::collections::HashMap;
use std::fmt;

use serde_core::de::{MapAccess, Visitor};
use serde_core::{Deserialize, Deserializer};
use serde_json::value::{RawValue, to_raw_value};

use super::problem::Problem;

/// The annotations that the service writes itself, whatever a client sends.
const OF_THE_SERVICE: [&str; 2] = ["@odata.context", "@odata.etag"];

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
        let mut record = serde_json::from_slice::<Self>(body)
            .map_err(|error| Problem::bad_request(format!("The body is not a JSON object that could be read: {error}.")))?;
        record.properties.retain(|(name, _)| !OF_THE_SERVICE.contains(&name.as_str()));
        Ok(record)
    }

    /// The record in a JSON value, if that is an object.
    pub(super) fn of_json(value: &RawValue) -> Option<Self> {
        serde_json::from_str(value.get()).ok()
    }

    pub(super) fn get(&self, name: &str) -> Option<&RawValue> {
        self.properties.iter().find(|(existing, _)| existing == name).map(|(_, value)| &**value)
    }

    pub(super) fn properties(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.properties.iter().map(|(name, value)| (name.as_str(), &**value))
    }

    pub(super) fn into_properties(self) -> Vec<(String, Box<RawValue>)> {
        self.properties
    }

    /// Sets a property to a text, ahead of all but annotations.
    pub(super) fn set_first(&mut self, name: &str, value: &str) {
        if let Ok(value) = to_raw_value(value) {
            self.set_first_json(name, value);
        }
    }

    /// Sets a property, ahead of all but annotations.
    pub(super) fn set_first_json(&mut self, name: &str, value: Box<RawValue>) {
        self.properties.retain(|(existing, _)| existing != name);
        let position = self.properties.iter().take_while(|(name, _)| name.starts_with('@')).count();
        self.properties.insert(position, (name.to_owned(), value));
    }
}

impl FromIterator<(String, Box<RawValue>)> for Record {
    /// Of a name that comes twice, the last value counts, in the place of the first.
    fn from_iter<I: IntoIterator<Item = (String, Box<RawValue>)>>(properties: I) -> Self {
        let mut record = Self::default();
        // The map keeps a body of many names from costing their square.
        let mut positions = HashMap::new();
        for (name, value) in properties {
            let position = *positions.entry(name.clone()).or_insert(record.properties.len());
            match record.properties.get_mut(position) {
                Some((_, old)) => *old = value,
                None => record.properties.push((name, value)),
            }
        }
        record
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
                std::iter::from_fn(|| map.next_entry().transpose()).collect()
            }
        }

        deserializer.deserialize_map(RecordVisitor)
    }
}
