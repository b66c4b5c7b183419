//! Create: POST to the collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, OperationInfo, OperationKind};
use crate::GraphEntity;
use crate::json::{self, JsonError, Purpose, encode};
use crate::request::{Request, Target};

/// The operation that adds an entity of the type `E` to its collection
/// ([OData Protocol 4.01, section 11.4.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_CreateanEntity)).
#[derive(Debug)]
pub struct Create<E>(PhantomData<fn() -> E>);

impl<E: GraphEntity> Request<Create<E>> {
    pub(crate) fn new(entity: &E) -> Self {
        let info = OperationInfo::of::<E>(OperationKind::Create);
        Self::with_body(info, Target::collection(E::PATH), encode(entity, Purpose::RequestBody))
    }
}

impl<E: GraphEntity> Operation for Create<E> {
    type Output = E;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::CREATED];

    fn decode(response: &Response<Bytes>) -> Result<E, JsonError> {
        json::from_slice(response.body())
    }
}
