//! List: GET of one page of a collection.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Operation, OperationInfo, OperationKind};
use crate::GraphEntity;
use crate::json::{self, JsonError};
use crate::page::Page;
use crate::request::{Request, Target};

/// The operation that reads a page of the entities of the type `E`
/// ([OData Protocol 4.01, section 11.2.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_QueryingCollections)).
#[derive(Debug)]
pub struct List<E>(PhantomData<fn() -> E>);

impl<E: GraphEntity> Request<List<E>> {
    pub(crate) fn new() -> Self {
        let info = OperationInfo::of::<E>(OperationKind::List);
        Self::without_body(info, Target::collection(E::PATH))
    }
}

impl<E: GraphEntity> Operation for List<E> {
    type Output = Page<E>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<Page<E>, JsonError> {
        json::from_slice(response.body())
    }
}
