//! The builder of a client: where it sends to, whose tokens it sends, and the layers around its transport.

use std::fmt;
use std::sync::Arc;

use super::{Client, Shared};
use crate::base_url::{BaseUrl, InvalidBaseUrl};
use crate::cloud::Cloud;
use crate::transport::{AccessToken, DynTokenProvider, DynTransport, InvalidToken, RetryPolicy, Stack, Timer, TokenProvider};
use crate::version::Version;

/// A [`Client`] to be completed. The order of the calls does not matter, but that a later one takes the place of an earlier one of its name.
///
/// ```
/// use graph_core::transport::{ReqwestTransport, RetryPolicy};
/// use graph_core::{Client, Cloud, Version};
/// use std::num::NonZeroUsize;
/// use std::time::Duration;
///
/// let client = Client::builder(ReqwestTransport::default())
///     .cloud(Cloud::China)
///     .version(Version::Beta)
///     .bearer_token("eyJ0…")?
///     .retry(RetryPolicy::new().max_retries(10))
///     .layers(|stack| stack.time_limit(Duration::from_secs(30)).concurrency_limit(NonZeroUsize::MIN))
///     .build();
/// # Ok::<(), graph_core::InvalidToken>(())
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    transport: Box<dyn DynTransport>,
    cloud: Option<Cloud>,
    base: Option<BaseUrl>,
    version: Option<Version>,
    tokens: Option<Box<dyn DynTokenProvider>>,
    scopes: Option<Vec<String>>,
    timer: Option<Arc<dyn Timer>>,
    with_default_layers: bool,
    layers: Box<dyn FnOnce(Stack) -> Stack + Send + Sync>,
}

impl ClientBuilder {
    pub(super) fn new(transport: Box<dyn DynTransport>) -> Self {
        #[cfg(feature = "tokio")]
        let timer: Option<Arc<dyn Timer>> = Some(Arc::new(crate::transport::TokioTimer));
        #[cfg(not(feature = "tokio"))]
        let timer = None;
        Self {
            transport,
            cloud: None,
            base: None,
            version: None,
            tokens: None,
            scopes: None,
            timer,
            with_default_layers: true,
            layers: Box::new(|stack| stack),
        }
    }

    /// The cloud whose service is sent to, and whose tokens are asked for, in place of the global one.
    pub fn cloud(self, cloud: Cloud) -> Self {
        Self { cloud: Some(cloud), ..self }
    }

    /// The version of requests that have none of their own, in place of [`Version::V1_0`], or of that at the end of
    /// [`base_url`](Self::base_url).
    pub fn version(self, version: Version) -> Self {
        Self { version: Some(version), ..self }
    }

    /// The root of the service in place of a cloud's, for a proxy or a service of one's own. If its last segment is a [`Version`], that is
    /// the client's; otherwise requests have none unless it is said elsewhere.
    ///
    /// # Errors
    /// [`InvalidBaseUrl`] when `url` is not an `http` or `https` URL, or has a user, a query or a fragment.
    pub fn base_url(self, url: &str) -> Result<Self, InvalidBaseUrl> {
        Ok(Self { base: Some(BaseUrl::parse(url)?), ..self })
    }

    /// The token that is sent with every request.
    ///
    /// # Errors
    /// [`InvalidToken`] when `token` is empty, or holds white space or what else a token cannot. The word `Bearer` is not part of it.
    pub fn bearer_token(self, token: &str) -> Result<Self, InvalidToken> {
        Ok(self.token_provider(AccessToken::new(token)?))
    }

    /// What gives the tokens that are sent with every request, such as `AzureCredential` (feature `azure`). They are kept, and renewed ahead
    /// of their end: see [`Authenticated`](crate::transport::Authenticated).
    ///
    /// A token goes to the scheme, host and port of the client's own service, and nowhere else. It is asked for with the scope of the
    /// client's [`cloud`](Self::cloud), or with `{origin}/.default` when only a [`base_url`](Self::base_url) is given; with others by
    /// [`scopes`](Self::scopes).
    pub fn token_provider(self, provider: impl TokenProvider + 'static) -> Self {
        Self { tokens: Some(Box::new(provider)), ..self }
    }

