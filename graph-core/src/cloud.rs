//! The clouds of Microsoft, each with a service and a login service of its own.

/// A cloud that Microsoft Graph is deployed in
/// ([national cloud deployments](https://learn.microsoft.com/graph/deployments)).
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, TokenError, provider_fn};
/// use graph_core::{Client, Cloud};
///
/// let cloud = Cloud::UsGovL4;
/// assert_eq!(cloud.endpoint(), "https://graph.microsoft.us");
/// assert_eq!(cloud.login_authority(), "https://login.microsoftonline.us");
///
/// // Tokens are asked for with the scope of the cloud.
/// let tokens = provider_fn(|request| async move {
///     assert_eq!(request.scopes(), ["https://graph.microsoft.us/.default"]);
///     Err(TokenError::new("signed out"))
/// });
/// let client = Client::builder(EmbeddedGraph::new()).cloud(cloud).token_provider(tokens).build();
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    #[default]
    Global,
    /// Microsoft Graph for US Government L4, which GCC High uses.
    UsGovL4,
    /// Microsoft Graph for US Government L5, which the Department of Defense uses.
    UsGovL5,
    /// Microsoft Graph China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// The root of the service, without a version.
    #[must_use]
    pub const fn endpoint(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovL4 => "https://graph.microsoft.us",
            Self::UsGovL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The host of the service.
    pub(crate) const fn host(self) -> &'static str {
        match self {
            Self::Global => "graph.microsoft.com",
            Self::UsGovL4 => "graph.microsoft.us",
            Self::UsGovL5 => "dod-graph.microsoft.us",
            Self::China => "microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The root of the login service, which a credential is given as its authority.
    #[must_use]
    pub const fn login_authority(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGovL4 | Self::UsGovL5 => "https://login.microsoftonline.us",
            Self::China => "https://login.chinacloudapi.cn",
        }
    }

    /// The scope of a token with all permissions that were granted, such as `https://graph.microsoft.com/.default`
    /// ([the .default scope](https://learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope)).
    #[must_use]
    pub const fn default_scope(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com/.default",
            Self::UsGovL4 => "https://graph.microsoft.us/.default",
            Self::UsGovL5 => "https://dod-graph.microsoft.us/.default",
            Self::China => "https://microsoftgraph.chinacloudapi.cn/.default",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scope_is_that_of_the_endpoint() {
        for cloud in [Cloud::Global, Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China] {
            assert_eq!(cloud.default_scope(), format!("{}/.default", cloud.endpoint()));
        }
    }
}
