//! Requests as values: made without a network, compared in a test, sent by a client.

use std::borrow::Cow;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, IF_MATCH};
use http::uri::PathAndQuery;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Response, Uri};

use crate::base_url::BaseUrl;
use crate::cloud::Cloud;
use crate::error::{Error, RequestError};
use crate::headers::{JSON, header_text};
use crate::json;
use crate::operation::{self, Create, CreateAllowingEmpty, LenientList, List, Operation, OperationInfo, OperationKind, Optional};
use crate::pages::Paged;
use crate::path::ResourcePath;
use crate::query::QueryOptions;
use crate::reference::EntityReference;
use crate::version::Version;

/// A request for the operation `O`, which knows how to decode its answer.
///
/// Made by the methods of [`GraphEntity`](crate::GraphEntity) and of [`Collection`](crate::Collection). [`to_http`](Self::to_http) gives it as it goes over the wire,
/// without a network; [`Client::send`](crate::Client::send) sends it. What is wrong with it, such as an empty key, is kept in the
/// value and reported then, so that making one never fails.
#[must_use = "a request does nothing until a client sends it"]
pub struct Request<O> {
    info: OperationInfo,
    target: Result<Target, RequestError>,
    pub(crate) query: QueryOptions,
    headers: HeaderMap,
    body: Option<Body>,
    pub(crate) version: Option<Version>,
    pub(crate) extensions: Extensions,
    operation: PhantomData<fn() -> O>,
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

impl<O> Request<O> {
    pub(crate) fn new(info: OperationInfo, path: ResourcePath, body: Option<Vec<u8>>) -> Self {
        Self {
            info,
            version: path.own_version(),
            target: path.into_encoded().map(Target::Path),
            query: QueryOptions::new(),
            headers: HeaderMap::new(),
            body: body.map(|body| Body::Bytes(body.into())),
            extensions: Extensions::new(),
            operation: PhantomData,
        }
    }

    /// A request on what `path` leads to, whether that has a key or not.
    pub(crate) fn at(kind: OperationKind, path: ResourcePath, body: Option<Vec<u8>>) -> Self {
        Self::new(OperationInfo::new(kind, &path, None), path, body)
    }

    /// The same request, with these bytes as its body.
    pub(crate) fn with_content(mut self, media_type: &str, content: Bytes) -> Self {
        self.body = Some(Body::Bytes(content));
        self.set_header(CONTENT_TYPE, media_type);
        self
    }

    /// The same request, with a reference to an entity as its body.
    pub(crate) fn with_reference(mut self, to: ResourcePath) -> Self {
        let version = to.own_version();
        match to.into_encoded() {
            Ok(path) => self.body = Some(Body::Reference { path, version }),
            Err(error) => self.refuse(error),
        }
        self
    }

    /// Adds a header, or replaces the one of that name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Makes the change only if the entity still has this `ETag`, as it was read with
    /// ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1)). If it has changed since, the answer is an error for which
    /// [`Error::is_precondition_failed`] holds.
    pub fn if_match(mut self, etag: &str) -> Self {
        self.set_header(IF_MATCH, etag);
        self
    }

    /// Sets a header, or keeps the error that its value cannot be one.
    pub(crate) fn set_header(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.headers.insert(name, value);
        } else {
            self.refuse(RequestError::InvalidHeader);
        }
    }

    /// The same request to a link that the service gave, with all headers and extensions. The link has the query options in it.
    pub(crate) fn to_link(&self, link: String) -> Self {
        let target = self.target.clone().map(|_| Target::Link(link));
        Self { target, query: QueryOptions::new(), ..self.clone() }
    }

    /// Whether the request goes to a link that the service gave, and not to a path.
    pub(crate) const fn is_to_link(&self) -> bool {
        matches!(self.target, Ok(Target::Link(_)))
    }

    /// The same request, whose answer is decoded as that to the operation `P`.
    pub(crate) fn retyped<P>(self) -> Request<P> {
        let Self { info, target, query, headers, body, version, extensions, operation: _ } = self;
        Request { info, target, query, headers, body, version, extensions, operation: PhantomData }
    }

    /// Keeps an error, to be reported when the request is to be sent. The first one counts.
    fn refuse(&mut self, error: RequestError) {
        if self.target.is_ok() {
            self.target = Err(error);
        }
    }

    /// A header that was given, as text.
    pub(crate) fn header_value(&self, name: &HeaderName) -> Option<&str> {
        header_text(&self.headers, name)
    }

