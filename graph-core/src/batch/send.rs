//! Sending: the parts of a batch as the service takes them, and those that it throttles once more.

use std::collections::HashMap;
use std::sync::Arc;

use super::envelope::{Answer, Part, Parts};
use super::{Batch, BatchResponses, Outcome, split, throttled};
use crate::client::Client;
use crate::error::Error;
use crate::json::{Purpose, encode};
use crate::operation::{OperationInfo, OperationKind, SendBatch};
use crate::path::ResourcePath;
use crate::request::Request;
use crate::transport::Repetition;

impl Client {
    /// Sends the requests of a batch, no more than 20 at once. What fails is told when the answer is taken.
    ///
    /// Requests that the service throttles are sent again, if the client has a [`Retry`](crate::transport::Retry): see [`Batch`].
    pub async fn send_batch(&self, batch: Batch) -> BatchResponses {
        let mut outcomes = HashMap::new();
        let mut parts = batch.into_parts(self.base(), &mut outcomes);
        let mut first: Option<Repetition> = None;
        let mut retries = 0;
        loop {
            let (sent, repetition) = self.send_parts(parts, &mut outcomes).await;
            // The bounds count from the first attempt on.
            first = first.or(repetition);
            let Some(repetition) = &first else { break };
            let again = throttled::parts(sent, &outcomes, |answer| repetition.delay(answer, retries));
            let Some((again, delay)) = again else { break };
            repetition.wait(delay).await;
            parts = again;
            retries += 1;
        }
        BatchResponses { outcomes }
    }

    /// Sends parts, and keeps what came of each. Gives them back, with what the layer of retries says, if there is one.
    async fn send_parts(&self, parts: Vec<Part>, outcomes: &mut HashMap<usize, Outcome>) -> (Vec<Part>, Option<Repetition>) {
        let batches = split::split(parts, |refused, error| {
            outcomes.insert(refused.index(), Outcome::Refused(error));
        });
        let (mut sent, mut repetition) = (Vec::new(), None);
        for requests in batches {
            let batch = Parts { requests };
            let answered = self.send_one(&batch).await;
            let indices = batch.requests.iter().map(Part::index);
            match answered {
                Ok((answers, found)) => {
                    // What the service leaves out has no answer, whatever it had before.
                    indices.for_each(|index| drop(outcomes.remove(&index)));
                    let answers = answers.into_iter().filter_map(Answer::into_response);
                    outcomes.extend(answers.map(|(index, answer)| (index, Outcome::Answered(answer))));
                    repetition = repetition.or(found);
                }
                Err(error) => {
                    let error = Arc::new(error);
                    outcomes.extend(indices.map(|index| (index, Outcome::Failed(Arc::clone(&error)))));
                }
            }
            sent.extend(batch.requests);
        }
        (sent, repetition)
    }

    async fn send_one(&self, batch: &Parts) -> Result<(Vec<Answer>, Option<Repetition>), Error> {
        let path = ResourcePath::new("/$batch").or_version(split::version_of(&batch.requests));
        let info = OperationInfo::new(OperationKind::Batch, &path, None);
        let request = Request::<SendBatch>::new(info, path, Some(encode(batch, Purpose::RequestBody)));
        let response = self.answer(&request).await?;
        let repetition = response.extensions().get().cloned();
        Ok((request.decode(response)?, repetition))
    }
}
