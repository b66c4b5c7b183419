//! The layers over real sockets, plain and with TLS: no test waits in real time.

mod common;
mod loopback;

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use common::NdesConnector;
use graph_core::bytes::Bytes;
use graph_core::http::{Method, Request, Response, Version};
use graph_core::transport::{
    AccessToken, Attempts, Authenticated, DynTransport, ReqwestTransport, Retry, Sleep, Stack, Timeout, Timer, TokenError,
    Transport, TransportErrorKind, VirtualTimer, provider_fn,
};
use graph_core::{Client, Error, GraphEntity};
use loopback::nobody::Nobody;
use loopback::{Reply, Server, answer};
use tokio::sync::Notify;

const BODY: &str = r#"{"id":"1","displayName":"Tokyo"}"#;

fn ok() -> Reply {
    answer(200, &[("content-type", "application/json")], BODY)
}

fn request(method: Method, address: &str) -> Request<Bytes> {
    let body = if method == Method::GET { "" } else { BODY };
    Request::builder().method(method).uri(format!("{address}/v1.0/x/hunter2")).body(Bytes::from_static(body.as_bytes())).unwrap()
}

fn truncated() -> Reply {
    Reply::Truncated(Response::new(Bytes::from_static(BODY.as_bytes())))
}

#[tokio::test]
async fn a_throttled_create_is_sent_again_byte_for_byte() {
    let created = answer(201, &[("content-type", "application/json")], BODY);
    let server = Server::start([answer(429, &[("retry-after", "17")], ""), created]).await;
    let timer = VirtualTimer::new();
    let client = Client::builder(server.transport()).base_url(&server.address).unwrap().bearer_token("token").unwrap();
    let client = client.timer(timer.clone()).layers(Stack::without_time_limit).build();
    let connector = NdesConnector { display_name: Some("Tokyo".to_owned()), ..NdesConnector::default() };
    assert_eq!(client.send(connector.create()).await.unwrap().id.as_deref(), Some("1"));

    assert_eq!(timer.sleeps(), [Duration::from_secs(17)]);
    let received = server.received.lock().unwrap();
    let [first, second] = &**received else { panic!("{received:?}") };
    assert_eq!(first.body(), second.body());
    assert_eq!(first.headers().get("retry-attempt"), None);
    assert_eq!(second.headers()["retry-attempt"], "1");
    for name in ["client-request-id", "content-type", "authorization"] {
        assert_eq!(first.headers()[name], second.headers()[name]);
    }
}

#[tokio::test]
async fn the_whole_stack_works_over_tls_and_http2() {
    let server = Server::start_tls([answer(503, &[("retry-after", "1")], ""), ok()]).await;
    let tokens = provider_fn(|_| async { AccessToken::new("token").map_err(TokenError::new) });
    let stack = Stack::new(server.transport(), VirtualTimer::new())
        .tokens(server.address.parse().unwrap(), tokens)
        .without_time_limit()
        .build();
    let response = stack.send(request(Method::GET, &server.address)).await.unwrap();
    assert_eq!((response.status().as_u16(), response.version()), (200, Version::HTTP_2));
    assert_eq!(response.extensions().get::<Attempts>().unwrap().count().get(), 2);
    assert_eq!(server.received_header("authorization"), [Some("Bearer token".to_owned()), Some("Bearer token".to_owned())]);
}

