//! Get: GET of one entity by its key.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Reads};
use crate::json::{self, JsonError};
use crate::value::PropertyValue;

/// The operation that reads one entity of the type `E`
/// ([OData Protocol 4.01, section 11.2.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualEntities)).
#[derive(Debug)]
pub struct Get<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Get<E> {
    type Output = E;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<E, JsonError> {
        json::from_slice(response.body())
    }
}

impl<E> Reads for Get<E> {
    type Entity = E;
}
