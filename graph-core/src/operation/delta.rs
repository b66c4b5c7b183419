//! Delta: GET of one page of what has changed in a collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::change::DeltaPage;
use crate::json::JsonError;
use crate::value::PropertyValue;

/// The operation that reads what has changed among the entities of the type `E`
/// ([delta query](https://learn.microsoft.com/graph/delta-query-overview)).
#[derive(Debug)]
pub struct Delta<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for Delta<E> {
    type Output = DeltaPage<E>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<DeltaPage<E>, JsonError> {
        DeltaPage::decode(response.body())
    }
}

impl<E> Reads for Delta<E> {
    type Entity = E;
}

impl<E> Queries for Delta<E> {}
