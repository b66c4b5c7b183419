//! The layer that adds a token to requests, and asks for another when the service wants one with other claims.

mod access_token;
#[cfg(feature = "azure")]
mod azure;
mod cache;
mod challenge;
mod provider;

pub use self::access_token::{AccessToken, InvalidToken};
#[cfg(feature = "azure")]
pub use self::azure::AzureCredential;
pub use self::provider::{DynTokenProvider, ProviderFn, TokenError, TokenFuture, TokenProvider, TokenRequest, provider_fn};

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, Response};

use self::cache::{Kept, TokenCache};
use super::{Origin, Timer, Transport, TransportError};

/// Adds a token to the requests to one origin.
///
/// A request to another origin is passed on as it is, and so is one that brings an `Authorization` of its own, or
/// [`WithoutToken`] among its extensions. Tokens are kept and renewed five minutes ahead of their end, by one request at a time.
///
/// When the service refuses a token for want of claims (a 401 with `error="insufficient_claims"`, as continuous access evaluation
/// answers: [claims challenges](https://learn.microsoft.com/entra/identity-platform/claims-challenge)), a token with them is asked
/// for and the request is repeated, once. A request that is answered 401 was not carried out
/// ([RFC 9110, section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)), so this holds for a create too. An answer that
/// still is 401 is given back; so is the first, when the provider cannot ask for claims.
///
/// ```
/// use graph_core::transport::{AccessToken, Authenticated, EmbeddedGraph, TokioTimer};
///
/// let token = AccessToken::new("eyJ0…")?;
/// let transport = Authenticated::new(EmbeddedGraph::new(), "https://graph.microsoft.com".parse()?, token, TokioTimer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Authenticated<T> {
    inner: T,
    origin: Origin,
    tokens: TokenCache,
}

/// That a request goes out without a token, among the extensions of an `http::Request`.
///
/// A client puts it there where the address itself is the permission, as that of an upload session is, and a token beside it
/// would be refused or given to a stranger. A layer that adds tokens leaves such a request alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithoutToken;

impl<T> Authenticated<T> {
    /// Adds tokens of `provider` to what `inner` sends to `origin`, for the scope `{origin}/.default`: all permissions that were
    /// granted ([the .default scope](https://learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope)).
    pub fn new(inner: T, origin: Origin, provider: impl TokenProvider + 'static, timer: impl Timer + 'static) -> Self {
        let request = TokenRequest::new([format!("{origin}/.default")]);
        Self { inner, origin, tokens: TokenCache::new(Box::new(provider), request, Arc::new(timer)) }
    }

    /// Asks for tokens with these scopes.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.tokens.set_request(TokenRequest::new(scopes.into_iter().map(Into::into)));
        self
    }

    /// Whether a request is one that a token is to be added to.
    fn wants_token(&self, request: &Request<Bytes>) -> bool {
        !request.headers().contains_key(AUTHORIZATION)
            && request.extensions().get::<WithoutToken>().is_none()
            && Origin::of(request.uri()).as_ref() == Some(&self.origin)
    }
}

impl<T: Transport> Transport for Authenticated<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        if !self.wants_token(&request) {
            return self.inner.send(request).await;
        }
        let kept = self.tokens.token().await.map_err(TransportError::refused)?;
        let response = self.inner.send(with_token(request.clone(), &kept)).await?;
        let Some(claims) = challenge::claims(&response) else { return Ok(response) };
        match self.tokens.token_with_claims(claims, &kept).await {
            Ok(kept) => self.inner.send(with_token(request, &kept)).await,
            Err(error) if error.is_claims_unsupported() => Ok(response),
            Err(error) => Err(TransportError::refused(error)),
        }
    }
}

fn with_token(mut request: Request<Bytes>, kept: &Kept) -> Request<Bytes> {
    request.headers_mut().insert(AUTHORIZATION, kept.token.authorization().clone());
    request
}

