//! Upload sessions, by the rules for files
//! ([createUploadSession](https://learn.microsoft.com/graph/api/driveitem-createuploadsession)).

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::CONTENT_RANGE;
use http::{HeaderValue, Request, StatusCode};
use serde_json::json;

use super::super::answer::Answer;
use super::super::entity;
use super::super::incoming::Incoming;
use super::super::merge::merge;
use super::super::problem::Problem;
use super::super::record::Record;
use super::super::store::{Content, Place, Store};
use super::super::version::Version;

const UNIT: u64 = 320 * 1024;
const BOUND: u64 = 60 * 1024 * 1024;
/// Sessions are kept until they are complete or cancelled.
const NEVER: &str = "9999-12-31T23:59:59.9999999Z";

/// A content that is being uploaded.
#[derive(Debug)]
pub(super) struct Upload {
    root: String,
    version: Version,
    place: Place,
    received: Vec<u8>,
    /// How many bytes there are in all, once a range has said so.
    total: Option<u64>,
}

impl Upload {
    pub(super) fn new(incoming: &Incoming<'_>, place: Place) -> Self {
        let (root, version) = (incoming.address.root.clone(), incoming.address.version);
        Self { root, version, place, received: Vec::new(), total: None }
    }

    pub(super) fn answer_start(&self, url: &str) -> Answer {
        let expected = [format!("{}-", self.length())];
        Answer::json(StatusCode::OK, &json!({ "uploadUrl": url, "expirationDateTime": NEVER, "nextExpectedRanges": expected }))
    }

    pub(super) fn answer_status(&self, status: StatusCode) -> Answer {
        let expected = [format!("{}-", self.length())];
        Answer::json(status, &json!({ "expirationDateTime": NEVER, "nextExpectedRanges": expected }))
    }

    /// Keeps a range, and says whether it was the last.
    pub(super) fn receive(&mut self, request: &Request<Bytes>) -> Result<bool, Problem> {
        let invalid = || Problem::bad_request("The header Content-Range is not that of the body.".to_owned());
        let (start, last, total) = request.headers().get(CONTENT_RANGE).and_then(content_range).ok_or_else(invalid)?;
        let length = length(request.body());
        if last.checked_sub(start).and_then(|distance| distance.checked_add(1)) != Some(length) || last >= total {
            return Err(invalid());
        }
        if *self.total.get_or_insert(total) != total {
            return Err(Problem::bad_request("The size of the content is not that of the range before.".to_owned()));
        }
        let is_last = last.checked_add(1) == Some(total);
        if length >= BOUND || !(is_last || length.is_multiple_of(UNIT)) {
            let message = format!("A range has a multiple of {UNIT} bytes unless it is the last, and less than {BOUND}.");
            return Err(Problem::bad_request(message));
        }
        if start != self.length() {
            return Err(Problem::range_not_satisfiable(format!("The next range starts at {}.", self.length())));
        }
        self.received.extend_from_slice(request.body());
        Ok(is_last)
    }

    /// Makes what was uploaded the content of the entity, and answers with that.
    pub(super) fn complete(self, stores: &mut BTreeMap<Version, Store>) -> Result<Answer, Problem> {
        let store = stores.entry(self.version).or_default();
        let path = self.place.path();
        let request = Request::get(format!("{}{path}", self.root)).body(Bytes::new()).map_err(|_| Problem::no_resource())?;
        let incoming = Incoming::new(&request, 1)?;
        let key_name = incoming.key_name(store, &self.place.collection).to_owned();
        let record = store.find(&self.place).ok_or_else(Problem::no_resource)?.record;
        let size = Record::parse(json!({ "size": self.length() }).to_string().as_bytes())?;
        let record = merge(record, size, &key_name)?;
        store.put(&self.place, &key_name, record);
        let media_type = HeaderValue::from_static("application/octet-stream");
        store.set_content(path, Content { media_type, bytes: self.received.into() });
        entity::handle(store, &incoming, self.place)
    }

