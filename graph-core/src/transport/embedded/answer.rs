//! What the service answers: statuses, headers and bodies in the form of Microsoft Graph.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;
use time::OffsetDateTime;

use super::problem::Problem;

const JSON: HeaderValue = HeaderValue::from_static(
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
);
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

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
        let date = OffsetDateTime::now_utc();
        let (day, (hour, minute, second)) = (date.date(), date.to_hms());
        let answer = Self::json(
            problem.status,
            &serde_json::json!({
                "error": {
                    "code": problem.code,
                    "message": problem.message,
                    "innerError": {
                        "date": format!("{day}T{hour:02}:{minute:02}:{second:02}"),
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
            .with(DATE, &http_date(OffsetDateTime::now_utc()));
        let mut response = Response::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        response
    }
}

fn client_request_id(request: &HeaderMap) -> Option<&str> {
    request.get(CLIENT_REQUEST_ID).and_then(|value| value.to_str().ok())
}

/// A date as HTTP writes it ([RFC 9110, section 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)).
fn http_date(date: OffsetDateTime) -> String {
    let (weekday, month) = (date.weekday().to_string(), date.month().to_string());
    let short = |name: &str| name.get(..3).unwrap_or_default().to_owned();
    let (weekday, month) = (short(&weekday), short(&month));
    let (hour, minute, second) = date.to_hms();
    format!("{weekday}, {:02} {month} {} {hour:02}:{minute:02}:{second:02} GMT", date.day(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_http_asks() {
        let date = OffsetDateTime::from_unix_timestamp(784_111_777).unwrap();
        assert_eq!(http_date(date), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
