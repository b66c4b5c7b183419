//! Requests as values: made without a network, compared in a test, sent by a client.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::IF_MATCH;
use http::{Extensions, HeaderName, HeaderValue, Response};

use crate::base_url::BaseUrl;
use crate::error::{Error, RequestError};
use crate::operation::{self, Create, CreateAllowingEmpty, LenientList, List, Operation, OperationInfo, OperationKind, Optional};
use crate::paged::Paged;
use crate::path::ResourcePath;
use crate::untyped_request::UntypedRequest;
use crate::version::Version;

/// A request for the operation `O`, which knows how to decode its answer.
///
/// Made by the methods of [`GraphEntity`](crate::GraphEntity) and of [`Collection`](crate::Collection). [`to_http`](Self::to_http) gives it as it goes over the wire,
/// without a network; [`Client::send`](crate::Client::send) sends it. What is wrong with it, such as an empty key, is kept in the
/// value and reported then, so that making one never fails.
#[must_use = "a request does nothing until a client sends it"]
pub struct Request<O> {
    pub(crate) untyped: UntypedRequest,
    operation: PhantomData<fn() -> O>,
}

impl<O> Request<O> {
    pub(crate) fn new(info: OperationInfo, path: ResourcePath, body: Option<Bytes>) -> Self {
        Self::of(UntypedRequest::new(info, path, body))
    }

    pub(crate) const fn of(untyped: UntypedRequest) -> Self {
        Self { untyped, operation: PhantomData }
    }

    /// A request on what `path` leads to, whether that has a key or not.
    pub(crate) fn at(kind: OperationKind, path: ResourcePath, body: Option<Bytes>) -> Self {
        Self::new(OperationInfo::new(kind, &path, None), path, body)
    }

    /// The same request, with these bytes as its body.
    pub(crate) fn with_content(mut self, media_type: &str, content: Bytes) -> Self {
        self.untyped.set_content(media_type, content);
        self
    }

    /// The same request, with a reference to an entity as its body.
    pub(crate) fn with_reference(mut self, to: ResourcePath) -> Self {
        self.untyped.set_reference(to);
        self
    }

    /// Adds a header, or replaces the one of that name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.untyped.insert_header(name, value);
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
        self.untyped.set_header(name, value);
    }

    /// The same request to a link that the service gave, with all headers and extensions. The link has the query options in it.
    pub(crate) fn to_link(&self, link: String) -> Self {
        Self { untyped: self.untyped.to_link(link), operation: PhantomData }
    }

    /// Whether the request goes to a link that the service gave, and not to a path.
    pub(crate) const fn is_to_link(&self) -> bool {
        self.untyped.is_to_link()
    }

    /// The same request, whose answer is decoded as that to the operation `P`.
    pub(crate) fn retyped<P>(self) -> Request<P> {
        Request { untyped: self.untyped, operation: PhantomData }
    }

    /// A header that was given, as text.
    pub(crate) fn header_value(&self, name: &HeaderName) -> Option<&str> {
        self.untyped.header(name)
    }

    /// The version of the service that the request goes to, if it has one of its own.
    pub(crate) const fn own_version(&self) -> Option<Version> {
        self.untyped.version
    }

    /// Which operation this is, without its data.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.untyped.info
    }

    /// The request as it goes over the wire, but for what a client adds: its URI is the path relative to the root of the service,
    /// or a link that the service gave, and it has no `Authorization`. A reference to another entity is below the root of the global
    /// service; a client puts its own root there. Its extensions are those of the request, and the [`Version`] it goes to, if it has
    /// one of its own.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent, since its key is empty for example.
    pub fn to_http(&self) -> Result<http::Request<Bytes>, Error> {
        self.untyped.to_relative_http()
    }

    /// As [`to_http`](Self::to_http), without a copy of the path and the body.
    ///
    /// # Errors
    /// As [`to_http`](Self::to_http).
    pub fn into_http(self) -> Result<http::Request<Bytes>, Error> {
        self.untyped.into_relative_http()
    }

    /// The request as it goes over the wire to the service at `base`, or else the global one, with its URI still relative to that.
    pub(crate) fn to_http_below(&self, base: Option<&BaseUrl>) -> Result<http::Request<Bytes>, RequestError> {
        self.untyped.to_http(base)
    }

    /// What was given for the layers and the transport, and the version.
    pub(crate) fn all_extensions(&self) -> Extensions {
        self.untyped.all_extensions()
    }
}

impl<O: Operation> Request<O> {
    /// Decodes the answer to this request.
    ///
    /// # Errors
    /// [`Error::Service`] when the status does not mean success, [`Error::Decode`] when the body is not what the operation answers.
    pub fn decode(&self, response: Response<Bytes>) -> Result<O::Output, Error> {
        operation::decode::<O>(self.operation(), response)
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
        Self { untyped: self.untyped.clone(), operation: PhantomData }
    }
}

/// Two requests are equal when the same goes over the wire. How often they are repeated, and what else is among their extensions, does
/// not count.
impl<O> PartialEq for Request<O> {
    fn eq(&self, other: &Self) -> bool {
        self.untyped == other.untyped
    }
}

/// Shows the operation and the size of the body. Key, query, headers, extensions and body are data of the user, and stay out of logs.
impl<O> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.untyped.fmt(f)
    }
}
