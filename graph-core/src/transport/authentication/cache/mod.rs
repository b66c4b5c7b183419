//! The token that is kept: when it is renewed, and by whom.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::{AccessToken, DynTokenProvider, TokenError, TokenProvider, TokenRequest};
use crate::transport::Timer;

/// How long ahead of its end a token is renewed, so that none ends on its way.
const AHEAD: Duration = Duration::from_secs(5 * 60);

/// A token, and what gives the next one. One caller at a time asks for it.
pub(super) struct TokenCache {
    provider: Box<dyn DynTokenProvider>,
    request: TokenRequest,
    timer: Arc<dyn Timer>,
    current: RwLock<Option<Arc<Kept>>>,
    /// Held by who renews the token, with the failure of the last renewal that did.
    renewal: Mutex<Option<TokenError>>,
    /// How many renewals have failed, for whoever waits for one.
    failures: AtomicU64,
}

/// A token that is kept.
pub(super) struct Kept {
    pub(super) token: AccessToken,
    /// From when on it is to be renewed.
    renew_at: Option<SystemTime>,
}

impl Kept {
    fn new(token: AccessToken, now: SystemTime) -> Self {
        let renew_at = token.expiry().map(|expiry| {
            // A token that does not live long is kept for half of its life, or it would be renewed for every request.
            let life = expiry.duration_since(now).unwrap_or_default();
            now.checked_add(life.saturating_sub(AHEAD).max(life / 2)).unwrap_or(expiry)
        });
        Self { token, renew_at }
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        self.renew_at.is_none_or(|renew_at| now < renew_at)
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.token.expiry().is_none_or(|expiry| now < expiry)
    }
}

impl TokenCache {
    pub(super) fn new(provider: Box<dyn DynTokenProvider>, request: TokenRequest, timer: Arc<dyn Timer>) -> Self {
        Self { provider, request, timer, current: RwLock::new(None), renewal: Mutex::default(), failures: AtomicU64::new(0) }
    }

    pub(super) const fn request(&self) -> &TokenRequest {
        &self.request
    }

    pub(super) fn set_request(&mut self, request: TokenRequest) {
        self.request = request;
    }

    /// A token that is good for a request.
    pub(super) async fn token(&self) -> Result<Arc<Kept>, TokenError> {
        let valid = match self.current() {
            Some(kept) if kept.is_fresh(self.timer.system_time()) => return Ok(kept),
            Some(kept) if kept.is_valid(self.timer.system_time()) => Some(kept),
            _ => None,
        };
        let failures = self.failures.load(Ordering::Acquire);
        let mut last_failure = match (self.renewal.try_lock(), &valid) {
            (Ok(renewal), _) => renewal,
            // It is renewed ahead of its end, so nobody has to wait for who does that.
            (Err(_), Some(kept)) => return Ok(Arc::clone(kept)),
            (Err(_), None) => self.renewal.lock().await,
        };
        if let Some(kept) = self.current().filter(|kept| kept.is_fresh(self.timer.system_time())) {
            return Ok(kept);
        }
        let renewed = match &*last_failure {
            // A login service that fails slowly is not asked by one after another of those who waited for the same answer.
            Some(failure) if self.failures.load(Ordering::Acquire) != failures => Err(failure.clone()),
            _ => self.renew(self.request.clone()).await.inspect_err(|failure| {
                *last_failure = Some(failure.clone());
                self.failures.fetch_add(1, Ordering::Release);
            }),
        };
        match (renewed, valid) {
            // The next request tries again, and if the token ends before that helps, it has the error.
            (Err(_), Some(kept)) if kept.is_valid(self.timer.system_time()) => Ok(kept),
            (renewed, _) => renewed,
        }
    }

    /// A token with the claims that the service asked for when it refused the one given.
    pub(super) async fn token_with_claims(&self, claims: String, refused: &Arc<Kept>) -> Result<Arc<Kept>, TokenError> {
        let _renewal = self.renewal.lock().await;
        match self.current() {
            // Who came first with the same challenge has been given one.
            Some(kept) if !Arc::ptr_eq(&kept, refused) => Ok(kept),
            _ => self.renew(self.request.with_claims(claims)).await,
        }
    }

    /// Asks for a token and keeps it. The caller holds `renewal`.
    async fn renew(&self, request: TokenRequest) -> Result<Arc<Kept>, TokenError> {
        let token = self.provider.token(request).await?;
        let kept = Arc::new(Kept::new(token, self.timer.system_time()));
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&kept));
        Ok(kept)
    }

    fn current(&self) -> Option<Arc<Kept>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests;
