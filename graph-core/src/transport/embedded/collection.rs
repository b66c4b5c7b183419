//! Requests to a collection: a page of it, how many entities it has, and a new one.

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderName, Method, StatusCode};

use super::answer::Answer;
use super::binding::Bindings;
use super::entity;
use super::incoming::Incoming;
use super::listing::{Item, Listing, is_match};
use super::problem::Problem;
use super::query::{Purpose, Query};
use super::record::Record;
use super::represent::{check_expandable, represent_all};
use super::representation::Representation;
use super::store::Store;

pub(super) const ENTITY_ID: HeaderName = HeaderName::from_static("odata-entityid");
const CONSISTENCY_LEVEL: &str = "ConsistencyLevel";

/// Answers a request to the collection at `path`. A new entity gets a key from `new_key`, unless it has a number for one.
pub(super) fn handle(
    store: &mut Store,
    incoming: &Incoming<'_>,
    path: &str,
    new_key: impl FnOnce() -> String,
) -> Result<Answer, Problem> {
    match *incoming.method() {
        Method::GET => list(store, incoming, path),
        Method::POST => create(store, incoming, path, new_key),
        _ => Err(Problem::method_not_allowed(incoming.method(), "GET, POST")),
    }
}

/// Answers `/$count`: a number as text
/// ([OData URL Conventions 4.01, section 4.8](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_AddressingtheCountofaCollection)).
pub(super) fn count(store: &Store, incoming: &Incoming<'_>) -> Result<Answer, Problem> {
    if *incoming.method() != Method::GET {
        return Err(Problem::method_not_allowed(incoming.method(), "GET"));
    }
    let query = incoming.query(Purpose::Count)?;
    check_consistency(incoming, &query)?;
    let mut count = 0_usize;
    for found in incoming.members(store, &incoming.address.path()) {
        count += usize::from(is_match(found.record, &query)?);
    }
    Ok(Answer::json(StatusCode::OK, &count).with(CONTENT_TYPE, "text/plain"))
}

fn list(store: &Store, incoming: &Incoming<'_>, path: &str) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Collection)?;
    check_consistency(incoming, &query)?;
    let items = incoming.members(store, path).into_iter().map(Item::from).collect::<Vec<_>>();
    check_expandable(store, &items, &query)?;
    let listing = Listing::of(items, &query, incoming.page_size())?;
    let mut body = Representation::default();
    body.push("@odata.context", &incoming.context(path, &query));
    // As in Microsoft Graph, only the first page says how many there are.
    if query.count && query.skip_token.is_none() {
        body.push("@odata.count", &listing.count);
    }
    if let Some(token) = &listing.next {
        body.push("@odata.nextLink", &incoming.continued(&query, "$skiptoken", token));
    }
    body.push("value", &represent_all(store, &listing.items, &query)?);
    Ok(incoming.preferences.note_page_size(Answer::json(StatusCode::OK, &body)))
}

/// `$search` needs the index of directory objects, which lags behind, and the client has to say that it knows.
fn check_consistency(incoming: &Incoming<'_>, query: &Query) -> Result<(), Problem> {
    let is_eventual =
        incoming.headers().get(CONSISTENCY_LEVEL).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"eventual"));
    if query.search.is_some() && !is_eventual {
        return Err(Problem::unsupported_query(format!(
            "A request with $search needs the header '{CONSISTENCY_LEVEL}: eventual'."
        )));
    }
    Ok(())
}

fn create(store: &mut Store, incoming: &Incoming<'_>, path: &str, new_key: impl FnOnce() -> String) -> Result<Answer, Problem> {
    let query = incoming.query(Purpose::Change)?;
    let (bindings, record) = Bindings::take(store, Record::parse(incoming.body())?)?;
    let key_name = incoming.key_name(store, path).to_owned();
    let place = store.add(path, &key_name, record, new_key())?;
    bindings.apply(store, &place);
    let location = incoming.location(&place);
    Ok(entity::answer_change(StatusCode::CREATED, store, incoming, &place, &query)?
        .with(LOCATION, &location)
        .with(ENTITY_ID, &location))
}
