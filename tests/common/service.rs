//! The embedded Graph as one who speaks HTTP to it sees it: no entity is declared, no client is between.

#![allow(dead_code, reason = "each test uses its part")]

use graph_core::bytes::Bytes;
use graph_core::http::{HeaderMap, Method, Request, StatusCode};
use graph_core::transport::{EmbeddedGraph, Transport};
use serde_json::{Value, json};

use crate::common::ready;

pub const ROOT: &str = "https://graph.microsoft.com/v1.0";

/// What the service answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
}

impl Answer {
    /// The body as JSON, which has to have come with the status.
    pub fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.bytes));
        serde_json::from_slice(&self.bytes).expect("the body is JSON")
    }

    /// The code of an error, which has to have come with the status.
    pub fn code(&self, status: u16) -> String {
        self.json(status)["error"]["code"].as_str().expect("an error has a code").to_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no header {name}")).to_str().expect("the header is text")
    }
}

/// Sends a request, to a path of v1.0 or to an absolute address. A text is a body as it is, anything else but null one of JSON.
pub fn send(graph: &EmbeddedGraph, method: Method, target: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
    let uri = if target.starts_with('/') { format!("{ROOT}{target}") } else { target.to_owned() };
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = match body {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        body => body.to_string(),
    };
    let response = ready(graph.send(request.body(body.into()).expect("the request can be made"))).expect("the service answers");
    Answer { status: response.status(), headers: response.headers().clone(), bytes: response.into_body() }
}

pub fn get(graph: &EmbeddedGraph, target: &str) -> Answer {
    send(graph, Method::GET, target, &[], &Value::Null)
}

pub fn post(graph: &EmbeddedGraph, target: &str, body: &Value) -> Answer {
    send(graph, Method::POST, target, &[], body)
}

/// The ids of the entities in the answer to a list, one after the other.
pub fn ids(answer: &Value) -> String {
    let entities = answer["value"].as_array().expect("the answer is a list");
    entities.iter().map(|entity| entity["id"].as_str().unwrap_or("?")).collect()
}

/// A service with five users, whose ids are letters.
pub fn five_users() -> EmbeddedGraph {
    let graph = EmbeddedGraph::new();
    for user in [
        json!({"id": "a", "displayName": "Adele Vance", "age": 41, "address": {"city": "Oslo"}, "tags": ["x"]}),
        json!({"id": "b", "displayName": "Alex Wilber", "age": 30, "address": {"city": "Bonn"}, "tags": []}),
        json!({"id": "c", "displayName": "Megan Bowen", "age": null, "address": {"city": "Oslo"}, "tags": ["x", "y"]}),
        json!({"id": "d", "displayName": "Patti O'Hara", "age": 30, "address": null, "tags": ["y"]}),
        json!({"id": "e", "displayName": "C++ Group", "age": 7, "address": {"city": "Rome"}, "tags": []}),
    ] {
        graph.insert("/v1.0/users", user).expect("the user can be kept");
    }
    graph
}
