//! Requests as values: made without a network, compared in a test, sent by a client.

use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Response};

use crate::error::{Error, RequestError};
use crate::key::EntityKey;
use crate::operation::{self, Operation, OperationInfo};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request for the operation `O`, which knows how to decode its answer.
///
/// Made by the methods of [`GraphEntity`](crate::GraphEntity). [`to_http`](Self::to_http) gives it as it goes over the wire,
/// without a network; [`Client::send`](crate::Client::send) sends it. What is wrong with it, such as an empty key, is kept in the
/// value and reported then, so that making one never fails.
#[must_use = "a request does nothing until a client sends it"]
pub struct Request<O> {
    info: OperationInfo,
    target: Result<Target, RequestError>,
    headers: HeaderMap,
    body: Option<Bytes>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Request<O> {
    pub(crate) fn without_body(info: OperationInfo, target: Result<Target, RequestError>) -> Self {
        Self { info, target, headers: HeaderMap::new(), body: None, operation: PhantomData }
    }

    pub(crate) fn with_body(info: OperationInfo, target: Result<Target, RequestError>, body: Vec<u8>) -> Self {
        Self { body: Some(body.into()), ..Self::without_body(info, target) }
    }

    /// Adds a header, or replaces the one of that name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Which operation this is, without its data.
    #[must_use]
    pub const fn operation(&self) -> OperationInfo {
        self.info
    }

    /// The request as it goes over the wire, but for what a client adds: its URI is the path relative to the root of the service,
    /// and it has no `Authorization`.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent, since its key is empty for example.
    pub fn to_http(&self) -> Result<http::Request<Bytes>, Error> {
        let target = self.target.clone().map_err(Error::Request)?;
        let mut headers = HeaderMap::with_capacity(4 + self.headers.len());
        headers.insert(ACCEPT, JSON);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let mut request = http::Request::new(self.body.clone().unwrap_or_default());
        *request.method_mut() = self.info.kind.method();
        *request.uri_mut() = target.0.into();
        *request.headers_mut() = headers;
        Ok(request)
    }
}

impl<O: Operation> Request<O> {
    /// Decodes the answer to this request.
    ///
    /// # Errors
    /// [`Error::Service`] when the status does not mean success, [`Error::Decode`] when the body is not what the operation answers.
    pub fn decode(&self, response: Response<Bytes>) -> Result<O::Output, Error> {
        operation::decode::<O>(self.info, response)
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Self {
            info: self.info,
            target: self.target.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            operation: PhantomData,
        }
    }
}

/// Two requests are equal when the same goes over the wire.
impl<O> PartialEq for Request<O> {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info && self.target == other.target && self.headers == other.headers && self.body == other.body
    }
}

/// Shows the operation and the size of the body. Key, headers and body are data of the user, and stay out of logs.
impl<O> std::fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("operation", &format_args!("{}", self.info))
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}

/// The path that a request goes to.
#[derive(Clone, PartialEq)]
pub(crate) struct Target(PathAndQuery);

impl Target {
    pub(crate) fn collection(path: &'static str) -> Result<Self, RequestError> {
        PathAndQuery::from_maybe_shared(Bytes::from_static(path.as_bytes())).map(Self).map_err(|_| RequestError::InvalidPath)
    }

    pub(crate) fn entity<K: EntityKey>(path: &'static str, key: &K) -> Result<Self, RequestError> {
        const ROOM_FOR_KEY: usize = 48;
        let mut full = String::with_capacity(path.len() + ROOM_FOR_KEY);
        full.push_str(path);
        full.push('/');
        key.write_segment(&mut full)?;
        PathAndQuery::from_maybe_shared(Bytes::from(full)).map(Self).map_err(|_| RequestError::InvalidPath)
    }
}
