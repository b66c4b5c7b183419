//! Optional requests: a 404 is no error, alone and in a batch.

mod common;

use common::{Canned, NdesConnector, ready};
use graph_core::transport::EmbeddedGraph;
use graph_core::{Batch, Client, Error, GraphEntity, Patch};

const NOT_FOUND: &str = r#"{"error":{"code":"ResourceNotFound","message":"There is none."}}"#;

fn answered(status: u16, body: &str) -> Result<Option<NdesConnector>, Error> {
    ready(Client::builder(Canned::new(status, body)).build().send(NdesConnector::get("1").optional()))
}

#[test]
fn what_does_not_exist_is_none() {
    assert_eq!(answered(404, NOT_FOUND).unwrap(), None);
    assert_eq!(answered(404, "").unwrap(), None);
    assert_eq!(answered(200, r#"{"id":"1"}"#).unwrap().unwrap().id.as_deref(), Some("1"));
}

#[test]
fn all_other_errors_stay() {
    assert!(answered(403, NOT_FOUND).unwrap_err().is_forbidden());
    assert!(answered(410, "").unwrap_err().is_resync_required());
    assert!(matches!(answered(200, "").unwrap_err(), Error::Decode(_)));
    for proxy in [
        "\r\n<!DOCTYPE html><title>No such host",
        "\u{feff}<html>",
        "default backend - 404",
        r#"{"message":"no Route matched with those values"}"#,
        r#"{"error":"Not Found"}"#,
        "[]",
    ] {
        let proxy = answered(404, proxy).unwrap_err();
        assert!(proxy.is_not_found(), "a proxy says nothing of the entity: {proxy}");
    }
}

#[test]
fn any_operation_can_be_optional_and_goes_over_the_wire_as_it_is() {
    let client = Client::builder(EmbeddedGraph::new()).build();
    let id = ready(client.send(NdesConnector::default().create())).unwrap().id.unwrap();
    let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "Osaka");
    let update = |id: &str| ready(client.send(NdesConnector::update(id, &patch).optional())).unwrap();
    let delete = |id: &str| ready(client.send(NdesConnector::delete(id).optional())).unwrap();
    assert!(update(&id).is_some() && update("none").is_none());
    assert!(delete(&id).is_some() && delete(&id).is_none());

    let request = NdesConnector::get("1").select(NdesConnector::DISPLAY_NAME);
    let optional = NdesConnector::get("1").if_match("x").optional().select(NdesConnector::DISPLAY_NAME);
    assert_eq!(optional.to_http().unwrap().uri(), request.to_http().unwrap().uri());
    assert_eq!(optional.to_http().unwrap().headers()["if-match"], "x");
}

#[test]
fn a_batch_tells_each_part_whether_it_is_there() {
    let client = Client::builder(EmbeddedGraph::new()).build();
    let id = ready(client.send(NdesConnector::default().create())).unwrap().id.unwrap();
    let mut batch = Batch::new();
    let there = batch.add(NdesConnector::get(&id).optional());
    let gone = batch.add(NdesConnector::get("none").optional());
    let strict = batch.add(NdesConnector::get("none"));
    let mut responses = ready(client.send_batch(batch));
    assert!(responses.take(there).unwrap().is_some());
    assert!(responses.take(gone).unwrap().is_none());
    assert!(responses.take(strict).unwrap_err().is_not_found());
}