    fn length(&self) -> u64 {
        length(&self.received)
    }
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// The first and the last byte of a range, and how many there are in all
/// ([RFC 9110, section 14.4](https://www.rfc-editor.org/rfc/rfc9110#section-14.4)).
fn content_range(value: &HeaderValue) -> Option<(u64, u64, u64)> {
    let (range, total) = value.to_str().ok()?.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?, total.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::super::super::EmbeddedGraph;
    use super::*;

    const SIZE: usize = 2 * 327_680 + 5;

    fn send(graph: &EmbeddedGraph, method: Method, url: &str, range: Option<&str>, body: Vec<u8>) -> (u16, String) {
        let mut request = Request::builder().method(method).uri(url);
        if let Some(range) = range {
            request = request.header(CONTENT_RANGE, range);
        }
        let response = graph.answer(&request.body(Bytes::from(body)).unwrap());
        (response.status().as_u16(), String::from_utf8_lossy(response.body()).into_owned())
    }

    fn started(graph: &EmbeddedGraph) -> String {
        let items = "https://graph.microsoft.com/v1.0/me/drive/items";
        send(graph, Method::POST, items, None, b"{}".to_vec());
        let (_, body) = send(graph, Method::GET, items, None, Vec::new());
        let id = serde_json::from_str::<serde_json::Value>(&body).unwrap()["value"][0]["id"].as_str().unwrap().to_owned();
        let (status, body) = send(graph, Method::POST, &format!("{items}/{id}/createUploadSession"), None, Vec::new());
        assert_eq!(status, 200, "{body}");
        serde_json::from_str::<serde_json::Value>(&body).unwrap()["uploadUrl"].as_str().unwrap().to_owned()
    }

    #[test]
    fn a_session_takes_ranges_in_order_and_ends_with_the_entity() {
        let graph = EmbeddedGraph::new();
        let url = started(&graph);
        let put = |range: &str, length: usize| send(&graph, Method::PUT, &url, Some(range), vec![7; length]);
        let (status, body) = put(&format!("bytes 0-327679/{SIZE}"), 327_680);
        assert_eq!(status, 202, "{body}");
        assert!(body.contains(r#""nextExpectedRanges":["327680-"]"#), "{body}");
        assert_eq!(put(&format!("bytes 0-327679/{SIZE}"), 327_680).0, 416, "it has that range already");
        assert_eq!(send(&graph, Method::GET, &url, None, Vec::new()), (200, body));
        assert_eq!(put(&format!("bytes 327680-655359/{SIZE}"), 327_680).0, 202);
        let (status, body) = put(&format!("bytes 655360-655364/{SIZE}"), 5);
        assert_eq!(status, 200);
        assert!(body.ends_with(&format!(r#""size":{SIZE}}}"#)), "{body}");
        assert_eq!(send(&graph, Method::GET, &url, None, Vec::new()).0, 404, "the session is complete");
    }

    #[test]
    fn what_the_rules_forbid_is_refused() {
        let graph = EmbeddedGraph::new();
        let url = started(&graph);
        for (range, length) in [
            ("bytes 0-9/100", 10),
            ("bytes 0-99/100", 99),
            ("bytes 1-0/100", 0),
            ("bytes 0-100/100", 101),
            ("0-99/100", 100),
            ("bytes */100", 0),
        ] {
            assert_eq!(send(&graph, Method::PUT, &url, Some(range), vec![7; length]).0, 400, "{range}");
        }
        assert_eq!(send(&graph, Method::PUT, &url, Some("bytes 0-100/101"), vec![7; 101]).0, 400, "another size than before");
        assert_eq!(send(&graph, Method::PUT, &url, None, vec![7]).0, 400);
        assert_eq!(send(&graph, Method::POST, &url, None, Vec::new()).0, 405);
        assert_eq!(send(&graph, Method::DELETE, &url, None, Vec::new()).0, 204);
        assert_eq!(send(&graph, Method::DELETE, &url, None, Vec::new()).0, 404);
        let nobody = "https://graph.microsoft.com/v1.0/me/drive/items/nobody/createUploadSession";
        assert_eq!(send(&graph, Method::POST, nobody, None, Vec::new()).0, 404);
        let request = Request::put(&url).header("authorization", "Bearer token").body(Bytes::new()).unwrap();
        assert_eq!(graph.answer(&request).status(), 401);
    }
}
