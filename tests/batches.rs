//! Batches: what goes over the wire, and how each request gets its own answer.

mod common;

use std::sync::{Arc, Mutex};

use common::{NdesConnector, ready};
use graph_core::bytes::Bytes;
use graph_core::error::RequestError;
use graph_core::http::{Request, Response};
use graph_core::transport::{RetryPolicy, Transport, TransportError};
use graph_core::{Batch, Client, Error, GraphEntity};
use serde_json::{Value, json};

/// Answers each batch by a function of its parts, in the opposite order.
struct Service {
    sent: Arc<Mutex<Vec<Value>>>,
    answer: fn(&Value) -> Value,
}

impl Transport for Service {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/v1.0/$batch"));
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        let parts = body["requests"].as_array().unwrap();
        if parts.iter().any(|part| part["url"] == "/deviceManagement/ndesConnectors/fatal") {
            return Ok(Response::builder().status(503).body(Bytes::new()).unwrap());
        }
        let responses = parts.iter().rev().map(self.answer).filter(|answer| !answer.is_null()).collect::<Vec<_>>();
        self.sent.lock().unwrap().push(body);
        Ok(Response::new(Bytes::from(json!({ "responses": responses }).to_string())))
    }
}

fn service(answer: fn(&Value) -> Value) -> (Client, Arc<Mutex<Vec<Value>>>) {
    let sent = Arc::default();
    (Client::builder(Service { sent: Arc::clone(&sent), answer }).retry(RetryPolicy::never()).build(), sent)
}

fn found(part: &Value) -> Value {
    let id = part["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    json!({ "id": part["id"], "status": 200, "headers": { "Content-Type": "application/json" }, "body": { "id": id } })
}

#[test]
fn a_batch_is_written_as_the_service_asks() {
    let (client, sent) = service(|part| json!({ "id": part["id"], "status": 204 }));
    let mut batch = Batch::new();
    let connector = NdesConnector { display_name: Some("Tokyo".to_owned()), ..NdesConnector::default() };
    let created = batch.add(connector.create());
    let _ = batch.add_after(NdesConnector::delete("1").if_match("W/\"1\""), &created);
    let _ = batch.add(NdesConnector::list().top(5));
    ready(client.send_batch(batch));
    assert_eq!(
        sent.lock().unwrap()[..],
        [json!({ "requests": [
            {
                "id": "0", "method": "POST", "url": "/deviceManagement/ndesConnectors",
                "headers": { "content-type": "application/json" },
                "body": { "@odata.type": "#microsoft.graph.ndesConnector", "displayName": "Tokyo" },
            },
            {
                "id": "1", "method": "DELETE", "url": "/deviceManagement/ndesConnectors/1",
                "dependsOn": ["0"], "headers": { "if-match": "W/\"1\"" },
            },
            { "id": "2", "method": "GET", "url": "/deviceManagement/ndesConnectors?$top=5" },
        ] })]
    );
}

#[test]
fn fifty_requests_go_in_three_batches_and_each_gets_its_own_answer() {
    let (client, sent) = service(found);
    let mut batch = Batch::new();
    let handles = (0..50).map(|id| (id, batch.add(NdesConnector::get(id.to_string())))).collect::<Vec<_>>();
    let mut responses = ready(client.send_batch(batch));
    for (id, handle) in handles {
        assert_eq!(responses.take(handle).unwrap().id, Some(id.to_string()));
    }
    let sizes = sent.lock().unwrap().iter().map(|body| body["requests"].as_array().unwrap().len()).collect::<Vec<_>>();
    assert_eq!(sizes, [20, 20, 10]);
}

#[test]
fn a_part_fails_with_the_error_that_it_would_have_alone() {
    let (client, _) = service(|part| match part["id"].as_str().unwrap() {
        "0" => json!({ "id": "0", "status": 429, "headers": { "Retry-After": "7" },
            "body": { "error": { "code": "TooManyRequests", "message": "wait" } } }),
        "1" => json!({ "id": "1", "status": 502, "headers": { "Content-Type": "text/html" }, "body": "<html>Bad Gateway" }),
        "2" => json!({ "id": "2", "status": 200, "body": { "id": 5 } }),
        _ => Value::Null,
    });
    let mut batch = Batch::new();
    let [throttled, html, wrong, unanswered] = ["a", "b", "c", "d"].map(|id| batch.add(NdesConnector::get(id)));
    let refused = batch.add(NdesConnector::get(""));
    let mut responses = ready(client.send_batch(batch));
    match responses.take(throttled).unwrap_err() {
        Error::Service(error) => {
            assert_eq!((error.status().as_u16(), error.code()), (429, Some("TooManyRequests")));
            assert_eq!(error.headers()["retry-after"], "7");
        }
        other => panic!("{other:?}"),
    }
    let html = responses.take(html).unwrap_err().to_string();
    assert!(html.ends_with("answered 502 Bad Gateway: <html>Bad Gateway"), "{html}");
    assert!(matches!(responses.take(wrong), Err(Error::Decode(error)) if error.to_string().contains("`id`")));
    assert!(matches!(responses.take(unanswered), Err(Error::Request(RequestError::NoAnswer))));
    assert!(matches!(responses.take(refused), Err(Error::Request(RequestError::EmptyKey))));
}

#[test]
fn a_batch_that_fails_as_a_whole_fails_its_own_parts_only() {
    let (client, _) = service(found);
    let mut batch = Batch::new();
    let good = (0..20).map(|id| batch.add(NdesConnector::get(id.to_string()))).collect::<Vec<_>>();
    let bad = batch.add(NdesConnector::get("fatal"));
    let mut responses = ready(client.send_batch(batch));
    assert!(good.into_iter().all(|handle| responses.take(handle).is_ok()));
    let error = responses.take(bad).unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.to_string(), "the batch failed: POST /$batch answered 503 Service Unavailable");
}

#[test]
fn what_is_not_json_comes_in_base64() {
    let (client, _) =
        service(|part| json!({ "id": part["id"], "status": 200, "headers": { "Content-Type": "text/plain" }, "body": "NDI=" }));
    let mut batch = Batch::new();
    let count = batch.add(NdesConnector::collection().count());
    assert_eq!(ready(client.send_batch(batch)).take(count).unwrap(), 42);
}
