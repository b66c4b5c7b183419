//! `/$batch`: many requests in one ([Microsoft Graph, JSON batching](https://learn.microsoft.com/graph/json-batching)).
//!
//! The parts are answered in the reverse of the order in which they were sent: the service may choose any, and this one finds out
//! clients that do not go by the ids.

use std::collections::{HashMap, HashSet};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::value::RawValue;

use super::answer::Answer;
use super::path::text_of;
use super::problem::Problem;
use super::record::Record;
use super::representation::Representation;
use crate::batch::PartOperations;
use crate::headers::header_text;

/// The most requests of a batch.
const MAX_REQUESTS: usize = 20;

/// A request of a batch.
struct Part {
    id: String,
    depends_on: Vec<String>,
    /// The request itself, unless it is none.
    request: Result<Request<Bytes>, Problem>,
}

/// Answers a batch for the service at `root`. `send` answers one request, or says in an answer why there is none.
pub(super) fn handle(
    root: &str,
    body: &[u8],
    operations: Option<&PartOperations>,
    send: impl Fn(&Result<Request<Bytes>, Problem>) -> Response<Bytes>,
) -> Result<Answer, Problem> {
    let requests = Record::parse(body)?.get("requests").and_then(|value| serde_json::from_str::<Vec<Record>>(value.get()).ok());
    let requests = requests.ok_or_else(|| invalid("it has no array of objects with the name 'requests'"))?;
    if requests.is_empty() || requests.len() > MAX_REQUESTS {
        return Err(invalid(&format!("it has {} requests, and 1 to {MAX_REQUESTS} are possible", requests.len())));
    }
    let mut parts = requests.iter().map(|request| Part::parse(root, request)).collect::<Result<Vec<_>, _>>()?;
    for part in &mut parts {
        if let (Ok(request), Some(operation)) = (&mut part.request, operations.and_then(|known| known.0.get(&part.id))) {
            request.extensions_mut().insert(operation.clone());
        }
    }
    let order = parts.iter().map(|part| part.id.clone()).rev().collect::<Vec<_>>();
    check_ids(&parts)?;
    let mut responses = run(parts, send)?;
    let responses =
        order.iter().filter_map(|id| responses.remove(id).map(|response| describe(id, &response))).collect::<Vec<_>>();
    let mut answer = Representation::default();
    answer.push("responses", &responses);
    Ok(Answer::json(StatusCode::OK, &answer))
}

/// Sends each part when all that it depends on have been answered.
fn run(
    mut waiting: Vec<Part>,
    send: impl Fn(&Result<Request<Bytes>, Problem>) -> Response<Bytes>,
) -> Result<HashMap<String, Response<Bytes>>, Problem> {
    let mut responses = HashMap::<String, Response<Bytes>>::new();
    while !waiting.is_empty() {
        let next = waiting.iter().position(|part| part.depends_on.iter().all(|id| responses.contains_key(id)));
        let next = next.ok_or_else(|| invalid("requests depend on each other in a circle"))?;
        let Part { id, depends_on, request } = waiting.remove(next);
        let has_failed = |id: &&String| responses.get(*id).is_some_and(|response| response.status().as_u16() >= 400);
        let request = match depends_on.iter().find(has_failed) {
            Some(failed) => Err(Problem::failed_dependency(failed)),
            None => request,
        };
        responses.insert(id, send(&request));
    }
    Ok(responses)
}

fn check_ids(parts: &[Part]) -> Result<(), Problem> {
    let ids = parts.iter().map(|part| part.id.as_str()).collect::<HashSet<_>>();
    if ids.len() < parts.len() {
        return Err(invalid("two requests have the same id"));
    }
    let mut needed = parts.iter().flat_map(|part| &part.depends_on);
    match needed.find(|id| !ids.contains(id.as_str())) {
        Some(unknown) => Err(invalid(&format!("a request depends on '{unknown}', and none has this id"))),
        None => Ok(()),
    }
}

