//! The settings of one request, in place of those of its client.

use crate::request::Request;
use crate::version::Version;

impl<O> Request<O> {
    /// Sends the request to this version of the service, whatever that of its entity and of the client is. A request to a link that the
    /// service gave goes to the link as it is.
    pub const fn version(mut self, version: Version) -> Self {
        self.untyped.version = Some(version);
        self
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
