//! What a client does of its own accord, and how each part of that is replaced or left out: in virtual time.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{NdesConnector, ready};
use graph_core::bytes::Bytes;
use graph_core::http::{HeaderMap, Request, Response};
use graph_core::transport::{
    Attempts, Fault, FaultInjection, Retry, RetryPolicy, SentClientRequestId, Stack, TimeLimit, Transport, TransportError,
    VirtualTimer,
};
use graph_core::{Client, ClientBuilder, Error, GraphEntity, operation};

/// Answers by a script, and then with an empty entity; keeps what it was sent.
#[derive(Clone, Default)]
struct Service {
    script: Arc<Mutex<Vec<Response<Bytes>>>>,
    sent: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Transport for Service {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.sent.lock().unwrap().push(request);
        let next = self.script.lock().unwrap().pop();
        Ok(next.unwrap_or_else(|| Response::new(Bytes::from_static(b"{}"))))
    }
}

/// A service that throttles so many requests, and asks to wait ten seconds each time.
fn throttling(times: usize) -> Service {
    let throttled = || Response::builder().status(429).header("retry-after", "10").body(Bytes::new()).unwrap();
    let service = Service::default();
    service.script.lock().unwrap().extend(std::iter::repeat_with(throttled).take(times));
    service
}

impl Service {
    /// What comes of a request, the waits, and how often it was sent.
    fn outcome(
        &self,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
        request: graph_core::Request<operation::Get<NdesConnector>>,
    ) -> (Result<(), Error>, Vec<u64>, usize) {
        let timer = VirtualTimer::new();
        let client = change(Client::builder(self.clone()).timer(timer.clone())).build();
        let outcome = ready(client.send(request)).map(drop);
        let sent = std::mem::take(&mut *self.sent.lock().unwrap()).len();
        (outcome, timer.sleeps().iter().map(Duration::as_secs).collect(), sent)
    }
}

#[test]
fn what_is_throttled_is_repeated_unless_it_is_said_otherwise() {
    let get = || NdesConnector::get("1");
    let (outcome, waits, sent) = throttling(2).outcome(|client| client, get());
    assert!(outcome.is_ok());
    assert_eq!((waits, sent), (vec![10, 10], 3));

    let (outcome, waits, sent) = throttling(9).outcome(|client| client, get());
    let error = outcome.unwrap_err();
    assert!(error.is_throttled() && error.is_retryable());
    assert_eq!((error.attempts(), error.retry_after(), waits.len(), sent), (Some(5), Some(Duration::from_secs(10)), 4, 5));
    let expected = "GET /deviceManagement/ndesConnectors/{id} answered 429 Too Many Requests (the last of 5 attempts)";
    assert_eq!(error.to_string(), expected);

    let (outcome, waits, sent) = throttling(9).outcome(|client| client.retry(RetryPolicy::never()), get());
    assert_eq!((outcome.unwrap_err().attempts(), waits, sent), (Some(1), Vec::new(), 1));
    let (_, waits, sent) = throttling(9).outcome(|client| client.retry(RetryPolicy::new().max_retries(1)), get());
    assert_eq!((waits, sent), (vec![10], 2));
    let (_, waits, sent) = throttling(9).outcome(ClientBuilder::without_default_layers, get());
    assert_eq!((waits, sent), (Vec::new(), 1));
    let retry = |client: ClientBuilder| client.without_default_layers().retry(RetryPolicy::new());
    assert_eq!(throttling(2).outcome(retry, get()).2, 3);
}

#[tokio::test(start_paused = true)]
async fn the_timer_is_that_of_tokio_unless_another_is_given() {
    let started = tokio::time::Instant::now();
    Client::builder(throttling(2)).build().send(NdesConnector::get("1")).await.unwrap();
    assert_eq!(started.elapsed(), Duration::from_secs(20));
}

#[test]
fn a_request_has_its_own_policy() {
    let (_, waits, sent) = throttling(9).outcome(|client| client, NdesConnector::get("1").retry(RetryPolicy::never()));
    assert_eq!((waits, sent), (Vec::new(), 1));
    let patient = NdesConnector::get("1").retry(RetryPolicy::new().max_retries(7));
    let (outcome, _, sent) = throttling(7).outcome(|client| client.retry(RetryPolicy::never()), patient);
    assert!(outcome.is_ok());
    assert_eq!(sent, 8);
}

/// Never answers.
struct Silent;

impl Transport for Silent {
    async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        std::future::pending().await
    }
}

#[test]
fn an_attempt_has_a_limit_of_time() {
    let client = |timer: &VirtualTimer| Client::builder(Silent).timer(timer.clone()).retry(RetryPolicy::never());
    let waits = |client: ClientBuilder, timer: &VirtualTimer, request: graph_core::Request<operation::Get<NdesConnector>>| {
        let error = ready(client.build().send(request)).unwrap_err();
        assert!(error.is_timeout() && error.is_retryable(), "{error}");
        timer.sleeps()
    };
    let timer = VirtualTimer::new();
    assert_eq!(waits(client(&timer), &timer, NdesConnector::get("1")), [Duration::from_secs(100)]);
    let timer = VirtualTimer::new();
    let shorter = client(&timer).layers(|stack| stack.time_limit(Duration::from_secs(7)));
    assert_eq!(waits(shorter, &timer, NdesConnector::get("1")), [Duration::from_secs(7)]);
    for layers in [Stack::without_time_limit, |stack| stack] {
        let timer = VirtualTimer::new();
        let own = NdesConnector::get("1").time_limit(Duration::from_secs(5));
        assert_eq!(waits(client(&timer).layers(layers), &timer, own), [Duration::from_secs(5)], "a request brings its own");
    }
}