impl Part {
    fn parse(root: &str, part: &Record) -> Result<Self, Problem> {
        let text = |name| part.get(name).and_then(text_of).filter(|text| !text.is_empty());
        let id = text("id").ok_or_else(|| invalid("a request has no 'id', which is a text"))?.into_owned();
        let depends_on = match part.get("dependsOn") {
            Some(ids) => serde_json::from_str(ids.get()).map_err(|_| invalid("'dependsOn' is not an array of ids"))?,
            None => Vec::new(),
        };
        let (method, url) = text("method").zip(text("url")).ok_or_else(|| invalid("a request has no 'method' or no 'url'"))?;
        let request = request(root, &method, &url, part.get("headers"), part.get("body"));
        Ok(Self { id, depends_on, request })
    }
}

fn request(
    root: &str,
    method: &str,
    url: &str,
    headers: Option<&RawValue>,
    body: Option<&RawValue>,
) -> Result<Request<Bytes>, Problem> {
    let url = url.trim_start_matches('/');
    if url.contains("://") || url.starts_with("$batch") {
        return Err(Problem::bad_request(format!("'{url}' is not the address of a resource, relative to the service.")));
    }
    let headers = headers.map_or(Ok(HeaderMap::new()), parse_headers)?;
    let body = body.map_or(Ok(Bytes::new()), |body| parse_body(&headers, body))?;
    let mut request = Request::new(body);
    *request.method_mut() =
        Method::from_bytes(method.as_bytes()).map_err(|_| Problem::bad_request(format!("'{method}' is no method.")))?;
    let uri = format!("{root}/{url}").parse();
    *request.uri_mut() =
        uri.map_err(|_| Problem::bad_request(format!("'{url}' is not an address: is all of it percent-encoded?")))?;
    *request.headers_mut() = headers;
    Ok(request)
}

fn parse_headers(headers: &RawValue) -> Result<HeaderMap, Problem> {
    let malformed = || Problem::bad_request("The 'headers' are not an object of names and texts.".to_owned());
    let record = Record::of_json(headers).ok_or_else(malformed)?;
    let header = |(name, value): (&str, &RawValue)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, HeaderValue::from_str(&text_of(value)?).ok()?))
    };
    record.properties().map(header).collect::<Option<_>>().ok_or_else(malformed)
}

/// The bytes of a body: JSON as it stands there, all else as base64 in a text.
fn parse_body(headers: &HeaderMap, body: &RawValue) -> Result<Bytes, Problem> {
    if !headers.contains_key(CONTENT_TYPE) {
        return Err(Problem::bad_request("A request with a 'body' needs the header 'Content-Type'.".to_owned()));
    }
    if is_json(headers) {
        return Ok(Bytes::copy_from_slice(body.get().as_bytes()));
    }
    let bytes = text_of(body).and_then(|text| BASE64_STANDARD.decode(text.as_bytes()).ok());
    bytes.map(Bytes::from).ok_or_else(|| Problem::bad_request("A 'body' that is not JSON has to be a text in base64.".to_owned()))
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = header_text(headers, &CONTENT_TYPE).and_then(|value| value.split(';').next());
    media_type.is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"))
}

/// A response as a part of the answer to the batch.
fn describe<'a>(id: &str, response: &Response<Bytes>) -> Representation<'a> {
    let mut headers = Representation::default();
    for (name, value) in response.headers() {
        headers.push(name.to_string(), &value.to_str().unwrap_or_default());
    }
    let mut part = Representation::default();
    part.push("id", &id);
    part.push("status", &response.status().as_u16());
    part.push("headers", &headers);
    match (response.body(), serde_json::from_slice::<&RawValue>(response.body())) {
        (body, _) if body.is_empty() => {}
        (_, Ok(json)) if is_json(response.headers()) => part.push("body", &json),
        (body, _) => part.push("body", &BASE64_STANDARD.encode(body)),
    }
    part
}

