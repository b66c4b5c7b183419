//! The client: a transport, the root of the service, and a token.

use std::fmt;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use http::{HeaderValue, uri};

use crate::error::{Error, RequestError};
use crate::operation::Operation;
use crate::request::Request;
use crate::transport::{DynTransport, Transport};

/// The root of the service in the global cloud, at version 1.0
/// ([national cloud deployments](https://learn.microsoft.com/graph/deployments)).
pub const GLOBAL_V1_0: &str = "https://graph.microsoft.com/v1.0";

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
        ClientBuilder {
            transport: Box::new(transport),
            base: BaseUrl {
                scheme: Scheme::HTTPS,
                authority: Authority::from_static("graph.microsoft.com"),
                path: "/v1.0".to_owned(),
            },
            authorization: None,
        }
    }

    /// Sends a request and decodes its answer.
    ///
    /// # Errors
    /// [`Error::Request`] when the request cannot be sent as it is, [`Error::Transport`] when it is not answered,
    /// [`Error::Service`] when the answer's status does not mean success, [`Error::Decode`] when its body is not what was
    /// declared.
    pub async fn send<O: Operation>(&self, request: Request<O>) -> Result<O::Output, Error> {
        let response = self.shared.transport.send_boxed(self.prepare(&request)?).await?;
        request.decode(response)
    }

    /// The request as the transport is given it.
    fn prepare<O>(&self, request: &Request<O>) -> Result<http::Request<bytes::Bytes>, Error> {
        let mut http = request.to_http()?;
        *http.uri_mut() = self.shared.base.join(http.uri())?;
        if let Some(authorization) = &self.shared.authorization {
            // A request that brings its own keeps it.
            http.headers_mut().entry(AUTHORIZATION).or_insert_with(|| authorization.clone());
        }
        http.extensions_mut().insert(request.operation());
        Ok(http)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &format_args!("{}", self.shared.base)).finish_non_exhaustive()
    }
}

/// A [`Client`] to be completed.
pub struct ClientBuilder {
    transport: Box<dyn DynTransport>,
    base: BaseUrl,
    authorization: Option<HeaderValue>,
}

impl ClientBuilder {
    /// The root of the service, with its version, in place of [`GLOBAL_V1_0`].
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
        if token.is_empty() || token.contains(char::is_whitespace) {
            return Err(InvalidToken);
        }
        let mut authorization = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| InvalidToken)?;
        authorization.set_sensitive(true);
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

/// The root of the service, split as requests need it.
struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// Without a slash at its end.
    path: String,
}

impl BaseUrl {
    fn parse(url: &str) -> Result<Self, InvalidBaseUrl> {
        let invalid = |problem| InvalidBaseUrl { url: url.to_owned(), problem };
        if url.contains('@') {
            // The URL is left out of the error: what stands before the `@` may be a password.
            return Err(InvalidBaseUrl { url: String::new(), problem: "it holds a user name or a password" });
        }
        let uri::Parts { scheme, authority, path_and_query, .. } =
            Uri::try_from(url).map_err(|_| invalid("it is not a URL"))?.into_parts();
        let scheme = scheme.ok_or_else(|| invalid("it does not start with `https://`"))?;
        if scheme != Scheme::HTTPS && scheme != Scheme::HTTP {
            return Err(invalid("its scheme is neither `https` nor `http`"));
        }
        let authority = authority.ok_or_else(|| invalid("it has no host"))?;
        let host = authority.host();
        if authority.port_u16().is_none() && authority.as_str() != host {
            return Err(invalid("its port is not a number"));
        }
        let path = path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/"));
        if path.query().is_some() || url.contains('#') {
            return Err(invalid("it has a query or a fragment"));
        }
        if path.path().split('/').any(|segment| matches!(segment, "." | "..")) {
            return Err(invalid("its path has the segments `.` or `..`"));
        }
        Ok(Self { scheme, authority, path: path.path().trim_end_matches('/').to_owned() })
    }

    /// The absolute address of a target that is relative to the root.
    fn join(&self, relative: &Uri) -> Result<Uri, RequestError> {
        let target = relative.path_and_query().map_or("", PathAndQuery::as_str);
        let mut path = String::with_capacity(self.path.len() + target.len());
        path.push_str(&self.path);
        path.push_str(target);
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path.try_into().map_err(|_| RequestError::InvalidPath)?);
        Uri::from_parts(parts).map_err(|_| RequestError::InvalidPath)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

/// A URL cannot be the root of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidBaseUrl {
    url: String,
    problem: &'static str,
}

impl fmt::Display for InvalidBaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} cannot be the root of the service, such as {GLOBAL_V1_0:?}: {}", self.url, self.problem)
    }
}

impl std::error::Error for InvalidBaseUrl {}

/// A token cannot be sent: it is empty, or holds white space or what a header cannot. The token is not part of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidToken;

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token is empty, or holds white space or a character that a header cannot")
    }
}

impl std::error::Error for InvalidToken {}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(base: &str) -> String {
        BaseUrl::parse(base).unwrap().join(&Uri::from_static("/users/1?$top=5")).unwrap().to_string()
    }

    #[test]
    fn the_root_and_the_path_are_joined_by_one_slash() {
        assert_eq!(joined(GLOBAL_V1_0), "https://graph.microsoft.com/v1.0/users/1?$top=5");
        assert_eq!(joined("https://graph.microsoft.com/beta/"), "https://graph.microsoft.com/beta/users/1?$top=5");
        assert_eq!(joined("http://127.0.0.1:8080"), "http://127.0.0.1:8080/users/1?$top=5");
    }

    #[test]
    fn what_is_no_root_is_refused_and_said_why() {
        for (url, problem) in [
            ("", "it is not a URL"),
            ("graph.microsoft.com", "it does not start with `https://`"),
            ("/v1.0", "it does not start with `https://`"),
            ("ftp://graph.microsoft.com/", "its scheme is neither `https` nor `http`"),
            ("https://graph.microsoft.com/v1.0?$top=5", "it has a query or a fragment"),
            ("https://graph.microsoft.com/v1.0#top", "it has a query or a fragment"),
            ("https://me:secret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("https://me:se^cret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("https://me:sec/ret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("me:secret@graph.microsoft.com", "it holds a user name or a password"),
            ("https://graph.microsoft.com:port/v1.0", "its port is not a number"),
            ("https://graph.microsoft.com/a/../v1.0", "its path has the segments `.` or `..`"),
        ] {
            let Err(error) = BaseUrl::parse(url) else { panic!("{url} was taken") };
            assert_eq!(error.problem, problem, "{url}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
