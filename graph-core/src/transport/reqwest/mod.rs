//! The transport over HTTPS, by reqwest.

mod redirect;

use std::sync::Arc;
use std::time::Duration;

use ::reqwest::redirect::Policy;
use bytes::Bytes;
use http::{Request, Response};

use super::{Transport, TransportError};

/// How long a connection may take to be made. Giving up ahead of any other limit of time keeps it certain that nothing was sent.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The transport over HTTPS: a [`reqwest::Client`] with its pool of connections. Cloning it is cheap and shares the pool.
///
/// A redirect of a GET or a HEAD is followed, though never from HTTPS to HTTP. If it leads to another origin, the `Authorization`
/// stays behind. Any other request is sent again only by a 307 or a 308 within its origin: a POST that became a GET would be taken
/// for done, and what it holds is for nobody else. A 303 is given back as it is: it says that what was asked for is done, and
/// where something else is. So is every redirect that is not followed, and the eleventh in a row.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: Result<::reqwest::Client, Arc<::reqwest::Error>>,
}

/// A transport that gives up connecting after ten seconds.
impl Default for ReqwestTransport {
    fn default() -> Self {
        Self::new(::reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT))
    }
}

impl ReqwestTransport {
    /// A transport over a client of one's own, for whoever sets its proxies, certificates or time-outs. Its redirect policy is
    /// replaced: a policy of reqwest does not know what the request is, and a client that follows redirects by itself does not say
    /// whether a request that found no connection has already been to another address.
    ///
    /// What is wrong with `builder` is told by each request, as [`Refused`](super::TransportErrorKind::Refused).
    ///
    /// ```
    /// use graph_core::transport::ReqwestTransport;
    /// use std::time::Duration;
    ///
    /// let hurried = reqwest::Client::builder().connect_timeout(Duration::from_secs(2));
    /// let transport = ReqwestTransport::new(hurried);
    /// ```
    #[must_use]
    pub fn new(builder: ::reqwest::ClientBuilder) -> Self {
        Self { client: builder.redirect(Policy::none()).build().map_err(Arc::new) }
    }
}

impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let client = self.client.as_ref().map_err(|error| TransportError::refused(Arc::clone(error)))?;
        let request = ::reqwest::Request::try_from(request).map_err(|error| TransportError::refused(error.without_url()))?;
        let mut received = follow(client, request).await?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = received.status();
        *response.version_mut() = received.version();
        *response.headers_mut() = std::mem::take(received.headers_mut());
        *response.body_mut() = received.bytes().await.map_err(unanswered)?;
        Ok(response)
    }
}

/// The answer to a request, at the end of the redirects that are followed.
async fn follow(client: &::reqwest::Client, mut request: ::reqwest::Request) -> Result<::reqwest::Response, TransportError> {
    let mut failed: fn(::reqwest::Error) -> TransportError = unsent_or_unanswered;
    let mut redirects = 0;
    loop {
        // Its body is bytes: a copy of it shares them.
        let sent = request.try_clone().ok_or_else(|| TransportError::refused("the body of the request cannot be sent twice"))?;
        let answer = client.execute(sent).await.map_err(failed)?;
        match redirect::next(&request, &answer) {
            Some(next) if redirects < redirect::MAX_REDIRECTS => request = next,
            _ => return Ok(answer),
        }
        redirects += 1;
        failed = unanswered;
    }
}

/// The error for a failure of the first request, with what reqwest knows of how far it got.
fn unsent_or_unanswered(error: ::reqwest::Error) -> TransportError {
    // A connection that could not be made in time is both, and certain not to have carried the request.
    if error.is_connect() { TransportError::not_sent(error.without_url()) } else { unanswered(error) }
}

/// The error for a failure after something was sent.
fn unanswered(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportError::timed_out } else { TransportError::new };
    // The address holds keys, which are data of the user and stay out of the text of errors.
    kind(error.without_url())
}
