//! The settings of one request, in place of those of its client.

use std::time::Duration;

use crate::request::Request;
use crate::transport::{RetryPolicy, TimeLimit};
use crate::version::Version;

impl<O> Request<O> {
    /// Sends the request to this version of the service, whatever that of its entity and of the client is. A request to a link that the
    /// service gave goes to the link as it is.
    pub const fn version(mut self, version: Version) -> Self {
        self.untyped.version = Some(version);
        self
    }

    /// Repeats this request by `policy` in place of the client's.
    ///
    /// It is [`Retry`](crate::transport::Retry) that reads it. A client [without default
    /// layers](crate::ClientBuilder::without_default_layers) has none unless it is given one, and the policy has no effect there.
    ///
    /// ```
    /// # use graph_core::transport::RetryPolicy;
    /// # use graph_core::GraphEntity;
    /// # #[derive(Debug, Default, GraphEntity)]
    /// # #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    /// # struct User {
    /// #     id: Option<String>,
    /// # }
    /// let patient = User::list().retry(RetryPolicy::new().max_retries(10));
    /// let once = User::get("1").retry(RetryPolicy::never());
    /// ```
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.extension(policy)
    }

    /// Gives each attempt at this request so long, in place of the client's limit.
    ///
    /// It is [`Timeout`](crate::transport::Timeout) that reads it. A client [without default
    /// layers](crate::ClientBuilder::without_default_layers) has none unless it is given one, and the limit has no effect there.
    pub fn time_limit(self, limit: Duration) -> Self {
        self.extension(TimeLimit(limit))
    }

    /// Adds a value for the layers and the transport, in place of an earlier one of its type. They find it among the extensions of the
    /// `http::Request`; it does not go over the wire.
    ///
    /// It is kept on every page, and for the questions about a [long-running operation](crate::long_running) that the request starts. In a [`Batch`](crate::Batch), which goes to the service as one request, the extensions of its parts
    /// have no effect.
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.untyped.extensions.insert(value);
        self
    }
}
