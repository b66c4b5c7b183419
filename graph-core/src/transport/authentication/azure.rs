//! The credentials of the Azure SDK as token providers.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;

use super::{AccessToken, TokenError, TokenProvider, TokenRequest};

/// A credential of the Azure SDK, such as any of the crate `azure_identity`, as a token provider.
///
/// The Azure SDK for Rust has no way to ask for claims, so the 401 of a claims challenge is given back.
///
/// ```
/// use azure_core::credentials::TokenCredential;
/// use graph_core::transport::{AzureCredential, TokenProvider};
/// use std::sync::Arc;
///
/// /// Takes `DeveloperToolsCredential::new(None)?`, for example.
/// fn provider(credential: Arc<dyn TokenCredential>) -> impl TokenProvider {
///     AzureCredential::new(credential)
/// }
/// ```
#[derive(Debug, Clone)]
pub struct AzureCredential {
    credential: Arc<dyn TokenCredential>,
}

impl AzureCredential {
    /// The provider that asks `credential`.
    #[must_use]
    pub const fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self { credential }
    }
}

impl TokenProvider for AzureCredential {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        if request.claims().is_some() {
            return Err(TokenError::claims_unsupported());
        }
        let scopes = request.scopes().iter().map(String::as_str).collect::<Vec<_>>();
        let given = self.credential.get_token(&scopes, None).await.map_err(TokenError::new)?;
        let token = AccessToken::new(given.token.secret()).map_err(TokenError::new)?;
        Ok(token.expires_at(given.expires_on.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use azure_core::credentials::{AccessToken as AzureToken, TokenRequestOptions};
    use std::pin::Pin;
    use std::time::{Duration, SystemTime};

    #[derive(Debug)]
    struct Credential;

    impl TokenCredential for Credential {
        /// What `async_trait` makes of the method, written out.
        fn get_token<'a, 'b, 'c, 'd, 'e>(
            &'a self,
            scopes: &'b [&'c str],
            _: Option<TokenRequestOptions<'d>>,
        ) -> Pin<Box<dyn Future<Output = azure_core::Result<AzureToken>> + Send + 'e>>
        where
            'a: 'e,
            'b: 'e,
            'c: 'e,
            'd: 'e,
        {
            let token = scopes.join(",");
            Box::pin(async move { Ok(AzureToken::new(token, SystemTime::UNIX_EPOCH.into())) })
        }
    }

    #[tokio::test]
    async fn a_credential_is_asked_with_the_scopes_and_its_end_is_known() {
        let provider = AzureCredential::new(Arc::new(Credential));
        let request = TokenRequest::new(["a".to_owned(), "b".to_owned()]);
        let token = provider.token(request.clone()).await.unwrap();
        assert_eq!(token.authorization(), "Bearer a,b");
        assert_eq!(token.expiry(), Some(SystemTime::UNIX_EPOCH + Duration::ZERO));
        assert!(provider.token(request.with_claims("{}".to_owned())).await.unwrap_err().is_claims_unsupported());
    }
}
