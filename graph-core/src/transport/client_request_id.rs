//! The layer that gives each request an id by which the service's logs can be searched.

use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};

use super::{Transport, TransportError};
use crate::types::Guid;

/// The header that carries the id
/// ([best practices](https://learn.microsoft.com/graph/best-practices-concept#reliability-and-support)).
pub(super) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// Adds a header `client-request-id` with a random GUID to each request that has none. Microsoft Graph keeps it in its logs and
/// sends it back.
///
/// It belongs outside of [`Retry`](super::Retry), so that all attempts at a request have the same id. The answer has it in its
/// extensions, whether the service sends it back or not:
///
/// ```
/// use graph_core::bytes::Bytes;
/// use graph_core::http::{HeaderName, HeaderValue, Request};
/// use graph_core::transport::{ClientRequestId, EmbeddedGraph, SentClientRequestId, Transport};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ClientRequestId::new(EmbeddedGraph::new());
/// let request = Request::get("https://graph.microsoft.com/v1.0/users").body(Bytes::new())?;
/// let response = transport.send(request).await?;
/// let id = response.extensions().get::<SentClientRequestId>().ok_or("the layer adds it")?;
/// println!("sent as {:?}", id.0);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct ClientRequestId<T> {
    inner: T,
}

/// The `client-request-id` that a request was sent with, among the extensions of its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentClientRequestId(pub HeaderValue);

impl<T> ClientRequestId<T> {
    /// Adds an id to what `inner` sends.
    pub const fn new(inner: T) -> Self {
        Self { inner }
    }
}

impl<T: Transport> Transport for ClientRequestId<T> {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let id = match request.headers().get(CLIENT_REQUEST_ID) {
            Some(id) => id.clone(),
            None => HeaderValue::try_from(random_guid().to_string()).map_err(TransportError::refused)?,
        };
        request.headers_mut().insert(CLIENT_REQUEST_ID, id.clone());
        let mut response = self.inner.send(request).await?;
        response.extensions_mut().insert(SentClientRequestId(id));
        Ok(response)
    }
}

/// A GUID by chance.
fn random_guid() -> Guid {
    // The standard library has no randomness but the keys of its hasher, which come from the operating system; a keyed hash of
    // different inputs is as good as random.
    let keys = RandomState::new();
    Guid::version_4(u128::from(keys.hash_one(0)) << 64 | u128::from(keys.hash_one(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Answers with the id as the body.
    struct Echo;

    impl Transport for Echo {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let id = request.headers().get(CLIENT_REQUEST_ID).map(HeaderValue::as_bytes).unwrap_or_default();
            Ok(Response::new(Bytes::copy_from_slice(id)))
        }
    }

    #[tokio::test]
    async fn a_request_has_one_id_which_may_be_its_own() {
        let response = ClientRequestId::new(Echo).send(Request::new(Bytes::new())).await.unwrap();
        assert_eq!(response.body().len(), 36);
        assert_eq!(response.extensions().get::<SentClientRequestId>().unwrap().0.as_bytes(), response.body());

        let request = Request::builder().header(CLIENT_REQUEST_ID, "mine").body(Bytes::new()).unwrap();
        let response = ClientRequestId::new(Echo).send(request).await.unwrap();
        assert_eq!(response.body(), "mine");
    }

    #[test]
    fn ids_are_of_version_4_and_differ() {
        let ids = (0..1000).map(|_| random_guid().to_string()).collect::<HashSet<_>>();
        assert_eq!(ids.len(), 1000);
        for id in &ids {
            assert_eq!(id.as_bytes()[14], b'4', "{id}");
            assert!(b"89ab".contains(&id.as_bytes()[19]), "{id}");
        }
        let digits = ids.iter().flat_map(|id| id.bytes().filter(u8::is_ascii_hexdigit)).collect::<HashSet<_>>();
        assert_eq!(digits.len(), 16);
    }
}
