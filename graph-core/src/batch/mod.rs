//! Batches: several requests that go to the service as one.

mod envelope;
mod send;
mod split;
mod throttled;

pub(crate) use envelope::Answers;

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::Response;

use self::envelope::Part;
use crate::base_url::BaseUrl;
use crate::error::{Error, RequestError};
use crate::operation::{self, Operation, OperationInfo};
use crate::request::Request;

/// Several requests that go to the service as one ([JSON batching](https://learn.microsoft.com/graph/json-batching)).
///
/// Any request can be part of one. What is answered to it is taken by the handle that [`add`](Self::add) gives, in its own type, with the same
/// errors as if it had been sent alone. More than 20 requests, which is what the service takes at once, are sent in several batches,
/// and so are requests for several versions of the service; those that depend on each other stay together.
///
/// The service throttles the requests of a batch one by one. What it answers with 429, or with 503 and `Retry-After`, was not carried out:
/// under a [`Retry`](crate::transport::Retry) it is sent again, by the timer and within the bounds of that layer, together with what
/// depends on it.
///
/// ```
/// use graph_core::http::{Request, Response};
/// use graph_core::transport::{Transport, TransportError};
/// use graph_core::{Batch, Client, GraphEntity, bytes::Bytes};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// # struct Service;
/// # impl Transport for Service {
/// #     async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
/// #         let body = r#"{"responses":[{"id":"1","status":404},{"id":"0","status":200,"body":{"id":"7","displayName":"Adele"}}]}"#;
/// #         Ok(Response::new(Bytes::from(body)))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let client = Client::builder(Service).build();
/// let mut batch = Batch::new();
/// let adele = batch.add(User::get("7"));
/// let gone = batch.add_after(User::get("8"), &adele);
///
/// let mut responses = client.send_batch(batch).await;
/// assert_eq!(responses.take(adele)?.display_name.as_deref(), Some("Adele"));
/// assert!(responses.take(gone).unwrap_err().is_not_found());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
#[must_use = "a batch does nothing until a client sends it"]
pub struct Batch {
    identity: Identity,
    parts: Vec<Added>,
}

/// Tells a batch from others, so that its handles are good for nothing else.
#[derive(Debug, Clone, Default)]
struct Identity(Arc<()>);

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A request that was added, and the number of the one before it that has to succeed first.
#[derive(Debug)]
struct Added {
    request: Request<()>,
    after: Option<After>,
}

/// What a request of a batch is only made after.
#[derive(Debug, Clone, Copy)]
enum After {
    Part(usize),
    /// A request of another batch.
    Foreign,
}

/// A request that is part of a [`Batch`], by which its answer is taken.
#[derive(Debug)]
pub struct BatchHandle<O> {
    batch: Identity,
    index: usize,
    info: OperationInfo,
    operation: PhantomData<fn() -> O>,
}

impl Batch {
    /// A batch without requests.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many requests there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there are no requests.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Adds a request. What is wrong with it is reported when its answer is taken.
    pub fn add<O: Operation>(&mut self, request: Request<O>) -> BatchHandle<O> {
        self.push(request, None)
    }

    /// Adds a request that is only made once another one of this batch has succeeded. If that one fails, so does this one, with the
    /// status 424. Requests that depend on each other, at first hand or not, go to the service together, so there can be no more than 20
    /// of them: otherwise each is [`RequestError::TooManyDependent`].
    pub fn add_after<O: Operation, P>(&mut self, request: Request<O>, first: &BatchHandle<P>) -> BatchHandle<O> {
        let after = if first.batch == self.identity { After::Part(first.index) } else { After::Foreign };
        self.push(request, Some(after))
    }

    fn push<O: Operation>(&mut self, request: Request<O>, after: Option<After>) -> BatchHandle<O> {
        let (batch, info) = (self.identity.clone(), request.operation().clone());
        let handle = BatchHandle { batch, index: self.parts.len(), info, operation: PhantomData };
        self.parts.push(Added { request: request.retyped(), after });
        handle
    }

    /// The parts that the service at `base` can be sent. Those without a version of their own go to that of the base.
    fn into_parts(self, base: &BaseUrl, outcomes: &mut HashMap<usize, Outcome>) -> Vec<Part> {
        let mut parts = Vec::new();
        for (index, Added { request, after }) in self.parts.into_iter().enumerate() {
            let after = match after {
                None => Ok(None),
                Some(After::Foreign) => Err(RequestError::ForeignHandle),
                Some(After::Part(first)) if outcomes.contains_key(&first) => Err(RequestError::RefusedDependency),
                Some(After::Part(first)) => Ok(Some(first)),
            };
            match after.and_then(|after| part(index, &request, after, base)) {
                Ok(part) => parts.push(part.or_version(base.version())),
                Err(error) => drop(outcomes.insert(index, Outcome::Refused(error))),
            }
        }
        parts
    }
}

/// A request as a part of a batch that goes to the service at `base`.
fn part(index: usize, request: &Request<()>, after: Option<usize>, base: &BaseUrl) -> Result<Part, RequestError> {
    let http = request.to_http_below(Some(base))?;
    let part = Part::new(index, &http, after)?.of_operation(request.operation().clone());
    if !request.is_to_link() {
        return Ok(part);
    }
    let (version, url) = base.relative(http.uri())?;
    Ok(part.at(version, url))
}

/// Which operations the parts of a batch are for, by their ids. A client puts it among the extensions of the request, as it does the
/// operation of a request that goes alone.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "embedded"), allow(dead_code, reason = "it is read by the embedded service"))]
pub(crate) struct PartOperations(pub(crate) HashMap<String, OperationInfo>);

/// What came of a part.
enum Outcome {
    Answered(Response<Bytes>),
    /// It was not sent.
    Refused(RequestError),
    /// What it was sent in failed as a whole.
    Failed(Arc<Error>),
}

/// The answers to the requests of a [`Batch`].
pub struct BatchResponses {
    batch: Identity,
    outcomes: HashMap<usize, Outcome>,
}

impl BatchResponses {
    /// The answer to a request, decoded.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send). [`Error::Batch`] when the batch that the request was part of failed as a whole,
    /// [`RequestError::NoAnswer`] when the service left the request out of its answer, [`RequestError::ForeignHandle`] when the handle is of
    /// another batch.
    pub fn take<O: Operation>(&mut self, handle: BatchHandle<O>) -> Result<O::Output, Error> {
        let BatchHandle { batch, index, info, operation: _ } = handle;
        if batch != self.batch {
            return Err(RequestError::ForeignHandle.into());
        }
        match self.outcomes.remove(&index) {
            Some(Outcome::Answered(response)) => operation::decode::<O>(&info, response),
            Some(Outcome::Refused(error)) => Err(error.into()),
            Some(Outcome::Failed(error)) => Err(Error::Batch(error)),
            None => Err(RequestError::NoAnswer.into()),
        }
    }
}

impl fmt::Debug for BatchResponses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchResponses").field("left", &self.outcomes.len()).finish_non_exhaustive()
    }
}
