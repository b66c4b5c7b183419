//! What the service answers: statuses, headers and bodies in the form of Microsoft Graph.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, LOCATION};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde::Serialize;
use time::OffsetDateTime;

use super::problem::Problem;
use super::record::Record;

const JSON: HeaderValue = HeaderValue::from_static(
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
);
const REQUEST_ID: &str = "request-id";
const CLIENT_REQUEST_ID: &str = "client-request-id";

/// An answer, but for the headers that every answer has.
pub(super) struct Answer {
    status: StatusCode,
    location: Option<String>,
    body: Option<Vec<u8>>,
}

impl Answer {
    pub(super) fn created(context: &str, record: &Record, location: &str) -> Self {
        let location = Some(location.to_owned());
        Self { location, ..Self::json(StatusCode::CREATED, &record.annotated("@odata.context", context)) }
    }

    pub(super) fn entity(context: &str, record: &Record) -> Self {
        Self::json(StatusCode::OK, &record.annotated("@odata.context", context))
    }

    pub(super) fn list(context: &str, value: Vec<&Record>) -> Self {
        #[derive(Debug)]
        struct List<'a> {
            context: &'a str,
            value: Vec<&'a Record>,
        }

        impl Serialize for List<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("@odata.context", self.context)?;
                map.serialize_entry("value", &self.value)?;
                map.end()
            }
        }

        Self::json(StatusCode::OK, &List { context, value })
    }

    pub(super) const fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, location: None, body: None }
    }

    /// An error in the form that Microsoft Graph gives it.
    pub(super) fn problem(problem: &Problem, request_id: &str, request: &HeaderMap) -> Self {
        let date = OffsetDateTime::now_utc();
        let (day, (hour, minute, second)) = (date.date(), date.to_hms());
        Self::json(
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
        )
    }

    fn json(status: StatusCode, body: &impl Serialize) -> Self {
        // Records and errors are made of text: serializing them cannot fail.
        Self { status, location: None, body: Some(serde_json::to_vec(body).unwrap_or_default()) }
    }

    pub(super) fn into_response(self, request_id: &str, request: &HeaderMap) -> Response<Bytes> {
        let has_body = self.body.is_some();
        let mut response = Response::new(self.body.map(Bytes::from).unwrap_or_default());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        let mut insert = |name: &'static str, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        insert(REQUEST_ID, request_id);
        insert(CLIENT_REQUEST_ID, client_request_id(request).unwrap_or(request_id));
        insert(DATE.as_str(), &http_date(OffsetDateTime::now_utc()));
        if let Some(location) = &self.location {
            insert(LOCATION.as_str(), location);
        }
        if has_body {
            headers.insert(CONTENT_TYPE, JSON);
        }
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
