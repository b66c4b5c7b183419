//! The query options of the embedded Graph, over HTTP messages alone.

mod common;
#[path = "common/service.rs"]
mod service;

use graph_core::http::Method;
use graph_core::transport::EmbeddedGraph;
use serde_json::{Value, json};
use service::{ROOT, five_users, get, ids, post, send};

#[test]
fn entities_are_filtered_and_ordered() {
    let graph = five_users();
    for (query, expected) in [
        ("$filter=age%20eq%2030", "bd"),
        ("$filter=address/city+eq+'oslo'+and+not+(age+eq+41)", "c"),
        ("$filter=displayName eq 'patti o''hara'", "d"),
        ("$filter=displayName%20eq%20'C%2B%2B%20Group'", "e"),
        ("$filter=tags/any(t:t eq 'y') or tags/$count eq 0", "bcde"),
        ("$filter=age in (7,41)", "ae"),
        ("$orderby=age,displayName desc", "cedba"),
        ("$orderby=address/city desc,id desc", "ecabd"),
        ("$filter=startsWith(displayName,'A')&$orderby=age", "ba"),
        ("$top=2&$skip=1&$orderby=id desc", "dc"),
        ("", "abcde"),
    ] {
        let answer = get(&graph, &format!("/users?{}", query.replace(' ', "%20"))).json(200);
        assert_eq!(ids(&answer), expected, "{query}");
    }
}

#[test]
fn what_is_counted_is_what_matches() {
    let graph = five_users();
    let answer = get(&graph, "/users?$filter=age%20eq%2030&$count=true&$top=1").json(200);
    assert_eq!(answer["@odata.count"], 2);
    assert_eq!(ids(&answer), "b");
    let next = get(&graph, answer["@odata.nextLink"].as_str().unwrap()).json(200);
    assert_eq!((ids(&next).as_str(), next.get("@odata.count"), next.get("@odata.nextLink")), ("d", None, None));

    let count = get(&graph, "/users/$count?$filter=age%20lt%2041");
    assert_eq!((count.status.as_u16(), count.header("content-type"), &count.bytes[..]), (200, "text/plain", &b"3"[..]));
    assert_eq!(&get(&graph, "/nobody/$count").bytes[..], b"0");
}

#[test]
fn only_what_is_selected_comes() {
    let graph = five_users();
    let answer = get(&graph, "/users?$select=displayName,address/city&$top=1&$format=json").json(200);
    let etag = &answer["value"][0]["@odata.etag"];
    let entity = json!({"@odata.etag": etag, "displayName": "Adele Vance", "address": {"city": "Oslo"}});
    assert_eq!(answer["value"], json!([entity]));
    assert_eq!(answer["@odata.context"], format!("{ROOT}/$metadata#users(displayName,address/city)"));
    let answer = get(&graph, "/users/a?$select=id").json(200);
    assert_eq!(answer["@odata.context"], format!("{ROOT}/$metadata#users(id)/$entity"));
    assert_eq!(answer.as_object().unwrap().keys().collect::<Vec<_>>(), ["@odata.context", "@odata.etag", "id"]);
}

#[test]
fn what_is_related_is_expanded() {
    let graph = five_users();
    for (path, id) in [("/v1.0/users/a/messages", "1"), ("/v1.0/users/a/messages", "2"), ("/v1.0/users/a/messages/2/parts", "3")]
    {
        graph
            .insert(
                path,
                json!({"id": id, "subject": format!("Message {id}"), "inner": [{"id": "i", "n": 1}, {"id": "j", "n": 2}]}),
            )
            .unwrap();
    }
    let query = "$select=id&$expand=messages($select=id;$orderby=id%20desc;$count=true;$expand=parts($select=subject))";
    let answer = get(&graph, &format!("/users/a?{query}")).json(200);
    assert_eq!(answer["messages@odata.count"], 2);
    assert_eq!(ids(&json!({"value": answer["messages"]})), "21");
    assert_eq!(answer["messages"][0]["parts"][0]["subject"], "Message 3");
    assert!(answer["messages"][0]["parts"][0].get("id").is_none());

    let answer = get(&graph, "/users/a/messages/1?$select=id&$expand=inner($filter=n%20gt%201)").json(200);
    assert_eq!(answer["inner"], json!([{"id": "j", "n": 2}]));

    assert!(get(&graph, "/users/b?$expand=messages").json(200).get("messages").is_none(), "another user has messages");
    let refused = get(&graph, "/users?$expand=mesages");
    assert_eq!(refused.code(400), "BadRequest");
    assert!(refused.json(400)["error"]["message"].as_str().unwrap().contains("'mesages'"));
}

#[test]
fn a_search_is_for_those_who_know_that_it_lags_behind() {
    let graph = five_users();
    let search = "/users?$search=%22displayName:wil%22%20OR%20%22bowen%22";
    assert_eq!(get(&graph, search).code(400), "Request_UnsupportedQuery");
    let answer = send(&graph, Method::GET, search, &[("ConsistencyLevel", "eventual")], &Value::Null);
    assert_eq!(ids(&answer.json(200)), "bc");
}

#[test]
fn what_cannot_be_answered_is_refused_and_named() {
    let graph = five_users();
    for (query, code, named) in [
        ("$compute=a", "BadRequest", "$compute"),
        ("api-version=2", "BadRequest", "api-version"),
        ("$filter=age%20is%205", "BadRequest", "position 4"),
        ("$filter=displayName%20gt%205", "Request_UnsupportedQuery", "a text cannot be compared with a number"),
        ("$top=many", "BadRequest", "$top"),
        ("$skiptoken=x", "BadRequest", "$skiptoken"),
    ] {
        let answer = get(&graph, &format!("/users?{query}"));
        assert_eq!(answer.code(400), code, "{query}");
        assert!(answer.json(400)["error"]["message"].as_str().unwrap().contains(named), "{query}");
    }
    let deep = format!("/users?$filter={}", "(".repeat(60_000));
    assert_eq!(get(&graph, &deep).code(400), "BadRequest");
}

#[test]
fn a_type_at_the_end_of_an_address_is_a_filter() {
    let graph = EmbeddedGraph::new();
    for (id, type_name) in [("a", "#microsoft.graph.webApp"), ("b", "#microsoft.graph.iosApp")] {
        graph.insert("/v1.0/mobileApps", json!({"@odata.type": type_name, "id": id})).unwrap();
    }
    assert_eq!(ids(&get(&graph, "/mobileApps/microsoft.graph.webApp").json(200)), "a");
    assert_eq!(ids(&get(&graph, "/mobileApps?$filter=isof('microsoft.graph.iosApp')").json(200)), "b");
    assert_eq!(&get(&graph, "/mobileApps/microsoft.graph.webApp/$count").bytes[..], b"1");
    assert_eq!(get(&graph, "/mobileApps/a/microsoft.graph.webApp").status, 200);
    assert_eq!(get(&graph, "/mobileApps/a/microsoft.graph.iosApp").code(404), "ResourceNotFound");
    assert_eq!(post(&graph, "/mobileApps/a/microsoft.graph.webApp/files", &json!({})).status, 201);
    assert_eq!(get(&graph, "/mobileApps/a/files").json(200)["value"].as_array().unwrap().len(), 1);
}
