//! The entities of a collection by their keys, in the order of their creation, and which ones were removed.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::super::problem::Problem;
use super::super::record::Record;
use super::Place;

/// The entities of a collection.
#[derive(Debug, Default)]
pub(in super::super) struct Collection {
    /// The name of the key on the wire, as of the last creation.
    key_name: Option<String>,
    /// By the number of their creation.
    entries: BTreeMap<u64, (String, Entry)>,
    sequences: HashMap<String, u64>,
    /// The keys of what was removed, by the number of the change, and the other way round.
    removals: BTreeMap<u64, String>,
    removed_at: HashMap<String, u64>,
    /// The greatest number that was ever a key.
    greatest_number: Option<i64>,
}

/// What a collection holds under a key.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) sequence: u64,
    pub(super) revision: u64,
    pub(super) held: Held,
}

#[derive(Debug)]
pub(super) enum Held {
    Record(Record),
    /// The entity of another collection.
    Reference(Place),
}

/// An entity that is no more.
#[derive(Debug)]
pub(in super::super) struct Removal {
    pub(in super::super) revision: u64,
    /// As the key stood in the entity: a number or a text.
    pub(in super::super) key: Value,
}

impl Collection {
    pub(in super::super) fn key_name(&self) -> Option<&str> {
        self.key_name.as_deref()
    }

    pub(in super::super) fn contains(&self, key: &str) -> bool {
        self.sequences.contains_key(key)
    }

    /// What was removed after the change with the number `revision`.
    pub(in super::super) fn removals_after(&self, revision: u64) -> impl Iterator<Item = Removal> {
        let later = self.removals.range(revision.saturating_add(1)..);
        later.map(|(revision, key)| {
            let number = self.greatest_number.and_then(|_| key.parse::<i64>().ok());
            Removal { revision: *revision, key: number.map_or_else(|| key.as_str().into(), Value::from) }
        })
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.values().map(|(key, entry)| (key.as_str(), entry))
    }

    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.get(self.sequences.get(key)?).map(|(_, entry)| entry)
    }

    /// The key for a new record, which is set in it: its own, if that is a number; the next one, if the collection has numbers for
    /// keys; else `new_key`.
    pub(super) fn take_key(&mut self, key_name: &str, record: &mut Record, new_key: String) -> Result<String, Problem> {
        let next = self.greatest_number.and_then(|greatest| greatest.checked_add(1));
        let number = record.get(key_name).and_then(number_of).or(next);
        let key = number.map_or(new_key, |number| number.to_string());
        if self.contains(&key) {
            return Err(Problem::conflict(format!("There already is an entity with the key '{key}'.")));
        }
        match number {
            Some(number) => set_number(record, key_name, number),
            None => record.set_first(key_name, &key),
        }
        Ok(key)
    }

    /// Sets the key that an address gives to a record: as a number, if the record or the collection has it so.
    pub(super) fn give_key(&self, key_name: &str, key: &str, record: &mut Record) {
        let is_number = self.greatest_number.is_some() || record.get(key_name).is_some_and(|value| value.get() == key);
        match key.parse() {
            Ok(number) if is_number => set_number(record, key_name, number),
            _ => record.set_first(key_name, key),
        }
    }

    pub(super) fn hold(&mut self, key_name: &str, key: &str, held: Held, revision: u64) {
        if let Held::Record(record) = &held {
            self.key_name = Some(key_name.to_owned());
            self.greatest_number = self.greatest_number.max(record.get(key_name).and_then(number_of));
        }
        // What comes back under its old key is no longer removed.
        if let Some(revision) = self.removed_at.remove(key) {
            self.removals.remove(&revision);
        }
        let sequence = *self.sequences.entry(key.to_owned()).or_insert(revision);
        self.entries.insert(sequence, (key.to_owned(), Entry { sequence, revision, held }));
    }

    pub(super) fn remove(&mut self, key: &str, revision: u64) {
        if let Some(sequence) = self.sequences.remove(key) {
            self.entries.remove(&sequence);
            self.removals.insert(revision, key.to_owned());
            self.removed_at.insert(key.to_owned(), revision);
        }
    }
}

/// The value of a key that is an integer.
fn number_of(value: &RawValue) -> Option<i64> {
    value.get().parse().ok()
}

fn set_number(record: &mut Record, key_name: &str, number: i64) {
    if let Ok(value) = to_raw_value(&number) {
        record.set_first_json(key_name, value);
    }
}
