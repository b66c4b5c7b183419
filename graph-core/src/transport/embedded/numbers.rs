//! Ids in a fixed order, so that a test sees the same ones each time.

use super::guid::guid;

const ENTITY_SEED: u64 = 1;
const REQUEST_SEED: u64 = 2;
const SESSION_SEED: u64 = 3;

/// How many ids have been given.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    entities: u64,
    requests: u64,
    sessions: u64,
}

impl Numbers {
    pub(super) fn next_key(&mut self) -> String {
        self.entities += 1;
        guid(ENTITY_SEED, self.entities)
    }

    pub(super) fn next_request_id(&mut self) -> String {
        self.requests += 1;
        guid(REQUEST_SEED, self.requests)
    }

    pub(super) fn next_session(&mut self) -> String {
        self.sessions += 1;
        guid(SESSION_SEED, self.sessions)
    }
}
