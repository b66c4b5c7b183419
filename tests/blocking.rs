//! The blocking client, on the embedded Graph and over real sockets.

mod common;
mod loopback;

use common::NdesConnector;
use graph_core::error::RequestError;
use graph_core::transport::{EmbeddedGraph, ReqwestTransport};
use graph_core::upload::UploadSession;
use graph_core::{Batch, Client, Error, GraphEntity, ResourcePath, blocking};
use loopback::{Reply, Server, answer};
use tokio::runtime::Runtime;

fn embedded() -> blocking::Client {
    blocking::Client::new(Client::builder(EmbeddedGraph::new().with_page_size(2)).build()).unwrap()
}

fn connector(name: &str) -> NdesConnector {
    NdesConnector { display_name: Some(name.to_owned()), ..NdesConnector::default() }
}

#[test]
fn it_does_what_the_async_client_does() {
    let client = embedded();
    let mut batch = Batch::new();
    let handles = ["a", "b", "c", "d"].map(|name| batch.add(connector(name).create()));
    let mut responses = client.send_batch(batch).unwrap();
    let created = handles.map(|handle| responses.take(handle).unwrap());
    let fifth = client.send_for_response(connector("e").create()).unwrap();
    assert_eq!(fifth.status(), 201);

    let pages = client.pages(NdesConnector::list()).map(|page| page.unwrap().items.len()).collect::<Vec<_>>();
    assert_eq!(pages, [2, 2, 1]);
    let names = client.pages(NdesConnector::list()).items().map(|item| item.unwrap().display_name.unwrap());
    assert_eq!(names.collect::<String>(), "abcde");
    assert_eq!(client.collect(NdesConnector::list()).unwrap()[..4], created);
    let same = client.clone().send(NdesConnector::get(created[0].id.as_deref().unwrap())).unwrap();
    assert_eq!(same, created[0]);
}

#[test]
fn an_upload_is_waited_for() {
    let client = embedded();
    let id = client.send(connector("a").create()).unwrap().id.unwrap();
    let path = ResourcePath::new("/deviceManagement/ndesConnectors").key("id", &id);
    let session = client.send(UploadSession::create_for(path)).unwrap();
    let mut upload = client.asynchronous().upload::<NdesConnector, _>(session, vec![7; 4_000_000]);
    assert_eq!(client.run(upload.finish()).unwrap().item.unwrap().id, Some(id));
}

/// A server on a runtime of its own, which lives as long as the test.
fn server(replies: impl IntoIterator<Item = Reply>) -> (Runtime, Server, blocking::Client) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(replies));
    let client = Client::builder(ReqwestTransport::default()).base_url(&server.address).unwrap().build();
    (runtime, server, blocking::Client::new(client).unwrap())
}

#[test]
fn it_reads_pages_over_sockets_from_several_threads() {
    const PAGE: &str = r#"{"value":[{"id":"1"},{"id":"2"}]}"#;
    let (_runtime, server, client) = server((0..8).map(|_| answer(200, &[], PAGE)));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(client.collect(NdesConnector::list()).unwrap().len(), 2));
        }
    });
    assert_eq!(server.received.lock().unwrap().len(), 8);
}

#[test]
fn an_error_ends_the_pages_and_keeps_their_position() {
    const FIRST: &str = r#"{"value":[{"id":"1"}],"@odata.nextLink":"/next"}"#;
    let (_runtime, server, client) = server([answer(200, &[], FIRST), answer(500, &[], "")]);
    let mut pages = client.pages(NdesConnector::list());
    assert_eq!(pages.next().unwrap().unwrap().items.len(), 1);
    assert_eq!(pages.next().unwrap().unwrap_err().status().unwrap(), 500);
    assert!(pages.next().is_none(), "who ignores errors does not ask for ever");
    assert_eq!(pages.position(), Some("/next"));
    assert_eq!(server.received.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn inside_of_a_runtime_it_says_what_to_do_instead() {
    let client = embedded();
    let is_inside = |error: &Error| matches!(error, Error::Request(RequestError::InsideRuntime));
    let error = client.send(NdesConnector::list()).unwrap_err();
    assert!(is_inside(&error));
    assert_eq!(
        error.to_string(),
        "a blocking client was called inside of an async runtime, whose thread it would hold; await a `graph_core::Client` there"
    );
    assert!(is_inside(&client.send_batch(Batch::new()).unwrap_err()));
    assert!(is_inside(&client.pages(NdesConnector::list()).next().unwrap().unwrap_err()));
    assert!(is_inside(&client.pages(NdesConnector::list()).items().next().unwrap().unwrap_err()));
    assert!(client.asynchronous().send(NdesConnector::list()).await.is_ok());
}