    /// The scopes that tokens are asked for with, in place of those of [`token_provider`](Self::token_provider): such as
    /// `https://graph.microsoft.com/User.Read`, for a provider that signs a user in. They have no effect on a
    /// [`bearer_token`](Self::bearer_token), which is given as it is.
    ///
    /// ```
    /// use graph_core::Client;
    /// use graph_core::transport::{AccessToken, EmbeddedGraph, provider_fn};
    ///
    /// let provider = provider_fn(async |request| {
    ///     assert_eq!(request.scopes(), ["https://graph.microsoft.com/User.Read"]);
    ///     AccessToken::new("eyJ0…").map_err(graph_core::transport::TokenError::new)
    /// });
    /// let client = Client::builder(EmbeddedGraph::new());
    /// let client = client.token_provider(provider).scopes(["https://graph.microsoft.com/User.Read"]).build();
    /// ```
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Self { scopes: Some(scopes.into_iter().map(Into::into).collect()), ..self }
    }

    /// What the layers wait by.
    ///
    /// With the feature `tokio`, or `reqwest`, it is `TokioTimer` unless another is given. Without them requests are neither repeated nor
    /// limited in time before there is a timer, and one that asks for it is refused.
    pub fn timer(self, timer: impl Timer + 'static) -> Self {
        Self { timer: Some(Arc::new(timer)), ..self }
    }

    /// How often and how long requests are repeated, in place of [`RetryPolicy::new`]: [`RetryPolicy::never`] for not at all.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.layers(move |stack| stack.retry(policy))
    }

    /// Changes the layers around the transport. Given several times, each changes what those before it left.
    pub fn layers(self, change: impl FnOnce(Stack) -> Stack + Send + Sync + 'static) -> Self {
        let before = self.layers;
        Self { layers: Box::new(move |stack| change(before(stack))), ..self }
    }

    /// Leaves out what is around the transport without being asked for, for a transport that has layers of its own.
    pub fn without_default_layers(self) -> Self {
        Self { with_default_layers: false, ..self }
    }

    /// The client.
    #[must_use]
    pub fn build(self) -> Client {
        let Self { transport, cloud, base, version, tokens, scopes, timer, with_default_layers, layers } = self;
        let base = base.unwrap_or_else(|| BaseUrl::of_cloud(cloud.unwrap_or_default()));
        let base = match version {
            Some(version) => base.with_version(version),
            None => base,
        };
        let stack = Stack::around(transport, timer, with_default_layers);
        let origin = base.origin().clone();
        let scopes = scopes.or_else(|| cloud.map(|cloud| vec![cloud.default_scope().into()]));
        let stack = match (tokens, scopes) {
            (None, _) => stack,
            (Some(provider), None) => stack.tokens(origin, provider),
            (Some(provider), Some(scopes)) => stack.tokens_for_scopes(origin, scopes, provider),
        };
        Client { shared: Arc::new(Shared { transport: layers(stack).build(), base }) }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("cloud", &self.cloud)
            .field("base_url", &self.base.as_ref().map(ToString::to_string))
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GraphEntity;
    use crate::transport::{EmbeddedGraph, TokenError, TokenRequest, provider_fn};
    use std::sync::Mutex;

    #[derive(Debug, Default, GraphEntity)]
    #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    struct User {
        #[graph_entity(read_only)]
        id: Option<String>,
    }

    /// The scopes that a client asks for a token with.
    async fn asked(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<String> {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        let provider = provider_fn(move |request: TokenRequest| {
            kept.lock().unwrap().extend(request.scopes().iter().map(ToString::to_string));
            std::future::ready(AccessToken::new("token").map_err(TokenError::new))
        });
        let client = change(Client::builder(EmbeddedGraph::new()).token_provider(provider)).build();
        client.send(User::list()).await.unwrap();
        asked.lock().unwrap().clone()
    }

    #[tokio::test]
    async fn tokens_are_asked_for_with_the_scopes_given_or_else_those_of_the_service() {
        assert_eq!(asked(|builder| builder).await, ["https://graph.microsoft.com/.default"]);
        assert_eq!(asked(|builder| builder.cloud(Cloud::China)).await, [Cloud::China.default_scope()]);
        let own = |builder: ClientBuilder| builder.scopes(["User.Read", "Mail.Read"]).cloud(Cloud::China);
        assert_eq!(asked(own).await, ["User.Read", "Mail.Read"]);
    }
}
