//! Batches: what goes over the wire, and how each request gets its own answer.

mod common;

use std::sync::{Arc, Mutex};

use common::{NdesConnector, ready};
use graph_core::bytes::Bytes;
use graph_core::error::RequestError;
use graph_core::http::{Request, Response};
use graph_core::transport::{EmbeddedGraph, RetryPolicy, Transport, TransportError};
use graph_core::{Batch, Client, Error, GraphEntity, MediaStream, Patch};
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

fn embedded() -> Client {
    Client::builder(EmbeddedGraph::new()).build()
}

#[test]
fn a_body_that_is_not_json_stays_inside_of_its_part_and_arrives_as_it_is() {
    let client = embedded();
    let victim = ready(client.send(NdesConnector::default().create())).unwrap().id.unwrap();
    let injected = format!(r#"1}},{{"id":"9","method":"DELETE","url":"/deviceManagement/ndesConnectors/{victim}""#);
    let contents = [Bytes::from(injected), Bytes::from_static(b"Hello"), Bytes::from_static(&[0xff, 0xd8, 0xff])];
    for content in contents {
        let stream = MediaStream::<NdesConnector>::at("/photos/1/$value");
        let mut batch = Batch::new();
        let written = batch.add(stream.write("text/plain", content.clone()));
        let other = batch.add(NdesConnector::get(&victim));
        let mut responses = ready(client.send_batch(batch));
        responses.take(written).unwrap();
        assert!(responses.take(other).is_ok());
        assert_eq!(ready(client.send(stream.read())).unwrap(), content);
    }
    assert!(ready(client.send(NdesConnector::get(&victim))).is_ok(), "nothing was deleted");
}

#[test]
fn a_part_that_json_cannot_hold_is_refused_with_what_depends_on_it_and_no_other() {
    let client = embedded();
    let mut batch = Batch::new();
    let wrong = batch.add(MediaStream::<NdesConnector>::at("/photos/1/$value").write("application/json", "{} {}"));
    let nobody = batch.add(NdesConnector::get(""));
    let follows = batch.add_after(NdesConnector::default().create(), &nobody);
    let last = batch.add_after(NdesConnector::default().create(), &follows);
    let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "a");
    let guarded = batch.add(NdesConnector::update("1", &patch).if_match("\"é\""));
    let fine = batch.add(NdesConnector::default().create());
    let mut responses = ready(client.send_batch(batch));
    assert!(matches!(responses.take(wrong), Err(Error::Request(RequestError::InvalidBody))));
    assert!(matches!(responses.take(follows), Err(Error::Request(RequestError::RefusedDependency))));
    assert!(matches!(responses.take(last), Err(Error::Request(RequestError::RefusedDependency))));
    assert!(matches!(responses.take(guarded), Err(Error::Request(RequestError::InvalidHeader))));
    assert!(responses.take(fine).is_ok());
    assert_eq!(ready(client.collect(NdesConnector::list())).unwrap().len(), 1);
}

#[test]
fn a_handle_is_good_for_its_own_batch_only() {
    let client = embedded();
    let (mut first, mut second) = (Batch::new(), Batch::new());
    let of_first = first.add(NdesConnector::default().create());
    let after = second.add_after(NdesConnector::default().create(), &of_first);
    let _ = second.add(NdesConnector::default().create());
    let mut responses = ready(client.send_batch(second));
    assert!(matches!(responses.take(of_first), Err(Error::Request(RequestError::ForeignHandle))));
    assert!(matches!(responses.take(after), Err(Error::Request(RequestError::ForeignHandle))));
}

#[test]
fn a_link_is_sent_relative_to_the_root_and_never_to_strangers() {
    let (client, sent) = service(|part| json!({ "id": part["id"], "status": 200, "body": { "value": [] } }));
    let mut batch = Batch::new();
    let own = "https://graph.microsoft.com/v1.0/deviceManagement/ndesConnectors/delta?$deltatoken=1";
    let kept = batch.add(NdesConnector::collection().delta_since(own));
    let foreign = batch.add(NdesConnector::collection().delta_since("https://example.org/v1.0/x"));
    let mut responses = ready(client.send_batch(batch));
    assert!(responses.take(kept).is_ok());
    assert!(matches!(responses.take(foreign), Err(Error::Request(RequestError::ForeignLink))));
    let sent = sent.lock().unwrap();
    assert_eq!(sent[0]["requests"][0]["url"], "/deviceManagement/ndesConnectors/delta?$deltatoken=1");
    assert_eq!(sent[0]["requests"].as_array().unwrap().len(), 1);
}

#[test]
fn an_answer_that_cannot_be_read_or_is_of_another_batch_takes_no_other_with_it() {
    // The first part of each batch is answered as no answer can be; the second batch answers the first part of the first as well.
    let (client, _) = service(|part| match part["id"].as_str().unwrap() {
        "1" => json!({ "id": "1", "status": "well" }),
        "20" => json!({ "id": "0", "status": 404 }),
        id => json!({ "id": id, "status": 200, "body": { "id": id } }),
    });
    let mut batch = Batch::new();
    let mut handles = (0..21).map(|_| batch.add(NdesConnector::get("x"))).collect::<Vec<_>>();
    let mut responses = ready(client.send_batch(batch));
    assert!(matches!(responses.take(handles.pop().unwrap()), Err(Error::Request(RequestError::NoAnswer))));
    let [first, second, third] = <[_; 3]>::try_from(handles.drain(..3).collect::<Vec<_>>()).unwrap();
    assert_eq!(responses.take(first).unwrap().id.as_deref(), Some("0"));
    assert!(matches!(responses.take(second), Err(Error::Request(RequestError::NoAnswer))));
    assert_eq!(responses.take(third).unwrap().id.as_deref(), Some("2"));
}

#[test]
fn a_number_as_text_is_not_taken_for_base64() {
    let (client, _) = service(|part| {
        let body = if part["id"] == "0" { "1444" } else { "NDI=" };
        json!({ "id": part["id"], "status": 200, "headers": { "Content-Type": "text/plain" }, "body": body })
    });
    let mut batch = Batch::new();
    let [plain, encoded] = [(); 2].map(|()| batch.add(NdesConnector::collection().count()));
    let mut responses = ready(client.send_batch(batch));
    assert_eq!((responses.take(plain).unwrap(), responses.take(encoded).unwrap()), (1444, 42));
}

/// On a service that has nothing yet, where an address alone tells no entity from a collection.
#[test]
fn what_is_not_there_is_not_found_in_a_batch_either() {
    let client = embedded();
    let mut batch = Batch::new();
    let get = batch.add(NdesConnector::get("nope"));
    let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "a");
    let update = batch.add(NdesConnector::update("nope", &patch));
    let after = batch.add_after(NdesConnector::default().create(), &get);
    let optional = batch.add(NdesConnector::get("nope").optional());
    let mut responses = ready(client.send_batch(batch));
    assert!(responses.take(get).unwrap_err().is_not_found());
    assert!(responses.take(update).unwrap_err().is_not_found());
    assert_eq!(responses.take(after).unwrap_err().status().unwrap(), 424);
    assert_eq!(responses.take(optional).unwrap(), None);
}
