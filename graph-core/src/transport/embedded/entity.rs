//! Requests to an entity or a singleton: read, change, replace and delete.

use http::header::{ETAG, LOCATION};
use http::{Method, StatusCode};

use super::answer::Answer;
use super::binding::Bindings;
use super::incoming::Incoming;
use super::listing::Item;
use super::merge::merge;
use super::precondition::{check_change, etag, is_not_modified, needs_existing};
use super::problem::Problem;
use super::query::{Purpose, Query};
use super::record::Record;
use super::represent::{check_expandable, represent};
use super::representation::Representation;
use super::store::{Found, Place, Store};

/// Answers a request to the entity or singleton at `place`.
pub(super) fn handle(store: &mut Store, incoming: &Incoming<'_>, place: Place) -> Result<Answer, Problem> {
    let found = store.find(&place);
    if found.as_ref().is_some_and(|found| !incoming.is_asked_for(found.record)) {
        return Err(Problem::not_found("The entity is not of the type that the address asks for.".to_owned()));
    }
    // A relation leads to the entity itself.
    let place = found.map_or(place, |found| found.place);
    match *incoming.method() {
        Method::GET => get(store, incoming, &place),
        Method::PATCH => change(store, incoming, &place),
        Method::PUT => replace(store, incoming, &place),
        Method::DELETE => delete(store, incoming, &place),
        _ => Err(Problem::method_not_allowed(incoming.method(), "GET, PATCH, PUT, DELETE")),
    }
}

/// Answers a request to a property of an entity
/// ([OData Protocol 4.01, section 11.2.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualProperties)).
pub(super) fn get_property(store: &Store, incoming: &Incoming<'_>, place: &Place, name: &str) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Nothing)?;
    let value = existing(store, place)?.record.get(name).ok_or_else(Problem::no_resource)?;
    if value.get() == "null" {
        return Ok(Answer::no_content());
    }
    let mut body = Representation::default();
    body.push("@odata.context", &format!("{}/{name}", incoming.context(&place.path(), &query)));
    body.push("value", &value);
    Ok(Answer::json(StatusCode::OK, &body))
}

/// The answer to a change of an entity: the entity, or nothing if the client prefers that.
pub(super) fn answer_change(
    status: StatusCode,
    store: &Store,
    incoming: &Incoming<'_>,
    place: &Place,
    query: &Query,
) -> Result<Answer, Problem> {
    let answer = if incoming.preferences.is_minimal {
        Answer::no_content().with(ETAG, &etag(existing(store, place)?.revision))
    } else {
        answer(status, store, incoming, place, query)?
    };
    Ok(incoming.preferences.note_return(answer))
}

fn answer(status: StatusCode, store: &Store, incoming: &Incoming<'_>, place: &Place, query: &Query) -> Result<Answer, Problem> {
    let found = existing(store, place)?;
    let revision = found.revision;
    let mut body = Representation::default();
    body.push("@odata.context", &format!("{}/$entity", incoming.context(&place.collection, query)));
    let body = body.followed_by(represent(store, &found.into(), query)?);
    Ok(Answer::json(status, &body).with(ETAG, &etag(revision)))
}

fn existing<'a>(store: &'a Store, place: &Place) -> Result<Found<'a>, Problem> {
    store.find(place).ok_or_else(|| missing(place))
}

fn missing(place: &Place) -> Problem {
    match &place.key {
        Some(key) => Problem::no_entity(&place.collection, key),
        None => Problem::not_found(format!("There is nothing at '{}'.", place.collection)),
    }
}

fn get(store: &Store, incoming: &Incoming<'_>, place: &Place) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Entity)?;
    let found = existing(store, place)?;
    if is_not_modified(incoming.headers(), found.revision)? {
        return Ok(Answer::empty(StatusCode::NOT_MODIFIED).with(ETAG, &etag(found.revision)));
    }
    // What one entity does not have can still be known, if another one of the collection has it.
    let alike = match place.key {
        Some(_) => store.members(&place.collection),
        None => vec![found],
    };
    check_expandable(store, &alike.into_iter().map(Item::from).collect::<Vec<_>>(), &query)?;
    answer(StatusCode::OK, store, incoming, place, &query)
}

fn change(store: &mut Store, incoming: &Incoming<'_>, place: &Place) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Change)?;
    let (bindings, changes) = Bindings::take(store, Record::parse(incoming.body())?)?;
    let key_name = incoming.key_name(store, &place.collection).to_owned();
    let found = store.find(place);
    check_change(incoming.headers(), found.as_ref().map(|found| found.revision))?;
    let Some(found) = found else {
        // A singleton has always been there. For an entity, Microsoft Graph wants to be told that it may be created.
        let may_create = place.key.is_none() || incoming.preferences.create_if_missing;
        return if may_create { put(store, incoming, place, (bindings, changes)) } else { Err(missing(place)) };
    };
    let merged = merge(found.record, changes, &key_name)?;
    store.put(place, &key_name, merged);
    bindings.apply(store, place);
    answer_change(StatusCode::OK, store, incoming, place, &query)
}

fn replace(store: &mut Store, incoming: &Incoming<'_>, place: &Place) -> Result<Answer, Problem> {
    let body = Bindings::take(store, Record::parse(incoming.body())?)?;
    check_change(incoming.headers(), store.find(place).map(|found| found.revision))?;
    put(store, incoming, place, body)
}

/// Keeps a record at `place`, whether there is one already or not
/// ([OData Protocol 4.01, section 11.4.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpsertanEntity)).
fn put(
    store: &mut Store,
    incoming: &Incoming<'_>,
    place: &Place,
    (bindings, record): (Bindings, Record),
) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Change)?;
    let is_new = store.find(place).is_none();
    if is_new && needs_existing(incoming.headers()) {
        return Err(missing(place));
    }
    let key_name = incoming.key_name(store, &place.collection).to_owned();
    store.put(place, &key_name, record);
    bindings.apply(store, place);
    let status = if is_new && place.key.is_some() { StatusCode::CREATED } else { StatusCode::OK };
    let answer = answer_change(status, store, incoming, place, &query)?;
    Ok(if status == StatusCode::CREATED { answer.with(LOCATION, &incoming.location(place)) } else { answer })
}

fn delete(store: &mut Store, incoming: &Incoming<'_>, place: &Place) -> Result<Answer, Problem> {
    incoming.query(Purpose::Nothing)?;
    check_change(incoming.headers(), Some(existing(store, place)?.revision))?;
    store.remove(place);
    Ok(Answer::no_content())
}
