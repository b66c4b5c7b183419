//! How entities of the embedded Graph change: PATCH, PUT, entity tags, keys, singletons, relations and contents.

mod common;
#[path = "common/service.rs"]
mod service;

use graph_core::http::Method;
use graph_core::transport::EmbeddedGraph;
use serde_json::{Value, json};
use service::{ROOT, five_users, get, ids, post, send};

#[test]
fn a_patch_goes_into_objects_and_keeps_null() {
    let graph = five_users();
    let patch = json!({"age": null, "address": {"street": "Main"}, "tags": ["z"]});
    let answer = send(&graph, Method::PATCH, "/users/a", &[], &patch).json(200);
    assert_eq!(answer["address"], json!({"city": "Oslo", "street": "Main"}));
    assert_eq!((&answer["age"], &answer["tags"]), (&Value::Null, &json!(["z"])));
    assert!(graph.entity("/v1.0/users/a").unwrap().as_object().unwrap().contains_key("age"));
}

#[test]
fn the_client_may_prefer_no_body() {
    let graph = five_users();
    let minimal = [("Prefer", "return=minimal")];
    let answer = send(&graph, Method::PATCH, "/users/a", &minimal, &json!({"age": 1}));
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (204, 0));
    assert_eq!(answer.header("preference-applied"), "return=minimal");
    let created = send(&graph, Method::POST, "/users", &minimal, &json!({}));
    assert_eq!(created.status, 204);
    assert_eq!(get(&graph, created.header("location")).json(200)["@odata.etag"], created.header("etag"));
    let answer = send(&graph, Method::PATCH, "/users/a", &[("Prefer", "return=representation")], &json!({"age": 2}));
    assert_eq!((answer.header("preference-applied"), &answer.json(200)["age"]), ("return=representation", &json!(2)));
}

#[test]
fn a_change_is_refused_when_another_one_came_first() {
    let graph = five_users();
    let read = get(&graph, "/users/a");
    let etag = read.header("etag").to_owned();
    assert!(etag.starts_with("W/\""));
    assert_eq!(read.json(200)["@odata.etag"], etag);
    let unchanged = send(&graph, Method::GET, "/users/a", &[("If-None-Match", &etag)], &Value::Null);
    assert_eq!((unchanged.status.as_u16(), unchanged.bytes.len(), unchanged.header("etag")), (304, 0, etag.as_str()));

    let changed = send(&graph, Method::PATCH, "/users/a", &[("If-Match", &etag)], &json!({"age": 1}));
    assert_ne!(changed.header("etag"), etag);
    for (method, body) in [(Method::PATCH, json!({"age": 2})), (Method::PUT, json!({})), (Method::DELETE, Value::Null)] {
        let late = send(&graph, method, "/users/a", &[("If-Match", &etag)], &body);
        assert_eq!(late.code(412), "PreconditionFailed");
    }
    assert_eq!(graph.entity("/v1.0/users/a").unwrap()["age"], 1, "nothing of what was refused is done");
    assert_eq!(send(&graph, Method::GET, "/users/a", &[("If-None-Match", &etag)], &Value::Null).status, 200);
    assert_eq!(send(&graph, Method::PATCH, "/users/x", &[("If-Match", "*")], &json!({})).code(404), "ResourceNotFound");
    assert_eq!(send(&graph, Method::DELETE, "/users/a", &[("If-Match", "*")], &Value::Null).status, 204);
}

#[test]
fn a_put_creates_or_replaces() {
    let graph = five_users();
    let created = send(&graph, Method::PUT, "/users/new%20one", &[], &json!({"id": "other", "age": 1}));
    assert_eq!(created.json(201)["id"], "new one", "the address gives the key");
    assert_eq!(created.header("location"), format!("{ROOT}/users/new%20one"));
    let replaced = send(&graph, Method::PUT, "/users('new%20one')", &[], &json!({"b": 2})).json(200);
    assert_eq!((replaced["id"].as_str(), replaced.get("age")), (Some("new one"), None));

    let only_new = [("If-None-Match", "*")];
    assert_eq!(send(&graph, Method::PUT, "/users/a", &only_new, &json!({})).code(412), "PreconditionFailed");
    assert_eq!(send(&graph, Method::PUT, "/users/x", &only_new, &json!({})).status, 201);
    assert_eq!(send(&graph, Method::PUT, "/users/y", &[("If-Match", "*")], &json!({})).status, 404);
    assert_eq!(send(&graph, Method::PATCH, "/users/y", &[], &json!({})).status, 404);
    assert_eq!(send(&graph, Method::PATCH, "/users/y", &[("Prefer", "create-if-missing")], &json!({})).status, 201);
}

#[test]
fn keys_may_be_numbers() {
    let graph = EmbeddedGraph::new();
    assert_eq!(post(&graph, "/parts", &json!({"id": 7})).json(201)["id"], 7);
    let next = post(&graph, "/parts", &json!({}));
    assert_eq!(next.json(201)["id"], 8);
    assert_eq!(next.header("location"), format!("{ROOT}/parts/8"));
    assert_eq!(get(&graph, "/parts/8").json(200)["id"], 8);
    assert_eq!(post(&graph, "/parts", &json!({"id": 8})).code(409), "Request_MultipleObjectsWithSameKeyValue");
    assert_eq!(send(&graph, Method::PUT, "/parts/20", &[], &json!({})).json(201)["id"], 20);
}

