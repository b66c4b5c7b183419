//! The token that is kept: when it is renewed, and by whom.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use async_lock::Mutex;

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
    renewal: Mutex<()>,
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
        Self { provider, request, timer, current: RwLock::new(None), renewal: Mutex::new(()) }
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
        let _renewal = match (self.renewal.try_lock(), &valid) {
            (Some(renewal), _) => renewal,
            // It is renewed ahead of its end, so nobody has to wait for who does that.
            (None, Some(kept)) => return Ok(Arc::clone(kept)),
            (None, None) => self.renewal.lock().await,
        };
        match self.current() {
            Some(kept) if kept.is_fresh(self.timer.system_time()) => Ok(kept),
            _ => match (self.renew(self.request.clone()).await, valid) {
                // The next request tries again, and if the token ends before that helps, it has the error.
                (Err(_), Some(kept)) if kept.is_valid(self.timer.system_time()) => Ok(kept),
                (renewed, _) => renewed,
            },
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
mod tests {
    use super::*;
    use crate::transport::{VirtualTimer, provider_fn};
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

    /// A cache whose tokens are numbered and live that long, and what can be seen and done from outside.
    struct Scene {
        cache: Arc<TokenCache>,
        timer: VirtualTimer,
        given: Arc<AtomicU32>,
        fails: Arc<AtomicBool>,
    }

    impl Scene {
        fn new(life: u64) -> Self {
            let (timer, given, fails) = (VirtualTimer::new(), Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(false)));
            let (clock, counter, failing) = (timer.clone(), Arc::clone(&given), Arc::clone(&fails));
            let provider = provider_fn(move |_| {
                let (clock, counter, failing) = (clock.clone(), Arc::clone(&counter), Arc::clone(&failing));
                async move {
                    tokio::task::yield_now().await;
                    let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
                    if failing.load(Ordering::Relaxed) {
                        return Err(TokenError::new("the login service is down"));
                    }
                    let token = AccessToken::new(&format!("token-{number}")).map_err(TokenError::new)?;
                    Ok(token.expires_at(clock.system_time() + Duration::from_secs(life)))
                }
            });
            let request = TokenRequest::new(["scope".to_owned()]);
            let cache = Arc::new(TokenCache::new(Box::new(provider), request, Arc::new(timer.clone())));
            Self { cache, timer, given, fails }
        }

        async fn token(&self) -> Result<String, TokenError> {
            let kept = self.cache.token().await?;
            Ok(kept.token.authorization().to_str().unwrap().trim_start_matches("Bearer token-").to_owned())
        }
    }

    #[tokio::test]
    async fn a_token_is_kept_until_five_minutes_ahead_of_its_end() {
        let scene = Scene::new(3600);
        assert_eq!(scene.token().await.unwrap(), "1");
        scene.timer.advance(Duration::from_secs(3299));
        assert_eq!(scene.token().await.unwrap(), "1");
        scene.timer.advance(Duration::from_secs(1));
        assert_eq!(scene.token().await.unwrap(), "2");
        assert_eq!(scene.token().await.unwrap(), "2");
    }

    #[tokio::test]
    async fn a_token_that_does_not_live_long_is_kept_for_half_of_its_life() {
        let scene = Scene::new(120);
        for expected in ["1", "1"] {
            assert_eq!(scene.token().await.unwrap(), expected);
            scene.timer.advance(Duration::from_secs(59));
        }
        assert_eq!(scene.token().await.unwrap(), "2");
    }

    #[tokio::test]
    async fn a_hundred_at_once_ask_for_one_token() {
        let scene = Scene::new(3600);
        let tasks = (0..100).map(|_| {
            let cache = Arc::clone(&scene.cache);
            tokio::spawn(async move { cache.token().await.map(drop) })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.unwrap().unwrap();
        }
        assert_eq!(scene.given.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn nobody_waits_for_a_renewal_ahead_of_the_end() {
        let scene = Scene::new(3600);
        scene.token().await.unwrap();
        scene.timer.advance(Duration::from_secs(3400));
        let renewing = scene.cache.renewal.lock().await;
        assert_eq!(scene.token().await.unwrap(), "1");
        drop(renewing);
        assert_eq!(scene.token().await.unwrap(), "2");
    }

    #[tokio::test]
    async fn who_gives_up_waiting_leaves_the_renewal_to_the_next() {
        let scene = Scene::new(3600);
        let cache = Arc::clone(&scene.cache);
        let given_up = tokio::spawn(async move { cache.token().await.map(drop) });
        tokio::task::yield_now().await;
        given_up.abort();
        assert!(given_up.await.unwrap_err().is_cancelled());
        assert_eq!(scene.token().await.unwrap(), "1");
    }

    #[tokio::test]
    async fn a_renewal_that_fails_matters_only_once_the_token_has_ended() {
        let scene = Scene::new(3600);
        scene.token().await.unwrap();
        scene.fails.store(true, Ordering::Relaxed);
        scene.timer.advance(Duration::from_secs(3400));
        assert_eq!(scene.token().await.unwrap(), "1");
        scene.timer.advance(Duration::from_secs(200));
        let error = scene.token().await.unwrap_err();
        assert_eq!(error.to_string(), "the token provider gave no token");
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the login service is down");
    }

    #[tokio::test]
    async fn of_many_with_the_same_challenge_one_asks() {
        let scene = Scene::new(3600);
        let refused = scene.cache.token().await.unwrap();
        let first = scene.cache.token_with_claims("{}".to_owned(), &refused).await.unwrap();
        let second = scene.cache.token_with_claims("{}".to_owned(), &refused).await.unwrap();
        assert!(Arc::ptr_eq(&first, &second) && !Arc::ptr_eq(&first, &refused));
        assert_eq!(scene.given.load(Ordering::Relaxed), 2);
    }
}
