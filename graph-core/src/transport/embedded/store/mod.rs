//! What the service keeps: collections of entities, singletons and contents, each by its path.

mod collection;
mod content;
mod place;

use std::collections::{BTreeMap, HashMap};

pub(super) use self::collection::Collection;
use self::collection::{Entry, Held};
pub(super) use self::content::Content;
pub(super) use self::place::{Found, Place};
use super::problem::Problem;
use super::record::Record;

/// All that one version of the service keeps.
#[derive(Debug, Default)]
pub(super) struct Store {
    collections: BTreeMap<String, Collection>,
    singletons: BTreeMap<String, Entry>,
    contents: BTreeMap<String, Content>,
    /// Where relations to an entity are or once were, by the path of the entity.
    referrers: HashMap<String, Vec<Place>>,
    /// Counts changes. Each entity has the number of its last one, and no two have the same.
    revision: u64,
}

impl Store {
    pub(super) const fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether anything was ever created in a collection at `path`.
    pub(super) fn has_collection(&self, path: &str) -> bool {
        self.collections.contains_key(path)
    }

    /// Has a collection at `path`, whether anything is in it or not.
    pub(super) fn open(&mut self, path: &str) {
        self.collections.entry(path.to_owned()).or_default();
    }

    pub(super) fn has_singleton(&self, path: &str) -> bool {
        self.singletons.contains_key(path)
    }

    pub(super) fn collection(&self, path: &str) -> Option<&Collection> {
        self.collections.get(path)
    }

