//! `/delta`: what has changed in a collection since the last time
//! ([Microsoft Graph, use delta query](https://learn.microsoft.com/graph/delta-query-overview)).
//!
//! Each entity has the number of its last change, so a round is the entities whose number lies between those of two states of the
//! service, in the order of the numbers. What changes during a round gets a number beyond its end, and belongs to the next one.

use http::{Method, StatusCode};
use serde_core::Serialize;

use super::answer::Answer;
use super::incoming::Incoming;
use super::listing::{Item, is_match, read_token, write_token};
use super::problem::Problem;
use super::query::{Purpose, Query};
use super::represent::represent;
use super::representation::Representation;
use super::store::Store;

/// How far a client is in a round.
struct Round {
    /// The state that the client knows: 0, if it knows nothing.
    from: u64,
    /// The state that it will know at the end.
    until: u64,
    /// The number of the last change that it was given.
    position: u64,
}

impl Round {
    /// The round that the tokens of a query stand for. Tokens of another `epoch` have expired.
    fn of(query: &Query, now: u64, epoch: u64) -> Option<Self> {
        match (query.skip_token.as_deref(), query.delta_token.as_deref()) {
            (None, None | Some("")) => Some(Self { from: 0, until: now, position: 0 }),
            (None, Some("latest")) => Some(Self { from: now, until: now, position: now }),
            (None, Some(token)) => {
                let (token_epoch, from) = read_token::<(u64, u64)>(token)?;
                (token_epoch == epoch && from <= now).then_some(Self { from, until: now, position: from })
            }
            (Some(token), _) => {
                let (token_epoch, from, until, position) = read_token::<(u64, u64, u64, u64)>(token)?;
                (token_epoch == epoch && until <= now).then_some(Self { from, until, position })
            }
        }
    }

    /// Whether the client knows entities already, so that it has to be told which ones it is to forget.
    const fn is_incremental(&self) -> bool {
        self.from > 0
    }

    const fn contains(&self, revision: u64) -> bool {
        self.position < revision && revision <= self.until
    }
}

/// Answers a delta query.
pub(super) fn handle(store: &Store, incoming: &Incoming<'_>, epoch: u64) -> Result<Answer, Problem> {
    if *incoming.method() != Method::GET {
        return Err(Problem::method_not_allowed(incoming.method(), "GET"));
    }
    let path = incoming.address.path();
    let query = incoming.query(Purpose::Delta)?;
    let restart = || format!("{}?{}", incoming.address.without_query, query.continued("$deltatoken", ""));
    let round = Round::of(&query, store.revision(), epoch).ok_or_else(|| Problem::resync_required(restart()))?;
    let mut changes = changes(store, incoming, &path, &round, &query)?;
    changes.sort_by_key(|(revision, _)| *revision);
    let size = query.top.unwrap_or(usize::MAX).clamp(1, incoming.page_size());
    let more = changes.len() > size;
    changes.truncate(size);

    let mut body = Representation::default();
    body.push("@odata.context", &format!("{}/$delta", incoming.context(&path, &query)));
    let (link, token_name, token) = match changes.last().filter(|_| more) {
        Some((position, _)) => ("@odata.nextLink", "$skiptoken", write_token(&(epoch, round.from, round.until, *position))),
        None => ("@odata.deltaLink", "$deltatoken", write_token(&(epoch, round.until))),
    };
    body.push(link, &incoming.continued(&query, token_name, &token));
    body.push("value", &changes.into_iter().map(|(_, change)| change).collect::<Vec<_>>());
    Ok(incoming.preferences.note_page_size(Answer::json(StatusCode::OK, &body)))
}

/// The changes that are left of a round, each with its number.
fn changes<'a>(
    store: &'a Store,
    incoming: &Incoming<'_>,
    path: &str,
    round: &Round,
    query: &Query,
) -> Result<Vec<(u64, Representation<'a>)>, Problem> {
    let key_name = incoming.key_name(store, path).to_owned();
    let mut changes = Vec::new();
    for found in incoming.members(store, path).into_iter().filter(|found| round.contains(found.changed)) {
        let (revision, record) = (found.changed, found.record);
        if is_match(record, query)? {
            changes.push((revision, represent(store, &Item::from(found), query)?));
        } else if round.is_incremental() {
            // It may have matched when the client was told of it.
            changes.push((revision, removed(&key_name, &record.get(&key_name), "changed")));
        }
    }
    if round.is_incremental() {
        let removals = store.collection(path).into_iter().flat_map(|collection| collection.removals_after(round.position));
        let removals = removals.filter(|removal| round.contains(removal.revision));
        changes.extend(removals.map(|removal| (removal.revision, removed(&key_name, &removal.key, "deleted"))));
    }
    Ok(changes)
}

/// What tells a client to forget an entity.
fn removed<'a>(key_name: &str, key: &impl Serialize, reason: &str) -> Representation<'a> {
    let mut change = Representation::default();
    change.push("@removed", &serde_json::json!({ "reason": reason }));
    change.push(key_name.to_owned(), key);
    change
}
