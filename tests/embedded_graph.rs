//! The five operations end to end, on the embedded Graph.

mod common;

use common::{NdesConnector, ready};
use graph_core::transport::EmbeddedGraph;
use graph_core::{Client, Error, GraphEntity, Patch};

#[test]
fn an_entity_is_created_read_listed_changed_and_deleted() {
    let client = Client::builder(EmbeddedGraph::new()).bearer_token("token").unwrap().build();
    let connector = NdesConnector {
        display_name: Some("Tokyo".to_owned()),
        last_connection_date_time: Some("2016-12-31T23:58:36.6670033-08:00".parse().unwrap()),
        role_scope_tag_ids: vec!["0".to_owned()],
        ..NdesConnector::default()
    };

    let created = ready(client.send(connector.create())).unwrap();
    let id = created.id.clone().expect("the service gives an id");
    assert_eq!(created, NdesConnector { id: Some(id.clone()), ..connector });
    assert_eq!(ready(client.send(NdesConnector::get(&id))).unwrap(), created);

    let second = ready(client.send(NdesConnector::default().create())).unwrap();
    assert_ne!(second.id, created.id);
    let page = ready(client.send(NdesConnector::list())).unwrap();
    assert_eq!(page.items, [created.clone(), second]);
    assert_eq!((page.count, page.next_link), (None, None));

    let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "Osaka");
    let updated = ready(client.send(NdesConnector::update(&id, &patch))).unwrap().expect("the embedded Graph answers 200");
    assert_eq!(updated, NdesConnector { display_name: Some("Osaka".to_owned()), ..created });

    ready(client.send(NdesConnector::delete(&id))).unwrap();
    assert_eq!(ready(client.send(NdesConnector::list())).unwrap().items.len(), 1);
    for outcome in [
        ready(client.send(NdesConnector::get(&id))).map(drop),
        ready(client.send(NdesConnector::update(&id, &patch))).map(drop),
        ready(client.send(NdesConnector::delete(&id))),
    ] {
        let error = outcome.expect_err("the connector is gone");
        assert!(error.is_not_found(), "{error}");
        let Error::Service(error) = error else { panic!("{error}") };
        assert_eq!(error.code(), Some("ResourceNotFound"));
        assert!(error.message().is_some_and(|message| message.contains(&id)));
        let request_id = error.request_id().expect("every answer has a request-id");
        assert_eq!(error.headers()["request-id"], request_id);
        assert!(error.to_string().contains(request_id));
    }
}

#[test]
fn what_was_never_created_is_not_found() {
    let client = Client::builder(EmbeddedGraph::new()).build();
    assert!(ready(client.send(NdesConnector::get("nobody"))).unwrap_err().is_not_found());
    assert!(ready(client.send(NdesConnector::list())).unwrap().items.is_empty());
}

#[test]
fn a_create_is_answered_as_the_service_does() {
    let graph = EmbeddedGraph::new();
    let mut request = NdesConnector::default().create().to_http().unwrap();
    *request.uri_mut() = "https://graph.microsoft.com/beta/deviceManagement/ndesConnectors".parse().unwrap();
    let response = ready(graph_core::transport::Transport::send(&graph, request)).unwrap();
    assert_eq!(response.status(), 201);
    let body = serde_json::from_slice::<serde_json::Value>(response.body()).unwrap();
    let id = body["id"].as_str().unwrap();
    assert_eq!(
        response.headers()["location"],
        format!("https://graph.microsoft.com/beta/deviceManagement/ndesConnectors/{id}").as_str()
    );
    assert_eq!(body["@odata.type"], "#microsoft.graph.ndesConnector");
    for name in ["request-id", "client-request-id", "date", "content-type"] {
        assert!(response.headers().contains_key(name), "{name}");
    }
}
