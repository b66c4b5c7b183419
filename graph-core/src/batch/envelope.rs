//! The envelope of a batch, declared as our users declare their types.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use graph_macros::GraphComplex;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use serde_json::{Map, Value};

use crate::error::RequestError;
use crate::headers::header_text;
use crate::json::{self, Members};
use crate::operation::OperationInfo;
use crate::types::Json;
use crate::version::Version;

/// The body of the request.
#[derive(GraphComplex)]
pub(super) struct Parts {
    pub(super) requests: Vec<Part>,
}

/// A request that is part of a batch.
#[derive(GraphComplex)]
pub(super) struct Part {
    #[graph_complex(skip)]
    index: usize,
    #[graph_complex(skip)]
    after: Option<usize>,
    #[graph_complex(skip)]
    version: Option<Version>,
    #[graph_complex(skip)]
    operation: Option<OperationInfo>,
    id: String,
    method: String,
    url: String,
    depends_on: Vec<String>,
    headers: Option<Json>,
    body: Option<Json>,
}

impl Part {
    pub(super) fn new(index: usize, request: &Request<Bytes>, after: Option<usize>) -> Result<Self, RequestError> {
        let mut headers = Map::new();
        for (name, value) in request.headers().iter().filter(|(name, _)| *name != ACCEPT) {
            // A header that does not fit into JSON must not be left out: it may be the condition of a change.
            let value = value.to_str().map_err(|_| RequestError::InvalidHeader)?;
            headers.insert(name.to_string(), value.into());
        }
        let body = body_json(request.body(), request.headers())?;
        Ok(Self {
            index,
            after,
            version: request.extensions().get().copied(),
            operation: None,
            id: index.to_string(),
            method: request.method().to_string(),
            url: request.uri().to_string(),
            depends_on: after.iter().map(ToString::to_string).collect(),
            headers: (!headers.is_empty()).then(|| Value::Object(headers).into()),
            body,
        })
    }

    /// The same part, which is for this operation.
    pub(super) fn of_operation(self, operation: OperationInfo) -> Self {
        Self { operation: Some(operation), ..self }
    }

    /// The same part, at an address relative to the root of the service, in this version.
    pub(super) fn at(self, version: Option<Version>, url: &str) -> Self {
        Self { version: version.or(self.version), url: url.to_owned(), ..self }
    }

    /// The id, and which operation the part is for.
    pub(super) fn operation(&self) -> Option<(String, OperationInfo)> {
        Some((self.id.clone(), self.operation.clone()?))
    }

    pub(super) const fn index(&self) -> usize {
        self.index
    }

    /// The same part, which waits for no other.
    pub(super) fn independent(self) -> Self {
        Self { after: None, depends_on: Vec::new(), ..self }
    }

    /// The version of the service that the part goes to.
    pub(super) const fn version(&self) -> Option<Version> {
        self.version
    }

    /// The same part, which goes to this version unless it has one of its own.
    pub(super) fn or_version(self, version: Option<Version>) -> Self {
        Self { version: self.version.or(version), ..self }
    }

    /// The part that this one depends on.
    pub(super) const fn after(&self) -> Option<usize> {
        self.after
    }
}

/// Names the request only: url, headers and body are data of the user.
impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").field("id", &self.id).field("method", &self.method).finish_non_exhaustive()
    }
}

/// The body of the answer.
#[derive(GraphComplex)]
pub(crate) struct Answers {
    /// Each is read by itself, so that one which cannot be read takes no other with it.
    pub(crate) responses: Vec<Json>,
}

/// The answer to a part.
#[derive(GraphComplex)]
pub(crate) struct Answer {
    id: String,
    status: i32,
    headers: Option<Json>,
    body: Option<Json>,
}

impl Answer {
    pub(super) fn read(text: &Json) -> Option<Self> {
        json::from_slice(text.as_str().as_bytes()).ok()
    }

