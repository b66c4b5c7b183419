//! Sending: the parts of a batch as the service takes them, and those that it throttles once more.

use std::collections::HashMap;
use std::sync::Arc;

use super::envelope::{Answer, Part, Parts};
use super::{Batch, BatchResponses, Outcome, PartOperations, split, throttled};
use crate::client::Client;
use crate::error::Error;
use crate::json::request_body;
use crate::operation::{OperationKind, SendBatch};
use crate::path::ResourcePath;
use crate::request::Request;
use crate::transport::{Attempts, Failure, Repetition, RetryPolicy};
use crate::types::Json;

impl Client {
    /// Sends the requests of a batch, no more than 20 at once. What fails is told when the answer is taken.
    ///
    /// Requests that the service throttles are sent again, if the client has a [`Retry`](crate::transport::Retry): see [`Batch`].
    pub async fn send_batch(&self, batch: Batch) -> BatchResponses {
        let mut outcomes = HashMap::new();
        let identity = batch.identity.clone();
        let parts = batch.into_parts(self.base(), &mut outcomes);
        let (mut sent, repetition) = self.send_parts(parts, None, &mut outcomes).await;
        // The bounds count from the first attempt at the first round on.
        if let Some(repetition) = repetition {
            let mut attempts = repetition.attempts;
            loop {
                let again = throttled::parts(sent, &outcomes, |answer| repetition.delay(answer, attempts.retries()));
                let Some((again, delay)) = again else { break };
                repetition.wait(delay).await;
                attempts = attempts.next(false);
                (sent, _) = self.send_parts(again, Some(attempts), &mut outcomes).await;
            }
        }
        BatchResponses { batch: identity, outcomes }
    }

    /// Sends parts, and keeps what came of each. Gives them back, with what the layer of retries says, if there is one. `again` is which
    /// attempt it is, where it is not the first: the layer repeats nothing then, since the round itself is a repetition.
    async fn send_parts(
        &self,
        parts: Vec<Part>,
        again: Option<Attempts>,
        outcomes: &mut HashMap<usize, Outcome>,
    ) -> (Vec<Part>, Option<Repetition>) {
        let batches = split::split(parts, |refused, error| {
            outcomes.insert(refused.index(), Outcome::Refused(error));
        });
        let (mut sent, mut repetition) = (Vec::new(), None);
        for requests in batches {
            let batch = Parts { requests };
            let answered = self.send_one(&batch, again.is_some()).await;
            let indices = batch.requests.iter().map(Part::index);
            match answered {
                Ok((answers, found)) => {
                    let attempts = again.or_else(|| Some(found.as_ref()?.attempts));
                    let answers = answers.iter().filter_map(Answer::read).filter_map(Answer::into_response);
                    let mut answers = answers.collect::<HashMap<_, _>>();
                    // What the service leaves out has no answer, whatever it had before; what it adds is of no part of this batch.
                    for index in indices {
                        match answers.remove(&index) {
                            Some(mut answer) => {
                                attempts.map(|attempts| answer.extensions_mut().insert(attempts));
                                outcomes.insert(index, Outcome::Answered(answer));
                            }
                            None => drop(outcomes.remove(&index)),
                        }
                    }
                    repetition = repetition.or(found);
                }
                // A round that certainly did nothing: the answers of the one before stand, by which the parts are sent once more. If only
                // its answer was lost, a create among the parts may have been carried out.
                Err(error)
                    if again.is_some() && Failure::of_error(&error).is_some_and(|failure| !failure.may_have_been_carried_out) => {
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

    async fn send_one(&self, batch: &Parts, again: bool) -> Result<(Vec<Json>, Option<Repetition>), Error> {
        let path = ResourcePath::new("/$batch").or_version(split::version_of(&batch.requests));
        let request = Request::<SendBatch>::at(OperationKind::Batch, path, Some(request_body(batch)));
        let operations = batch.requests.iter().filter_map(Part::operation).collect();
        let request = request.extension(PartOperations(operations));
        let request = if again { request.retry(RetryPolicy::never()) } else { request };
        let response = self.answer(&request).await?;
        let repetition = response.extensions().get().cloned();
        Ok((request.decode(response)?, repetition))
    }
}
