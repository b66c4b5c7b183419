//! What came of an upload.

use bytes::Bytes;
use http::Response;
use http::header::LOCATION;

use crate::error::{DecodeError, Error};
use crate::headers::header_text;
use crate::json;
use crate::operation::OperationInfo;
use crate::value::PropertyValue;

/// What came of an upload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Uploaded<E> {
    /// What was uploaded; none if the service does not answer with it, as for an attachment.
    pub item: Option<E>,
    /// Where it is, if the service says so.
    pub location: Option<String>,
}

impl<E: PropertyValue> Uploaded<E> {
    /// Reads the answer to the last range.
    pub(super) fn read(operation: OperationInfo, answer: Response<Bytes>) -> Result<Self, Error> {
        let location = header_text(answer.headers(), &LOCATION).map(str::to_owned);
        if answer.body().is_empty() {
            return Ok(Self { item: None, location });
        }
        match json::from_slice(answer.body()) {
            Ok(item) => Ok(Self { item: Some(item), location }),
            Err(error) => Err(DecodeError::new(operation, error, answer).into()),
        }
    }
}
