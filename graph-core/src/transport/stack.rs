//! The layers in the order in which they belong, around one transport.

use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use super::no_timer::{Clock, WithoutTimer};
use super::{
    Authenticated, ClientRequestId, ConcurrencyLimit, DynTokenProvider, DynTransport, Origin, Retry, RetryPolicy, Timeout, Timer,
    TokenProvider, Transport,
};

/// How long an attempt may take, as in Microsoft's SDK for .NET.
const TIME_LIMIT: Duration = Duration::from_secs(100);

/// All layers around one transport, in the order that [the module](super#the-order-of-layers) gives reasons for.
///
/// Without further words there are request ids, retries, spans (feature `tracing`) and a limit of 100 seconds for each attempt.
/// Tokens and a limit of concurrency are added when they are asked for.
///
/// A [`Client`](crate::Client) has a stack around its transport, which [`ClientBuilder::layers`](crate::ClientBuilder::layers) changes.
/// Alone, it is a transport like others:
///
/// ```
/// use graph_core::transport::{AccessToken, EmbeddedGraph, Stack, TokioTimer};
/// use std::num::NonZeroUsize;
///
/// let transport = Stack::new(EmbeddedGraph::new(), TokioTimer)
///     .tokens("https://graph.microsoft.com".parse()?, AccessToken::new("eyJ0…")?)
///     .concurrency_limit(NonZeroUsize::MIN)
///     .build();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Stack {
    transport: Box<dyn DynTransport>,
    timer: Option<Arc<dyn Timer>>,
    /// Whether there are request ids and spans, and what repeats and limits requests that bring a policy or a limit of their own.
    defaults: bool,
    time_limit: Option<Duration>,
    tokens: Option<Tokens>,
    concurrency_limit: Option<NonZeroUsize>,
    policy: Option<RetryPolicy>,
}

struct Tokens {
    origin: Origin,
    provider: Box<dyn DynTokenProvider>,
    scopes: Option<Vec<String>>,
}

impl Stack {
    /// The layers around `transport`, which wait by `timer`.
    pub fn new(transport: impl Transport + 'static, timer: impl Timer + 'static) -> Self {
        Self::around(Box::new(transport), Some(Arc::new(timer)), true)
    }

    /// The layers around `transport`, or none of them until they are asked for. Without a timer, those that wait are left out.
    pub(crate) fn around(transport: Box<dyn DynTransport>, timer: Option<Arc<dyn Timer>>, defaults: bool) -> Self {
        let waits = defaults && timer.is_some();
        Self {
            transport,
            timer,
            defaults,
            time_limit: waits.then_some(TIME_LIMIT),
            tokens: None,
            concurrency_limit: None,
            policy: waits.then(RetryPolicy::new),
        }
    }

    /// Adds tokens of `provider` to what goes to `origin`, for the scope `{origin}/.default`: see [`Authenticated`].
    #[must_use]
    pub fn tokens(self, origin: Origin, provider: impl TokenProvider + 'static) -> Self {
        Self { tokens: Some(Tokens { origin, provider: Box::new(provider), scopes: None }), ..self }
    }

    /// As [`tokens`](Self::tokens), for these scopes.
    #[must_use]
    pub fn tokens_for_scopes<S: Into<String>>(
        self,
        origin: Origin,
        scopes: impl IntoIterator<Item = S>,
        provider: impl TokenProvider + 'static,
    ) -> Self {
        let scopes = Some(scopes.into_iter().map(Into::into).collect());
        Self { tokens: Some(Tokens { origin, provider: Box::new(provider), scopes }), ..self }
    }

    /// How often and how long requests are repeated: see [`Retry`]. [`RetryPolicy::never`] for not at all.
    #[must_use]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self { policy: Some(policy), ..self }
    }

    /// How long each attempt may take: see [`Timeout`].
    #[must_use]
    pub fn time_limit(self, limit: Duration) -> Self {
        Self { time_limit: Some(limit), ..self }
    }

    /// Lets each attempt take as long as it takes: for a transport that has a limit of its own, and for one that waits for a real
    /// network while the timer is a [`VirtualTimer`](super::VirtualTimer), by which every limit has passed at once.
    #[must_use]
    pub fn without_time_limit(self) -> Self {
        Self { time_limit: None, ..self }
    }

    /// How many requests are under way at a time: see [`ConcurrencyLimit`].
    #[must_use]
    pub fn concurrency_limit(self, limit: NonZeroUsize) -> Self {
        Self { concurrency_limit: Some(limit), ..self }
    }

    /// The transport with its layers.
    #[must_use]
    pub fn build(self) -> Box<dyn DynTransport> {
        let Self { mut transport, timer, defaults, time_limit, tokens, concurrency_limit, policy } = self;
        let limits = defaults || time_limit.is_some();
        transport = match &timer {
            Some(timer) if limits => Box::new(Timeout::of(transport, time_limit, Arc::clone(timer))),
            _ => transport,
        };
        #[cfg(feature = "tracing")]
        if defaults {
            transport = Box::new(super::Tracing::new(transport));
        }
        if let Some(Tokens { origin, provider, scopes }) = tokens {
            let clock = timer.clone().unwrap_or_else(|| Arc::new(Clock));
            let authenticated = Authenticated::new(transport, origin, provider, clock);
            transport = match scopes {
                Some(scopes) => Box::new(authenticated.scopes(scopes)),
                None => Box::new(authenticated),
            };
        }
        if let Some(limit) = concurrency_limit {
            transport = Box::new(ConcurrencyLimit::new(transport, limit));
        }
        let repeats = policy.is_some_and(|policy| policy != RetryPolicy::never());
        transport = match timer {
            Some(timer) if defaults || policy.is_some() => {
                Box::new(Retry::new(transport, timer).policy(policy.unwrap_or(RetryPolicy::never())))
            }
            None if limits || repeats => Box::new(WithoutTimer::new(transport, time_limit.is_some() || repeats)),
            _ => transport,
        };
        if defaults { Box::new(ClientRequestId::new(transport)) } else { transport }
    }
}

