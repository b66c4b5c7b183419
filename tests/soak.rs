//! Ten thousand operations through a transport of which every tenth request goes wrong: nothing is lost, nothing is there twice.

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use common::NdesConnector;
use graph_core::transport::{EmbeddedGraph, Fault, FaultInjection, Retry, TransportErrorKind, VirtualTimer};
use graph_core::{Client, Error, GraphEntity, Patch};

const OPERATIONS: usize = 10_000;

/// The client under test, the service as it is, and what the service must hold.
struct Soak {
    client: Client,
    service: Client,
    faults: Arc<FaultInjection<Arc<EmbeddedGraph>>>,
    random: fastrand::Rng,
    /// Display names by id.
    model: BTreeMap<String, String>,
    named: usize,
    /// How many operations ended in an error, by what they were.
    errors: BTreeMap<&'static str, usize>,
}

impl Soak {
    fn new(seed: u64) -> Self {
        let graph = Arc::new(EmbeddedGraph::new());
        let faults = Arc::new(FaultInjection::random(Arc::clone(&graph), 0.1, seed));
        let retry = Retry::new(Arc::clone(&faults), VirtualTimer::new()).seed(seed);
        Self {
            client: Client::builder(retry).without_default_layers().build(),
            service: Client::builder(graph).build(),
            faults,
            random: fastrand::Rng::with_seed(seed),
            model: BTreeMap::new(),
            named: 0,
            errors: BTreeMap::new(),
        }
    }

    fn new_name(&mut self) -> String {
        self.named += 1;
        format!("connector {}", self.named)
    }

    fn any_id(&mut self) -> Option<String> {
        let index = self.random.usize(..self.model.len().max(1));
        self.model.keys().nth(index).cloned()
    }

    fn failed(&mut self, operation: &'static str, error: &Error) {
        *self.errors.entry(operation).or_default() += 1;
        assert!(is_of_a_fault(error), "{operation}: {error}");
    }

    /// What the service holds under an id, seen without faults.
    async fn look(&self, id: &str) -> Option<String> {
        match self.service.send(NdesConnector::get(id)).await {
            Ok(found) => found.display_name,
            Err(error) => {
                assert!(error.is_not_found(), "{error}");
                None
            }
        }
    }

    async fn create(&mut self) {
        let name = self.new_name();
        let connector = NdesConnector { display_name: Some(name.clone()), ..NdesConnector::default() };
        match self.client.send(connector.create()).await {
            Ok(created) => {
                assert_eq!(created.display_name.as_ref(), Some(&name));
                self.model.insert(created.id.expect("the service gives an id"), name);
            }
            Err(error) => {
                self.failed("create", &error);
                // Whether it was created is not known. Who created it looks, and finds it once or not at all.
                let mut found = self.service.collect(NdesConnector::list()).await.unwrap();
                found.retain(|item| item.display_name.as_ref() == Some(&name));
                assert!(found.len() <= usize::from(create_may_have_been_carried_out(&error)), "{error}: {found:?}");
                self.model.extend(found.into_iter().map(|created| (created.id.expect("it has an id"), name.clone())));
            }
        }
    }

    async fn get(&mut self, id: &str) {
        match self.client.send(NdesConnector::get(id)).await {
            Ok(found) => assert_eq!(found.display_name.as_ref(), self.model.get(id)),
            Err(error) => self.failed("get", &error),
        }
    }

    async fn update(&mut self, id: &str) {
        let name = self.new_name();
        let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, name.as_str());
        let outcome = self.client.send(NdesConnector::update(id, &patch)).await;
        let found = self.look(id).await.expect("it is in the model");
        let before = self.model.insert(id.to_owned(), found.clone());
        match outcome {
            Ok(_) => assert_eq!(found, name),
            Err(error) => {
                self.failed("update", &error);
                assert!(found == name || Some(found) == before, "{error}");
            }
        }
    }

    async fn delete(&mut self, id: &str) {
        let outcome = self.client.send(NdesConnector::delete(id)).await;
        let is_gone = self.look(id).await.is_none();
        match outcome {
            Ok(()) => assert!(is_gone),
            // An attempt whose answer was lost had removed it already.
            Err(error) if error.is_not_found() => {
                *self.errors.entry("delete, not found").or_default() += 1;
                assert!(is_gone);
            }
            Err(error) => self.failed("delete", &error),
        }
        if is_gone {
            self.model.remove(id);
        }
    }

    async fn step(&mut self) {
        match (self.random.u8(..10), self.any_id()) {
            (0..3, _) | (_, None) => self.create().await,
            (3..6, Some(id)) => self.get(&id).await,
            (6..8, Some(id)) => self.update(&id).await,
            (_, Some(id)) => self.delete(&id).await,
        }
    }
}

/// Whether an error is one of the faults that are injected, and none of what the service says by itself.
fn is_of_a_fault(error: &Error) -> bool {
    match error {
        Error::Transport(error) => error.kind() != TransportErrorKind::Refused,
        Error::Service(error) => error.message() == Some("injected fault"),
        Error::Decode(_) => true,
        _ => false,
    }
}

/// Whether the service may have created what a create asked for that ended in this error: not if a retry would have been safe.
fn create_may_have_been_carried_out(error: &Error) -> bool {
    match error {
        Error::Transport(error) => error.may_have_been_carried_out(),
        Error::Service(error) => error.status() != 429,
        _ => true,
    }
}

async fn soak(seed: u64) -> Soak {
    let mut soak = Soak::new(seed);
    for _ in 0..OPERATIONS {
        soak.step().await;
    }
    let held = soak.service.collect(NdesConnector::list()).await.unwrap();
    let held = held.into_iter().map(|item| (item.id.unwrap(), item.display_name.unwrap()));
    let held = held.collect::<Vec<_>>();
    assert_eq!(held.len(), soak.model.len(), "nothing is there twice");
    assert_eq!(held.into_iter().collect::<BTreeMap<_, _>>(), soak.model, "nothing is lost");
    soak
}

#[tokio::test]
async fn the_service_holds_what_the_caller_was_told() {
    let soak = soak(42).await;
    let injected = soak.faults.injected();
    println!("{} faults, {} entities left, errors: {:?}", injected.len(), soak.model.len(), soak.errors);
    for fault in Fault::ALL {
        assert!(injected.iter().filter(|injected| **injected == fault).count() > 50, "{fault:?}");
    }
    for operation in ["create", "get", "update", "delete", "delete, not found"] {
        assert!(soak.errors.contains_key(operation), "no {operation} failed, so nothing was tested");
    }
}
