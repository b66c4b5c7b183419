//! What a request is, whatever its operation: compiled once, and not for each type of each entity.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::uri::PathAndQuery;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Uri};

use crate::base_url::BaseUrl;
use crate::cloud::Cloud;
use crate::error::{Error, RequestError};
use crate::headers::JSON;
use crate::json;
use crate::key::EntityKey;
use crate::operation::{OperationInfo, OperationKind, Permissions};
use crate::path::ResourcePath;
use crate::query::QueryOptions;
use crate::reference::EntityReference;
use crate::version::Version;

/// A request that does not know its operation by type. Its methods are those of [`Request`](crate::Request).
#[derive(Clone)]
pub(crate) struct UntypedRequest {
    pub(crate) info: OperationInfo,
    target: Result<Target, RequestError>,
    pub(crate) query: QueryOptions,
    pub(crate) headers: HeaderMap,
    body: Option<Body>,
    pub(crate) version: Option<Version>,
    pub(crate) extensions: Extensions,
}

/// What a request holds.
#[derive(Clone, PartialEq)]
enum Body {
    /// JSON, or whatever its `Content-Type` says.
    Bytes(Bytes),
    /// The path of an entity that another one is related to, and the version that has it, if it is not that of the request. On the
    /// wire it is absolute, and only the client knows the root.
    Reference { path: Cow<'static, str>, version: Option<Version> },
}

/// What a request goes to.
#[derive(Debug, Clone, PartialEq)]
enum Target {
    /// A path relative to the root of the service.
    Path(Cow<'static, str>),
    /// A link that the service gave, which goes back to it as it is.
    Link(String),
}

impl UntypedRequest {
    pub(crate) fn new(info: OperationInfo, path: ResourcePath, body: Option<Vec<u8>>) -> Self {
        Self {
            info,
            version: path.own_version(),
            target: path.into_encoded().map(Target::Path),
            query: QueryOptions::new(),
            headers: HeaderMap::new(),
            body: body.map(|body| Body::Bytes(body.into())),
            extensions: Extensions::new(),
        }
    }

    /// A request on a collection at `path`, whose entities have a key of this name.
    pub(crate) fn of_collection(
        kind: OperationKind,
        path: &ResourcePath,
        key_name: &'static str,
        permissions: &'static Permissions,
        body: Option<Vec<u8>>,
    ) -> Self {
        let info = OperationInfo::new(kind, path, Some(key_name)).permitted_by(permissions);
        Self::new(info, path.clone(), body)
    }

    /// A request on the entity that has a key, of this name, in the collection at `path`.
    pub(crate) fn by_key(
        kind: OperationKind,
        path: ResourcePath,
        (key_name, key): (&'static str, &dyn EntityKey),
        permissions: &'static Permissions,
        body: Option<Vec<u8>>,
    ) -> Self {
        Self::of_entity(kind, path.with_key(key), Some(key_name), permissions, body)
    }

    /// A request on one entity: that whose key, of this name, ends `path`, or what `path` leads to.
    pub(crate) fn of_entity(
        kind: OperationKind,
        path: ResourcePath,
        key_name: Option<&'static str>,
        permissions: &'static Permissions,
        body: Option<Vec<u8>>,
    ) -> Self {
        let info = OperationInfo::of_entity(kind, &path, key_name).permitted_by(permissions);
        Self::new(info, path, body)
    }

    pub(crate) fn set_content(&mut self, media_type: &str, content: Bytes) {
        self.body = Some(Body::Bytes(content));
        self.set_header(CONTENT_TYPE, media_type);
    }

    pub(crate) fn set_reference(&mut self, to: ResourcePath) {
        let version = to.own_version();
        match to.into_encoded() {
            Ok(path) => self.body = Some(Body::Reference { path, version }),
            Err(error) => self.refuse(error),
        }
    }

    pub(crate) fn set_header(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.headers.insert(name, value);
        } else {
            self.refuse(RequestError::InvalidHeader);
        }
    }

    pub(crate) fn to_link(&self, link: String) -> Self {
        let target = self.target.clone().map(|_| Target::Link(link));
        Self { target, query: QueryOptions::new(), ..self.clone() }
    }

    pub(crate) const fn is_to_link(&self) -> bool {
        matches!(self.target, Ok(Target::Link(_)))
    }

    /// Keeps an error, to be reported when the request is to be sent. The first one counts.
    fn refuse(&mut self, error: RequestError) {
        if self.target.is_ok() {
            self.target = Err(error);
        }
    }

