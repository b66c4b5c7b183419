//! Invoke: POST of an action, GET of a function.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, Queries, Reads};
use crate::invocation::{Answer, CollectionAnswer, Invocable};
use crate::json::JsonError;

/// The operation that invokes the action or function `C`
/// ([OData Protocol 4.01, section 11.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_Operations)).
#[derive(Debug)]
pub struct Invoke<C>(PhantomData<fn() -> C>);

impl<C: Invocable> Operation for Invoke<C> {
    type Output = C::Answer;

    /// What is done later is accepted: an answer that has to hold something does not then.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED, StatusCode::NO_CONTENT];

    fn decode(response: &Response<Bytes>) -> Result<C::Answer, JsonError> {
        C::Answer::decode(response)
    }
}

impl<C: Invocable<Answer: CollectionAnswer>> Reads for Invoke<C> {
    type Entity = <C::Answer as CollectionAnswer>::Entity;
}

impl<C: Invocable<Answer: CollectionAnswer>> Queries for Invoke<C> {}
