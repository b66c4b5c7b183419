//! Answers whose status does not mean success.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::LOCATION;
use http::response::Parts;
use http::{Extensions, HeaderMap, Response, StatusCode};

use super::{BodySize, ErrorDetail, MESSAGE, NAME, REQUEST_ID, excerpt, snippet};
use crate::headers::header_text;
use crate::operation::OperationInfo;
use crate::transport::{Attempts, retry_after};

/// The service answered with a status that does not mean success
/// ([Microsoft Graph error responses](https://learn.microsoft.com/graph/errors)).
///
/// Its text is one line of bounded length; [`message`](Self::message) and [`body`](Self::body) have the whole.
pub struct ServiceError {
    operation: OperationInfo,
    success: &'static [StatusCode],
    parts: Parts,
    body: Bytes,
    detail: ErrorDetail,
    retry_after: Option<Duration>,
}

impl ServiceError {
    pub(crate) fn new(operation: OperationInfo, success: &'static [StatusCode], response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let detail = ErrorDetail::of_body(&body);
        let retry_after = retry_after(&parts.headers, SystemTime::now());
        Self { operation, success, parts, body, detail, retry_after }
    }

    /// Which operation was answered.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The code that Microsoft Graph gives to the error, such as `Request_ResourceNotFound`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.detail.code()
    }

    /// What Microsoft Graph says of the error.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.detail.message()
    }

    /// All that Microsoft Graph says of the error, with its details and inner errors. It is empty when the answer is not from
    /// Microsoft Graph but from something on the way to it.
    #[must_use]
    pub const fn detail(&self) -> &ErrorDetail {
        &self.detail
    }

    /// The codes of the error and of its inner errors, from the most general to the most specific.
    ///
    /// A client that tells errors apart looks for the most specific code that it knows: services may add inner errors at any time
    /// ([Microsoft Graph REST API Guidelines](https://github.com/microsoft/api-guidelines/blob/vNext/graph/GuidelinesGraph.md#error-handling)).
    pub fn codes(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.detail.chain().filter_map(ErrorDetail::code).collect::<Vec<_>>().into_iter()
    }

    /// Whether the error or one of its inner errors has this code.
    ///
    /// ```
    /// # fn handle(error: &graph_core::error::ServiceError) -> &'static str {
    /// if error.has_code("nameAlreadyExists") { "choose another name" } else { "try again later" }
    /// # }
    /// ```
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.detail.has_code(code)
    }

    /// The id by which Microsoft's support finds the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        header_text(&self.parts.headers, &REQUEST_ID).or_else(|| self.detail.request_id())
    }

    /// How long the service asks to wait ahead of another attempt, by its `Retry-After`.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// How often the request was tried by [`Retry`](crate::transport::Retry), and 1 without it.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.extensions().get::<Attempts>().map_or(1, |attempts| attempts.count().get())
    }

    /// The headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// What the layers say of the answer, such as [`Attempts`] and [`SentClientRequestId`](crate::transport::SentClientRequestId).
    #[must_use]
    pub const fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The body of the answer, as it came.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status();
        write!(f, "{} answered {status}", self.operation)?;
        if status.is_success() {
            for (index, status) in self.success.iter().enumerate() {
                write!(f, "{} {status}", if index == 0 { ", expected" } else { " or" })?;
            }
        }
        if status.is_redirection() && self.headers().contains_key(LOCATION) {
            f.write_str("; the redirect was not followed")?;
        }
        match (self.code(), self.message()) {
            (None, None) if status.is_success() || self.body.is_empty() => {}
            (None, None) => write!(f, ": {}", snippet(&self.body))?,
            (code, message) => {
                for (text, shown) in [(code, NAME), (message, MESSAGE)] {
                    text.map_or(Ok(()), |text| write!(f, ": {}", excerpt(text, shown)))?;
                }
            }
        }
        let permissions = self.operation.permissions();
        if status == StatusCode::FORBIDDEN && !permissions.is_unknown() {
            write!(f, "; the operation needs {permissions}")?;
        }
        let request_id = self.request_id().map(|request_id| format!("request-id {}", excerpt(request_id, NAME)));
        let attempts = Some(self.attempts()).filter(|attempts| *attempts > 1).map(|last| format!("the last of {last} attempts"));
        match (request_id, attempts) {
            (Some(request_id), Some(attempts)) => write!(f, " ({request_id}, {attempts})"),
            (Some(known), None) | (None, Some(known)) => write!(f, " ({known})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("operation", &format_args!("{}", self.operation))
            .field("status", &self.status())
            .field("detail", &self.detail)
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("body", &BodySize(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ServiceError {}
