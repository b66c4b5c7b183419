//! Batch: POST of several requests as one.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::batch::Answers;
use crate::json::{self, JsonError};
use crate::types::Json;

/// The operation that sends several requests as one
/// ([JSON batching](https://learn.microsoft.com/graph/json-batching)).
#[derive(Debug)]
pub(crate) enum SendBatch {}

impl Operation for SendBatch {
    type Output = Vec<Json>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<Vec<Json>, JsonError> {
        json::from_slice::<Answers>(response.body()).map(|answers| answers.responses)
    }
}
