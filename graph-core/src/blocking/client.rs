//! The blocking client: each method waits for that of the async client.

use std::fmt;
use std::io;
use std::sync::Arc;

use http::Response;

use super::pages::Pages;
use super::runtime::Runtime;
use crate::batch::{Batch, BatchResponses};
use crate::error::Error;
use crate::operation::Operation;
use crate::paged::Paged;
use crate::request::Request;

/// Sends requests and waits for their answers. Cloning it is cheap, and shares the transport.
///
/// It has a tokio runtime of its own, which runs while a method waits and has no thread. So it must not be called inside of a
/// runtime, not even from a thread of `spawn_blocking`: there is a [`Client`](crate::Client) to await, and `Handle::block_on` for
/// such a thread.
///
/// ```
/// use graph_core::transport::EmbeddedGraph;
/// use graph_core::{GraphEntity, blocking};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
/// pub struct NdesConnector {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// let client = blocking::Client::new(graph_core::Client::builder(EmbeddedGraph::new()).build())?;
/// let connector = NdesConnector { display_name: Some("Tokyo".to_owned()), ..Default::default() };
/// client.send(connector.create())?;
///
/// for connector in client.pages(NdesConnector::list()).items() {
///     assert_eq!(connector?.display_name.as_deref(), Some("Tokyo"));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Runtime>,
}

impl Client {
    /// A client that waits for what `client` does.
    ///
    /// # Errors
    /// When the operating system gives no runtime what it needs to wait for a network.
    pub fn new(client: crate::Client) -> io::Result<Self> {
        Ok(Self { client, runtime: Arc::new(Runtime::new()?) })
    }

    /// The client that this one waits for, to be used with [`run`](Self::run).
    #[must_use]
    pub const fn asynchronous(&self) -> &crate::Client {
        &self.client
    }

    /// Waits for anything that can be awaited: an upload, a long-running operation, several requests at a time.
    ///
    /// ```
    /// # use graph_core::transport::EmbeddedGraph;
    /// # use graph_core::{GraphEntity, blocking};
    /// # #[derive(Debug, Default, GraphEntity)]
    /// # #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    /// # pub struct User {
    /// #     #[graph_entity(read_only)]
    /// #     pub id: Option<String>,
    /// # }
    /// # let client = blocking::Client::new(graph_core::Client::builder(EmbeddedGraph::new()).build())?;
    /// use graph_core::transport::TokioTimer;
    ///
    /// let created = client.run(async {
    ///     let started = client.asynchronous().start(User::default().create()).await?;
    ///     started.output(&TokioTimer).await
    /// })?;
    /// # assert!(created.id.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// What the future gives. [`RequestError::InsideRuntime`](crate::error::RequestError::InsideRuntime) when it is called inside
    /// of an async runtime; then the future is not polled.
    pub fn run<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.runtime.block_on(future)?
    }

    /// As [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    /// As there, and as [`run`](Self::run).
    pub fn send<O: Operation>(&self, request: Request<O>) -> Result<O::Output, Error> {
        self.run(self.client.send(request))
    }

    /// As [`Client::send_for_response`](crate::Client::send_for_response).
    ///
    /// # Errors
    /// As there, and as [`run`](Self::run).
    pub fn send_for_response<O: Operation>(&self, request: Request<O>) -> Result<Response<O::Output>, Error> {
        self.run(self.client.send_for_response(request))
    }

    /// All pages that the answer to a request is the first of. Nothing is sent before the first page is asked for.
    pub fn pages<O: Operation<Output: Paged>>(&self, request: Request<O>) -> Pages<O> {
        Pages::new(self.clone(), self.client.pages(request))
    }

    /// As [`Client::collect`](crate::Client::collect).
    ///
    /// # Errors
    /// As there, and as [`run`](Self::run).
    pub fn collect<O>(&self, request: Request<O>) -> Result<Vec<<O::Output as Paged>::Item>, Error>
    where
        O: Operation<Output: Paged>,
    {
        self.run(self.client.collect(request))
    }

    /// As [`Client::send_batch`](crate::Client::send_batch).
    ///
    /// # Errors
    /// As [`run`](Self::run). What fails otherwise is told when an answer is taken.
    pub fn send_batch(&self, batch: Batch) -> Result<BatchResponses, Error> {
        self.run(async { Ok(self.client.send_batch(batch).await) })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}
