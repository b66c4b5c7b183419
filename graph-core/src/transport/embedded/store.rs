//! What the service keeps: collections of records, by path.

use std::collections::HashMap;

use super::guid::guid;
use super::problem::Problem;
use super::record::Record;

const ENTITY_SEED: u64 = 1;
const REQUEST_SEED: u64 = 2;

/// All collections, by the path of each.
#[derive(Debug, Default)]
pub(super) struct Store {
    collections: HashMap<String, Collection>,
    created: u64,
    requests: u64,
}

/// The entities of a collection with their keys, in the order of their creation.
#[derive(Debug, Default)]
struct Collection {
    records: Vec<(String, Record)>,
}

impl Store {
    pub(super) fn next_request_id(&mut self) -> String {
        self.requests += 1;
        guid(REQUEST_SEED, self.requests)
    }

    /// Whether anything was ever created at `path`.
    pub(super) fn has_collection(&self, path: &str) -> bool {
        self.collections.contains_key(path)
    }

    /// Adds a record under a new key.
    pub(super) fn create(&mut self, path: &str, key_name: &str, mut record: Record) -> String {
        self.created += 1;
        let key = guid(ENTITY_SEED, self.created);
        record.set_key(key_name, &key);
        self.collections.entry(path.to_owned()).or_default().records.push((key.clone(), record));
        key
    }

    pub(super) fn list(&self, path: &str) -> Vec<&Record> {
        let records = self.collections.get(path).map_or(&[][..], |collection| &collection.records);
        records.iter().map(|(_, record)| record).collect()
    }

    pub(super) fn get(&self, path: &str, key: &str) -> Result<&Record, Problem> {
        let found = self.collections.get(path).and_then(|collection| collection.position(key).map(|at| (collection, at)));
        found.and_then(|(collection, at)| collection.records.get(at)).map(|(_, record)| record).ok_or_else(|| missing(path, key))
    }

    pub(super) fn update(&mut self, path: &str, key: &str, key_name: &str, changes: Record) -> Result<&Record, Problem> {
        let records = self.collections.get_mut(path).map(|collection| &mut collection.records);
        let found = records.and_then(|records| records.iter_mut().find(|(existing, _)| existing == key));
        let (_, record) = found.ok_or_else(|| missing(path, key))?;
        record.merge(changes, key_name);
        Ok(record)
    }

    pub(super) fn delete(&mut self, path: &str, key: &str) -> Result<(), Problem> {
        let collection = self.collections.get_mut(path).ok_or_else(|| missing(path, key))?;
        let position = collection.position(key).ok_or_else(|| missing(path, key))?;
        collection.records.remove(position);
        Ok(())
    }
}

impl Collection {
    fn position(&self, key: &str) -> Option<usize> {
        self.records.iter().position(|(existing, _)| existing == key)
    }
}

fn missing(path: &str, key: &str) -> Problem {
    Problem::not_found(format!("There is no entity with the key '{key}' in '{path}'."))
}
