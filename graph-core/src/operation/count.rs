//! Count: GET of the number of entities in a collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::json::{self, JsonError};

/// The operation that reads how many entities of the type `E` a collection has
/// ([OData Protocol 4.01, section 11.2.10](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingtheNumberofItemsinaCollect)).
#[derive(Debug)]
pub struct Count<E>(PhantomData<fn() -> E>);

impl<E> Operation for Count<E> {
    type Output = i64;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<i64, JsonError> {
        // The answer is plain text, which the service starts with a byte order mark at times. The digits are JSON as well.
        let body = response.body();
        json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body))
    }
}

impl<E> Reads for Count<E> {
    type Entity = E;
}

impl<E> Queries for Count<E> {}
