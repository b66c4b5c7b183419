//! Batch: POST of several requests as one.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::batch::{Answer, Answers};
use crate::json::{self, JsonError};

/// The operation that sends several requests as one
/// ([JSON batching](https://learn.microsoft.com/graph/json-batching)).
#[derive(Debug)]
pub(crate) enum SendBatch {}

impl Operation for SendBatch {
    type Output = Vec<Answer>;

    const SUCCESS: &'static [StatusCode] = &[StatusCode::OK];

    fn decode(response: &Response<Bytes>) -> Result<Vec<Answer>, JsonError> {
        json::from_slice::<Answers>(response.body()).map(|answers| answers.responses)
    }
}
