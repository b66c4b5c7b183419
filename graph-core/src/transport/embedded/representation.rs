//! An entity as the service gives it: what is asked for of a record, behind the annotations of the answer.

use std::borrow::Cow;

use serde_core::ser::SerializeMap;
use serde_core::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::record::Record;

/// Properties in order, most of them those of a record.
#[derive(Debug, Default)]
pub(super) struct Representation<'a> {
    properties: Vec<(Cow<'a, str>, Cow<'a, RawValue>)>,
}

impl<'a> Representation<'a> {
    /// All properties of a record.
    pub(super) fn of(record: &'a Record) -> Self {
        record.properties().map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value))).collect()
    }

    /// Adds a property that is not one of the record.
    pub(super) fn push(&mut self, name: impl Into<Cow<'a, str>>, value: &impl Serialize) {
        // What the service adds is made of text and records, which can be written.
        if let Ok(value) = to_raw_value(value) {
            self.properties.push((name.into(), Cow::Owned(value)));
        }
    }

    /// The properties of `self`, and behind them those of `other`.
    #[must_use]
    pub(super) fn followed_by(mut self, other: Self) -> Self {
        self.properties.extend(other.properties);
        self
    }

    /// Leaves a property out.
    pub(super) fn remove(&mut self, name: &str) {
        self.properties.retain(|(existing, _)| existing != name);
    }
}

impl<'a> FromIterator<(Cow<'a, str>, Cow<'a, RawValue>)> for Representation<'a> {
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Cow<'a, RawValue>)>>(properties: I) -> Self {
        Self { properties: properties.into_iter().collect() }
    }
}

impl Serialize for Representation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.properties.len()))?;
        for (name, value) in &self.properties {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
