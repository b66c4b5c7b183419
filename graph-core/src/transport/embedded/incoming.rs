//! A request as the handlers see it, and the links and contexts of its answer.

use bytes::Bytes;
use http::{HeaderMap, Method, Request};

use super::address::Address;
use super::path::{TYPE_ANNOTATION, is_type};
use super::preference::Preferences;
use super::problem::Problem;
use super::query::{Purpose, Query};
use super::record::Record;
use super::store::{Found, Place, Store};
use crate::operation::OperationInfo;

/// A request, taken apart.
pub(super) struct Incoming<'a> {
    request: &'a Request<Bytes>,
    pub(super) address: Address,
    pub(super) preferences: Preferences,
    /// The most entities of a page, unless the request prefers fewer.
    page_size: usize,
}

impl<'a> Incoming<'a> {
    pub(super) fn new(request: &'a Request<Bytes>, page_size: usize) -> Result<Self, Problem> {
        let address = Address::of(request.method(), request.uri())?;
        Ok(Self { request, address, preferences: Preferences::of(request.headers()), page_size })
    }

    pub(super) fn method(&self) -> &'a Method {
        self.request.method()
    }

    pub(super) fn headers(&self) -> &'a HeaderMap {
        self.request.headers()
    }

    pub(super) fn body(&self) -> &'a Bytes {
        self.request.body()
    }

    /// What a client says of its request; other requests have nothing but their address.
    pub(super) fn operation(&self) -> Option<&'a OperationInfo> {
        self.request.extensions().get()
    }

    pub(super) fn query(&self, purpose: Purpose) -> Result<Query, Problem> {
        Query::parse(self.request.uri().query(), purpose)
    }

    pub(super) fn page_size(&self) -> usize {
        self.preferences.max_page_size.map_or(self.page_size, |size| size.min(self.page_size))
    }

    /// Whether an entity is of the type that the address asks for.
    pub(super) fn is_asked_for(&self, record: &Record) -> bool {
        self.address.cast.as_deref().is_none_or(|name| is_type(record.get(TYPE_ANNOTATION), name))
    }

    /// The entities of a collection that are of the type which the address asks for.
    pub(super) fn members<'b>(&self, store: &'b Store, path: &str) -> Vec<Found<'b>> {
        store.members(path).into_iter().filter(|found| self.is_asked_for(found.record)).collect()
    }

    /// The name of the key in a collection: as the client says, as it was the last time, or `id`.
    pub(super) fn key_name<'b>(&self, store: &'b Store, collection: &str) -> &'b str
    where
        'a: 'b,
    {
        let said = self.operation().and_then(OperationInfo::key_name);
        said.or_else(|| store.collection(collection)?.key_name()).unwrap_or("id")
    }

    /// The `@odata.context` of what is at a path.
    pub(super) fn context(&self, path: &str, query: &Query) -> String {
        let selected = query.select.as_ref().map(|select| format!("({})", select.text())).unwrap_or_default();
        format!("{}/$metadata#{}{selected}", self.address.root, path.trim_start_matches('/'))
    }

    /// The absolute address of an entity.
    pub(super) fn location(&self, place: &Place) -> String {
        format!("{}{}", self.address.root, place.path())
    }

    /// The absolute address of what follows on this answer.
    pub(super) fn continued(&self, query: &Query, token_name: &str, token: &str) -> String {
        format!("{}?{}", self.address.without_query, query.continued(token_name, token))
    }
}
