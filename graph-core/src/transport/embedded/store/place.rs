//! Where an entity is, and the entity that was found there.

use super::super::address::child_path;
use super::super::record::Record;

/// Where an entity or a singleton is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Place {
    /// The path of the collection, or of the singleton itself.
    pub(in super::super) collection: String,
    /// The key in the collection; a singleton has none.
    pub(in super::super) key: Option<String>,
}

impl Place {
    pub(in super::super) fn member_of(collection: &str, key: &str) -> Self {
        Self { collection: collection.to_owned(), key: Some(key.to_owned()) }
    }

    pub(in super::super) fn singleton(path: &str) -> Self {
        Self { collection: path.to_owned(), key: None }
    }

    pub(in super::super) fn path(&self) -> String {
        self.key.as_ref().map_or_else(|| self.collection.clone(), |key| child_path(&self.collection, key))
    }
}

/// An entity or a singleton as it is kept.
#[derive(Debug, Clone)]
pub(in super::super) struct Found<'a> {
    /// Where it is itself, even if it was found by a relation.
    pub(in super::super) place: Place,
    /// The number by which the collection is ordered, that of its creation there.
    pub(in super::super) sequence: u64,
    /// The number of the last change of what was found: of the entity, or of its relation to the collection.
    pub(in super::super) changed: u64,
    /// The number of the last change of the entity itself.
    pub(in super::super) revision: u64,
    pub(in super::super) record: &'a Record,
}
