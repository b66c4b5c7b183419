//! From an address to what is there: a collection, an entity or a property of one.

use http::Method;

use super::address::Address;
use super::incoming::Incoming;
use super::problem::Problem;
use super::store::{Place, Store};
use crate::operation::OperationKind;

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Resource {
    /// A collection by its path.
    Collection(String),
    /// An entity of a collection, or a singleton, whether it is there or not.
    Entity(Place),
    /// A property of an entity that is there.
    Property(Place, String),
}

impl Resource {
    /// What the address of a request leads to.
    ///
    /// An address does not tell a collection from an entity. A request of a client says whether it is for one; for others, what is
    /// in the store tells. Where nothing is, a GET or POST is for a collection that is still empty, and a change for a singleton.
    pub(super) fn of(incoming: &Incoming<'_>, store: &Store) -> Self {
        let path = incoming.address.path();
        let (parent, last) = incoming.address.parent();
        match incoming.operation() {
            Some(operation) if operation.is_keyed() => return Self::Entity(Place::member_of(&parent, last)),
            Some(operation)
                if matches!(operation.kind(), OperationKind::Get | OperationKind::Update | OperationKind::Replace) =>
            {
                let is_member = store.has_collection(&parent) && !store.has_singleton(&path);
                return Self::Entity(if is_member { Place::member_of(&parent, last) } else { Place::singleton(&path) });
            }
            Some(operation) if matches!(operation.kind(), OperationKind::Create | OperationKind::List) => {
                return Self::Collection(path);
            }
            _ => {}
        }
        if store.has_collection(&path) {
            return Self::Collection(path);
        }
        if store.has_singleton(&path) {
            return Self::Entity(Place::singleton(&path));
        }
        if store.has_collection(&parent) {
            return Self::Entity(Place::member_of(&parent, last));
        }
        if let Some(owner) = owner(incoming, store) {
            return Self::Property(owner, last.to_owned());
        }
        match *incoming.method() {
            Method::GET | Method::POST => Self::Collection(path),
            _ => Self::Entity(Place::singleton(&path)),
        }
    }
}

/// The entity that the address is within, if that holds what is read.
fn owner(incoming: &Incoming<'_>, store: &Store) -> Option<Place> {
    let place = existing(incoming, store, &incoming.address.parent().0)?;
    let record = store.find(&place)?.record;
    (*incoming.method() == Method::GET && record.get(incoming.address.parent().1).is_some()).then_some(place)
}

/// The place of the entity or singleton at a path that the address starts with.
pub(super) fn existing(incoming: &Incoming<'_>, store: &Store, path: &str) -> Option<Place> {
    if store.has_singleton(path) {
        return Some(Place::singleton(path));
    }
    let mut places = incoming.address.steps().map(|(collection, key)| Place::member_of(&collection, key));
    places.find(|place| place.path() == path && store.find(place).is_some())
}

/// Refuses an address that leads through an entity which is not there.
pub(super) fn check_way(address: &Address, store: &Store) -> Result<(), Problem> {
    let steps = address.steps().collect::<Vec<_>>();
    let Some((_, on_the_way)) = steps.split_last() else { return Ok(()) };
    for (collection, key) in on_the_way {
        let place = Place::member_of(collection, key);
        let path = place.path();
        let is_name = store.has_collection(&path) || store.has_singleton(&path);
        if store.collection(collection).is_some_and(|collection| !collection.contains(key)) && !is_name {
            return Err(Problem::no_entity(collection, key));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::Request;

    use super::super::record::Record;
    use super::*;

    fn resource(method: &Method, path: &str) -> Resource {
        let mut store = Store::default();
        for place in [Place::member_of("/users", "1"), Place::singleton("/me")] {
            store.put(&place, "id", Record::parse(br#"{"name":"a"}"#).ok().unwrap());
        }
        let request = Request::builder().method(method).uri(path).body(Bytes::new()).unwrap();
        let incoming = Incoming::new(&request, 1).ok().unwrap();
        Resource::of(&incoming, &store)
    }

    #[test]
    fn what_is_kept_tells_collections_from_entities() {
        let collection = |path: &str| Resource::Collection(path.to_owned());
        let user = || Place::member_of("/users", "1");
        for (method, path, expected) in [
            (Method::GET, "/users", collection("/users")),
            (Method::GET, "/users/1", Resource::Entity(user())),
            (Method::PATCH, "/users/2", Resource::Entity(Place::member_of("/users", "2"))),
            (Method::GET, "/users/1/name", Resource::Property(user(), "name".to_owned())),
            (Method::GET, "/me/name", Resource::Property(Place::singleton("/me"), "name".to_owned())),
            (Method::GET, "/users/1/messages", collection("/users/1/messages")),
            (Method::POST, "/groups", collection("/groups")),
            (Method::PATCH, "/me", Resource::Entity(Place::singleton("/me"))),
            (Method::PATCH, "/admin/settings", Resource::Entity(Place::singleton("/admin/settings"))),
        ] {
            assert_eq!(resource(&method, path), expected, "{method} {path}");
        }
    }
}
