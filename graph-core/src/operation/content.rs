//! Contents: GET, PUT and DELETE of the bytes of a stream.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, decode_optional};
use crate::json::JsonError;
use crate::value::PropertyValue;

/// The operation that reads the bytes of a stream
/// ([OData Protocol 4.01, section 11.2.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingMediaStreams)).
#[derive(Debug)]
pub enum ReadContent {}

impl Operation for ReadContent {
    type Output = Bytes;

    /// 206 is the part that a `Range` header asked for
    /// ([RFC 9110, section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)).
    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK, StatusCode::NO_CONTENT, StatusCode::PARTIAL_CONTENT];

    fn decode(response: &Response<Bytes>) -> Result<Bytes, JsonError> {
        Ok(response.body().clone())
    }
}

/// The operation that puts bytes in the place of those of a stream of an entity of the type `E`
/// ([OData Protocol 4.01, section 11.4.8](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ManagingStreams)).
#[derive(Debug)]
pub struct WriteContent<E>(PhantomData<fn() -> E>);

impl<E: PropertyValue> Operation for WriteContent<E> {
    /// The entity, where the service answers with it.
    type Output = Option<E>;

    /// 202 is a change that the service has yet to carry out.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED];

    fn decode(response: &Response<Bytes>) -> Result<Option<E>, JsonError> {
        decode_optional(response)
    }
}

/// The operation that removes the bytes of a stream.
#[derive(Debug)]
pub enum RemoveContent {}

impl Operation for RemoveContent {
    type Output = ();

    /// 202 is a removal that the service has yet to carry out.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK, StatusCode::ACCEPTED];

    fn decode(_: &Response<Bytes>) -> Result<(), JsonError> {
        Ok(())
    }
}
