//! `/$ref`: that one entity is related to another
//! ([OData Protocol 4.01, section 11.4.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ModifyingRelationshipsbetweenEntities)).

use http::{Method, StatusCode, Uri};

use super::address::{Address, Aspect};
use super::answer::Answer;
use super::incoming::Incoming;
use super::path::text_of;
use super::problem::Problem;
use super::query::Purpose;
use super::record::Record;
use super::representation::Representation;
use super::store::{Place, Store};

/// Answers a request that ends in `/$ref`: POST adds to a collection, PUT sets a single relation, DELETE ends one, GET lists them.
pub(super) fn handle(store: &mut Store, incoming: &Incoming<'_>) -> Result<Answer, Problem> {
    incoming.query(Purpose::Nothing)?;
    let path = incoming.address.path();
    match *incoming.method() {
        Method::GET => Ok(list(store, incoming, &path)),
        Method::POST => {
            let target = target(store, incoming)?;
            let key = target.key.clone().unwrap_or_default();
            let place = Place::member_of(&path, &key);
            if store.find(&place).is_some() {
                return Err(Problem::bad_request("One or more added object references already exist.".to_owned()));
            }
            store.refer(&place, target);
            Ok(Answer::no_content())
        }
        Method::PUT => {
            let target = target(store, incoming)?;
            store.refer(&Place::singleton(&path), target);
            Ok(Answer::no_content())
        }
        Method::DELETE => {
            let (collection, key) = incoming.address.parent();
            let places = [Place::member_of(&collection, key), Place::singleton(&path)];
            let place = places.iter().find(|place| store.is_reference(place)).ok_or_else(Problem::no_resource)?;
            store.remove(place);
            Ok(Answer::no_content())
        }
        _ => Err(Problem::method_not_allowed(incoming.method(), "GET, POST, PUT, DELETE")),
    }
}

fn list(store: &Store, incoming: &Incoming<'_>, path: &str) -> Answer {
    let id = |place: &Place| {
        let mut reference = Representation::default();
        reference.push("@odata.id", &incoming.location(place));
        reference
    };
    let mut body = Representation::default();
    if let Some(found) = store.find(&Place::singleton(path)) {
        body.push("@odata.context", &format!("{}/$metadata#$ref", incoming.address.root));
        return Answer::json(StatusCode::OK, &body.followed_by(id(&found.place)));
    }
    let members = store.members(path);
    body.push("@odata.context", &format!("{}/$metadata#Collection($ref)", incoming.address.root));
    body.push("value", &members.iter().map(|found| id(&found.place)).collect::<Vec<_>>());
    Answer::json(StatusCode::OK, &body)
}

/// The entity that the body names by its address.
fn target(store: &Store, incoming: &Incoming<'_>) -> Result<Place, Problem> {
    let record = Record::parse(incoming.body())?;
    let id = record.get("@odata.id").and_then(text_of);
    let id = id.ok_or_else(|| Problem::bad_request("The body has no '@odata.id' with the address of an entity.".to_owned()))?;
    target_of(store, &id)
}

/// The entity with the address `id`, which may be relative to the service.
pub(super) fn target_of(store: &Store, id: &str) -> Result<Place, Problem> {
    let malformed = || Problem::bad_request(format!("'{id}' is not the address of an entity."));
    let uri = if id.contains("://") { id.parse::<Uri>() } else { format!("/{}", id.trim_start_matches('/')).parse() };
    let address = Address::of(&Method::GET, &uri.map_err(|_| malformed())?)?;
    if address.aspect != Aspect::Whole {
        return Err(malformed());
    }
    let (collection, key) = address.parent();
    let found = store.find(&Place::member_of(&collection, key)).map(|found| found.place);
    // Any object of a directory has an address among `directoryObjects` as well.
    let anywhere = || store.find_anywhere(key).filter(|_| collection == "/directoryObjects");
    found.or_else(anywhere).ok_or_else(|| Problem::not_found(format!("There is no entity at '{id}'.")))
}
