//! The root of the service: which addresses can be one, and how a request is joined to it.

use std::fmt;

use http::uri::{self, Authority, PathAndQuery, Scheme, Uri};

use crate::cloud::Cloud;
use crate::error::RequestError;
use crate::transport::Origin;
use crate::version::Version;

/// What a root looks like.
const EXAMPLE: &str = "https://graph.microsoft.com/v1.0";

/// The root of the service, split as requests need it.
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    origin: Origin,
    /// Without the version, and without a slash at its end.
    path: String,
    version: Option<Version>,
}

impl BaseUrl {
    /// The root of the service in a cloud, at version 1.0.
    pub(crate) fn of_cloud(cloud: Cloud) -> Self {
        let host = cloud.host();
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static(host),
            origin: Origin::of_https(host),
            path: String::new(),
            version: Some(Version::V1_0),
        }
    }

    /// The root that `url` is. Its last segment may be a version.
    pub(crate) fn parse(url: &str) -> Result<Self, InvalidBaseUrl> {
        // A query or a fragment may hold keys.
        let shown = url.split(['?', '#']).next().unwrap_or_default();
        let invalid = |problem| InvalidBaseUrl { url: shown.to_owned(), problem };
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
        let origin = Origin::of_parts(&scheme, &authority).ok_or_else(|| invalid("it has no host"))?;
        let path = path.path().trim_end_matches('/');
        let (before, last) = path.rsplit_once('/').unwrap_or_default();
        let version = Version::of_segment(last);
        let path = if version.is_some() { before.trim_end_matches('/') } else { path };
        Ok(Self { scheme, authority, origin, path: path.to_owned(), version })
    }

    /// The same root, with this version in place of its own.
    pub(crate) fn with_version(self, version: Version) -> Self {
        Self { version: Some(version), ..self }
    }

    /// The version of requests that have none of their own.
    pub(crate) const fn version(&self) -> Option<Version> {
        self.version
    }

    /// Whom a token of the client is for.
    pub(crate) const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The absolute address of a path, at the version given or else that of the root.
    pub(crate) fn resolve(&self, path: &Uri, version: Option<Version>) -> Result<Uri, RequestError> {
        self.join(path, version.or(self.version))
    }

    /// The absolute address of a link of the service that leads to the service itself, such as that to the next page. One that is
    /// relative is taken as by [`follow`](Self::follow); one that is absolute has to be of the same origin
    /// ([RFC 6454, section 5](https://www.rfc-editor.org/rfc/rfc6454#section-5)), and stays as it is.
    pub(crate) fn resolve_link(&self, link: &Uri, version: Option<Version>) -> Result<Uri, RequestError> {
        match Origin::of(link) {
            _ if link.scheme().is_none() => self.follow(link, version).map(|(uri, _)| uri),
            Some(origin) if origin == self.origin => Ok(link.clone()),
            _ => Err(RequestError::ForeignLink),
        }
    }

    /// The root as text, at the version given or else its own.
    pub(crate) fn root(&self, version: Option<Version>) -> String {
        let Self { scheme, authority, path, .. } = self;
        match version.or(self.version) {
            Some(version) => format!("{scheme}://{authority}{path}/{version}"),
            None => format!("{scheme}://{authority}{path}"),
        }
    }

    /// The absolute address of a link of the service that may lead to another origin, such as the monitor of a long-running
    /// operation, and whether it leads to this one. One that is relative is taken to be so to the root, whether it repeats the
    /// root's path and a version or not: Microsoft Graph does both.
    ///
    /// From a service over HTTPS it has to lead to HTTPS: what is sent there, or read, is as confidential as what it is part of.
    pub(crate) fn follow(&self, link: &Uri, version: Option<Version>) -> Result<(Uri, bool), RequestError> {
        let Some(scheme) = link.scheme() else {
            let (own_version, target) = self.within(link);
            let target = target.parse().map_err(|_| RequestError::InvalidLink)?;
            return Ok((self.join(&target, own_version.or(version).or(self.version))?, true));
        };
        let origin = Origin::of(link).ok_or(RequestError::InvalidLink)?;
        if *scheme == Scheme::HTTP && self.scheme == Scheme::HTTPS {
            return Err(RequestError::InsecureLink);
        }
        Ok((link.clone(), origin == self.origin))
    }

    /// The version that a link of this service has in it.
    pub(crate) fn version_of(&self, link: &Uri) -> Option<Version> {
        let is_own = link.scheme().is_none() || Origin::of(link).as_ref() == Some(&self.origin);
        if is_own { self.within(link).0 } else { None }
    }

    /// A link of the service that leads to the service itself, relative to the root, and the version that it has in it.
    pub(crate) fn relative<'a>(&self, link: &'a Uri) -> Result<(Option<Version>, &'a str), RequestError> {
        self.resolve_link(link, None)?;
        Ok(self.within(link))
    }

    /// A link without the path of the root, and the version that it has in it.
    fn within<'a>(&self, link: &'a Uri) -> (Option<Version>, &'a str) {
        let whole = link.path_and_query().map_or("", PathAndQuery::as_str);
        let within = whole.strip_prefix(self.path.as_str()).filter(|rest| rest.starts_with('/')).unwrap_or(whole);
        let version = within.split('/').nth(1).and_then(Version::of_segment);
        let prefix = version.and_then(|version| within.strip_prefix('/')?.strip_prefix(version.as_str()));
        (version, prefix.unwrap_or(within))
    }

    fn join(&self, relative: &Uri, version: Option<Version>) -> Result<Uri, RequestError> {
        let target = relative.path_and_query().map_or("", PathAndQuery::as_str);
        let version = version.map_or("", Version::as_str);
        let mut path = String::with_capacity(self.path.len() + version.len() + 1 + target.len());
        path.push_str(&self.path);
        if !version.is_empty() {
            path.push('/');
            path.push_str(version);
        }
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
        f.write_str(&self.root(None))
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
        write!(f, "{:?} cannot be the root of the service, such as {EXAMPLE:?}: {}", self.url, self.problem)
    }
}

