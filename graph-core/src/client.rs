//! The client: a transport, the root of the service, and a token.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use http::header::AUTHORIZATION;

use crate::base_url::{BaseUrl, InvalidBaseUrl};
use crate::error::Error;
use crate::operation::{Operation, OperationInfo};
use crate::pages::{Paged, Pages};
use crate::request::Request;
use crate::transport::{AccessToken, DynTransport, InvalidToken, Transport, WithoutToken};

/// Sends requests by a transport, with the root of the service and a token added. Cloning it is cheap, and shares the transport.
///
/// ```
/// use graph_core::transport::EmbeddedGraph;
/// use graph_core::{Client, GraphEntity};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
/// pub struct NdesConnector {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(EmbeddedGraph::new()).bearer_token("a-token")?.build();
/// let connector = NdesConnector { display_name: Some("Tokyo".to_owned()), ..Default::default() };
///
/// let created = client.send(connector.create()).await?;
/// let id = created.id.ok_or("the service gives an id")?;
/// let same = client.send(NdesConnector::get(&id)).await?;
/// assert_eq!(same.display_name.as_deref(), Some("Tokyo"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    transport: Box<dyn DynTransport>,
    base: BaseUrl,
    authorization: Option<HeaderValue>,
}

impl Client {
    /// A client that sends by `transport`, to be completed.
    pub fn builder(transport: impl Transport + 'static) -> ClientBuilder {
        ClientBuilder { transport: Box::new(transport), base: BaseUrl::global_v1_0(), authorization: None }
    }

    /// Sends a request and decodes its answer.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent as it is, [`Error::Transport`] when it is not answered,
    /// [`Error::Service`] when the answer's status does not mean success, [`Error::Decode`] when its body is not what was
    /// declared.
    pub async fn send<O: Operation>(&self, request: Request<O>) -> Result<O::Output, Error> {
        let response = self.answer(&request).await?;
        request.decode(response)
    }

    /// As [`send`](Self::send), with the status and the headers of the answer, such as its `ETag`.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_for_response<O: Operation>(&self, request: Request<O>) -> Result<http::Response<O::Output>, Error> {
        let response = self.answer(&request).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut decoded = http::Response::new(request.decode(response)?);
        *decoded.status_mut() = status;
        *decoded.headers_mut() = headers;
        Ok(decoded)
    }

    /// All pages that the answer to a request is the first of. Nothing is sent before the first page is asked for.
    pub fn pages<O: Operation<Output: Paged>>(&self, request: Request<O>) -> Pages<O> {
        Pages::new(self.clone(), request)
    }

    /// Reads all pages, and gives what they hold.
    ///
    /// # Errors
    /// As [`Pages::next`]. What was read before is lost then; [`Pages::items`] hands it over as it comes.
    pub async fn collect<O>(&self, request: Request<O>) -> Result<Vec<<O::Output as Paged>::Item>, Error>
    where
        O: Operation<Output: Paged>,
    {
        let (mut pages, mut items) = (self.pages(request), Vec::new());
        while let Some(page) = pages.next().await {
            items.extend(page?.into_items());
        }
        Ok(items)
    }

    /// What the service answers, not decoded yet.
    pub(crate) async fn answer<O>(&self, request: &Request<O>) -> Result<http::Response<bytes::Bytes>, Error> {
        Ok(self.shared.transport.send_boxed(self.prepare(request)?).await?)
    }

    /// What is answered at a link that the service gave, which may lead to another origin than the client's: the token does not
    /// go there, nor anywhere if it is not wanted.
    pub(crate) async fn answer_at_link(
        &self,
        mut http: http::Request<bytes::Bytes>,
        operation: &OperationInfo,
        token: LinkToken,
    ) -> Result<http::Response<bytes::Bytes>, Error> {
        let (uri, is_own) = self.shared.base.follow(http.uri())?;
        *http.uri_mut() = uri;
        if !is_own || token == LinkToken::Unwanted {
            http.extensions_mut().insert(WithoutToken);
        } else if let Some(authorization) = &self.shared.authorization {
            http.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        http.extensions_mut().insert(operation.clone());
        Ok(self.shared.transport.send_boxed(http).await?)
    }

    /// The request as the transport is given it.
    fn prepare<O>(&self, request: &Request<O>) -> Result<http::Request<bytes::Bytes>, Error> {
        let mut http = request.to_http()?;
        *http.uri_mut() = self.shared.base.resolve(http.uri())?;
        if let Some(authorization) = &self.shared.authorization {
            // A request that brings its own keeps it.
            http.headers_mut().entry(AUTHORIZATION).or_insert_with(|| authorization.clone());
        }
        http.extensions_mut().insert(request.operation().clone());
        Ok(http)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &format_args!("{}", self.shared.base)).finish_non_exhaustive()
    }
}

/// Whether what a link of the service leads to is sent the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkToken {
    /// If the link leads to the client's own origin.
    ToOwnOrigin,
    /// Never: the link itself is the permission, and a token beside it is refused.
    Unwanted,
}

/// A [`Client`] to be completed.
pub struct ClientBuilder {
    transport: Box<dyn DynTransport>,
    base: BaseUrl,
    authorization: Option<HeaderValue>,
}

impl ClientBuilder {
    /// The root of the service, with its version, in place of [`GLOBAL_V1_0`](crate::GLOBAL_V1_0).
    ///
    /// # Errors
    /// [`InvalidBaseUrl`] when `url` is not an `http` or `https` URL, or has a user, a query or a fragment.
    pub fn base_url(self, url: &str) -> Result<Self, InvalidBaseUrl> {
        Ok(Self { base: BaseUrl::parse(url)?, ..self })
    }

    /// The token that is sent with every request.
    ///
    /// # Errors
    /// [`InvalidToken`] when `token` is empty, or holds white space or what else a token cannot. The word `Bearer` is not part of it.
    pub fn bearer_token(self, token: &str) -> Result<Self, InvalidToken> {
        let authorization = AccessToken::new(token)?.authorization().clone();
        Ok(Self { authorization: Some(authorization), ..self })
    }

    /// The client.
    #[must_use]
    pub fn build(self) -> Client {
        let Self { transport, base, authorization } = self;
        Client { shared: Arc::new(Shared { transport, base, authorization }) }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("base_url", &format_args!("{}", self.base)).finish_non_exhaustive()
    }
}
