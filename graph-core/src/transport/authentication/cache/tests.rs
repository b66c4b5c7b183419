//! The token that is kept, in virtual time.

use super::*;
use crate::transport::{VirtualTimer, provider_fn};
use std::sync::atomic::{AtomicBool, AtomicU32};

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
async fn who_waited_for_a_renewal_that_failed_has_its_error_and_the_next_tries_again() {
    let scene = Scene::new(3600);
    scene.fails.store(true, Ordering::Relaxed);
    let tasks = (0..100).map(|_| {
        let cache = Arc::clone(&scene.cache);
        tokio::spawn(async move { cache.token().await.map(drop) })
    });
    for task in tasks.collect::<Vec<_>>() {
        assert!(task.await.unwrap().is_err());
    }
    assert_eq!(scene.given.load(Ordering::Relaxed), 1);
    scene.fails.store(false, Ordering::Relaxed);
    assert_eq!(scene.token().await.unwrap(), "2");
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
