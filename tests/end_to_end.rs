//! Every kind of request, by a client, on the embedded Graph.

mod common;

use common::{NdesConnector, ready};
use graph_core::query::Preference;
use graph_core::transport::EmbeddedGraph;
use graph_core::{Batch, Change, Client, GraphEntity, Patch};

/// A client of a service with connectors called `c0`, `c1` and so on.
fn client_with(connectors: usize) -> Client {
    let client = Client::builder(EmbeddedGraph::new()).build();
    for number in 0..connectors {
        let connector = NdesConnector {
            display_name: Some(format!("c{number}")),
            machine_name: (number % 2 == 0).then(|| "even".to_owned()),
            ..NdesConnector::default()
        };
        ready(client.send(connector.create())).unwrap();
    }
    client
}

fn names(connectors: &[NdesConnector]) -> Vec<&str> {
    connectors.iter().filter_map(|connector| connector.display_name.as_deref()).collect()
}

#[test]
fn a_collection_is_filtered_sorted_and_selected_from() {
    let client = client_with(5);
    let even = NdesConnector::MACHINE_NAME.eq("even");
    let request = NdesConnector::list()
        .filter(even.clone() & NdesConnector::DISPLAY_NAME.ne("c2"))
        .order_by(NdesConnector::DISPLAY_NAME.descending())
        .select(NdesConnector::DISPLAY_NAME);
    let page = ready(client.send(request)).unwrap();
    assert_eq!(names(&page.items), ["c4", "c0"]);
    assert!(page.items.iter().all(|item| item.id.is_none() && item.machine_name.is_none()));

    let null = NdesConnector::list().filter(NdesConnector::MACHINE_NAME.is_null()).count().top(1);
    let page = ready(client.send(null)).unwrap();
    assert_eq!((names(&page.items), page.count), (vec!["c1"], Some(2)));
    let count = NdesConnector::collection().count().filter(even);
    assert_eq!(ready(client.send(count)).unwrap(), 3);
    let some = NdesConnector::DISPLAY_NAME.is_in(["c1", "c3"]) | NdesConnector::DISPLAY_NAME.ends_with("0");
    assert_eq!(names(&ready(client.collect(NdesConnector::list().filter(some))).unwrap()), ["c0", "c1", "c3"]);
}

#[test]
fn pages_are_followed_to_the_last() {
    let client = client_with(7);
    let request = NdesConnector::list().prefer(&Preference::MaxPageSize(3));
    let mut pages = client.pages(request.clone());
    let mut sizes = Vec::new();
    while let Some(page) = ready(pages.next()) {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(names(&ready(client.collect(request)).unwrap()), ["c0", "c1", "c2", "c3", "c4", "c5", "c6"]);
}

#[test]
fn changes_are_followed_by_delta_queries() {
    let client = client_with(2);
    let mut pages = client.pages(NdesConnector::delta());
    let (mut known, mut link) = (Vec::new(), None);
    while let Some(page) = ready(pages.next()) {
        let page = page.unwrap();
        known.extend(page.changes);
        link = page.delta_link;
    }
    let [Change::Upsert(first), Change::Upsert(second)] = &known[..] else { panic!("{known:?}") };
    let (first, second) = (first.id.clone().unwrap(), second.id.clone().unwrap());
    ready(client.send(NdesConnector::update(&first, &Patch::new().set(NdesConnector::DISPLAY_NAME, "new")))).unwrap();
    ready(client.send(NdesConnector::delete(&second))).unwrap();

    let later = ready(client.send(NdesConnector::collection().delta_since(link.unwrap()))).unwrap();
    assert_eq!(later.changes.len(), 2, "{later:?}");
    assert!(
        later
            .changes
            .iter()
            .any(|change| matches!(change, Change::Upsert(entity) if entity.display_name.as_deref() == Some("new")))
    );
    assert!(later.changes.iter().any(|change| matches!(change, Change::Removed { id, .. } if *id == second)));
}

#[test]
fn a_batch_is_answered_part_by_part() {
    let client = client_with(25);
    let all = ready(client.collect(NdesConnector::list())).unwrap();
    let mut batch = Batch::new();
    let found = all.iter().map(|entity| batch.add(NdesConnector::get(entity.id.as_deref().unwrap()))).collect::<Vec<_>>();
    let missing = batch.add(NdesConnector::get("nobody"));
    let dependent = batch.add_after(NdesConnector::list(), &missing);
    let mut responses = ready(client.send_batch(batch));
    for (handle, entity) in found.into_iter().zip(&all) {
        assert_eq!(responses.take(handle).unwrap().display_name, entity.display_name);
    }
    assert!(responses.take(missing).unwrap_err().is_not_found());
    assert_eq!(responses.take(dependent).unwrap_err().status().unwrap(), 424);
}

#[test]
fn a_change_that_others_have_overtaken_is_refused() {
    let client = client_with(1);
    let id = ready(client.collect(NdesConnector::list())).unwrap()[0].id.clone().unwrap();
    let read = ready(client.send_for_response(NdesConnector::get(&id))).unwrap();
    let etag = read.headers()["etag"].to_str().unwrap();
    let rename = |name: &str| NdesConnector::update(&id, &Patch::new().set(NdesConnector::DISPLAY_NAME, name)).if_match(etag);
    ready(client.send(rename("mine"))).unwrap();
    assert!(ready(client.send(rename("theirs"))).unwrap_err().is_precondition_failed());
    assert_eq!(ready(client.send(NdesConnector::get(&id))).unwrap().display_name.as_deref(), Some("mine"));
    let silent =
        NdesConnector::update(&id, &Patch::new().set_null(NdesConnector::DISPLAY_NAME)).prefer(&Preference::ReturnMinimal);
    assert_eq!(ready(client.send(silent)).unwrap(), None);
    assert_eq!(ready(client.send(NdesConnector::get(&id))).unwrap().display_name, None);
}
