//! A Microsoft Graph service inside the process, to develop and test against.

mod answer;
mod guid;
mod problem;
mod record;
mod route;
mod store;

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{Method, Request, Response};

use self::answer::Answer;
use self::problem::Problem;
use self::record::Record;
use self::route::Route;
use self::store::Store;
use super::{Transport, TransportError};

/// A Microsoft Graph service inside the process, to develop and test against. It is a transport, so it takes the place of the
/// network.
///
/// It holds any entity without registration: what is sent to a collection is kept there as it was sent, under an id that the
/// service gives. It answers with the statuses, the headers and the error bodies of Microsoft Graph. Ids and request-ids come in a
/// fixed order, so that a test sees the same ones each time.
///
/// What it does not know, such as query options, it refuses with a status and never ignores.
#[derive(Debug, Default)]
pub struct EmbeddedGraph {
    store: Mutex<Store>,
}

impl EmbeddedGraph {
    /// A service without any entities.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let request_id = store.next_request_id();
        let outcome = Route::of(request, &store).and_then(|route| handle(&mut store, &route, request));
        let answer = outcome.unwrap_or_else(|problem| Answer::problem(&problem, &request_id, request.headers()));
        answer.into_response(&request_id, request.headers())
    }
}

impl Transport for EmbeddedGraph {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Ok(self.answer(&request))
    }
}

fn handle(store: &mut Store, route: &Route<'_>, request: &Request<Bytes>) -> Result<Answer, Problem> {
    let Route { collection, key, .. } = route;
    match (request.method(), key) {
        (&Method::POST, None) => {
            let key = store.create(collection, route.key_name, Record::parse(request.body())?);
            let record = store.get(collection, &key)?;
            Ok(Answer::created(&route.entity_context(), record, &route.location(&key)))
        }
        (&Method::GET, None) => Ok(Answer::list(&route.collection_context(), store.list(collection))),
        (&Method::GET, Some(key)) => Ok(Answer::entity(&route.entity_context(), store.get(collection, key)?)),
        (&Method::PATCH, Some(key)) => {
            let changes = Record::parse(request.body())?;
            let record = store.update(collection, key, route.key_name, changes)?;
            Ok(Answer::entity(&route.entity_context(), record))
        }
        (&Method::DELETE, Some(key)) => store.delete(collection, key).map(|()| Answer::no_content()),
        _ => Err(Problem::method_not_allowed(request.method())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn send(graph: &EmbeddedGraph, method: Method, path: &str, body: &'static str) -> (u16, String) {
        let uri = format!("https://graph.microsoft.com/v1.0{path}");
        let request = Request::builder().method(method).uri(uri).body(Bytes::from_static(body.as_bytes())).unwrap();
        let response = graph.answer(&request);
        (response.status().as_u16(), String::from_utf8(response.body().to_vec()).unwrap())
    }

    #[test]
    fn an_entity_lives_from_post_to_delete_without_any_declaration() {
        let graph = EmbeddedGraph::new();
        assert_eq!(
            send(&graph, Method::GET, "/users", ""),
            (200, r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","value":[]}"#.to_owned())
        );
        let (status, body) = send(&graph, Method::POST, "/users", r#"{"z":1.50,"id":"mine","a":null}"#);
        assert_eq!(status, 201);
        let id = serde_json::from_str::<serde_json::Value>(&body).unwrap()["id"].as_str().unwrap().to_owned();
        assert_ne!(id, "mine", "the service gives the id");
        let context = "https://graph.microsoft.com/v1.0/$metadata#users/$entity";
        assert_eq!(body, format!(r#"{{"@odata.context":"{context}","id":"{id}","z":1.50,"a":null}}"#), "as it was sent");

        let path = format!("/users/{id}");
        assert_eq!(send(&graph, Method::GET, &path, ""), (200, body));
        let (status, body) = send(&graph, Method::PATCH, &path, r#"{"a":[1],"b":2,"id":"other"}"#);
        assert_eq!(status, 200);
        assert_eq!(body, format!(r#"{{"@odata.context":"{context}","id":"{id}","z":1.50,"a":[1],"b":2}}"#));
        assert_eq!(send(&graph, Method::DELETE, &path, ""), (204, String::new()));
        for method in [Method::GET, Method::PATCH, Method::DELETE] {
            assert_eq!(send(&graph, method, &path, "{}").0, 404);
        }
    }

    #[test]
    fn the_context_is_that_of_the_answer_and_a_name_counts_once() {
        let graph = EmbeddedGraph::new();
        let (_, body) = send(&graph, Method::POST, "/users", r#"{"@odata.context":"mine","a":1,"b":2,"a":3}"#);
        assert_eq!(body.matches("@odata.context").count(), 1);
        assert!(body.ends_with(r#""a":3,"b":2}"#), "{body}");
    }

    #[test]
    fn what_it_cannot_do_it_refuses() {
        let graph = EmbeddedGraph::new();
        for (method, path, body, status) in [
            (Method::POST, "/users", "", 400),
            (Method::POST, "/users", "[]", 400),
            (Method::POST, "/users", "{\"a\":}", 400),
            (Method::GET, "/users?$top=5", "", 400),
            (Method::PUT, "/users", "{}", 405),
            (Method::PATCH, "/users", "{}", 405),
            (Method::GET, "/", "", 404),
        ] {
            let (found, answer) = send(&graph, method.clone(), path, body);
            assert_eq!(found, status, "{method} {path} {answer}");
            assert!(answer.starts_with(r#"{"error":{"code":"#), "{answer}");
        }
    }
}