    /// Which operation this is, without its data.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.info
    }

    /// The request as it goes over the wire, but for what a client adds: its URI is the path relative to the root of the service,
    /// or a link that the service gave, and it has no `Authorization`. A reference to another entity is below the root of the global
    /// service; a client puts its own root there. Its extensions are those of the request, and the [`Version`] it goes to, if it has
    /// one of its own.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent, since its key is empty for example.
    pub fn to_http(&self) -> Result<http::Request<Bytes>, Error> {
        Ok(self.to_http_below(None)?)
    }

    /// The request as it goes over the wire to the service at `base`, or else the global one, with its URI still relative to that.
    pub(crate) fn to_http_below(&self, base: Option<&BaseUrl>) -> Result<http::Request<Bytes>, RequestError> {
        let uri = self.uri()?;
        let body = match &self.body {
            None => Bytes::new(),
            Some(Body::Bytes(bytes)) => bytes.clone(),
            Some(Body::Reference { path, version }) => {
                let version = version.or(self.version);
                let global = || BaseUrl::of_cloud(Cloud::Global).root(version);
                reference(&base.map_or_else(global, |base| base.root(version)), path).into()
            }
        };
        let mut headers = HeaderMap::with_capacity(4 + self.headers.len());
        headers.insert(ACCEPT, JSON);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let mut request = http::Request::new(body);
        *request.method_mut() = self.info.kind().method();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        *request.extensions_mut() = self.all_extensions();
        Ok(request)
    }

    /// What was given for the layers and the transport, and the version.
    pub(crate) fn all_extensions(&self) -> Extensions {
        let mut extensions = self.extensions.clone();
        self.version.map(|version| extensions.insert(version));
        extensions
    }

    fn uri(&self) -> Result<Uri, RequestError> {
        let text = match self.target.as_ref().map_err(Clone::clone)? {
            Target::Link(link) => return relative_or_absolute(link),
            Target::Path(Cow::Borrowed(path)) if self.query.is_empty() => Bytes::from_static(path.as_bytes()),
            Target::Path(path) => {
                let mut text = path.clone().into_owned();
                self.query.write_after(&mut text);
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

impl<O: Operation> Request<O> {
    /// Decodes the answer to this request.
    ///
    /// # Errors
    /// [`Error::Service`] when the status does not mean success, [`Error::Decode`] when the body is not what the operation answers.
    pub fn decode(&self, response: Response<Bytes>) -> Result<O::Output, Error> {
        operation::decode::<O>(&self.info, response)
    }

    /// The same request, for which it is no error that what it asks for does not exist: see [`Optional`].
    pub fn optional(self) -> Request<Optional<O>> {
        self.retyped()
    }
}

impl<O: Operation<Output: Paged>> Request<O> {
    /// The same request at a later page, by the link that [`Pages::position`](crate::Pages::position) or a page gave. Headers stay; the query options are in the
    /// link.
    pub fn continued_at(&self, link: impl Into<String>) -> Self {
        self.to_link(link.into())
    }
}

impl<E> Request<List<E>> {
    /// The same request, where an entity that is not what was declared does not take the page with it: it is handed over as it came.
    pub fn lenient(self) -> Request<LenientList<E>> {
        self.retyped()
    }
}

impl<E> Request<Create<E>> {
    /// The same request, where an answer without the entity is no error: 202 and 204, or 201 without a body. The address of what was
    /// created, or is yet to be, is in the headers `Location` or `OData-EntityId`, which
    /// [`Client::send_for_response`](crate::Client::send_for_response) gives.
    ///
    /// For what the service creates in its own time, such as
    /// [a team](https://learn.microsoft.com/graph/api/team-post), and with
    /// [`Preference::ReturnMinimal`](crate::query::Preference::ReturnMinimal).
    ///
    /// ```
    /// use graph_core::http::Response;
    /// use graph_core::{GraphEntity, bytes::Bytes};
    ///
    /// #[derive(Debug, Default, GraphEntity)]
    /// #[graph_entity(path = "/teams", odata = "microsoft.graph.team")]
    /// pub struct Team {
    ///     #[graph_entity(read_only)]
    ///     pub id: Option<String>,
    ///     pub display_name: Option<String>,
    /// }
    ///
    /// let request = Team { display_name: Some("Sales".to_owned()), ..Default::default() }.create().allow_empty();
    /// let answer = Response::builder().status(202).header("Location", "/teams('1')/operations('2')").body(Bytes::new())?;
    /// assert!(request.decode(answer)?.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn allow_empty(self) -> Request<CreateAllowingEmpty<E>> {
        self.retyped()
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Self {
            info: self.info.clone(),
            target: self.target.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            version: self.version,
            extensions: self.extensions.clone(),
            operation: PhantomData,
        }
    }
}

/// Two requests are equal when the same goes over the wire. How often they are repeated, and what else is among their extensions, does
/// not count.
impl<O> PartialEq for Request<O> {
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
impl<O> std::fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
