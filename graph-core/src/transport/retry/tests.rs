//! Retries, against a transport that follows a script, in virtual time.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Request, Response};

use super::{Attempts, Retry, RetryPolicy};
use crate::transport::{Transport, TransportError, VirtualTimer};

type Outcome = Result<Response<Bytes>, TransportError>;

/// Gives the outcomes of a script in their order, then 200, and keeps what was sent.
struct Script {
    outcomes: Mutex<VecDeque<Outcome>>,
    sent: Mutex<Vec<Request<Bytes>>>,
}

impl Script {
    fn new(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        Self { outcomes: Mutex::new(outcomes.into_iter().collect()), sent: Mutex::default() }
    }

    fn sent(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

impl Transport for Script {
    async fn send(&self, request: Request<Bytes>) -> Outcome {
        self.sent.lock().unwrap().push(request);
        self.outcomes.lock().unwrap().pop_front().unwrap_or_else(|| status(200))
    }
}

fn status(status: u16) -> Outcome {
    Response::builder().status(status).body(Bytes::new()).map_err(TransportError::new)
}

fn retry_after(status: u16, after: &str) -> Outcome {
    Response::builder().status(status).header("retry-after", after).body(Bytes::new()).map_err(TransportError::new)
}

fn request(method: Method) -> Request<Bytes> {
    let body = Bytes::from_static(br#"{"displayName":"Tokyo"}"#);
    Request::builder().method(method).uri("https://graph.microsoft.com/v1.0/x").body(body).unwrap()
}

/// The status in the end, or 0 for none, and how many attempts it took.
async fn outcome(method: Method, outcomes: impl IntoIterator<Item = Outcome>) -> (u16, usize) {
    let script = Script::new(outcomes);
    let outcome = Retry::new(&script, VirtualTimer::new()).send(request(method)).await;
    (outcome.map_or(0, |response| response.status().as_u16()), script.sent())
}

#[tokio::test]
async fn what_may_be_done_twice_is_repeated_after_every_passing_failure() {
    for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::PATCH] {
        let failures = [status(429), status(503), status(504), Err(TransportError::new(""))];
        assert_eq!(outcome(method.clone(), failures).await, (200, 5), "{method}");
        let failures = [Err(TransportError::not_sent("")), Err(TransportError::timed_out(""))];
        assert_eq!(outcome(method.clone(), failures).await, (200, 3), "{method}");
        assert_eq!(outcome(method.clone(), [status(500)]).await, (500, 1), "{method}");
    }
}

#[tokio::test]
async fn a_create_is_repeated_only_when_it_was_certainly_not_carried_out() {
    let failures = [status(429), retry_after(503, "1"), Err(TransportError::not_sent(""))];
    assert_eq!(outcome(Method::POST, failures).await, (200, 4));
    for failure in [status(503), retry_after(503, "soon"), status(504), retry_after(504, "1"), status(500)] {
        let expected = failure.as_ref().unwrap().status().as_u16();
        assert_eq!(outcome(Method::POST, [failure]).await, (expected, 1));
    }
    for failure in [TransportError::new(""), TransportError::timed_out(""), TransportError::refused("")] {
        assert_eq!(outcome(Method::POST, [Err(failure)]).await, (0, 1));
    }
}

#[tokio::test]
async fn each_attempt_is_equal_to_the_first_but_for_its_number() {
    let script = Script::new([status(429), status(429)]);
    let mut first = request(Method::PATCH);
    first.headers_mut().insert("client-request-id", http::HeaderValue::from_static("same"));
    first.extensions_mut().insert("of the caller");
    Retry::new(&script, VirtualTimer::new()).send(first.clone()).await.unwrap();
    let sent = std::mem::take(&mut *script.sent.lock().unwrap());
    for (retries, mut attempt) in sent.into_iter().enumerate() {
        let number = attempt.headers_mut().remove("retry-attempt");
        assert_eq!(number.map(|value| value.to_str().unwrap().to_owned()), (retries > 0).then(|| retries.to_string()));
        assert_eq!(attempt.extensions().get::<Attempts>().unwrap().retries() as usize, retries);
        assert_eq!(attempt.extensions().get::<&str>(), Some(&"of the caller"));
        assert_eq!((attempt.method(), attempt.uri()), (first.method(), first.uri()));
        assert_eq!((attempt.headers(), attempt.body()), (first.headers(), first.body()));
    }
}

#[tokio::test]
async fn it_waits_as_long_as_the_service_asks() {
    let timer = VirtualTimer::starting_at(SystemTime::UNIX_EPOCH);
    let failures = [retry_after(429, "7"), retry_after(503, "Thu, 01 Jan 1970 00:00:30 GMT")];
    Retry::new(Script::new(failures), timer.clone()).send(request(Method::POST)).await.unwrap();
    assert_eq!(timer.sleeps(), [Duration::from_secs(7), Duration::from_secs(23)]);
}

#[tokio::test]
async fn without_being_asked_it_waits_by_chance_within_a_range_that_doubles() {
    let waits = async |seed| {
        let timer = VirtualTimer::new();
        let script = Script::new((0..4).map(|_| retry_after(429, "0")));
        Retry::new(script, timer.clone()).seed(seed).send(request(Method::GET)).await.unwrap();
        timer.sleeps()
    };
    let mut longest = Duration::ZERO;
    for seed in 0..100 {
        let found = waits(seed).await;
        assert_eq!(found, waits(seed).await, "the seed decides");
        for (wait, bound) in found.iter().zip([1, 2, 4, 8]) {
            assert!(*wait <= Duration::from_secs(bound), "{found:?}");
        }
        longest = longest.max(found[3]);
    }
    assert!(longest > Duration::from_secs(7), "the whole range is used");
    assert_ne!(waits(1).await, waits(2).await);
}

#[tokio::test]
async fn attempts_end_by_their_count_and_by_the_time_they_take() {
    let script = Script::new((0..9).map(|_| status(503)));
    let policy = RetryPolicy::new().max_retries(2);
    let response = Retry::new(&script, VirtualTimer::new()).policy(policy).send(request(Method::GET)).await.unwrap();
    assert_eq!((response.status().as_u16(), script.sent()), (503, 3));
    assert_eq!(response.extensions().get::<Attempts>().unwrap().count().get(), 3);

    let timer = VirtualTimer::new();
    let script = Script::new((0..9).map(|_| retry_after(503, "50")));
    let response = Retry::new(&script, timer.clone()).send(request(Method::GET)).await.unwrap();
    assert_eq!((response.status().as_u16(), script.sent()), (503, 3), "a third wait would end after 150 s");
    assert_eq!(timer.sleeps().len(), 2);

    let script = Script::new([retry_after(429, "121")]);
    let timer = VirtualTimer::new();
    let response = Retry::new(&script, timer.clone()).send(request(Method::GET)).await.unwrap();
    assert_eq!(response.headers()["retry-after"], "121", "what was asked is given back at once");
    assert!(timer.sleeps().is_empty());
}

#[tokio::test]
async fn a_request_brings_a_policy_of_its_own() {
    let send = async |method, policy| {
        let script = Script::new([status(504)]);
        let mut request = request(method);
        request.extensions_mut().insert::<RetryPolicy>(policy);
        Retry::new(&script, VirtualTimer::new()).send(request).await.unwrap().status().as_u16()
    };
    assert_eq!(send(Method::GET, RetryPolicy::never()).await, 504);
    assert_eq!(send(Method::POST, RetryPolicy::new().any_method()).await, 200);
}

#[tokio::test]
async fn the_outcome_says_what_may_have_been_done_by_earlier_attempts() {
    let attempts = async |failures: Vec<Outcome>| {
        let response = Retry::new(Script::new(failures), VirtualTimer::new()).send(request(Method::DELETE)).await.unwrap();
        *response.extensions().get::<Attempts>().unwrap()
    };
    assert!(!attempts(vec![status(429), status(404)]).await.earlier_may_have_been_carried_out());
    let lost = attempts(vec![Err(TransportError::new("")), status(429), status(404)]).await;
    assert!(lost.earlier_may_have_been_carried_out());
    assert_eq!((lost.count().get(), lost.retries()), (3, 2));

    let script = Script::new((0..9).map(|_| Err(TransportError::not_sent("no route"))));
    let error = Retry::new(&script, VirtualTimer::new()).send(request(Method::POST)).await.unwrap_err();
    assert_eq!(error.to_string(), "the request was not sent (the last of 5 attempts)");
}
