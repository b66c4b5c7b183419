//! The versions of the service.

use std::fmt;

/// A version of Microsoft Graph
/// ([versioning and support](https://learn.microsoft.com/graph/versioning-and-support)).
///
/// The version that a request goes to is its own ([`Request::version`](crate::Request::version)), or else that of its path or
/// its entity (`version = "beta"` on the struct), or else that of the client
/// ([`ClientBuilder::version`](crate::ClientBuilder::version)). A link that the service gave has its version in it, and stays as it is.
///
/// ```
/// use graph_core::{GraphEntity, Version};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/users", odata = "microsoft.graph.user", version = "beta")]
/// pub struct User {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
/// }
///
/// let version = |request: graph_core::http::Request<_>| request.extensions().get::<Version>().copied();
/// assert_eq!(version(User::get("1").to_http()?), Some(Version::Beta));
/// assert_eq!(version(User::get("1").version(Version::V1_0).to_http()?), Some(Version::V1_0));
/// # Ok::<(), graph_core::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// What is generally available, and changes only in ways that break no client.
    V1_0,
    /// What is in preview, and may change in any way.
    Beta,
}

impl Version {
    /// The segment of a path that stands for the version: `v1.0` or `beta`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "v1.0",
            Self::Beta => "beta",
        }
    }

    /// The version that a segment of a path stands for.
    pub(crate) fn of_segment(segment: &str) -> Option<Self> {
        [Self::V1_0, Self::Beta].into_iter().find(|version| version.as_str() == segment)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
