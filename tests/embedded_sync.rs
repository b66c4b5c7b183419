//! Pages, delta queries and batches of the embedded Graph.

mod common;
#[path = "common/service.rs"]
mod service;

use graph_core::http::Method;
use graph_core::transport::EmbeddedGraph;
use serde_json::{Value, json};
use service::{ROOT, five_users, get, ids, post, send};

fn delete(graph: &EmbeddedGraph, path: &str) {
    assert_eq!(send(graph, Method::DELETE, path, &[], &Value::Null).status, 204);
}

fn link<'a>(answer: &'a Value, name: &str) -> &'a str {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name} in {answer}"))
}

#[test]
fn pages_lead_on_to_each_other_while_entities_come_and_go() {
    let graph = five_users().with_page_size(2);
    let first = get(&graph, "/users?$select=id&$filter=id%20ne%20'b'").json(200);
    assert_eq!(ids(&first), "ac");
    let next = link(&first, "@odata.nextLink");
    assert!(next.starts_with(&format!("{ROOT}/users?$select=id&$filter=id%20ne%20'b'&$skiptoken=")), "{next}");
    delete(&graph, "/users/a");
    delete(&graph, "/users/c");
    graph.insert("/v1.0/users", json!({"id": "f"})).unwrap();
    let second = get(&graph, next).json(200);
    assert_eq!(ids(&second), "de");
    let third = get(&graph, link(&second, "@odata.nextLink")).json(200);
    assert_eq!((ids(&third).as_str(), third.get("@odata.nextLink")), ("f", None));
}

#[test]
fn the_smallest_page_size_counts() {
    let graph = five_users().with_page_size(3);
    let sized = |query: &str, prefer: &str| {
        let answer = send(&graph, Method::GET, &format!("/users?{query}"), &[("Prefer", prefer)], &Value::Null);
        ids(&answer.json(200))
    };
    assert_eq!(sized("", "odata.maxpagesize=2"), "ab");
    assert_eq!(sized("", "odata.maxpagesize=9"), "abc");
    assert_eq!(sized("$top=1", "odata.maxpagesize=2"), "a");
    assert_eq!(sized("$top=999", "x"), "abc");
    let answer = send(&graph, Method::GET, "/users", &[("Prefer", "odata.maxpagesize=2")], &Value::Null);
    assert_eq!(answer.header("preference-applied"), "odata.maxpagesize=2");
}

#[test]
fn a_delta_query_tells_what_has_changed_since() {
    let graph = five_users().with_page_size(3);
    let first = get(&graph, "/users/delta?$select=id,age").json(200);
    assert_eq!(ids(&first), "abc");
    assert_eq!(first["@odata.context"], format!("{ROOT}/$metadata#users(id,age)/$delta"));
    delete(&graph, "/users/b");
    let second = get(&graph, link(&first, "@odata.nextLink")).json(200);
    assert_eq!(ids(&second), "de");
    let delta = link(&second, "@odata.deltaLink").to_owned();

    send(&graph, Method::PATCH, "/users/a", &[], &json!({"age": 1}));
    graph.insert("/v1.0/users", json!({"id": "f"})).unwrap();
    let changes = get(&graph, &delta).json(200);
    let removed = json!({"@removed": {"reason": "deleted"}, "id": "b"});
    assert_eq!((ids(&changes).as_str(), &changes["value"][0], &changes["value"][1]["age"]), ("baf", &removed, &json!(1)));
    let quiet = get(&graph, link(&changes, "@odata.deltaLink")).json(200);
    assert_eq!(quiet["value"], json!([]));
    assert_eq!(ids(&get(&graph, &delta).json(200)), "baf", "a link may be followed twice");
}

#[test]
fn what_changes_during_a_round_belongs_to_the_next_one() {
    let graph = five_users().with_page_size(3);
    let first = get(&graph, "/users/delta").json(200);
    assert_eq!(ids(&first), "abc");
    for path in ["/users/a", "/users/d"] {
        send(&graph, Method::PATCH, path, &[], &json!({"age": 1}));
    }
    let second = get(&graph, link(&first, "@odata.nextLink")).json(200);
    assert_eq!(ids(&second), "e");
    assert_eq!(ids(&get(&graph, link(&second, "@odata.deltaLink")).json(200)), "ad");
}

