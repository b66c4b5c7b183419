//! Paging: pages, items, links, delta queries, and what goes wrong with them.

mod common;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use common::{NdesConnector, ready};
use futures_util::{FutureExt, TryStreamExt};
use graph_core::bytes::Bytes;
use graph_core::error::RequestError;
use graph_core::http::{HeaderName, HeaderValue, Request, Response};
use graph_core::transport::{RetryPolicy, Transport, TransportError};
use graph_core::{Change, Client, Error, GraphEntity, Page};

/// Answers one after the other, and keeps what was asked.
#[derive(Clone, Default)]
struct Script {
    answers: Arc<Mutex<VecDeque<(u16, String)>>>,
    asked: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Script {
    fn new<const N: usize>(answers: [(u16, &str); N]) -> Self {
        let answers = answers.map(|(status, body)| (status, body.to_owned()));
        Self { answers: Arc::new(Mutex::new(answers.into())), ..Self::default() }
    }

    fn client(&self) -> Client {
        Client::builder(self.clone()).retry(RetryPolicy::never()).bearer_token("secret").unwrap().build()
    }

    fn uris(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|request| request.uri().to_string()).collect()
    }
}

impl Transport for Script {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.asked.lock().unwrap().push(request);
        let (status, body) = self.answers.lock().unwrap().pop_front().expect("a scripted answer");
        Ok(Response::builder().status(status).body(Bytes::from(body)).unwrap())
    }
}

fn ids(items: &[NdesConnector]) -> Vec<&str> {
    items.iter().filter_map(|item| item.id.as_deref()).collect()
}

const ROOT: &str = "https://graph.microsoft.com/v1.0";

