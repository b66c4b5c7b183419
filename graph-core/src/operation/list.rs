//! List: GET of one page of a collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::json::{self, JsonError};
use crate::page::Page;
use crate::value::PropertyValue;

/// The operation that reads a page of the entities of the type `E`
/// ([OData Protocol 4.01, section 11.2.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_QueryingCollections)).
#[derive(Debug)]
pub struct List<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for List<E> {
    type Output = Page<E>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<Page<E>, JsonError> {
        json::from_slice(response.body())
    }
}

impl<E> Reads for List<E> {
    type Entity = E;
}

impl<E> Queries for List<E> {}
