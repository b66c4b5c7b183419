//! The client: a transport with layers, and the root of the service.

mod builder;

pub use builder::ClientBuilder;

use std::fmt;
use std::sync::Arc;

use http::Extensions;
use http::header::ACCEPT;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::headers::JSON;
use crate::operation::{Operation, OperationInfo};
use crate::paged::Paged;
use crate::pages::Pages;
use crate::request::Request;
use crate::request_target::relative_or_absolute;
use crate::transport::{DynTransport, Transport, WithoutToken};

/// Sends requests to a service by a transport. Cloning it is cheap, and shares the transport.
///
/// Around the transport are the [layers](crate::transport#the-order-of-layers) of a [`Stack`](crate::transport::Stack): they repeat what is
/// throttled or gets lost, as far as that does no harm, limit each attempt to 100 seconds, and give each request an id. What a client has
/// in place of that is said to its [builder](Self::builder).
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
}

impl Client {
    /// A client that sends by `transport` to the global service at version 1.0, to be completed.
    pub fn builder(transport: impl Transport + 'static) -> ClientBuilder {
        ClientBuilder::new(Box::new(transport))
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

    /// As [`send`](Self::send), with the status and the headers of the answer, such as its `ETag`, and with the extensions that the layers
    /// gave it, such as [`Attempts`](crate::transport::Attempts).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_for_response<O: Operation>(&self, request: Request<O>) -> Result<http::Response<O::Output>, Error> {
        let (parts, body) = self.answer(&request).await?.into_parts();
        let decoded = request.decode(http::Response::from_parts(parts.clone(), body))?;
        Ok(http::Response::from_parts(parts, decoded))
    }

    /// All pages that the answer to a request is the first of. Nothing is sent before the first page is asked for.
    pub fn pages<O: Operation<Output: Paged>>(&self, request: Request<O>) -> Pages<O> {
        Pages::new(self.clone(), request)
    }

    /// Reads all pages, and gives what they hold. Of a delta query that leaves out the link by which later changes can be asked for: it is
    /// on the last of the [`pages`](Self::pages).
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

    /// The root of the service.
    pub(crate) fn base(&self) -> &BaseUrl {
        &self.shared.base
    }

    /// What the service answers, not decoded yet.
    pub(crate) async fn answer<O>(&self, request: &Request<O>) -> Result<http::Response<bytes::Bytes>, Error> {
        self.send_http(self.prepare(request)?, request.operation()).await
    }

    /// A request for `operation` to a link that the service gave, with these extensions.
    pub(crate) fn request_to_link(
        link: &str,
        operation: &OperationInfo,
        extensions: &Extensions,
    ) -> Result<http::Request<bytes::Bytes>, Error> {
        let mut request = http::Request::new(bytes::Bytes::new());
        *request.method_mut() = operation.kind().method();
        *request.uri_mut() = relative_or_absolute(link)?;
        request.headers_mut().insert(ACCEPT, JSON);
        *request.extensions_mut() = extensions.clone();
        Ok(request)
    }

    /// What is answered at a link that the service gave, which may lead to another origin than the client's: the token does not
    /// go there, nor anywhere if it is not wanted. A [`Version`](crate::Version) among the extensions is that of a relative link.
    pub(crate) async fn answer_at_link(
        &self,
        mut http: http::Request<bytes::Bytes>,
        operation: &OperationInfo,
        token: LinkToken,
    ) -> Result<http::Response<bytes::Bytes>, Error> {
        let (uri, is_own) = self.shared.base.follow(http.uri(), http.extensions().get().copied())?;
        *http.uri_mut() = uri;
        if !is_own || token == LinkToken::Unwanted {
            http.extensions_mut().insert(WithoutToken);
        }
        http.extensions_mut().insert(operation.clone());
        self.send_http(http, operation).await
    }

    async fn send_http(
        &self,
        http: http::Request<bytes::Bytes>,
        operation: &OperationInfo,
    ) -> Result<http::Response<bytes::Bytes>, Error> {
        let outcome = self.shared.transport.send_boxed(http).await;
        outcome.map_err(|error| error.of_operation(operation.clone()).into())
    }

    /// The request as the transport is given it.
    fn prepare<O>(&self, request: &Request<O>) -> Result<http::Request<bytes::Bytes>, Error> {
        let mut http = request.to_http_below(Some(&self.shared.base))?;
        let (base, version) = (&self.shared.base, http.extensions().get().copied());
        let resolved =
            if request.is_to_link() { base.resolve_link(http.uri(), version) } else { base.resolve(http.uri(), version) };
        *http.uri_mut() = resolved?;
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