#[test]
fn every_page_is_read_by_its_link_as_it_is_with_headers_and_token() {
    let script = Script::new([
        (200, r#"{"@odata.nextLink":"https://graph.microsoft.com:443/v1.0/x?$skiptoken=a%2Bb'c","value":[{"id":"1"}]}"#),
        (200, r#"{"@odata.nextLink":"x?$skiptoken=2","value":[]}"#),
        (200, r#"{"@odata.nextLink":"/x?$skiptoken=3","value":[{"id":"2"},{"id":"3"}]}"#),
        (200, r#"{"value":[{"id":"4"}]}"#),
    ]);
    let request = NdesConnector::list().top(2).header(HeaderName::from_static("x-custom"), HeaderValue::from_static("kept"));
    let items = ready(script.client().collect(request)).unwrap();
    assert_eq!(ids(&items), ["1", "2", "3", "4"]);
    assert_eq!(
        script.uris(),
        [
            format!("{ROOT}/deviceManagement/ndesConnectors?$top=2"),
            "https://graph.microsoft.com:443/v1.0/x?$skiptoken=a%2Bb'c".to_owned(),
            format!("{ROOT}/x?$skiptoken=2"),
            format!("{ROOT}/x?$skiptoken=3"),
        ]
    );
    for request in script.asked.lock().unwrap().iter() {
        assert_eq!(
            (&request.headers()["x-custom"], &request.headers()["authorization"]),
            (&HeaderValue::from_static("kept"), &HeaderValue::from_static("Bearer secret"))
        );
    }
}

#[test]
fn a_link_to_another_origin_is_refused_before_anything_is_sent() {
    for link in [
        "https://graph.microsoft.com.evil.example/v1.0/x",
        "https://evil.example/v1.0/x",
        "http://graph.microsoft.com/v1.0/x",
        "https://graph.microsoft.com:8443/v1.0/x",
        "https://graph.microsoft.com@evil.example/v1.0/x",
        "https://user:password@graph.microsoft.com/v1.0/x",
        "//evil.example/v1.0/x",
    ] {
        let script = Script::new([(200, &format!(r#"{{"@odata.nextLink":"{link}","value":[]}}"#)), (200, r#"{"value":[]}"#)]);
        let outcome = ready(script.client().collect(NdesConnector::list()));
        let sent = script.uris();
        match outcome {
            Err(Error::Request(error)) => {
                assert_eq!((error, sent.len()), (RequestError::ForeignLink, 1), "{link}");
            }
            // What is no absolute URL is a path on the client's own origin.
            other => {
                assert!(other.is_ok() && link.starts_with("//"), "{link}: {other:?}");
                assert!(sent[1].starts_with("https://graph.microsoft.com/"), "{link}: {sent:?}");
            }
        }
    }
}

#[test]
fn a_page_that_fails_can_be_asked_for_again_and_a_position_resumed() {
    let script = Script::new([
        (200, r#"{"@odata.nextLink":"/x?page=2","value":[{"id":"1"}]}"#),
        (503, ""),
        (200, r#"{"@odata.nextLink":"/x?page=3","value":[{"id":"2"}]}"#),
        (200, r#"{"value":[{"id":"3"}]}"#),
    ]);
    let client = script.client();
    let mut pages = client.pages(NdesConnector::list());
    assert_eq!(pages.position(), None);
    let first: Page<NdesConnector> = ready(pages.next()).unwrap().unwrap();
    assert_eq!(ids(&first.items), ["1"]);
    assert_eq!(ready(pages.next()).unwrap().unwrap_err().status().unwrap(), 503);
    assert_eq!(ids(&ready(pages.next()).unwrap().unwrap().items), ["2"]);
    let position = pages.position().unwrap().to_owned();
    drop(pages);
    let rest = ready(client.collect(NdesConnector::list().continued_at(position))).unwrap();
    assert_eq!(ids(&rest), ["3"]);
}

#[test]
fn streams_hand_over_what_was_read_before_an_error() {
    let script = Script::new([(200, r#"{"@odata.nextLink":"/x?page=2","value":[{"id":"1"},{"id":"2"}]}"#), (500, "")]);
    let mut items = script.client().pages(NdesConnector::list()).items();
    assert_eq!(ready(items.try_next()).unwrap().unwrap().id.as_deref(), Some("1"));
    assert_eq!(ready(items.try_next()).unwrap().unwrap().id.as_deref(), Some("2"));
    assert!(ready(items.try_next()).is_err());
    assert!(ready(items.try_next()).unwrap().is_none());
    // The script has no more answers: after its end a stream asks for nothing.
    assert!(ready(items.try_next()).unwrap().is_none());
}

/// Answers like the script, but not at once.
struct Slow(Script);

impl Transport for Slow {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        tokio::task::yield_now().await;
        self.0.send(request).await
    }
}

#[test]
fn streams_wait_for_each_page_and_can_cross_threads() {
    fn assert_send<T: Send>(stream: T) -> T {
        stream
    }
    let script =
        Script::new([(200, r#"{"@odata.nextLink":"/x?page=2","value":[{"id":"1"}]}"#), (200, r#"{"value":[{"id":"2"}]}"#)]);
    let client = Client::builder(Slow(script.clone())).build();
    let mut items = assert_send(client.pages(NdesConnector::list()).items());
    for id in ["1", "2"] {
        assert!(items.try_next().now_or_never().is_none(), "it waits for {id}");
        let item = ready(items.try_next()).unwrap().unwrap();
        assert_eq!(item.id.as_deref(), Some(id));
    }
    assert!(ready(items.try_next()).unwrap().is_none());
    assert_eq!(script.uris().len(), 2);
}

#[test]
fn a_circle_of_links_ends_with_an_error() {
    let script = Script::default();
    for _ in 0..10 {
        for page in ["a", "b", "c"] {
            let body = format!(r#"{{"@odata.nextLink":"/x?page={page}","value":[]}}"#);
            script.answers.lock().unwrap().push_back((200, body));
        }
    }
    let outcome = ready(script.client().collect(NdesConnector::list()));
    assert!(matches!(outcome, Err(Error::Request(RequestError::LinkCircle))), "{outcome:?}");
}

#[test]
fn a_lenient_page_hands_over_what_cannot_be_decoded() {
    let body = r#"{"value":[{"id":"1"},{"id":"2","displayName":7},{"id":"3"}]}"#;
    let strict = ready(Script::new([(200, body)]).client().send(NdesConnector::list())).unwrap_err();
    assert!(strict.to_string().contains("`value[1].displayName`"), "{strict}");
    let page = ready(Script::new([(200, body)]).client().send(NdesConnector::list().lenient())).unwrap();
    let refused = page.items[1].as_ref().unwrap_err();
    assert_eq!(refused.error().path(), "value[1].displayName");
    assert_eq!(refused.json().as_str(), r#"{"id":"2","displayName":7}"#);
    assert!(!format!("{refused:?}").contains("\"2\""));
    assert_eq!(page.items[2].as_ref().unwrap().id.as_deref(), Some("3"));
}

#[test]
fn a_delta_query_tells_changes_and_where_later_ones_are() {
    let script = Script::new([
        (200, r#"{"@odata.nextLink":"/x/delta?$skiptoken=2","value":[{"id":"1","displayName":"Tokyo"}]}"#),
        (
            200,
            r#"{"@odata.deltaLink":"/x/delta?$deltatoken=3","value":[{"id":"2","@removed":{"reason":"deleted"}},{"@removed":{},"id":3}]}"#,
        ),
        (200, r#"{"@odata.deltaLink":"/x/delta?$deltatoken=4","value":[]}"#),
        (410, r#"{"error":{"code":"syncStateNotFound","message":"too old"}}"#),
        (200, r#"{"value":[{"id":"1"},{"id":"2","state":5}]}"#),
    ]);
    let client = script.client();
    let mut pages = client.pages(NdesConnector::delta().select(NdesConnector::DISPLAY_NAME));
    let first = ready(pages.next()).unwrap().unwrap();
    assert!(matches!(&first.changes[..], [Change::Upsert(connector)] if connector.display_name.as_deref() == Some("Tokyo")));
    let last = ready(pages.next()).unwrap().unwrap();
    let reason = Some("deleted".to_owned());
    assert_eq!(
        last.changes,
        [Change::Removed { id: "2".to_owned(), reason }, Change::Removed { id: "3".to_owned(), reason: None }]
    );
    assert!(ready(pages.next()).is_none());

    let connectors = NdesConnector::collection();
    let later = ready(client.send(connectors.delta_since(last.delta_link.unwrap()))).unwrap();
    assert_eq!(later.delta_link.as_deref(), Some("/x/delta?$deltatoken=4"));
    assert!(ready(client.send(connectors.delta_since("/x/delta?$deltatoken=0"))).unwrap_err().is_resync_required());
    let error = ready(client.send(connectors.delta())).unwrap_err();
    assert!(error.to_string().contains("`value[1].state`"), "{error}");
    assert_eq!(
        script.uris()[..3],
        [
            format!("{ROOT}/deviceManagement/ndesConnectors/delta?$select=displayName"),
            format!("{ROOT}/x/delta?$skiptoken=2"),
            format!("{ROOT}/x/delta?$deltatoken=3"),
        ]
    );
}

#[test]
fn a_count_is_a_number_in_plain_text() {
    let script = Script::new([(200, "42"), (200, "\u{feff}7"), (200, "many")]);
    let client = script.client();
    let count = || client.send(NdesConnector::collection().count());
    assert_eq!((ready(count()).unwrap(), ready(count()).unwrap()), (42, 7));
    assert!(matches!(ready(count()), Err(Error::Decode(_))));
}

#[test]
fn an_answer_can_come_with_its_status_and_headers() {
    let transport = common::Canned::new(200, r#"{"id":"1"}"#).header("etag", "W/\"7\"");
    let response = ready(Client::builder(transport).build().send_for_response(NdesConnector::get("1"))).unwrap();
    assert_eq!(response.headers()["etag"], "W/\"7\"");
    assert_eq!(response.body().id.as_deref(), Some("1"));
    let stale = ready(Script::new([(412, "")]).client().send(NdesConnector::delete("1").if_match("W/\"6\"")));
    assert!(stale.unwrap_err().is_precondition_failed());
}