impl<T: fmt::Debug> fmt::Debug for Authenticated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticated")
            .field("inner", &self.inner)
            .field("origin", &format_args!("{}", self.origin))
            .field("scopes", &self.tokens.request().scopes())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::VirtualTimer;
    use http::header::WWW_AUTHENTICATE;
    use std::sync::Mutex;

    const CHALLENGE: &str = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;

    /// Keeps the `Authorization` of what was sent, and challenges every token in the list.
    #[derive(Debug, Default)]
    struct Service {
        sent: Mutex<Vec<Option<String>>>,
        challenges: Vec<&'static str>,
    }

    impl Transport for Service {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let authorization = request.headers().get(AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
            let challenged = self.challenges.iter().any(|token| authorization.as_deref() == Some(token));
            self.sent.lock().unwrap().push(authorization);
            let response = Response::builder().status(if challenged { 401 } else { 200 });
            let response = if challenged { response.header(WWW_AUTHENTICATE, CHALLENGE) } else { response };
            response.body(request.into_body()).map_err(TransportError::new)
        }
    }

    /// Gives `plain`, and `claims` when claims are asked for.
    async fn token(request: TokenRequest) -> Result<AccessToken, TokenError> {
        assert_eq!(request.scopes(), ["https://graph.microsoft.com/.default"]);
        assert!(request.claims().is_none_or(|claims| claims == r#"{"a":1}"#), "{request:?}");
        AccessToken::new(if request.claims().is_some() { "claims" } else { "plain" }).map_err(TokenError::new)
    }

    fn layer(service: Service, provider: impl TokenProvider + 'static) -> Authenticated<Service> {
        Authenticated::new(service, "https://graph.microsoft.com".parse().unwrap(), provider, VirtualTimer::new())
    }

    fn request(uri: &str) -> Request<Bytes> {
        Request::post(uri).body(Bytes::from_static(b"{}")).unwrap()
    }

    async fn sent_to(uri: &str) -> Option<String> {
        let layer = layer(Service::default(), provider_fn(token));
        layer.send(request(uri)).await.unwrap();
        layer.inner.sent.into_inner().unwrap().remove(0)
    }

    #[tokio::test]
    async fn a_token_goes_to_its_origin_only() {
        for uri in ["https://graph.microsoft.com/v1.0/me", "https://GRAPH.microsoft.com:443/v1.0/me"] {
            assert_eq!(sent_to(uri).await.as_deref(), Some("Bearer plain"), "{uri}");
        }
        for uri in [
            "http://graph.microsoft.com/v1.0/me",
            "https://graph.microsoft.com:8443/v1.0/me",
            "https://graph.microsoft.com.example.org/v1.0/me",
            "https://example.org/?https://graph.microsoft.com",
            "https://graph.microsoft.com@example.org/v1.0/me",
            "/v1.0/me",
        ] {
            assert_eq!(sent_to(uri).await, None, "{uri}");
        }
    }

    #[tokio::test]
    async fn a_request_keeps_its_own_authorization_and_its_own_challenge() {
        let layer = layer(Service { challenges: vec!["Own"], ..Service::default() }, provider_fn(token));
        let mut request = request("https://graph.microsoft.com/v1.0/me");
        request.headers_mut().insert(AUTHORIZATION, http::HeaderValue::from_static("Own"));
        assert_eq!(layer.send(request).await.unwrap().status(), 401);
        assert_eq!(*layer.inner.sent.lock().unwrap(), [Some("Own".to_owned())]);
    }

    #[tokio::test]
    async fn a_request_that_wants_no_token_is_given_none() {
        let layer = layer(Service::default(), provider_fn(token));
        let mut request = request("https://graph.microsoft.com/v1.0/me");
        request.extensions_mut().insert(WithoutToken);
        assert_eq!(layer.send(request).await.unwrap().status(), 200);
        assert_eq!(*layer.inner.sent.lock().unwrap(), [None]);
    }

    #[tokio::test]
    async fn a_challenge_is_met_once_and_the_token_is_kept() {
        let layer = layer(Service { challenges: vec!["Bearer plain"], ..Service::default() }, provider_fn(token));
        for _ in 0..2 {
            let response = layer.send(request("https://graph.microsoft.com/v1.0/me")).await.unwrap();
            assert_eq!((response.status().as_u16(), response.body().as_ref()), (200, &b"{}"[..]));
        }
        let sent = ["Bearer plain", "Bearer claims", "Bearer claims"].map(|token| Some(token.to_owned()));
        assert_eq!(*layer.inner.sent.lock().unwrap(), sent);

        let challenges = vec!["Bearer plain", "Bearer claims"];
        let layer = self::layer(Service { challenges, ..Service::default() }, provider_fn(token));
        let response = layer.send(request("https://graph.microsoft.com/v1.0/me")).await.unwrap();
        assert_eq!(response.status(), 401, "it is not asked for ever");
        assert_eq!(layer.inner.sent.lock().unwrap().len(), 2);
    }

    #[tokio::test]
    async fn without_claims_the_refusal_stands() {
        let token = AccessToken::new("fixed").unwrap();
        let layer = layer(Service { challenges: vec!["Bearer fixed"], ..Service::default() }, token);
        let response = layer.send(request("https://graph.microsoft.com/v1.0/me")).await.unwrap();
        assert_eq!(response.status(), 401);
        assert_eq!(layer.inner.sent.lock().unwrap().len(), 1);
    }

    #[tokio::test]
    async fn without_a_token_nothing_is_sent_nor_shown() {
        let layer = layer(Service::default(), provider_fn(|_| async { Err(TokenError::new("signed out")) }));
        let error = layer.send(request("https://graph.microsoft.com/v1.0/me")).await.unwrap_err();
        assert_eq!(error.kind(), crate::transport::TransportErrorKind::Refused);
        assert!(layer.inner.sent.lock().unwrap().is_empty());
        let layer = self::layer(Service::default(), AccessToken::new("hunter2").unwrap());
        assert!(!format!("{layer:?}").contains("hunter2"));
    }
}
