//! Update: PATCH of one entity by its key.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, decode_optional};
use crate::json::JsonError;
use crate::value::PropertyValue;

/// The operation that changes properties of an entity of the type `E`
/// ([OData Protocol 4.01, section 11.4.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpdateanEntity)).
#[derive(Debug)]
pub struct Update<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Update<E> {
    /// The changed entity, unless the service answers without a body.
    type Output = Option<E>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::NO_CONTENT];

    fn decode(response: &Response<Bytes>) -> Result<Option<E>, JsonError> {
        decode_optional(response)
    }
}