#[test]
fn a_singleton_is_one_object() {
    let graph = EmbeddedGraph::new();
    let path = "/admin/sharepoint/settings";
    assert_eq!(send(&graph, Method::PATCH, path, &[], &json!({"a": {"b": 1}})).status, 200);
    let answer = send(&graph, Method::PATCH, path, &[], &json!({"a": {"c": 2}})).json(200);
    assert_eq!(answer["a"], json!({"b": 1, "c": 2}));
    assert!(answer.get("id").is_none());
    assert_eq!(get(&graph, &format!("{path}/a")).json(200)["value"], json!({"b": 1, "c": 2}));
    assert_eq!(post(&graph, path, &json!({})).headers["allow"], "GET, PATCH, PUT, DELETE");
    let beta = format!("https://graph.microsoft.com/beta{path}");
    assert_eq!(get(&graph, &beta).json(200)["value"], json!([]), "the versions have entities of their own");
    assert_eq!(send(&graph, Method::DELETE, path, &[], &Value::Null).status, 204);
    assert_eq!(graph.entity("/v1.0/admin/sharepoint/settings"), None);
}

#[test]
fn relations_are_made_and_ended() {
    let graph = five_users();
    graph.insert("/v1.0/groups", json!({"id": "g"})).unwrap();
    for id in [format!("{ROOT}/users/a"), format!("{ROOT}/directoryObjects/b")] {
        assert_eq!(post(&graph, "/groups/g/members/$ref", &json!({"@odata.id": id})).status, 204);
    }
    assert_eq!(ids(&get(&graph, "/groups/g/members").json(200)), "ab");
    assert_eq!(ids(&get(&graph, "/groups/g/members?$filter=age%20eq%2030").json(200)), "b");
    assert_eq!(get(&graph, "/groups/g/members/a").json(200)["displayName"], "Adele Vance");
    assert_eq!(get(&graph, "/groups/g/members/$ref").json(200)["value"][1], json!({"@odata.id": format!("{ROOT}/users/b")}));
    assert_eq!(get(&graph, "/groups/g?$expand=members($select=id)").json(200)["members"].as_array().unwrap().len(), 2);

    let again = post(&graph, "/groups/g/members/$ref", &json!({"@odata.id": format!("{ROOT}/users/a")}));
    assert_eq!(again.code(400), "BadRequest");
    let nobody = post(&graph, "/groups/g/members/$ref", &json!({"@odata.id": format!("{ROOT}/users/nobody")}));
    assert_eq!(nobody.code(404), "ResourceNotFound");

    assert_eq!(send(&graph, Method::DELETE, "/groups/g/members/a/$ref", &[], &Value::Null).status, 204);
    assert_eq!(ids(&get(&graph, "/groups/g/members").json(200)), "b");
    assert_eq!(get(&graph, "/users/a").status, 200, "the relation ends, and not the user");

    let manager = json!({"@odata.id": format!("{ROOT}/users/c")});
    assert_eq!(send(&graph, Method::PUT, "/users/a/manager/$ref", &[], &manager).status, 204);
    assert_eq!(get(&graph, "/users/a/manager").json(200)["id"], "c");
    assert_eq!(get(&graph, "/users/a?$expand=manager").json(200)["manager"]["id"], "c");
    assert_eq!(send(&graph, Method::DELETE, "/users/a/manager/$ref", &[], &Value::Null).status, 204);
    assert_eq!(send(&graph, Method::DELETE, "/users/a/manager/$ref", &[], &Value::Null).status, 404);
}

#[test]
fn relations_come_with_an_entity() {
    let graph = five_users();
    let group = json!({"owners@odata.bind": [format!("{ROOT}/users/a"), "users('b')"], "boss@odata.bind": "directoryObjects/c"});
    let created = post(&graph, "/groups", &group).json(201);
    assert_eq!(created.as_object().unwrap().keys().collect::<Vec<_>>(), ["@odata.context", "@odata.etag", "id"]);
    let path = format!("/groups/{}", created["id"].as_str().unwrap());
    assert_eq!(ids(&get(&graph, &format!("{path}/owners")).json(200)), "ab");
    assert_eq!(get(&graph, &format!("{path}/boss")).json(200)["id"], "c");
    let one_more = json!({"owners@odata.bind": ["/users/d"]});
    assert_eq!(send(&graph, Method::PATCH, &path, &[], &one_more).status, 200);
    send(&graph, Method::DELETE, "/users/a", &[], &Value::Null);
    assert_eq!(ids(&get(&graph, &format!("{path}/owners")).json(200)), "bd", "relations to a user go with the user");

    let unknown = json!({"owners@odata.bind": ["/users/nobody"]});
    assert_eq!(post(&graph, "/groups", &unknown).code(404), "ResourceNotFound");
    assert_eq!(post(&graph, "/groups", &json!({"owners@odata.bind": 1})).code(400), "BadRequest");
    assert_eq!(graph.entities("/v1.0/groups").len(), 1, "nothing of what was refused is done");
}

#[test]
fn contents_come_back_as_they_went() {
    let graph = five_users();
    let photo = Value::String("\u{0}photo".to_owned());
    let put = send(&graph, Method::PUT, "/users/a/photo/$value", &[("Content-Type", "image/jpeg")], &photo);
    assert_eq!(put.status, 204);
    let answer = get(&graph, "/users/a/photo/$value");
    assert_eq!((answer.header("content-type"), &answer.bytes[..]), ("image/jpeg", &b"\0photo"[..]));
    assert_eq!(&get(&graph, "/users/a/displayName/$value").bytes[..], b"Adele Vance");
    assert_eq!(get(&graph, "/users/b/photo/$value").code(404), "ResourceNotFound");
    assert_eq!(send(&graph, Method::PUT, "/users/nobody/photo/$value", &[], &photo).code(404), "ResourceNotFound");
    send(&graph, Method::DELETE, "/users/a", &[], &Value::Null);
    assert_eq!(get(&graph, "/users/a/photo/$value").status, 404);
}
