//! The origin of an address: whom a token is for.

use std::fmt;
use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, Scheme};

/// The scheme, the host and the port of an address ([RFC 6454](https://www.rfc-editor.org/rfc/rfc6454)). Two addresses of one origin
/// are of one service; a token for it goes nowhere else.
///
/// ```
/// use graph_core::transport::Origin;
///
/// let graph: Origin = "https://graph.microsoft.com".parse()?;
/// assert_eq!(Some(&graph), Origin::of(&"https://GRAPH.microsoft.com:443/v1.0/me".parse()?).as_ref());
/// assert_ne!(Some(&graph), Origin::of(&"https://graph.microsoft.com.example.org/v1.0/me".parse()?).as_ref());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    secure: bool,
    /// In small letters.
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of an address. Nothing when it has none: it is relative, or neither `https` nor `http`.
    #[must_use]
    pub fn of(uri: &Uri) -> Option<Self> {
        Self::of_parts(uri.scheme()?, uri.authority()?)
    }

    /// The origin of a host in small letters, by HTTPS.
    pub(crate) fn of_https(host: &'static str) -> Self {
        Self { secure: true, host: host.to_owned(), port: default_port(true) }
    }

    pub(crate) fn of_parts(scheme: &Scheme, authority: &Authority) -> Option<Self> {
        let secure = *scheme == Scheme::HTTPS;
        if !secure && *scheme != Scheme::HTTP {
            return None;
        }
        let host = authority.host();
        // What stands behind the host but is no number is no port; what stands ahead of it may be a password.
        let port = match authority.as_str().strip_prefix(host)? {
            "" | ":" => default_port(secure),
            _ => authority.port_u16()?,
        };
        (!host.is_empty()).then(|| Self { secure, host: host.to_ascii_lowercase(), port })
    }
}

const fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

impl fmt::Display for Origin {
    /// Writes the address without a path, and without the port that goes without saying.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.secure { "https" } else { "http" }, self.host)?;
        if self.port == default_port(self.secure) { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

impl FromStr for Origin {
    type Err = InvalidOrigin;

    /// The origin of an address, of which the path does not matter.
    fn from_str(address: &str) -> Result<Self, InvalidOrigin> {
        Uri::from_str(address).ok().as_ref().and_then(Self::of).ok_or(InvalidOrigin)
    }
}

/// An address has no origin. The address is not part of the error, since it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidOrigin;

impl fmt::Display for InvalidOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address has no origin: write one such as `https://graph.microsoft.com`, without a user name")
    }
}

impl std::error::Error for InvalidOrigin {}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(address: &str) -> Result<String, InvalidOrigin> {
        address.parse::<Origin>().map(|origin| origin.to_string())
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (address, expected) in [
            ("https://Graph.Microsoft.com/v1.0?x#y", "https://graph.microsoft.com"),
            ("https://graph.microsoft.com:443", "https://graph.microsoft.com"),
            ("https://graph.microsoft.com:", "https://graph.microsoft.com"),
            ("https://graph.microsoft.com:80", "https://graph.microsoft.com:80"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("HTTP://[::1]:80", "http://[::1]"),
        ] {
            assert_eq!(origin(address).as_deref(), Ok(expected), "{address}");
        }
    }

    #[test]
    fn what_has_no_origin_is_refused() {
        for address in ["", "/v1.0", "graph.microsoft.com", "ftp://x", "https://me:secret@x", "https://me@x", "https://x:port"] {
            assert_eq!(origin(address), Err(InvalidOrigin), "{address}");
        }
    }
}
