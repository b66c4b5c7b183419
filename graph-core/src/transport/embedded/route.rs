//! From the address of a request to a collection and a key.

use bytes::Bytes;
use http::{Method, Request};
use percent_encoding::percent_decode_str;

use super::problem::Problem;
use super::store::Store;
use crate::operation::OperationInfo;

/// Where a request goes.
pub(super) struct Route<'a> {
    /// The address of the service, up to its version.
    root: String,
    /// The path of the collection, from behind the version.
    pub(super) collection: &'a str,
    /// The key, for a request to one entity.
    pub(super) key: Option<String>,
    /// The name of the key on the wire.
    pub(super) key_name: &'static str,
}

impl<'a> Route<'a> {
    /// The route of a request. Requests of a client say which operation they are for; of others, the address and what is in the
    /// store tell whether the last segment is a key.
    pub(super) fn of(request: &'a Request<Bytes>, store: &Store) -> Result<Self, Problem> {
        let uri = request.uri();
        if let Some(query) = uri.query() {
            return Err(Problem::bad_request(format!("The embedded Graph does not know the query options '{query}'.")));
        }
        let (version, path) = split_version(uri.path());
        let (parent, last) = path.rsplit_once('/').filter(|(_, last)| !last.is_empty()).ok_or_else(Problem::no_resource)?;
        let operation = request.extensions().get::<OperationInfo>();
        let keyed = match operation {
            Some(operation) => operation.is_keyed(),
            None => match *request.method() {
                Method::GET => store.has_collection(parent) && !store.has_collection(path),
                Method::PATCH | Method::DELETE => !parent.is_empty(),
                _ => false,
            },
        };
        let scheme = uri.scheme_str().unwrap_or("https");
        let authority = uri.authority().map_or("graph.microsoft.com", |authority| authority.as_str());
        Ok(Self {
            root: format!("{scheme}://{authority}{version}"),
            collection: if keyed { parent } else { path },
            key: keyed.then(|| percent_decode_str(last).decode_utf8_lossy().into_owned()),
            key_name: operation.and_then(OperationInfo::key_name).unwrap_or("id"),
        })
    }

    /// The `@odata.context` of a list.
    pub(super) fn collection_context(&self) -> String {
        format!("{}/$metadata#{}", self.root, self.collection.trim_start_matches('/'))
    }

    /// The `@odata.context` of one entity.
    pub(super) fn entity_context(&self) -> String {
        format!("{}/$entity", self.collection_context())
    }

    /// The address of the entity with the given key.
    pub(super) fn location(&self, key: &str) -> String {
        format!("{}{}/{key}", self.root, self.collection)
    }
}

fn split_version(path: &str) -> (&str, &str) {
    for version in ["/v1.0", "/beta"] {
        if let Some(rest) = path.strip_prefix(version).filter(|rest| rest.starts_with('/')) {
            return (version, rest);
        }
    }
    ("", path)
}
