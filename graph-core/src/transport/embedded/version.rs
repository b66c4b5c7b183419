//! The versions of the service, each at an address of its own.

use http::Uri;

/// The versions of Microsoft Graph, each of which has entities of its own. A root without a version is one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Version {
    None,
    V1_0,
    Beta,
}

impl Version {
    /// The version that a path starts with, and the path behind it.
    pub(super) fn split(path: &str) -> (Self, &str) {
        for version in [Self::V1_0, Self::Beta] {
            if let Some(rest) = path.strip_prefix(version.prefix()).filter(|rest| rest.starts_with('/')) {
                return (version, rest);
            }
        }
        (Self::None, path)
    }

    /// The address of this version of the service that `uri` is for.
    pub(super) fn root(self, uri: &Uri) -> String {
        format!("{}{}", origin(uri), self.prefix())
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::None => "",
            Self::V1_0 => "/v1.0",
            Self::Beta => "/beta",
        }
    }
}

/// The scheme and the host of an address.
pub(super) fn origin(uri: &Uri) -> String {
    let authority = uri.authority().map_or("graph.microsoft.com", |authority| authority.as_str());
    format!("{}://{authority}", uri.scheme_str().unwrap_or("https"))
}
