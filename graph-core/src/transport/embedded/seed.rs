//! What a test puts into the service before it starts, and looks at when it has ended.

use std::fmt;

use http::{Method, Uri};
use serde_core::Serialize;
use serde_json::Value;

use super::EmbeddedGraph;
use super::address::{Address, Aspect};
use super::problem::Problem;
use super::record::Record;
use super::representation::Representation;
use super::store::{Place, Store};
use super::version::Version;

/// Paths here start with the version, as `/v1.0/users` does: the versions hold entities of their own.
impl EmbeddedGraph {
    /// Puts an entity into a collection and gives its key: that under the name of the key, which is `id` unless a client has used
    /// another one; without one, a new key. An entity that has this key already is replaced.
    ///
    /// ```
    /// use graph_core::transport::EmbeddedGraph;
    ///
    /// let graph = EmbeddedGraph::new();
    /// let key = graph.insert("/v1.0/users", serde_json::json!({ "id": "adele", "displayName": "Adele" }))?;
    /// assert_eq!(key, "adele");
    /// assert_eq!(graph.entities("/v1.0/users")[0]["displayName"], "Adele");
    /// # Ok::<(), graph_core::transport::InvalidSeed>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidSeed`] when `collection` is not the path of a collection, or when `entity` is not an object.
    pub fn insert(&self, collection: &str, entity: impl Serialize) -> Result<String, InvalidSeed> {
        let (address, record) = (address(collection)?, record(collection, &entity)?);
        let path = address.path();
        let mut state = self.state();
        let new_key = state.numbers.next_key();
        let store = state.stores.entry(address.version).or_default();
        let key_name = store.collection(&path).and_then(|collection| collection.key_name()).unwrap_or("id").to_owned();
        let key = record.get(&key_name).map(|key| serde_json::from_str(key.get()).unwrap_or_default());
        let key = match key {
            Some(Value::String(key)) => Some(key),
            Some(Value::Number(key)) => Some(key.to_string()),
            _ => None,
        };
        let place = match key {
            Some(key) => {
                let place = Place::member_of(&path, &key);
                store.put(&place, &key_name, record);
                place
            }
            None => store.add(&path, &key_name, record, new_key).map_err(|problem| InvalidSeed::new(collection, problem))?,
        };
        Ok(place.key.unwrap_or_default())
    }

    /// Puts an object at an address that has no key, such as `/v1.0/admin/sharepoint/settings`.
    ///
    /// # Errors
    /// [`InvalidSeed`] when `path` is not the path of a singleton, or when `singleton` is not an object.
    pub fn insert_singleton(&self, path: &str, singleton: impl Serialize) -> Result<(), InvalidSeed> {
        let (address, record) = (address(path)?, record(path, &singleton)?);
        let place = Place::singleton(&address.path());
        self.state().stores.entry(address.version).or_default().put(&place, "id", record);
        Ok(())
    }

    /// The entities of a collection, in the order of their creation; none for a path where nothing is.
    #[must_use]
    pub fn entities(&self, collection: &str) -> Vec<Value> {
        self.look(collection, |store, address| {
            store.members(&address.path()).iter().map(|found| value_of(found.record)).collect()
        })
    }

    /// The entity or singleton at a path, if there is one.
    #[must_use]
    pub fn entity(&self, path: &str) -> Option<Value> {
        self.look(path, |store, address| {
            let (collection, key) = address.parent();
            let places = [Place::singleton(&address.path()), Place::member_of(&collection, key)];
            places.iter().find_map(|place| store.find(place)).map(|found| value_of(found.record))
        })
    }

    /// Makes all tokens of delta queries invalid: the next use of one is answered with 410, and the client has to start over.
    pub fn expire_delta_tokens(&self) {
        self.state().epoch += 1;
    }

    fn look<T: Default>(&self, path: &str, look: impl FnOnce(&Store, &Address) -> T) -> T {
        let Ok(address) = address(path) else { return T::default() };
        self.state().stores.get(&address.version).map(|store| look(store, &address)).unwrap_or_default()
    }
}

fn address(path: &str) -> Result<Address, InvalidSeed> {
    let invalid =
        || InvalidSeed { path: path.to_owned(), problem: "it is not a path that starts with '/v1.0/' or '/beta/'".to_owned() };
    let address = path.parse::<Uri>().ok().and_then(|uri| Address::of(&Method::PATCH, &uri).ok());
    address.filter(|address| address.version != Version::None && address.aspect == Aspect::Whole).ok_or_else(invalid)
}

fn record(path: &str, value: &impl Serialize) -> Result<Record, InvalidSeed> {
    let text = serde_json::to_vec(value).unwrap_or_default();
    Record::parse(&text)
        .map_err(|_| InvalidSeed { path: path.to_owned(), problem: "what was to be put there is not an object".to_owned() })
}

fn value_of(record: &Record) -> Value {
    serde_json::to_value(Representation::of(record)).unwrap_or_default()
}

/// Something cannot be put into an embedded Graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSeed {
    path: String,
    problem: String,
}

impl InvalidSeed {
    fn new(path: &str, problem: Problem) -> Self {
        Self { path: path.to_owned(), problem: problem.message }
    }
}

impl fmt::Display for InvalidSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing was put at {:?}: {}", self.path, self.problem)
    }
}

impl std::error::Error for InvalidSeed {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_put_in_can_be_looked_at() {
        let graph = EmbeddedGraph::new();
        let key = graph.insert("/v1.0/users", json!({"displayName": "Adele"})).unwrap();
        assert_eq!(graph.entities("/v1.0/users"), [json!({"id": key, "displayName": "Adele"})]);
        assert_eq!(graph.insert("/v1.0/parts", json!({"id": 7})).as_deref(), Ok("7"));
        assert_eq!(graph.entity("/v1.0/parts/7"), Some(json!({"id": 7})));
        graph.insert_singleton("/beta/admin/settings", json!({"a": 1})).unwrap();
        assert_eq!(graph.entity("/beta/admin/settings"), Some(json!({"a": 1})));
        assert!(graph.entities("/beta/users").is_empty() && graph.entity("/v1.0/admin/settings").is_none());
    }

    #[test]
    fn what_has_no_place_is_refused() {
        let graph = EmbeddedGraph::new();
        for path in ["/users", "users", "/v1.0", "/v1.0/users/$count", ""] {
            assert!(graph.insert(path, json!({})).is_err(), "{path}");
        }
        let error = graph.insert("/v1.0/users", 1).unwrap_err();
        assert_eq!(error.to_string(), r#"nothing was put at "/v1.0/users": what was to be put there is not an object"#);
    }
}
