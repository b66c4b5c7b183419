//! Answers with success whose body is not what was declared.

use std::fmt;

use bytes::Bytes;
use http::response::Parts;
use http::{Extensions, HeaderMap, Response, StatusCode};

use super::{BodySize, NAME, REQUEST_ID, excerpt, is_markup, snippet};
use crate::headers::header_text;
use crate::json::{JsonError, JsonErrorKind};
use crate::operation::OperationInfo;

/// The service answered with success, but the body is not what was declared. Nothing of the answer is lost.
pub struct DecodeError {
    operation: OperationInfo,
    json: JsonError,
    parts: Parts,
    body: Bytes,
}

impl DecodeError {
    pub(crate) fn new(operation: OperationInfo, json: JsonError, response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self { operation, json, parts, body }
    }

    /// Which operation was answered.
    #[must_use]
    pub const fn operation(&self) -> &OperationInfo {
        &self.operation
    }

    /// What kind of mistake it is.
    #[must_use]
    pub const fn kind(&self) -> JsonErrorKind {
        self.json.kind()
    }

    /// The JSON error.
    #[must_use]
    pub const fn json(&self) -> &JsonError {
        &self.json
    }

    /// The property that could not be decoded, such as `value[3].enrolledDateTime`. Empty when it is the body as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        self.json.path()
    }

    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The id by which Microsoft's support finds the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        header_text(&self.parts.headers, &REQUEST_ID)
    }

    /// The headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// What the layers say of the answer, such as [`Attempts`](crate::transport::Attempts).
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

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} answered {}, but ", self.operation, self.status())?;
        match self.kind() {
            JsonErrorKind::NotJson if self.body.is_empty() => f.write_str("the body is empty where a JSON object is due")?,
            JsonErrorKind::NotJson if is_markup(&self.body) => {
                write!(f, "the body is HTML or XML where a JSON object is due: {}", snippet(&self.body))?;
            }
            _ => write!(f, "the body cannot be decoded: {}", self.json)?,
        }
        match self.request_id() {
            Some(request_id) => write!(f, " (request-id {})", excerpt(request_id, NAME)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &format_args!("{}", self.operation))
            .field("json", &self.json)
            .field("status", &self.status())
            .field("body", &BodySize(&self.body))
            .finish_non_exhaustive()
    }
}

/// Without a source: the text of the error already holds that of the JSON error.
impl std::error::Error for DecodeError {}
