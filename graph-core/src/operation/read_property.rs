//! Property: GET of the value of one property.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::invocation::Answer;
use crate::json::JsonError;

/// The operation that reads one property, whose field has the type `T`
/// ([OData Protocol 4.01, section 11.2.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualProperties)).
#[derive(Debug)]
pub struct ReadProperty<T>(PhantomData<fn() -> T>);

impl<T: Answer> Operation for ReadProperty<T> {
    type Output = T;

    /// Null is an answer without a body.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::NO_CONTENT];

    fn decode(response: &Response<Bytes>) -> Result<T, JsonError> {
        T::decode(response)
    }
}