#[tokio::test]
async fn a_server_that_is_not_trusted_is_told_nothing() {
    let server = Server::start_tls([]).await;
    let error = ReqwestTransport::default().send(request(Method::POST, &server.address)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::NotSent, "{:?}", error.source());
    assert!(server.received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_takes_the_token_to_no_other_origin() {
    let other = Server::start([ok()]).await;
    let elsewhere = format!("{}/elsewhere", other.address);
    let server = Server::start([answer(307, &[("location", "/moved")], ""), answer(302, &[("location", &elsewhere)], "")]).await;
    let token = AccessToken::new("token").unwrap();
    let layer = Authenticated::new(server.transport(), server.address.parse().unwrap(), token, VirtualTimer::new());
    let response = layer.send(request(Method::GET, &server.address)).await.unwrap();
    assert_eq!(response.body(), BODY);
    assert_eq!(server.received_header("authorization"), [Some("Bearer token".to_owned()), Some("Bearer token".to_owned())]);
    assert_eq!(other.received_header("authorization"), [None]);
    assert_eq!(other.received_header("referer"), [None], "the address holds a key");
}

#[tokio::test]
async fn a_create_that_is_redirected_is_neither_sent_on_nor_repeated() {
    for status in [301, 302, 303, 307, 308] {
        let nobody = Nobody::new();
        let server = Server::start([answer(status, &[("location", &nobody.address)], "")]).await;
        let retry = Retry::new(server.transport(), VirtualTimer::new());
        let answer = retry.send(request(Method::POST, &server.address)).await.unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(server.received.lock().unwrap().len(), 1, "{status}");
    }
    // The new address of the same origin closes the connection: whether it has seen the create is not known.
    let server = Server::start([answer(307, &[("location", "/moved")], ""), Reply::Lost]).await;
    let error = Retry::new(server.transport(), VirtualTimer::new()).send(request(Method::POST, &server.address)).await;
    assert_eq!(error.unwrap_err().kind(), TransportErrorKind::Unanswered);
    let received = server.received.lock().unwrap();
    assert_eq!(received.iter().map(|request| request.body().as_ref()).collect::<Vec<_>>(), [BODY.as_bytes(); 2]);
}

#[tokio::test]
async fn no_connection_after_a_redirect_is_not_told_as_nothing_sent() {
    let nobody = Nobody::new();
    let server = Server::start([answer(302, &[("location", &nobody.address)], "")]).await;
    let error = server.transport().send(request(Method::GET, &server.address)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unanswered);
}

#[tokio::test]
async fn redirects_that_do_not_end_are_handed_back() {
    let server = Server::start((0..11).map(|_| answer(302, &[("location", "/again")], ""))).await;
    let client = Client::builder(server.transport()).base_url(&server.address).unwrap().layers(Stack::without_time_limit);
    let error = client.build().send(NdesConnector::get("1")).await.unwrap_err();
    assert!(error.to_string().contains("answered 302 Found; the redirect was not followed"), "{error}");
    assert_eq!(server.received.lock().unwrap().len(), 11);
}

#[tokio::test]
async fn a_connection_that_is_refused_has_sent_nothing() {
    let timer = VirtualTimer::new();
    let retry = Retry::new(ReqwestTransport::default(), timer.clone());
    let nobody = Nobody::new();
    let error = retry.send(request(Method::POST, &nobody.address)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (TransportErrorKind::NotSent, 5));
    assert_eq!(timer.sleeps().len(), 4);
    let mut texts = vec![format!("{error:?}"), error.to_string()];
    let mut source = error.source();
    while let Some(cause) = source {
        texts.push(cause.to_string());
        source = cause.source();
    }
    assert!(texts.iter().all(|text| !text.contains("hunter2")), "{texts:?}");
}

/// What comes of a request whose first reply is `reply`, and how often the server has seen it.
async fn after(reply: Reply, method: Method) -> (Result<Bytes, TransportErrorKind>, usize) {
    let server = Server::start([reply, ok()]).await;
    let outcome = Retry::new(server.transport(), VirtualTimer::new()).send(request(method, &server.address)).await;
    let received = server.received.lock().unwrap().len();
    (outcome.map(Response::into_body).map_err(|error| error.kind()), received)
}

#[tokio::test]
async fn an_answer_that_is_lost_on_its_way_is_asked_for_again_but_not_of_a_create() {
    for method in [Method::GET, Method::PATCH, Method::DELETE] {
        assert_eq!(after(Reply::Lost, method.clone()).await, (Ok(Bytes::from_static(BODY.as_bytes())), 2), "{method}");
        assert_eq!(after(truncated(), method.clone()).await, (Ok(Bytes::from_static(BODY.as_bytes())), 2), "{method}");
    }
    assert_eq!(after(Reply::Lost, Method::POST).await, (Err(TransportErrorKind::Unanswered), 1));
    assert_eq!(after(truncated(), Method::POST).await, (Err(TransportErrorKind::Unanswered), 1));
}

/// A timer by which time has passed once the server has a request.
struct OnArrival(Arc<Notify>);

impl Timer for OnArrival {
    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(self.0.notified())
    }
}

#[tokio::test]
async fn what_is_not_answered_in_time_is_given_up() {
    let timed = |server: &Server| -> Box<dyn DynTransport> {
        let limited = Timeout::new(server.transport(), Duration::from_secs(30), OnArrival(Arc::clone(&server.arrival)));
        Box::new(Retry::new(limited, VirtualTimer::new()))
    };
    let server = Server::start([Reply::Never]).await;
    let error = timed(&server).send(request(Method::POST, &server.address)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (TransportErrorKind::TimedOut, 1));
    assert_eq!(error.source().unwrap().to_string(), "no answer within 30s");
    assert_eq!(server.received.lock().unwrap().len(), 1);

    let server = Server::start((0..5).map(|_| Reply::Never)).await;
    let error = timed(&server).send(request(Method::GET, &server.address)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (TransportErrorKind::TimedOut, 5));
    assert_eq!(server.received.lock().unwrap().len(), 5);
}

#[tokio::test]
async fn claims_that_the_service_asks_for_are_brought() {
    let challenge = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let server = Server::start([answer(401, &[("www-authenticate", challenge)], ""), ok(), ok()]).await;
    let tokens = provider_fn(|request| async move {
        AccessToken::new(if request.claims() == Some(r#"{"a":1}"#) { "with-claims" } else { "without" }).map_err(TokenError::new)
    });
    let layer = Authenticated::new(server.transport(), server.address.parse().unwrap(), tokens, VirtualTimer::new());
    for _ in 0..2 {
        assert_eq!(layer.send(request(Method::POST, &server.address)).await.unwrap().status(), 200);
    }
    let tokens = ["Bearer without", "Bearer with-claims", "Bearer with-claims"].map(|token| Some(token.to_owned()));
    assert_eq!(server.received_header("authorization"), tokens);
    assert!(server.received.lock().unwrap().iter().all(|request| request.body() == BODY), "each with its body");
}

#[tokio::test]
async fn the_error_of_a_client_says_how_often_it_was_tried() {
    let nobody = Nobody::new();
    let client = Client::builder(ReqwestTransport::default()).base_url(&nobody.address).unwrap();
    let client = client.timer(VirtualTimer::new()).layers(Stack::without_time_limit).build();
    let error = client.send(NdesConnector::get("hunter2")).await.unwrap_err();
    let expected = "GET /deviceManagement/ndesConnectors/{id} was not sent (the last of 5 attempts)";
    assert_eq!((error.to_string().as_str(), error.attempts()), (expected, Some(5)));
    assert!(matches!(error, Error::Transport(_)) && error.is_retryable() && !error.is_timeout());
}
