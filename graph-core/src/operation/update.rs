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

    /// 201 is an [upsert](crate::query::Preference::CreateIfMissing) that found nothing to change; 202 a change that the service has yet to
    /// carry out.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::NO_CONTENT, StatusCode::CREATED, StatusCode::ACCEPTED];

    fn decode(response: &Response<Bytes>) -> Result<Option<E>, JsonError> {
        decode_optional(response)
    }
}
