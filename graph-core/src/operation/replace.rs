//! Replace: PUT of one entity by its key.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, decode_optional};
use crate::json::JsonError;
use crate::value::PropertyValue;

/// The operation that puts an entity of the type `E` in the place of the one with its key, or creates it
/// ([OData Protocol 4.01, section 11.4.4](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpsertanEntity)).
#[derive(Debug)]
pub struct Replace<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Replace<E> {
    /// The entity as the service has it now, unless the service answers without a body.
    type Output = Option<E>;

    /// 202 is a change that the service has yet to carry out.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::CREATED, StatusCode::NO_CONTENT, StatusCode::ACCEPTED];

    fn decode(response: &Response<Bytes>) -> Result<Option<E>, JsonError> {
        decode_optional(response)
    }
}
