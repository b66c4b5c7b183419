//! `/$value` and `/content`: bytes, and the plain text of a property
//! ([OData Protocol 4.01, section 11.2.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingMediaStreams)).

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, StatusCode};

use super::answer::Answer;
use super::incoming::Incoming;
use super::path::text_of;
use super::problem::Problem;
use super::query::Purpose;
use super::resource::Resource;
use super::store::{Content, Store};

/// Answers a request for the bytes at an address. The same bytes are behind its `/$value` and its `/content`.
pub(super) fn handle(store: &mut Store, incoming: &Incoming<'_>) -> Result<Answer, Problem> {
    incoming.query(Purpose::Nothing)?;
    let path = incoming.address.path();
    match *incoming.method() {
        Method::GET => match store.content(&path) {
            Some(content) => Ok(Answer::content(StatusCode::OK, content.media_type.clone(), content.bytes.clone())),
            None => property(store, incoming),
        },
        Method::PUT => {
            let default = HeaderValue::from_static("application/octet-stream");
            let media_type = incoming.headers().get(CONTENT_TYPE).cloned().unwrap_or(default);
            store.set_content(path, Content { media_type, bytes: incoming.body().clone() });
            Ok(Answer::no_content())
        }
        Method::DELETE if store.remove_content(&path) => Ok(Answer::no_content()),
        Method::DELETE => Err(Problem::no_resource()),
        _ => Err(Problem::method_not_allowed(incoming.method(), "GET, PUT, DELETE")),
    }
}

/// The value of a property as plain text.
fn property(store: &Store, incoming: &Incoming<'_>) -> Result<Answer, Problem> {
    let Resource::Property(place, name) = Resource::of(incoming, store) else { return Err(Problem::no_resource()) };
    let value = store.find(&place).and_then(|found| found.record.get(&name)).ok_or_else(Problem::no_resource)?;
    if value.get() == "null" {
        return Ok(Answer::no_content());
    }
    let text = text_of(value).map_or_else(|| value.get().to_owned(), Into::into);
    Ok(Answer::content(StatusCode::OK, HeaderValue::from_static("text/plain"), text.into()))
}
