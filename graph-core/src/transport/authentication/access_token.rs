//! An access token, and when it ends.

use std::fmt;
use std::time::SystemTime;

use http::HeaderValue;

/// An access token. Nothing prints it.
///
/// ```
/// use graph_core::transport::AccessToken;
/// use std::time::{Duration, SystemTime};
///
/// let token = AccessToken::new("eyJ0…")?.expires_at(SystemTime::now() + Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJ0"));
/// # Ok::<(), graph_core::InvalidToken>(())
/// ```
#[derive(Clone)]
pub struct AccessToken {
    authorization: HeaderValue,
    expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// A token of which it is not known when it ends.
    ///
    /// # Errors
    /// [`InvalidToken`] when `token` is empty, or holds white space or what else a token cannot. The word `Bearer` is not part of it.
    pub fn new(token: &str) -> Result<Self, InvalidToken> {
        if token.is_empty() || token.contains(char::is_whitespace) {
            return Err(InvalidToken);
        }
        let mut authorization = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| InvalidToken)?;
        authorization.set_sensitive(true);
        Ok(Self { authorization, expires_at: None })
    }

    /// The same token, of which it is known when it ends.
    #[must_use]
    pub fn expires_at(self, time: SystemTime) -> Self {
        Self { expires_at: Some(time), ..self }
    }

    /// When it ends, as far as that is known.
    pub(super) const fn expiry(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// The value of the header `Authorization`.
    pub(crate) const fn authorization(&self) -> &HeaderValue {
        &self.authorization
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

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

    #[test]
    fn a_token_is_sent_and_not_shown() {
        let token = AccessToken::new("hunter2").unwrap();
        assert_eq!(token.authorization(), "Bearer hunter2");
        assert_eq!(format!("{token:?} {:?}", token.authorization()), "AccessToken { expires_at: None, .. } Sensitive");
        for invalid in ["", "Bearer hunter2", "hunter2\n", "hunter\u{7f}2"] {
            assert_eq!(AccessToken::new(invalid).unwrap_err(), InvalidToken, "{invalid:?}");
        }
    }
}
