//! What a request is, whatever its operation: compiled once, and not for each type of each entity.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};

use crate::base_url::BaseUrl;
use crate::cloud::Cloud;
use crate::error::{Error, RequestError};
use crate::headers::{JSON, header_text};
use crate::json::{self, request_body};
use crate::key::EntityKey;
use crate::operation::{OperationInfo, OperationKind, Permissions};
use crate::path::ResourcePath;
use crate::query::QueryOptions;
use crate::request_target::RequestTarget;
use crate::structured::StructuredType;
use crate::version::Version;

/// A request that does not know its operation by type. Its methods are those of [`Request`](crate::Request).
#[derive(Clone)]
pub(crate) struct UntypedRequest {
    pub(crate) info: OperationInfo,
    target: RequestTarget,
    /// What is wrong with the request, found first: it is not sent then.
    error: Option<RequestError>,
    pub(crate) query: QueryOptions,
    /// Behind a pointer, since most requests have none.
    headers: Option<Box<HeaderMap>>,
    /// JSON, or whatever its `Content-Type` says.
    body: Option<Bytes>,
    /// What takes the place of a body, and is one on the wire.
    reference: Option<Box<Reference>>,
    pub(crate) version: Option<Version>,
    pub(crate) extensions: Extensions,
}

/// The path of an entity that another one is related to, and the version that has it, if it is not that of the request. On the wire it
/// is absolute, and only the client knows the root.
#[derive(Clone, PartialEq)]
struct Reference {
    path: Cow<'static, str>,
    version: Option<Version>,
}

impl UntypedRequest {
    pub(crate) fn new(info: OperationInfo, path: ResourcePath, body: Option<Bytes>) -> Self {
        Self {
            info,
            version: path.own_version(),
            error: path.error(),
            target: RequestTarget::path(path.into_encoded()),
            query: QueryOptions::new(),
            headers: None,
            body,
            reference: None,
            extensions: Extensions::new(),
        }
    }

    /// A request on a collection at `path`, whose entities have a key of this name.
    pub(crate) fn of_collection(
        kind: OperationKind,
        path: ResourcePath,
        key_name: &'static str,
        permissions: &'static Permissions,
        body: Option<Bytes>,
    ) -> Self {
        let info = OperationInfo::new(kind, &path, Some(key_name)).permitted_by(permissions);
        Self::new(info, path, body)
    }

    /// The request that creates `entity` in the collection at `path`.
    pub(crate) fn creation(
        path: ResourcePath,
        key_name: &'static str,
        permissions: &'static Permissions,
        entity: &dyn StructuredType,
    ) -> Self {
        Self::of_collection(OperationKind::Create, path, key_name, permissions, Some(request_body(entity)))
    }

    /// A request on the entity that has a key, of this name, in the collection at `path`.
    pub(crate) fn by_key(
        kind: OperationKind,
        path: ResourcePath,
        (key_name, key): (&'static str, &dyn EntityKey),
        permissions: &'static Permissions,
        body: Option<Bytes>,
    ) -> Self {
        Self::of_entity(kind, path.with_key(key), Some(key_name), permissions, body)
    }

    /// A request on one entity: that whose key, of this name, ends `path`, or what `path` leads to.
    pub(crate) fn of_entity(
        kind: OperationKind,
        path: ResourcePath,
        key_name: Option<&'static str>,
        permissions: &'static Permissions,
        body: Option<Bytes>,
    ) -> Self {
        let info = OperationInfo::of_entity(kind, &path, key_name).permitted_by(permissions);
        Self::new(info, path, body)
    }

    pub(crate) fn set_content(&mut self, media_type: &str, content: Bytes) {
        self.body = Some(content);
        self.set_header(CONTENT_TYPE, media_type);
    }

    pub(crate) fn set_reference(&mut self, to: ResourcePath) {
        let version = to.own_version();
        self.error = self.error.or(to.error());
        self.reference = Some(Box::new(Reference { path: to.into_encoded(), version }));
    }

    /// A header that was given, as text.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        header_text(self.headers.as_deref()?, name)
    }

