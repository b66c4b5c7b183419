//! Lenient list: GET of one page of a collection, of which each entity is decoded for itself.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::json::JsonError;
use crate::lenient::{self, RefusedItem};
use crate::page::Page;
use crate::value::PropertyValue;

/// As [`List`](super::List), where an entity that is not what was declared is handed over as it came, with the reason.
#[derive(Debug)]
pub struct LenientList<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for LenientList<E> {
    type Output = Page<Result<E, RefusedItem>>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<Self::Output, JsonError> {
        lenient::decode(response.body())
    }
}

impl<E> Reads for LenientList<E> {
    type Entity = E;
}

impl<E> Queries for LenientList<E> {}