fn invalid(problem: &str) -> Problem {
    Problem::bad_request(format!("The batch cannot be read: {problem}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers with the body; a GET is not found.
    fn echo(request: &Result<Request<Bytes>, Problem>) -> Response<Bytes> {
        let (status, body) = match request {
            Ok(request) if request.method() == Method::GET => (404, Bytes::new()),
            Ok(request) => (200, request.body().clone()),
            Err(problem) => (problem.status.as_u16(), Bytes::new()),
        };
        Response::builder().status(status).body(body).unwrap()
    }

    fn statuses(requests: &str) -> String {
        let body = format!(r#"{{"requests":[{requests}]}}"#);
        let answer = handle("https://graph.microsoft.com/v1.0", body.as_bytes(), None, echo);
        let Ok(answer) = answer else { return "refused".to_owned() };
        let response = answer.into_response("1", &HeaderMap::new());
        let answer = serde_json::from_slice::<serde_json::Value>(response.body()).unwrap();
        let parts = answer["responses"].as_array().unwrap();
        parts.iter().map(|part| format!("{}:{}", part["id"].as_str().unwrap(), part["status"])).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn parts_are_answered_by_id_and_after_what_they_depend_on() {
        for (requests, expected) in [
            (r#"{"id":"a","method":"POST","url":"/x"},{"id":"b","method":"GET","url":"x"}"#, "b:404 a:200"),
            (
                r#"{"id":"a","method":"POST","url":"/x","dependsOn":["b"]},{"id":"b","method":"GET","url":"x"},
                   {"id":"c","method":"POST","url":"/x","dependsOn":["a"]},{"id":"d","method":"POST","url":"/x"}"#,
                "d:200 c:424 b:404 a:424",
            ),
            (r#"{"id":"a","method":"POST","url":"https://x/y"}"#, "a:400"),
            (r#"{"id":"a","method":"POST","url":"/$batch"}"#, "a:400"),
            (r#"{"id":"a","method":"POST","url":"/x?$filter=a b"}"#, "a:400"),
            (r#"{"id":"a","method":"PO ST","url":"/x"}"#, "a:400"),
            (r#"{"id":"a","method":"POST","url":"/x","body":{}}"#, "a:400"),
            (r#"{"id":"a","method":"POST","url":"/x","body":"%","headers":{"Content-Type":"text/plain"}}"#, "a:400"),
            (r#"{"id":"a","method":"POST","url":"/x","body":"YQ==","headers":{"Content-Type":"text/plain"}}"#, "a:200"),
            (r#"{"id":"a","method":"POST","url":"/x","headers":{"a b":"c"}}"#, "a:400"),
        ] {
            assert_eq!(statuses(requests), expected, "{requests}");
        }
    }

    #[test]
    fn a_batch_that_cannot_be_read_is_refused_as_a_whole() {
        let part = |id: &str, more: &str| format!(r#"{{"id":"{id}","method":"GET","url":"/x"{more}}}"#);
        let many = |count: usize| (0..count).map(|id| part(&id.to_string(), "")).collect::<Vec<_>>().join(",");
        for requests in [
            String::new(),
            many(21),
            "1".to_owned(),
            r#"{"id":"1","method":"GET"}"#.to_owned(),
            r#"{"method":"GET","url":"/x"}"#.to_owned(),
            format!("{},{}", part("1", ""), part("1", "")),
            part("1", r#","dependsOn":["2"]"#),
            part("1", r#","dependsOn":"1""#),
            format!("{},{}", part("1", r#","dependsOn":["2"]"#), part("2", r#","dependsOn":["1"]"#)),
        ] {
            assert_eq!(statuses(&requests), "refused", "{requests}");
        }
        assert_eq!(statuses(&many(20)).split(' ').count(), 20);
    }
}
