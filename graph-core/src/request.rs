//! Requests as values: made without a network, compared in a test, sent by a client.

use std::borrow::Cow;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, IF_MATCH};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Response, Uri};

use crate::error::{Error, RequestError};
use crate::operation::{self, LenientList, List, Operation, OperationInfo};
use crate::pages::Paged;
use crate::path::ResourcePath;
use crate::query::QueryOptions;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

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
    body: Option<Bytes>,
    operation: PhantomData<fn() -> O>,
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
            target: path.into_encoded().map(Target::Path),
            query: QueryOptions::new(),
            headers: HeaderMap::new(),
            body: body.map(Bytes::from),
            operation: PhantomData,
        }
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

    /// The same request to a link that the service gave, with all headers. The link has the query options in it.
    pub(crate) fn to_link(&self, link: String) -> Self {
        let target = self.target.clone().map(|_| Target::Link(link));
        Self { target, query: QueryOptions::new(), ..self.clone() }
    }

    /// Keeps an error, to be reported when the request is to be sent. The first one counts.
    fn refuse(&mut self, error: RequestError) {
        if self.target.is_ok() {
            self.target = Err(error);
        }
    }

    /// A header that was given, as text.
    pub(crate) fn header_value(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Which operation this is, without its data.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.info
    }

    /// The request as it goes over the wire, but for what a client adds: its URI is the path relative to the root of the service,
    /// or a link that the service gave, and it has no `Authorization`.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent, since its key is empty for example.
    pub fn to_http(&self) -> Result<http::Request<Bytes>, Error> {
        let uri = self.uri()?;
        let mut headers = HeaderMap::with_capacity(4 + self.headers.len());
        headers.insert(ACCEPT, JSON);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let mut request = http::Request::new(self.body.clone().unwrap_or_default());
        *request.method_mut() = self.info.kind().method();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
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

/// A link of the service is absolute as a rule, and may be relative to the root of the service, with or without a slash before it.
fn relative_or_absolute(link: &str) -> Result<Uri, RequestError> {
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
        let Self { info, target, query, headers, body, operation: _ } = self;
        Request { info, target, query, headers, body, operation: PhantomData }
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
            operation: PhantomData,
        }
    }
}

/// Two requests are equal when the same goes over the wire.
impl<O> PartialEq for Request<O> {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
            && self.target == other.target
            && self.query == other.query
            && self.headers == other.headers
            && self.body == other.body
    }
}

/// Shows the operation and the size of the body. Key, query, headers and body are data of the user, and stay out of logs.
impl<O> std::fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("operation", &format_args!("{}", self.info))
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
