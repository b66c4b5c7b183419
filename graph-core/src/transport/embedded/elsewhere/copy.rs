//! Copies of entities, which take a while ([driveItem: copy](https://learn.microsoft.com/graph/api/driveitem-copy)).

use http::StatusCode;
use http::header::LOCATION;
use serde_json::json;

use super::super::answer::Answer;
use super::super::incoming::Incoming;
use super::super::merge::merge;
use super::super::problem::Problem;
use super::super::record::Record;
use super::super::store::{Place, Store};

/// A copy that has been started.
#[derive(Debug)]
pub(super) struct Copy {
    /// The key of the new entity.
    key: String,
    /// Whether it was asked for before. The first time, it still is under way.
    was_asked_for: bool,
}

impl Copy {
    /// Copies an entity and its content within its collection, under the name that the body may have. Other places are not known.
    pub(super) fn start(store: &mut Store, incoming: &Incoming<'_>, place: &Place, new_key: String) -> Result<Self, Problem> {
        let body = if incoming.body().is_empty() { Record::default() } else { Record::parse(incoming.body())? };
        // An annotation says something of the parameters, and is none.
        let changes = body.into_properties().into_iter().filter(|(name, _)| !name.starts_with('@')).collect::<Record>();
        if let Some((name, _)) = changes.properties().find(|(name, _)| *name != "name") {
            return Err(Problem::bad_request(format!("A copy has no parameter '{name}' here, but only 'name'.")));
        }
        let key_name = incoming.key_name(store, &place.collection).to_owned();
        let merged = merge(store.find(place).ok_or_else(Problem::no_resource)?.record, changes, &key_name)?;
        // The copy has a key of its own.
        let record = merged.into_properties().into_iter().filter(|(name, _)| *name != key_name).collect();
        let copy = store.add(&place.collection, &key_name, record, new_key)?;
        if let Some(content) = store.content(&place.path()).cloned() {
            store.set_content(copy.path(), content);
        }
        Ok(Self { key: copy.key.unwrap_or_default(), was_asked_for: false })
    }

    pub(super) fn answer_start(url: &str) -> Answer {
        Answer::empty(StatusCode::ACCEPTED).with(LOCATION, url)
    }

    pub(super) fn answer_status(&mut self) -> Answer {
        if std::mem::replace(&mut self.was_asked_for, true) {
            let status = json!({ "percentageComplete": 100.0, "resourceId": self.key, "status": "completed" });
            return Answer::json(StatusCode::OK, &status);
        }
        Answer::json(
            StatusCode::ACCEPTED,
            &json!({ "operation": "ItemCopy", "percentageComplete": 50.0, "status": "inProgress" }),
        )
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{Method, Request, Response};
    use serde_json::Value;

    use super::super::super::EmbeddedGraph;
    use super::*;

    fn send(graph: &EmbeddedGraph, method: Method, url: &str, body: &'static str) -> Response<Bytes> {
        graph.answer(&Request::builder().method(method).uri(url).body(Bytes::from_static(body.as_bytes())).unwrap())
    }

    fn json(response: &Response<Bytes>) -> Value {
        serde_json::from_slice(response.body()).unwrap()
    }

    #[test]
    fn a_copy_is_under_way_once_and_then_has_a_key_of_its_own() {
        let graph = EmbeddedGraph::new();
        let items = "https://graph.microsoft.com/v1.0/me/drive/items";
        let id = json(&send(&graph, Method::POST, items, r#"{"name":"a","size":1}"#))["id"].as_str().unwrap().to_owned();
        send(&graph, Method::PUT, &format!("{items}/{id}/content"), "x");

        let started = send(&graph, Method::POST, &format!("{items}/{id}/copy"), r#"{"name":"b"}"#);
        assert_eq!(started.status(), 202);
        let monitor = started.headers()[LOCATION].to_str().unwrap().to_owned();
        assert_eq!(json(&send(&graph, Method::GET, &monitor, ""))["status"], "inProgress");
        let completed = json(&send(&graph, Method::GET, &monitor, ""));
        assert_eq!(completed["status"], "completed");
        let copy = format!("{items}/{}", completed["resourceId"].as_str().unwrap());
        let entity = json(&send(&graph, Method::GET, &copy, ""));
        assert_eq!((&entity["name"], &entity["size"]), (&Value::from("b"), &Value::from(1)));
        assert_eq!(send(&graph, Method::GET, &format!("{copy}/content"), "").body(), "x");

        let elsewhere = r#"{"parentReference":{"id":"1"}}"#;
        assert_eq!(send(&graph, Method::POST, &format!("{items}/{id}/copy"), elsewhere).status(), 400);
        assert_eq!(send(&graph, Method::POST, &monitor, "").status(), 405);
        assert_eq!(send(&graph, Method::GET, "https://monitor.graph.invalid/1", "").status(), 404);
    }
}
