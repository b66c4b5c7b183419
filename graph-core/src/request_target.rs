//! What a request goes to: a path with its query options, or a link that the service gave.

use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use http::uri::PathAndQuery;

use crate::error::RequestError;
use crate::query::QueryOptions;

#[derive(Clone, PartialEq)]
pub(crate) struct RequestTarget {
    text: Cow<'static, str>,
    is_link: bool,
}

impl RequestTarget {
    /// An encoded path, relative to the root of the service.
    pub(crate) const fn path(text: Cow<'static, str>) -> Self {
        Self { text, is_link: false }
    }

    /// A link that the service gave, which goes back to it as it is.
    pub(crate) const fn link(text: String) -> Self {
        Self { text: Cow::Owned(text), is_link: true }
    }

    pub(crate) const fn is_link(&self) -> bool {
        self.is_link
    }

    /// Puts the target into a request. It is written where it is to stand, since URIs are slow to hand on in a `Result`.
    #[inline]
    pub(crate) fn write(self, uri: &mut Uri, query: &QueryOptions) -> Result<(), RequestError> {
        if self.is_link {
            *uri = relative_or_absolute(&self.text)?;
            return Ok(());
        }
        let text = match self.text {
            Cow::Borrowed(path) if query.is_empty() => Bytes::from_static(path.as_bytes()),
            path => {
                let mut text = path.into_owned();
                query.write_after(&mut text);
                Bytes::from(text)
            }
        };
        let Ok(path) = PathAndQuery::from_maybe_shared(text) else { return Err(RequestError::InvalidPath) };
        *uri = Uri::from(path);
        Ok(())
    }
}

/// A link of the service is absolute as a rule, and may be relative to the root of the service, with or without a slash before it.
pub(crate) fn relative_or_absolute(link: &str) -> Result<Uri, RequestError> {
    let has_scheme = link.split_once("://").is_some_and(|(scheme, _)| !scheme.contains(['/', '?']));
    let uri = if has_scheme || link.starts_with('/') { Uri::try_from(link) } else { Uri::try_from(format!("/{link}")) };
    uri.map_err(|_| RequestError::InvalidLink)
}
