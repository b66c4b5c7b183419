//! Throttled parts: which parts of a batch are sent again, since the service has refused them for now.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Outcome;
use super::envelope::Part;

/// The parts to send again, and how long to wait before: none unless `delay` gives a time for the answer to one of them.
///
/// A part that was not carried out because it depends on such a part goes with it. A part whose own condition has been met no longer
/// depends on anything.
pub(super) fn parts(
    parts: Vec<Part>,
    outcomes: &HashMap<usize, Outcome>,
    delay: impl Fn(&Response<Bytes>) -> Option<Duration>,
) -> Option<(Vec<Part>, Duration)> {
    let (mut chosen, mut longest) = (HashSet::new(), None);
    let mut again = Vec::new();
    // A part only depends on an earlier one, which has been decided by then.
    for part in parts {
        let Some(Outcome::Answered(answer)) = outcomes.get(&part.index()) else { continue };
        let follows = part.after().is_some_and(|after| chosen.contains(&after));
        if follows && answer.status() == StatusCode::FAILED_DEPENDENCY {
            chosen.insert(part.index());
            again.push(part);
        } else if let Some(delay) = delay(answer) {
            longest = longest.max(Some(delay));
            chosen.insert(part.index());
            again.push(if follows { part } else { part.independent() });
        }
    }
    longest.map(|delay| (again, delay))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::RequestError;

    /// The number of a part, and of that which it depends on.
    type Chosen = (usize, Option<usize>);

    /// What is sent again of parts, after so many seconds. Of each it is given what it depends on, and the status of its answer with
    /// the seconds to wait.
    fn chosen(answers: &[(Option<usize>, u16, u64)]) -> Option<(Vec<Chosen>, u64)> {
        let request = http::Request::new(Bytes::new());
        let all = answers.iter().enumerate().map(|(index, (after, ..))| Part::new(index, &request, *after).unwrap()).collect();
        let outcome = |(index, (_, status, seconds)): (usize, &(Option<usize>, u16, u64))| {
            let answer = Response::builder().status(*status).header("seconds", *seconds).body(Bytes::new()).unwrap();
            (index, Outcome::Answered(answer))
        };
        let outcomes = answers.iter().enumerate().map(outcome).collect();
        let delay = |answer: &Response<Bytes>| {
            let seconds = answer.headers()["seconds"].to_str().unwrap().parse().unwrap();
            (answer.status() == 429).then(|| Duration::from_secs(seconds))
        };
        let (again, delay) = parts(all, &outcomes, delay)?;
        Some((again.iter().map(|part| (part.index(), part.after())).collect(), delay.as_secs()))
    }

    #[test]
    fn the_throttled_ones_are_sent_again_after_the_longest_wait() {
        let answers = [(None, 429, 3), (None, 201, 0), (None, 429, 7), (None, 503, 9), (None, 404, 0)];
        assert_eq!(chosen(&answers), Some((vec![(0, None), (2, None)], 7)));
        assert_eq!(chosen(&[(None, 200, 0), (None, 424, 0), (None, 500, 0)]), None);
    }

    #[test]
    fn what_depends_on_a_throttled_part_comes_with_it_and_on_nothing_else() {
        let answers = [(None, 429, 1), (Some(0), 424, 0), (Some(1), 424, 0), (None, 404, 0), (Some(3), 424, 0)];
        assert_eq!(chosen(&answers), Some((vec![(0, None), (1, Some(0)), (2, Some(1))], 1)));
    }

    #[test]
    fn a_condition_that_has_been_met_is_not_asked_for_again() {
        assert_eq!(chosen(&[(None, 201, 0), (Some(0), 429, 1), (Some(1), 424, 0)]), Some((vec![(1, None), (2, Some(1))], 1)));
    }

    #[test]
    fn what_was_not_answered_is_not_sent_again() {
        for outcomes in [HashMap::new(), HashMap::from([(0, Outcome::Refused(RequestError::EmptyKey))])] {
            let part = Part::new(0, &http::Request::new(Bytes::new()), None).unwrap();
            assert!(parts(vec![part], &outcomes, |_| Some(Duration::ZERO)).is_none());
        }
    }
}