    /// The answer as if it had come alone, with the number of its part; none if it is to no part of ours.
    pub(super) fn into_response(self) -> Option<(usize, Response<Bytes>)> {
        let index = self.id.parse().ok()?;
        let status = u16::try_from(self.status).ok().and_then(|status| StatusCode::from_u16(status).ok())?;
        let headers = self.headers.as_ref().map(header_map).unwrap_or_default();
        let body = self.body.map(|body| body_bytes(&body, &headers)).unwrap_or_default();
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Some((index, response))
    }
}

/// The headers of an answer, from the object that they are in the envelope. One that HTTP does not allow is left out.
fn header_map(object: &Json) -> HeaderMap {
    let members = object.as_str().strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    let headers = Members::new(members).filter_map(|(name, text)| {
        // A header is a string as a rule, and a number at times.
        let value = json::from_slice::<String>(text.as_bytes()).unwrap_or_else(|_| text.to_owned());
        Some((HeaderName::try_from(name.as_ref()).ok()?, HeaderValue::try_from(value).ok()?))
    });
    headers.collect()
}

/// A body as it stands in the envelope: JSON as it is, and everything else as a string in base64.
fn body_json(body: &Bytes, headers: &HeaderMap) -> Result<Option<Json>, RequestError> {
    if body.is_empty() {
        return Ok(None);
    }
    if !is_json(content_type(headers)) {
        return Ok(Some(Value::String(BASE64_STANDARD.encode(body)).into()));
    }
    // What goes into the envelope unread could end the part there and begin another one.
    json::from_slice(body).map(Some).map_err(|_| RequestError::InvalidBody)
}

/// The media type; that of JSON where none is given.
fn content_type(headers: &HeaderMap) -> &str {
    header_text(headers, &CONTENT_TYPE).unwrap_or("application/json")
}

fn is_json(content_type: &str) -> bool {
    content_type.contains("json")
}

/// What is not JSON stands in the envelope as a string: in base64, or as it is if it is text.
fn body_bytes(body: &Json, headers: &HeaderMap) -> Bytes {
    let content_type = content_type(headers);
    match json::from_slice::<String>(body.as_str().as_bytes()) {
        Ok(text) if !is_json(content_type) => match BASE64_STANDARD.decode(&text) {
            Ok(bytes) if !(content_type.starts_with("text/") && is_plain(&text, &bytes)) => bytes.into(),
            _ => text.into(),
        },
        _ if body.as_str() == "null" => Bytes::new(),
        _ => Bytes::from(body.to_string()),
    }
}

/// Whether a text that looks like base64 is text as it is: a number, or what would decode to no text.
fn is_plain(text: &str, decoded: &[u8]) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) || std::str::from_utf8(decoded).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(text: &str) -> Vec<(String, String)> {
        let object = json::from_slice::<Json>(text.as_bytes()).unwrap();
        let pair = |(name, value): (&HeaderName, &HeaderValue)| (name.to_string(), value.to_str().unwrap().to_owned());
        header_map(&object).iter().map(pair).collect()
    }

    #[test]
    fn headers_are_read_as_they_stand_in_an_answer() {
        let (retry, etag) = (("retry-after".to_owned(), "10".to_owned()), ("etag".to_owned(), r#"W/"1""#.to_owned()));
        for text in [
            r#"{"Retry-After":"10","ETag":"W/\"1\""}"#,
            r#"{ "Retry-After" : 10 , "ETag" : "W\/\u00221\"" }"#,
            // What HTTP does not allow is left out.
            r#"{"Retry-After":"10","no header":"1","X":"a\nb","ETag":"W/\"1\""}"#,
        ] {
            assert_eq!(headers(text), [retry.clone(), etag.clone()], "{text}");
        }
        let twice = ["a", "b"].map(|value| ("via".to_owned(), value.to_owned()));
        assert_eq!(headers(r#"{"Via":"a","via":"b"}"#), twice);
        for none in ["{}", "{ }", "null", "[]", r#""text""#, "7"] {
            assert_eq!(headers(none), [], "{none}");
        }
    }
}
