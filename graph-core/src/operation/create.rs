//! Create: POST to the collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::json::{self, JsonError};
use crate::value::PropertyValue;

/// The operation that adds an entity of the type `E` to its collection
/// ([OData Protocol 4.01, section 11.4.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_CreateanEntity)).
#[derive(Debug)]
pub struct Create<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Create<E> {
    type Output = E;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::CREATED];

    fn decode(response: &Response<Bytes>) -> Result<E, JsonError> {
        json::from_slice(response.body())
    }
}
