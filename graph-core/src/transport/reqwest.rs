//! The transport over HTTPS, by reqwest.

use bytes::Bytes;
use http::{Request, Response};

use super::{Transport, TransportError};

/// The transport over HTTPS: a [`reqwest::Client`] with its pool of connections. Cloning it is cheap and shares the pool.
#[derive(Debug, Clone, Default)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
}

impl ReqwestTransport {
    /// A transport that uses `client`, for whoever sets its own proxies, certificates or time-outs.
    #[must_use]
    pub const fn new(client: ::reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let request = ::reqwest::Request::try_from(request).map_err(|error| TransportError::refused(error.without_url()))?;
        let mut received = self.client.execute(request).await.map_err(unanswered)?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = received.status();
        *response.version_mut() = received.version();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        *response.body_mut() = received.bytes().await.map_err(unanswered)?;
        Ok(response)
    }
}

/// The error for a failure, with what reqwest knows of how far the request got.
fn unanswered(error: ::reqwest::Error) -> TransportError {
    // A connection that could not be made in time is both, and certain not to have carried the request.
    let kind = match (error.is_connect(), error.is_timeout()) {
        (true, _) => TransportError::not_sent,
        (false, true) => TransportError::timed_out,
        (false, false) => TransportError::new,
    };
    // The address holds keys, which are data of the user and stay out of the text of errors.
    kind(error.without_url())
}
