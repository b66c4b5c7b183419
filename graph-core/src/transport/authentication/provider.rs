//! Where tokens come from.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::AccessToken;

/// Gives access tokens: from a login service, a vault, an environment.
///
/// [`Authenticated`](super::Authenticated) keeps what it gives, so it need not. An [`AccessToken`] is a provider that always gives
/// itself, [`provider_fn`] makes one of a closure, and with the feature `azure` any credential of `azure_identity` becomes one by
/// `AzureCredential`.
///
/// ```
/// use graph_core::transport::{AccessToken, TokenError, TokenProvider, TokenRequest};
///
/// struct Environment;
///
/// impl TokenProvider for Environment {
///     async fn token(&self, _: TokenRequest) -> Result<AccessToken, TokenError> {
///         let token = std::env::var("GRAPH_TOKEN").map_err(TokenError::new)?;
///         AccessToken::new(&token).map_err(TokenError::new)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give tokens",
    label = "not a token provider",
    note = "implement `graph_core::transport::TokenProvider` for `{Self}`, or wrap a closure in `provider_fn`"
)]
pub trait TokenProvider: Send + Sync {
    /// Gives a token for what is asked.
    ///
    /// # Errors
    /// [`TokenError`] when there is none.
    fn token(&self, request: TokenRequest) -> impl Future<Output = Result<AccessToken, TokenError>> + Send;
}

/// The future of [`DynTokenProvider::token_boxed`].
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, TokenError>> + Send + 'a>>;

/// [`TokenProvider`] for trait objects. Every provider implements it, and `dyn DynTokenProvider` is a provider in turn.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give tokens",
    label = "not a token provider",
    note = "implement `graph_core::transport::TokenProvider` for `{Self}`, or wrap a closure in `provider_fn`"
)]
pub trait DynTokenProvider: Send + Sync {
    /// As [`TokenProvider::token`], with the future in a box.
    fn token_boxed(&self, request: TokenRequest) -> TokenFuture<'_>;
}

impl<P: TokenProvider> DynTokenProvider for P {
    fn token_boxed(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(self.token(request))
    }
}

impl TokenProvider for dyn DynTokenProvider + '_ {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        self.token_boxed(request).await
    }
}

impl<P: TokenProvider + ?Sized> TokenProvider for Arc<P> {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        (**self).token(request).await
    }
}

impl<P: TokenProvider + ?Sized> TokenProvider for Box<P> {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        (**self).token(request).await
    }
}

/// What a token is to be for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRequest {
    scopes: Arc<[String]>,
    claims: Option<String>,
}

impl TokenRequest {
    pub(super) fn new(scopes: impl IntoIterator<Item = String>) -> Self {
        Self { scopes: scopes.into_iter().collect(), claims: None }
    }

    pub(super) fn with_claims(&self, claims: String) -> Self {
        Self { claims: Some(claims), ..self.clone() }
    }

    /// The scopes, such as `https://graph.microsoft.com/.default`.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The claims that the service asks for, as JSON, when it refused the token before. They go to the login service as its
    /// parameter `claims`
    /// ([claims challenges](https://learn.microsoft.com/entra/identity-platform/claims-challenge)); a token that was kept does not do.
    #[must_use]
    pub fn claims(&self) -> Option<&str> {
        self.claims.as_deref()
    }
}

/// There is no token. Cloning it is cheap: one failure is the answer to all who wait for the same token.
#[derive(Debug, Clone)]
pub struct TokenError {
    problem: Problem,
}

#[derive(Debug, Clone)]
enum Problem {
    ClaimsUnsupported,
    Other(Arc<dyn Error + Send + Sync>),
}

impl TokenError {
    /// The error for which there is no token.
    #[must_use]
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { problem: Problem::Other(Arc::from(source.into())) }
    }

    /// The provider cannot ask for claims, so that the service's refusal is the last word.
    #[must_use]
    pub const fn claims_unsupported() -> Self {
        Self { problem: Problem::ClaimsUnsupported }
    }

    pub(super) const fn is_claims_unsupported(&self) -> bool {
        matches!(self.problem, Problem::ClaimsUnsupported)
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            Problem::ClaimsUnsupported => f.write_str("the token provider cannot ask for the claims that the service wants"),
            Problem::Other(_) => f.write_str("the token provider gave no token"),
        }
    }
}

impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            Problem::ClaimsUnsupported => None,
            Problem::Other(source) => Some(&**source),
        }
    }
}

/// Always gives the same token, which can have no other claims.
impl TokenProvider for AccessToken {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        if request.claims().is_some() { Err(TokenError::claims_unsupported()) } else { Ok(self.clone()) }
    }
}

/// The provider that calls `function` for each token.
///
/// ```
/// use graph_core::transport::{AccessToken, Authenticated, EmbeddedGraph, TokenError, TokioTimer, provider_fn};
///
/// let provider = provider_fn(|request| async move {
///     println!("a token for {:?}", request.scopes());
///     AccessToken::new("eyJ0…").map_err(TokenError::new)
/// });
/// let transport = Authenticated::new(EmbeddedGraph::new(), "https://graph.microsoft.com".parse()?, provider, TokioTimer);
/// # Ok::<(), graph_core::transport::InvalidOrigin>(())
/// ```
pub const fn provider_fn<F, Fut>(function: F) -> ProviderFn<F>
where
    F: Fn(TokenRequest) -> Fut + Send + Sync,
    Fut: Future<Output = Result<AccessToken, TokenError>> + Send,
{
    ProviderFn(function)
}

/// The provider of [`provider_fn`].
#[derive(Clone, Copy)]
pub struct ProviderFn<F>(F);

impl<F> fmt::Debug for ProviderFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderFn").finish_non_exhaustive()
    }
}

impl<F, Fut> TokenProvider for ProviderFn<F>
where
    F: Fn(TokenRequest) -> Fut + Send + Sync,
    Fut: Future<Output = Result<AccessToken, TokenError>> + Send,
{
    fn token(&self, request: TokenRequest) -> impl Future<Output = Result<AccessToken, TokenError>> + Send {
        (self.0)(request)
    }
}