    /// The entities of a collection, in the order of their creation. What is related to the collection counts as well.
    pub(super) fn members(&self, path: &str) -> Vec<Found<'_>> {
        let entries = self.collections.get(path).into_iter().flat_map(Collection::entries);
        entries.filter_map(|(key, entry)| self.resolve(Place::member_of(path, key), entry)).collect()
    }

    /// The entity or singleton at `place`.
    pub(super) fn find(&self, place: &Place) -> Option<Found<'_>> {
        self.resolve(place.clone(), self.entry(place)?)
    }

    /// The entity with the given key, in whichever collection it is.
    pub(super) fn find_anywhere(&self, key: &str) -> Option<Place> {
        let mut places = self.collections.keys().map(|path| Place::member_of(path, key));
        places.find(|place| self.entry(place).is_some_and(|entry| matches!(entry.held, Held::Record(_))))
    }

    /// Adds a record under the number that it has for its key, or else under a new key.
    pub(super) fn add(&mut self, path: &str, key_name: &str, mut record: Record, new_key: String) -> Result<Place, Problem> {
        let collection = self.collections.entry(path.to_owned()).or_default();
        let key = collection.take_key(key_name, &mut record, new_key)?;
        let place = Place::member_of(path, &key);
        self.hold(&place, key_name, Held::Record(record));
        Ok(place)
    }

    /// Keeps a record at `place`, instead of what is there. The key in the address counts, and not one in the record.
    pub(super) fn put(&mut self, place: &Place, key_name: &str, mut record: Record) {
        if let Some(key) = &place.key {
            self.collections.entry(place.collection.clone()).or_default().give_key(key_name, key, &mut record);
        }
        self.hold(place, key_name, Held::Record(record));
    }

    /// Relates the entity at `target` to `place`.
    pub(super) fn refer(&mut self, place: &Place, target: Place) {
        self.referrers.entry(target.path()).or_default().push(place.clone());
        self.hold(place, "id", Held::Reference(target));
    }

    /// Removes what is at `place`, all that belongs to it, and the relations to it.
    pub(super) fn remove(&mut self, place: &Place) {
        self.revision += 1;
        match &place.key {
            None => drop(self.singletons.remove(&place.collection)),
            Some(key) => {
                if let Some(collection) = self.collections.get_mut(&place.collection) {
                    collection.remove(key, self.revision);
                }
            }
        }
        let path = place.path();
        for referrer in self.referrers.remove(&path).unwrap_or_default() {
            if self.entry(&referrer).is_some_and(|entry| matches!(&entry.held, Held::Reference(target) if target == place)) {
                self.remove(&referrer);
            }
        }
        self.contents.remove(&path);
        let within = format!("{path}/");
        self.collections.retain(|path, _| !path.starts_with(&within));
        self.singletons.retain(|path, _| !path.starts_with(&within));
        self.contents.retain(|path, _| !path.starts_with(&within));
    }

    /// Whether `place` holds the relation to an entity, and not the entity.
    pub(super) fn is_reference(&self, place: &Place) -> bool {
        self.entry(place).is_some_and(|entry| matches!(entry.held, Held::Reference(_)))
    }

    pub(super) fn content(&self, path: &str) -> Option<&Content> {
        self.contents.get(path)
    }

    pub(super) fn set_content(&mut self, path: String, content: Content) {
        self.contents.insert(path, content);
    }

    pub(super) fn remove_content(&mut self, path: &str) -> bool {
        self.contents.remove(path).is_some()
    }

    fn entry(&self, place: &Place) -> Option<&Entry> {
        match &place.key {
            Some(key) => self.collections.get(&place.collection)?.get(key),
            None => self.singletons.get(&place.collection),
        }
    }

    fn resolve<'a>(&'a self, place: Place, entry: &'a Entry) -> Option<Found<'a>> {
        let sequence = entry.sequence;
        match &entry.held {
            Held::Record(record) => Some(Found { place, sequence, changed: entry.revision, revision: entry.revision, record }),
            // What is referred to is an entity: `refer` is given the place where one was found.
            Held::Reference(target) => match self.entry(target)? {
                Entry { held: Held::Record(record), revision, .. } => {
                    let changed = entry.revision.max(*revision);
                    Some(Found { place: target.clone(), sequence, changed, revision: *revision, record })
                }
                Entry { held: Held::Reference(_), .. } => None,
            },
        }
    }

    fn hold(&mut self, place: &Place, key_name: &str, held: Held) {
        self.revision += 1;
        let (path, revision) = (place.collection.clone(), self.revision);
        if let Some(key) = &place.key {
            self.collections.entry(path).or_default().hold(key_name, key, held, revision);
            return;
        }
        let sequence = self.singletons.get(&path).map_or(revision, |old| old.sequence);
        self.singletons.insert(path, Entry { sequence, revision, held });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(text: &str) -> Record {
        Record::parse(text.as_bytes()).ok().unwrap()
    }

    fn keys(store: &Store, path: &str) -> String {
        store.members(path).iter().filter_map(|found| found.place.key.clone()).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn keys_are_given_by_the_service_but_for_numbers() {
        let mut store = Store::default();
        let mut add =
            |path: &str, text: &str| store.add(path, "id", record(text), "new".to_owned()).map(|place| place.key.unwrap());
        assert_eq!(add("/a", r#"{"id":"mine"}"#).ok().unwrap(), "new");
        assert!(add("/a", "{}").is_err(), "the key is taken");
        assert_eq!(add("/b", r#"{"id":7}"#).ok().unwrap(), "7");
        assert_eq!(add("/b", "{}").ok().unwrap(), "8", "the collection counts on");
        assert!(add("/b", r#"{"id":7}"#).is_err(), "the key is taken");
        assert_eq!(store.find(&Place::member_of("/b", "8")).unwrap().record.get("id").unwrap().get(), "8");
    }

    #[test]
    fn what_belongs_to_an_entity_goes_with_it() {
        let mut store = Store::default();
        for path in ["/a", "/a/1/b", "/a/10/b"] {
            store.put(&Place::member_of(path, "1"), "id", record("{}"));
        }
        store.put(&Place::singleton("/a/1/c"), "id", record("{}"));
        store.remove(&Place::member_of("/a", "1"));
        assert_eq!(keys(&store, "/a"), "");
        assert!(!store.has_collection("/a/1/b") && !store.has_singleton("/a/1/c"));
        assert_eq!(keys(&store, "/a/10/b"), "1");
    }

    #[test]
    fn a_relation_leads_to_the_entity_until_that_is_gone() {
        let mut store = Store::default();
        let user = Place::member_of("/users", "1");
        store.put(&user, "id", record(r#"{"a":1}"#));
        store.refer(&Place::member_of("/groups/2/members", "1"), user.clone());
        assert_eq!(keys(&store, "/groups/2/members"), "1");
        assert_eq!(store.members("/groups/2/members")[0].place.path(), "/users/1");
        store.remove(&user);
        assert_eq!(keys(&store, "/groups/2/members"), "");
    }
}
