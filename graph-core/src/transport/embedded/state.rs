//! What changes while the service runs, and who answers which request.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;

use super::address::Aspect;
use super::answer::Answer;
use super::elsewhere::Elsewhere;
use super::incoming::Incoming;
use super::numbers::Numbers;
use super::problem::Problem;
use super::resource::{Resource, check_way};
use super::store::Store;
use super::version::Version;
use super::{alternate_key, collection, content, delta, entity, reference};

/// What changes while the service runs.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) numbers: Numbers,
    pub(super) stores: BTreeMap<Version, Store>,
    /// How often the tokens of delta queries have expired.
    pub(super) epoch: u64,
    pub(super) elsewhere: Elsewhere,
}

impl State {
    /// The request with keys in the place of alternate keys, if its address has such.
    pub(super) fn resolve(&mut self, request: &Request<Bytes>) -> Result<Option<Request<Bytes>>, Problem> {
        let Self { numbers, stores, .. } = self;
        let (version, _) = Version::split(request.uri().path());
        alternate_key::resolve(request, stores.entry(version).or_default(), || numbers.next_key())
    }

    /// Answers a request.
    pub(super) fn handle(&mut self, incoming: &Incoming<'_>) -> Result<Answer, Problem> {
        if let Some(started) = self.start_elsewhere(incoming) {
            return started;
        }
        let Self { numbers, stores, epoch, elsewhere: _ } = self;
        let store = stores.entry(incoming.address.version).or_default();
        check_way(&incoming.address, store)?;
        match &incoming.address.aspect {
            Aspect::Count => collection::count(store, incoming),
            Aspect::Reference => reference::handle(store, incoming),
            Aspect::Value => content::handle(store, incoming),
            Aspect::Delta => delta::handle(store, incoming, *epoch),
            Aspect::Operation(name) => Err(Problem::not_found(format!("There is no action or function '{name}'."))),
            Aspect::Whole => match Resource::of(incoming, store) {
                Resource::Collection(path) => collection::handle(store, incoming, &path, || numbers.next_key()),
                Resource::Entity(place) => entity::handle(store, incoming, place),
                Resource::Property(place, name) => entity::get_property(store, incoming, &place, &name),
            },
        }
    }
}
