//! Create: POST to the collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, decode_optional};
use crate::json::{self, JsonError};
use crate::value::PropertyValue;

/// The operation that adds an entity of the type `E` to its collection
/// ([OData Protocol 4.01, section 11.4.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_CreateanEntity)).
#[derive(Debug)]
pub struct Create<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Create<E> {
    type Output = E;

    /// 201 by OData's rule; some collections of Microsoft Graph answer 200, such as
    /// [open shifts](https://learn.microsoft.com/graph/api/openshift-post).
    const SUCCESS: &'static [StatusCode] = &[StatusCode::CREATED, StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<E, JsonError> {
        json::from_slice(response.body())
    }
}

/// As [`Create`], where the answer may come without the entity: [`Request::allow_empty`](crate::Request::allow_empty).
#[derive(Debug)]
pub struct CreateAllowingEmpty<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for CreateAllowingEmpty<E> {
    /// The entity, unless the service answers without a body.
    type Output = Option<E>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::CREATED, StatusCode::OK, StatusCode::ACCEPTED, StatusCode::NO_CONTENT];

    fn decode(response: &Response<Bytes>) -> Result<Option<E>, JsonError> {
        decode_optional(response)
    }
}