#[test]
fn settings_of_a_request_are_kept_on_every_page() {
    let service = Service::default();
    let page = |link: &str| Response::new(Bytes::from(format!(r#"{{"value":[]{link}}}"#)));
    let link = r#","@odata.nextLink":"https://graph.microsoft.com/v1.0/deviceManagement/ndesConnectors?$skiptoken=2""#;
    service.script.lock().unwrap().extend([page(""), page(link)]);
    let client = Client::builder(service.clone()).timer(VirtualTimer::new()).build();
    let policy = RetryPolicy::new().max_retries(9);
    let request = NdesConnector::list().retry(policy).time_limit(Duration::from_secs(3)).extension("mine");
    ready(client.collect(request.lenient())).unwrap();
    let sent = service.sent.lock().unwrap();
    assert_eq!(sent.len(), 2);
    for request in &*sent {
        let extensions = request.extensions();
        assert_eq!(extensions.get(), Some(&policy));
        assert_eq!(extensions.get(), Some(&TimeLimit(Duration::from_secs(3))));
        assert_eq!(extensions.get(), Some(&"mine"));
    }
}

#[test]
fn settings_do_not_go_over_the_wire_and_do_not_tell_requests_apart() {
    let request = NdesConnector::get("1").retry(RetryPolicy::never()).extension("secret");
    assert_eq!(request, NdesConnector::get("1"));
    assert_eq!(request.clone().to_http().unwrap().extensions().get(), Some(&"secret"));
    assert!(request.to_http().unwrap().headers().len() == 1 && !format!("{request:?}").contains("secret"));
}

fn headers(service: &Service) -> HeaderMap {
    service.sent.lock().unwrap().pop().unwrap().headers().clone()
}

#[test]
fn a_request_has_an_id_which_its_answer_and_its_error_tell() {
    let service = throttling(1);
    let client = Client::builder(service.clone()).timer(VirtualTimer::new()).build();
    let response = ready(client.send_for_response(NdesConnector::get("1"))).unwrap();
    assert_eq!(response.extensions().get::<Attempts>().unwrap().count().get(), 2);
    let id = response.extensions().get::<SentClientRequestId>().unwrap();
    assert_eq!(headers(&service)["client-request-id"], id.0);

    let client = Client::builder(throttling(1)).retry(RetryPolicy::never()).build();
    let error = ready(client.send(NdesConnector::get("1"))).unwrap_err();
    assert!(error.service().unwrap().extensions().get::<SentClientRequestId>().is_some());

    let client = Client::builder(service.clone()).without_default_layers().bearer_token("token").unwrap().build();
    ready(client.send(NdesConnector::get("1"))).unwrap();
    let headers = headers(&service);
    assert_eq!((headers["authorization"].as_bytes(), headers.len()), (&b"Bearer token"[..], 2), "and nothing but accept");
}

#[test]
fn a_request_keeps_its_own_authorization() {
    let service = Service::default();
    let client = Client::builder(service.clone()).bearer_token("token").unwrap().build();
    let own = "Own".parse().unwrap();
    ready(client.send(NdesConnector::get("1").header(graph_core::http::header::AUTHORIZATION, own))).unwrap();
    assert_eq!(headers(&service)["authorization"], "Own");
}

#[test]
fn a_transport_with_layers_of_its_own_has_no_others() {
    let timer = VirtualTimer::new();
    let service = throttling(9);
    let transport = Retry::new(service.clone(), timer.clone()).policy(RetryPolicy::new().max_retries(2));
    let client = Client::builder(transport).without_default_layers().build();
    let error = ready(client.send(NdesConnector::get("1"))).unwrap_err();
    assert_eq!((error.attempts(), service.sent.lock().unwrap().len()), (Some(3), 3));
}

#[test]
fn a_create_whose_answer_is_lost_is_not_repeated_and_the_error_says_so() {
    let faults = FaultInjection::planned(Service::default(), [Some(Fault::ConnectionReset)]);
    let timer = VirtualTimer::new();
    let client = Client::builder(faults).timer(timer.clone()).build();
    let error = ready(client.send(NdesConnector::default().create())).unwrap_err();
    let expected = "POST /deviceManagement/ndesConnectors was not answered and may have been carried out";
    assert_eq!((error.to_string().as_str(), error.attempts()), (expected, Some(1)));
    assert!(timer.sleeps().is_empty());
}

#[test]
fn clients_requests_and_errors_cross_threads() {
    fn assert_send_sync<T: Send + Sync + 'static>() {}
    assert_send_sync::<Client>();
    assert_send_sync::<ClientBuilder>();
    assert_send_sync::<Error>();
    assert_send_sync::<graph_core::Request<operation::Get<NdesConnector>>>();
    assert_send_sync::<graph_core::Request<operation::Optional<operation::List<std::cell::Cell<u8>>>>>();
}