impl fmt::Debug for Stack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stack")
            .field("time_limit", &self.time_limit)
            .field("tokens_for", &self.tokens.as_ref().map(|tokens| tokens.origin.to_string()))
            .field("concurrency_limit", &self.concurrency_limit)
            .field("retry", &self.policy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{
        AccessToken, Attempts, SentClientRequestId, TimeLimit, TokenError, TokenRequest, TransportError, TransportErrorKind,
        VirtualTimer, provider_fn,
    };
    use bytes::Bytes;
    use http::{Request, Response};
    use std::error::Error;
    use std::sync::Mutex;
    use std::time::SystemTime;

    /// Answers 503 to the first request and hangs at the second; keeps the headers of all.
    #[derive(Default)]
    struct Service(Mutex<Vec<http::HeaderMap>>);

    impl Transport for Service {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let sent = {
                let mut sent = self.0.lock().unwrap();
                sent.push(request.headers().clone());
                sent.len()
            };
            if sent == 2 {
                std::future::pending::<()>().await;
            }
            let status = if sent == 1 { 503 } else { 200 };
            Response::builder().status(status).body(request.into_body()).map_err(TransportError::new)
        }
    }

    async fn token(request: TokenRequest) -> Result<AccessToken, TokenError> {
        assert_eq!(request.scopes(), ["User.Read"]);
        AccessToken::new("token").map_err(TokenError::new)
    }

    #[tokio::test]
    async fn every_attempt_goes_through_all_layers() {
        let service = Arc::new(Service::default());
        let origin = "https://graph.microsoft.com".parse().unwrap();
        let stack = Stack::new(Arc::clone(&service), VirtualTimer::new())
            .tokens_for_scopes(origin, ["User.Read"], provider_fn(token))
            .concurrency_limit(NonZeroUsize::MIN)
            .build();
        let request = Request::get("https://graph.microsoft.com/v1.0/me").body(Bytes::new()).unwrap();
        let response = stack.send(request).await.unwrap();
        assert_eq!(response.extensions().get::<Attempts>().unwrap().count().get(), 3);
        let sent = service.0.lock().unwrap();
        assert_eq!(sent.len(), 3, "a turn that was given up is free again");
        for headers in &*sent {
            assert_eq!(headers["authorization"], "Bearer token");
            assert_eq!(headers["client-request-id"], response.extensions().get::<SentClientRequestId>().unwrap().0);
        }
    }

    /// What is sent by a stack without a timer, that was changed so.
    async fn sent_without_timer(
        change: impl FnOnce(Stack) -> Stack,
        own: impl FnOnce(&mut http::Extensions),
    ) -> Result<u16, TransportErrorKind> {
        let stack = change(Stack::around(Box::new(Service::default()), None, true)).build();
        let mut request = Request::get("https://graph.microsoft.com/v1.0/me").body(Bytes::new()).unwrap();
        own(request.extensions_mut());
        stack.send(request).await.map(|response| response.status().as_u16()).map_err(|error| {
            assert!(error.source().unwrap().to_string().contains("`ClientBuilder::timer`"));
            error.kind()
        })
    }

    #[tokio::test]
    async fn without_a_timer_what_needs_one_is_refused_and_nothing_else() {
        let (same, policy) = (|stack| stack, RetryPolicy::new());
        assert_eq!(sent_without_timer(same, |_| ()).await, Ok(503));
        assert_eq!(sent_without_timer(|stack| stack.retry(RetryPolicy::never()), |_| ()).await, Ok(503));
        assert_eq!(sent_without_timer(same, |own| _ = own.insert(RetryPolicy::never())).await, Ok(503));
        let token = AccessToken::new("token").unwrap().expires_at(SystemTime::now() + TIME_LIMIT);
        let origin = "https://graph.microsoft.com".parse().unwrap();
        assert_eq!(sent_without_timer(|stack| stack.tokens(origin, token), |_| ()).await, Ok(503));

        let refused = Err(TransportErrorKind::Refused);
        assert_eq!(sent_without_timer(|stack| stack.retry(policy), |_| ()).await, refused);
        assert_eq!(sent_without_timer(|stack| stack.time_limit(TIME_LIMIT), |_| ()).await, refused);
        assert_eq!(sent_without_timer(same, |own| _ = own.insert(policy)).await, refused);
        assert_eq!(sent_without_timer(same, |own| _ = own.insert(TimeLimit(TIME_LIMIT))).await, refused);
    }

    #[tokio::test]
    async fn a_layer_can_be_left_out() {
        let stack = Stack::new(Service::default(), VirtualTimer::new()).retry(RetryPolicy::never()).build();
        let request = Request::get("https://graph.microsoft.com/v1.0/me").body(Bytes::new()).unwrap();
        assert_eq!(stack.send(request).await.unwrap().status(), 503);
    }
}