impl std::error::Error for InvalidBaseUrl {}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(base: &str, version: Option<Version>) -> String {
        BaseUrl::parse(base).unwrap().resolve(&Uri::from_static("/users/1?$top=5"), version).unwrap().to_string()
    }

    #[test]
    fn the_root_of_a_cloud_is_its_endpoint_and_a_version() {
        for cloud in [Cloud::Global, Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China] {
            let (root, url) = (BaseUrl::of_cloud(cloud), format!("{}/v1.0", cloud.endpoint()));
            assert_eq!(root.to_string(), url);
            assert_eq!(*root.origin(), *BaseUrl::parse(&url).unwrap().origin());
        }
    }

    #[test]
    fn the_root_and_the_path_are_joined_by_one_slash() {
        assert_eq!(joined(EXAMPLE, None), "https://graph.microsoft.com/v1.0/users/1?$top=5");
        assert_eq!(joined("https://graph.microsoft.com/beta/", None), "https://graph.microsoft.com/beta/users/1?$top=5");
        assert_eq!(joined("http://127.0.0.1:8080", None), "http://127.0.0.1:8080/users/1?$top=5");
    }

    #[test]
    fn the_version_of_a_request_takes_the_place_of_that_of_the_root() {
        for (base, root) in [
            ("https://graph.microsoft.com/v1.0/", "https://graph.microsoft.com"),
            ("https://graph.microsoft.com//v1.0//", "https://graph.microsoft.com"),
            ("https://example.org/proxy/beta", "https://example.org/proxy"),
            ("https://example.org/proxy/beta/more", "https://example.org/proxy/beta/more"),
            ("https://example.org/Beta", "https://example.org/Beta"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ] {
            for version in [Version::V1_0, Version::Beta] {
                assert_eq!(joined(base, Some(version)), format!("{root}/{version}/users/1?$top=5"), "{base}");
            }
        }
    }

    #[test]
    fn an_absolute_link_keeps_its_version() {
        let link = Uri::from_static("https://graph.microsoft.com/beta/users?$skiptoken=2");
        assert_eq!(BaseUrl::of_cloud(Cloud::Global).resolve_link(&link, Some(Version::V1_0)), Ok(link));
    }

    #[test]
    fn a_link_to_a_page_may_repeat_the_root() {
        for link in ["/users?$skiptoken=2", "/v1.0/users?$skiptoken=2", "https://graph.microsoft.com/v1.0/users?$skiptoken=2"] {
            let resolved = BaseUrl::of_cloud(Cloud::Global).resolve_link(&link.parse().unwrap(), None).unwrap();
            assert_eq!(resolved, "https://graph.microsoft.com/v1.0/users?$skiptoken=2", "{link}");
        }
    }

    fn followed(base: &str, link: &str) -> Result<(String, bool), RequestError> {
        let followed = BaseUrl::parse(base).unwrap().follow(&link.parse().unwrap(), None);
        followed.map(|(uri, is_own)| (uri.to_string(), is_own))
    }

    #[test]
    fn a_link_is_followed_anywhere_but_from_https_to_http() {
        let own = Ok(("https://graph.microsoft.com/v1.0/x?a=b".to_owned(), true));
        for link in ["/x?a=b", "/v1.0/x?a=b", "https://graph.microsoft.com/v1.0/x?a=b"] {
            assert_eq!(followed(EXAMPLE, link), own, "{link}");
        }
        let loopback = "http://127.0.0.1:80";
        assert_eq!(followed(loopback, "/x"), Ok(("http://127.0.0.1:80/x".to_owned(), true)));
        for link in ["https://example.org/x", "https://graph.microsoft.com:8443/v1.0", "https://graph.microsoft.com.example.org/"]
        {
            assert_eq!(followed(EXAMPLE, link), Ok((link.to_owned(), false)), "{link}");
            assert_eq!(followed(loopback, link), Ok((link.to_owned(), false)), "{link}");
        }
        for link in ["http://example.org/x", "http://graph.microsoft.com/v1.0/x", "http://127.0.0.1:80/x"] {
            assert_eq!(followed(EXAMPLE, link), Err(RequestError::InsecureLink), "{link}");
            assert!(followed(loopback, link).is_ok(), "{link}");
        }
        for link in ["https://me:secret@example.org/x", "ftp://example.org/x", "https://example.org:x/"] {
            assert_eq!(followed(EXAMPLE, link), Err(RequestError::InvalidLink), "{link}");
        }
    }

    #[test]
    fn a_relative_link_has_a_version_of_its_own_or_is_given_one() {
        for (base, link, expected) in [
            ("https://example.org/proxy/v1.0", "/x", "https://example.org/proxy/beta/x"),
            ("https://example.org/proxy/v1.0", "/v1.0/x", "https://example.org/proxy/v1.0/x"),
            ("https://example.org/proxy/v1.0", "/proxy/v1.0/x", "https://example.org/proxy/v1.0/x"),
            ("https://example.org/proxy", "/proxyx/y", "https://example.org/proxy/beta/proxyx/y"),
            ("https://example.org", "/v1.0x/y", "https://example.org/beta/v1.0x/y"),
        ] {
            let (base, link) = (BaseUrl::parse(base).unwrap(), link.parse().unwrap());
            assert_eq!(base.follow(&link, Some(Version::Beta)).unwrap().0, expected, "{link}");
        }
        let base = BaseUrl::parse(EXAMPLE).unwrap();
        for (link, version) in [
            ("https://graph.microsoft.com/beta/x", Some(Version::Beta)),
            ("/v1.0/x", Some(Version::V1_0)),
            ("/x", None),
            ("https://example.org/beta/x", None),
        ] {
            assert_eq!(base.version_of(&link.parse().unwrap()), version, "{link}");
        }
    }

    #[test]
    fn what_is_no_root_is_refused_and_said_why() {
        for (url, problem) in [
            ("", "it is not a URL"),
            ("graph.microsoft.com", "it does not start with `https://`"),
            ("/v1.0", "it does not start with `https://`"),
            ("ftp://graph.microsoft.com/", "its scheme is neither `https` nor `http`"),
            ("https://graph.microsoft.com/v1.0?sig=secret", "it has a query or a fragment"),
            ("https://graph.microsoft.com/v1.0#secret", "it has a query or a fragment"),
            ("https://me:secret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("https://me:se^cret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("https://me:sec/ret@graph.microsoft.com/v1.0", "it holds a user name or a password"),
            ("me:secret@graph.microsoft.com", "it holds a user name or a password"),
            ("https://graph.microsoft.com:port/v1.0", "its port is not a number"),
            ("https://:443/v1.0", "it has no host"),
            ("https://graph.microsoft.com/a/../v1.0", "its path has the segments `.` or `..`"),
        ] {
            let Err(error) = BaseUrl::parse(url) else { panic!("{url} was taken") };
            assert_eq!(error.problem, problem, "{url}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
