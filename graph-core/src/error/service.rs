//! Answers whose status does not mean success.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

use super::{BodySize, REQUEST_ID, header_text, snippet};
use crate::operation::OperationInfo;

/// The service answered with a status that does not mean success
/// ([Microsoft Graph error responses](https://learn.microsoft.com/graph/errors)).
pub struct ServiceError {
    operation: OperationInfo,
    success: &'static [StatusCode],
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl ServiceError {
    pub(crate) fn new(operation: OperationInfo, success: &'static [StatusCode], response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let detail = serde_json::from_slice::<Value>(&body).unwrap_or_default();
        let text = |pointer: &str| detail.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        let request_id = header_text(&parts.headers, &REQUEST_ID).map(str::to_owned);
        Self {
            operation,
            success,
            status: parts.status,
            code: text("/error/code"),
            message: text("/error/message"),
            // Older workloads spell the inner error in lower case.
            request_id: request_id
                .or_else(|| text("/error/innerError/request-id"))
                .or_else(|| text("/error/innererror/request-id")),
            headers: parts.headers,
            body,
        }
    }

    /// Which operation was answered.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The code that Microsoft Graph gives to the error, such as `Request_ResourceNotFound`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// What Microsoft Graph says of the error.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The id by which Microsoft's support finds the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body of the answer, as it came.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} answered {}", self.operation, self.status)?;
        if self.status.is_success() {
            for (index, status) in self.success.iter().enumerate() {
                write!(f, "{} {status}", if index == 0 { ", expected" } else { " or" })?;
            }
        }
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, ": {code}: {message}")?,
            (Some(text), None) | (None, Some(text)) => write!(f, ": {text}")?,
            (None, None) if self.status.is_success() || self.body.is_empty() => {}
            (None, None) => write!(f, ": {}", snippet(&self.body))?,
        }
        match &self.request_id {
            Some(request_id) => write!(f, " (request-id {request_id})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("operation", &format_args!("{}", self.operation))
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("body", &BodySize(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ServiceError {}
