//! The transport over HTTPS, by reqwest.

use std::sync::Arc;
use std::time::Duration;

use ::reqwest::redirect::Policy;
use bytes::Bytes;
use http::{Request, Response, StatusCode};

use super::{Transport, TransportError};

/// How long a connection may take to be made. Giving up ahead of any other limit of time keeps it certain that nothing was sent.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The transport over HTTPS: a [`reqwest::Client`] with its pool of connections. Cloning it is cheap and shares the pool.
///
/// A redirect is followed. If it leads to another origin, reqwest leaves out the `Authorization`. A 303 is given back as it is:
/// it says that what was asked for is done, and where something else is.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: Result<::reqwest::Client, Arc<::reqwest::Error>>,
}

/// A transport that gives up connecting after ten seconds, does not follow a 303, and does not tell the target of a redirect
/// where it came from.
impl Default for ReqwestTransport {
    fn default() -> Self {
        // The address that a redirect comes from holds keys.
        let client = ::reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT).redirect(redirects()).referer(false);
        Self { client: client.build().map_err(Arc::new) }
    }
}

impl ReqwestTransport {
    /// A transport that uses `client`, for whoever sets its own proxies, certificates or time-outs. Consider
    /// `ClientBuilder::referer(false)`: by default reqwest tells the target of a redirect the address it comes from. And consider
    /// a `redirect::Policy` that stops at a 303, by which some [long-running operations](crate::long_running) end: what it leads
    /// to needs a token that the redirect does not carry.
    #[must_use]
    pub const fn new(client: ::reqwest::Client) -> Self {
        Self { client: Ok(client) }
    }
}

impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let client = self.client.as_ref().map_err(|error| TransportError::refused(Arc::clone(error)))?;
        let request = ::reqwest::Request::try_from(request).map_err(|error| TransportError::refused(error.without_url()))?;
        let mut received = client.execute(request).await.map_err(unanswered)?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = received.status();
        *response.version_mut() = received.version();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        *response.body_mut() = received.bytes().await.map_err(unanswered)?;
        Ok(response)
    }
}

/// The redirects that are followed: those that reqwest follows by default, but for a 303, which answers a question about
/// something else ([RFC 9110, section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)).
fn redirects() -> Policy {
    Policy::custom(|attempt| {
        let is_elsewhere = attempt.status() == StatusCode::SEE_OTHER;
        if is_elsewhere { attempt.stop() } else { Policy::default().redirect(attempt) }
    })
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
