//! Delete: DELETE of one entity by its key.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::json::JsonError;

/// The operation that removes an entity of the type `E` from its collection
/// ([OData Protocol 4.01, section 11.4.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_DeleteanEntity)).
#[derive(Debug)]
pub struct Delete<E>(PhantomData<fn() -> E>);

impl<E> Operation for Delete<E> {
    type Output = ();

    const SUCCESS: &'static [StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK];

    fn decode(_: &Response<Bytes>) -> Result<(), JsonError> {
        Ok(())
    }
}
