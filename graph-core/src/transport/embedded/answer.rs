//! What the service answers: statuses, headers and bodies in the form of Microsoft Graph.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_core::Serialize;

use super::problem::Problem;
use crate::error::REQUEST_ID;
use crate::headers::header_text;
use crate::transport::client_request_id::CLIENT_REQUEST_ID;
use crate::types::DateTimeOffset;

const JSON: HeaderValue = HeaderValue::from_static(
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
);

/// How much of a time the service writes into an error: such as `2016-12-31T23:58:36`.
const WHOLE_SECONDS: usize = 19;

/// An answer, but for the headers that every answer has.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    pub(super) fn json(status: StatusCode, body: &impl Serialize) -> Self {
        // Records and errors are made of text: serializing them cannot fail.
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self::content(status, JSON, body.into())
    }

    pub(super) fn content(status: StatusCode, media_type: HeaderValue, body: Bytes) -> Self {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, media_type)]);
        Self { status, headers, body }
    }

    pub(super) fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    pub(super) fn no_content() -> Self {
        Self::empty(StatusCode::NO_CONTENT)
    }

    /// Adds a header. A value that a header cannot have is left out.
    #[must_use]
    pub(super) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// An error in the form that Microsoft Graph gives it.
    pub(super) fn problem(problem: &Problem, request_id: &str, request: &HeaderMap) -> Self {
        let date = DateTimeOffset::try_from(SystemTime::now()).unwrap_or_default().to_string();
        let answer = Self::json(
            problem.status,
            &serde_json::json!({
                "error": {
                    "code": problem.code,
                    "message": problem.message,
                    "innerError": {
                        "date": date.get(..WHOLE_SECONDS),
                        "request-id": request_id,
                        "client-request-id": client_request_id(request).unwrap_or(request_id),
                    },
                },
            }),
        );
        match &problem.header {
            Some((name, value)) => answer.with(name.clone(), value),
            None => answer,
        }
    }

    pub(super) fn into_response(self, request_id: &str, request: &HeaderMap) -> Response<Bytes> {
        let answer = self
            .with(REQUEST_ID, request_id)
            .with(CLIENT_REQUEST_ID, client_request_id(request).unwrap_or(request_id))
            .with(DATE, &httpdate::fmt_http_date(SystemTime::now()));
        let mut response = Response::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        response
    }
}

fn client_request_id(request: &HeaderMap) -> Option<&str> {
    header_text(request, &CLIENT_REQUEST_ID)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn dates_are_written_as_http_asks() {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(httpdate::fmt_http_date(date), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
