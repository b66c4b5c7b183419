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

    /// 202 is a removal that the service has yet to carry out
    /// ([RFC 9110, section 9.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.5)).
    const SUCCESS: &'static [StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK, StatusCode::ACCEPTED];

    fn decode(_: &Response<Bytes>) -> Result<(), JsonError> {
        Ok(())
    }
}