#[test]
fn an_entity_that_no_longer_matches_is_removed_from_the_delta() {
    let graph = five_users();
    let first = get(&graph, "/users/microsoft.graph.delta()?$filter=age%20eq%2030").json(200);
    assert_eq!(ids(&first), "bd");
    send(&graph, Method::PATCH, "/users/b", &[], &json!({"age": 31}));
    let changes = get(&graph, link(&first, "@odata.deltaLink")).json(200);
    assert_eq!(changes["value"], json!([{"@removed": {"reason": "changed"}, "id": "b"}]));
}

#[test]
fn relations_that_are_made_and_ended_are_changes() {
    let graph = five_users();
    let add = |id: &str| post(&graph, "/groups/g/members/$ref", &json!({"@odata.id": format!("{ROOT}/users/{id}")}));
    assert_eq!((add("a").status.as_u16(), add("b").status.as_u16()), (204, 204));
    let first = get(&graph, "/groups/g/members/delta").json(200);
    assert_eq!(ids(&first), "ab");
    assert_eq!(add("c").status, 204);
    delete(&graph, "/groups/g/members/a/$ref");
    delete(&graph, "/users/b");
    assert_eq!(ids(&get(&graph, link(&first, "@odata.deltaLink")).json(200)), "cab");
}

#[test]
fn a_delta_query_may_start_now_and_its_tokens_expire() {
    let graph = five_users();
    let latest = get(&graph, "/users/delta?$deltatoken=latest").json(200);
    assert_eq!(latest["value"], json!([]));
    delete(&graph, "/users/e");
    let delta = link(&latest, "@odata.deltaLink");
    assert_eq!(ids(&get(&graph, delta).json(200)), "e");

    graph.expire_delta_tokens();
    for target in [delta, "/users/delta?$deltatoken=unknown", "/users/delta?$skiptoken=unknown"] {
        let gone = get(&graph, target);
        assert_eq!(gone.code(410), "syncStateNotFound", "{target}");
        assert_eq!(ids(&get(&graph, gone.header("location")).json(200)), "abcd", "the location starts over");
    }
    assert_eq!(get(&graph, "/users/delta?$orderby=id").code(400), "BadRequest");
}

#[test]
fn a_batch_is_many_requests_in_one() {
    let graph = five_users();
    let json_type = json!({"Content-Type": "application/json"});
    let batch = json!({"requests": [
        {"id": "1", "method": "PATCH", "url": "/users/a", "headers": json_type, "body": {"age": 9}},
        {"id": "2", "method": "GET", "url": "users/a?$select=age", "dependsOn": ["1"]},
        {"id": "3", "method": "GET", "url": "/users/nobody"},
        {"id": "4", "method": "DELETE", "url": "/users/b", "dependsOn": ["3"]},
        {"id": "5", "method": "PUT", "url": "/users/a/photo/$value", "headers": {"Content-Type": "image/png"}, "body": "AAEC"},
        {"id": "6", "method": "GET", "url": "/users/a/photo/$value", "dependsOn": ["5"]},
    ]});
    let answer = post(&graph, "/$batch", &batch).json(200);
    let responses = answer["responses"].as_array().unwrap();
    assert_eq!(responses.iter().map(|part| part["id"].as_str().unwrap()).collect::<String>(), "654321");
    let part = |id: &str| responses.iter().find(|part| part["id"] == id).unwrap();
    for (id, status) in [("1", 200), ("2", 200), ("3", 404), ("4", 424), ("5", 204), ("6", 200)] {
        assert_eq!(part(id)["status"], status, "{id}");
    }
    assert_eq!(part("2")["body"]["age"], 9);
    assert!(part("1")["headers"]["etag"].is_string());
    assert_eq!(part("3")["body"]["error"]["code"], "ResourceNotFound");
    assert_eq!(part("4")["body"]["error"]["code"], "FailedDependency");
    assert_eq!(part("5").get("body"), None);
    assert_eq!((&part("6")["body"], &part("6")["headers"]["content-type"]), (&json!("AAEC"), &json!("image/png")));
    assert_eq!(graph.entities("/v1.0/users").len(), 5, "what depends on a failed request is not done");
    assert_eq!(post(&graph, "/$batch", &json!({"requests": []})).code(400), "BadRequest");
}