    /// Adds a header, or replaces the one of that name.
    pub(crate) fn insert_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.get_or_insert_default().insert(name, value);
    }

    /// As [`insert_header`](Self::insert_header), or keeps the error that the value cannot be one of a header.
    pub(crate) fn set_header(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.insert_header(name, value);
        } else {
            self.error = self.error.or(Some(RequestError::InvalidHeader));
        }
    }

    pub(crate) fn to_link(&self, link: String) -> Self {
        Self { target: RequestTarget::link(link), query: QueryOptions::new(), ..self.clone() }
    }

    pub(crate) const fn is_to_link(&self) -> bool {
        self.target.is_link()
    }

    /// The request as it goes over the wire, but for what a client adds.
    pub(crate) fn to_relative_http(&self) -> Result<http::Request<Bytes>, Error> {
        Ok(self.to_http(None)?)
    }

    /// As [`to_relative_http`](Self::to_relative_http), with all that this request has moved into it.
    pub(crate) fn into_relative_http(self) -> Result<http::Request<Bytes>, Error> {
        let mut request = http::Request::default();
        self.fill(&mut request, None)?;
        Ok(request)
    }

    /// The request as it goes over the wire to the service at `base`, or else the global one, with its URI still relative to that.
    pub(crate) fn to_http(&self, base: Option<&BaseUrl>) -> Result<http::Request<Bytes>, RequestError> {
        let mut request = http::Request::default();
        self.clone().fill(&mut request, base)?;
        Ok(request)
    }

    /// Fills a request where it stands: it is big, and slow to hand from function to function.
    fn fill(self, request: &mut http::Request<Bytes>, base: Option<&BaseUrl>) -> Result<(), RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let has_body = self.body.is_some() || self.reference.is_some();
        if let Some(reference) = self.reference {
            *request.body_mut() = reference.body(base, self.version).into();
        } else if let Some(body) = self.body {
            *request.body_mut() = body;
        }
        self.target.write(request.uri_mut(), &self.query)?;
        *request.method_mut() = self.info.kind().method();
        *request.extensions_mut() = with_version(self.extensions, self.version);
        let is_given = |name| self.headers.as_ref().is_some_and(|given| given.contains_key(name));
        let (lacks_accept, lacks_content_type) = (!is_given(ACCEPT), has_body && !is_given(CONTENT_TYPE));
        let headers = request.headers_mut();
        if let Some(given) = self.headers {
            *headers = *given;
        }
        // The first header makes room for six, which is enough for nearly all requests, with what layers add.
        if lacks_accept {
            headers.insert(ACCEPT, JSON);
        }
        if lacks_content_type {
            headers.insert(CONTENT_TYPE, JSON);
        }
        Ok(())
    }

    pub(crate) fn all_extensions(&self) -> Extensions {
        with_version(self.extensions.clone(), self.version)
    }
}

/// What was given for the layers and the transport, and the version.
#[inline]
pub(crate) fn with_version(mut extensions: Extensions, version: Option<Version>) -> Extensions {
    version.map(|version| extensions.insert(version));
    extensions
}

impl Reference {
    /// The body that refers to the entity
    /// ([OData JSON Format 4.01, section 14](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_EntityReference))
    /// in the service at `base`, or else the global one, of a request to this version.
    fn body(&self, base: Option<&BaseUrl>, version: Option<Version>) -> String {
        let version = self.version.or(version);
        let root = base.map_or_else(|| BaseUrl::of_cloud(Cloud::Global).root(version), |base| base.root(version));
        let address = json::to_string(&format!("{root}{path}", path = self.path));
        format!(r#"{{"@odata.id":{address}}}"#)
    }
}

/// Two requests are equal when the same goes over the wire. How often they are repeated, and what else is among their extensions, does
/// not count.
impl PartialEq for UntypedRequest {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
            && self.target == other.target
            && self.error == other.error
            && self.query == other.query
            && self.headers == other.headers
            && self.body == other.body
            && self.reference == other.reference
            && self.version == other.version
    }
}

/// Shows the operation and the size of the body. Key, query, headers, extensions and body are data of the user, and stay out of logs.
impl fmt::Debug for UntypedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &format_args!("{}", self.info))
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