    /// The request as it goes over the wire, but for what a client adds.
    pub(crate) fn to_relative_http(&self) -> Result<http::Request<Bytes>, Error> {
        Ok(self.to_http(None)?)
    }

    /// As [`to_relative_http`](Self::to_relative_http), with the path and the body moved into it, so that this request must not be sent
    /// any more.
    pub(crate) fn take_relative_http(&mut self) -> Result<http::Request<Bytes>, Error> {
        let mut request = http::Request::default();
        let target = std::mem::replace(&mut self.target, Err(RequestError::InvalidPath));
        let uri = target?.into_uri(&self.query)?;
        let body = self.body.take();
        self.fill(&mut request, uri, body, None);
        Ok(request)
    }

    /// The request as it goes over the wire to the service at `base`, or else the global one, with its URI still relative to that.
    pub(crate) fn to_http(&self, base: Option<&BaseUrl>) -> Result<http::Request<Bytes>, RequestError> {
        let mut request = http::Request::default();
        let uri = self.target.clone()?.into_uri(&self.query)?;
        self.fill(&mut request, uri, self.body.clone(), base);
        Ok(request)
    }

    /// Fills a request where it stands: it is big, and slow to hand from function to function.
    fn fill(&self, request: &mut http::Request<Bytes>, uri: Uri, body: Option<Body>, base: Option<&BaseUrl>) {
        let headers = request.headers_mut();
        // The first header makes room for six, which is enough for nearly all requests, with what layers add.
        headers.insert(ACCEPT, JSON);
        if body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        *request.method_mut() = self.info.kind().method();
        *request.uri_mut() = uri;
        *request.body_mut() = self.wire_body(body, base);
        *request.extensions_mut() = self.all_extensions();
    }

    fn wire_body(&self, body: Option<Body>, base: Option<&BaseUrl>) -> Bytes {
        match body {
            None => Bytes::new(),
            Some(Body::Bytes(bytes)) => bytes,
            Some(Body::Reference { path, version }) => {
                let version = version.or(self.version);
                let global = || BaseUrl::of_cloud(Cloud::Global).root(version);
                reference(&base.map_or_else(global, |base| base.root(version)), &path).into()
            }
        }
    }

    pub(crate) fn all_extensions(&self) -> Extensions {
        let mut extensions = self.extensions.clone();
        self.version.map(|version| extensions.insert(version));
        extensions
    }
}

impl Target {
    fn into_uri(self, query: &QueryOptions) -> Result<Uri, RequestError> {
        let text = match self {
            Self::Link(link) => return relative_or_absolute(&link),
            Self::Path(Cow::Borrowed(path)) if query.is_empty() => Bytes::from_static(path.as_bytes()),
            Self::Path(path) => {
                let mut text = path.into_owned();
                query.write_after(&mut text);
                Bytes::from(text)
            }
        };
        PathAndQuery::from_maybe_shared(text).map(Uri::from).map_err(|_| RequestError::InvalidPath)
    }
}

/// The body that refers to the entity at a path
/// ([OData JSON Format 4.01, section 14](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_EntityReference)).
fn reference(root: &str, path: &str) -> String {
    json::to_string(&EntityReference { id: format!("{root}{path}") })
}

/// A link of the service is absolute as a rule, and may be relative to the root of the service, with or without a slash before it.
pub(crate) fn relative_or_absolute(link: &str) -> Result<Uri, RequestError> {
    let has_scheme = link.split_once("://").is_some_and(|(scheme, _)| !scheme.contains(['/', '?']));
    let uri = if has_scheme || link.starts_with('/') { Uri::try_from(link) } else { Uri::try_from(format!("/{link}")) };
    uri.map_err(|_| RequestError::InvalidLink)
}

/// Two requests are equal when the same goes over the wire. How often they are repeated, and what else is among their extensions, does
/// not count.
impl PartialEq for UntypedRequest {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
            && self.target == other.target
            && self.query == other.query
            && self.headers == other.headers
            && self.body == other.body
            && self.version == other.version
    }
}

/// Shows the operation and the size of the body. Key, query, headers, extensions and body are data of the user, and stay out of logs.
impl fmt::Debug for UntypedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.body.as_ref().and_then(|body| match body {
            Body::Bytes(bytes) => Some(bytes.len()),
            Body::Reference { .. } => None,
        });
        f.debug_struct("Request")
            .field("operation", &format_args!("{}", self.info))
            .field("body_bytes", &bytes)
            .finish_non_exhaustive()
    }
}
