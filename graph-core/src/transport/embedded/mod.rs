//! A Microsoft Graph service inside the process, to develop and test against.

mod actions;
mod address;
mod alternate_key;
mod answer;
mod batch;
mod binding;
mod collection;
mod content;
mod delta;
mod elsewhere;
mod entity;
mod filter;
mod guid;
mod incoming;
mod listing;
mod merge;
mod number;
mod numbers;
mod path;
mod precondition;
mod preference;
mod problem;
mod query;
mod record;
mod reference;
mod represent;
mod representation;
mod resource;
mod seed;
mod state;
mod store;
mod text;
mod version;

pub use self::seed::InvalidSeed;

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Method, Request, Response};

use self::actions::Actions;
use self::answer::Answer;
use self::incoming::Incoming;
use self::problem::Problem;
use self::state::State;
use self::version::Version;
use super::{Transport, TransportError};

/// A Microsoft Graph service inside the process, to develop and test against. It is a transport, so it takes the place of the
/// network.
///
/// It holds any entity without registration: what is sent to a collection is kept there as it was sent, under an id that the
/// service gives. It answers with the statuses, the headers and the error bodies of Microsoft Graph. Ids and request-ids come in a
/// fixed order, so that a test sees the same ones each time. v1.0 and beta have entities of their own.
///
/// # What it knows
///
/// - **Entities**: POST to a collection; GET, PATCH, PUT and DELETE of one. A PUT creates what is not there, and so does a PATCH with
///   `Prefer: create-if-missing`. A PATCH goes into nested objects, and keeps a null. `Prefer: return=minimal` is followed.
/// - **Keys**: a GUID as text. A number that a POST brings as the key is kept, and from then on the collection counts.
/// - **Alternate keys**: `/users(userPrincipalName='…')`, of any property, also for the upserts above.
/// - **Singletons**: a PATCH or PUT where no collection is makes an object at that very address.
/// - **Entity tags**: `@odata.etag` and the header `ETag`, weak and new with each change; `If-Match` and `If-None-Match`.
/// - **Query options**: `$select`, `$expand` (what the entity holds, or what is kept at the address below it), `$filter`, `$orderby`,
///   `$top`, `$skip`, `$count`, `$search` (with `ConsistencyLevel: eventual`), `$format=json`; `/$count`.
/// - **Filters**: `eq ne gt ge lt le and or not in has`, `contains startsWith endsWith tolower toupper length isof`, `any` and `all`,
///   paths, `/$count`, and literals of all types but `Binary`, geographic ones, `INF` and `NaN`. Texts are compared character by character without regard to
///   case, numbers without rounding, times as instants.
/// - **Pages**: of 100 entities, or as [`with_page_size`](Self::with_page_size) says; `$top` and `Prefer: odata.maxpagesize` make them
///   smaller. As in Microsoft Graph, `$top` is the size of a page, and there is a link to the next one.
/// - **Delta**: `/delta` in pages, `$deltatoken=latest`, and 410 for tokens that have expired.
/// - **Batches**: `/$batch` with `dependsOn`, answered in another order than asked.
/// - **Relations**: `/$ref` and `@odata.bind`, also by an address among `/directoryObjects`.
/// - **Contents**: `/$value` and `/content`.
/// - **Uploads** of the content of an entity by `/createUploadSession`, by the rules for files; **copies** of an entity by
///   `/copy`, which take a while. Both go on at other hosts, which take no token, as with Microsoft Graph.
/// - **Types** at the end of an address: entities of that type only, by their `@odata.type`. Derived types are not known to be ones.
/// - **Actions and functions**: by [`on_action`](Self::on_action). An unknown one is not found, if its name has a namespace or
///   parentheses; without, a POST cannot be told from one to a new collection.
///
/// What it does not know, such as other query options, it refuses with a status and never ignores. It has no schema: a property
/// that an entity does not have is null in a filter, and is left out by `$select`.
#[derive(Debug)]
pub struct EmbeddedGraph {
    page_size: usize,
    actions: Actions,
    state: Mutex<State>,
}

const DEFAULT_PAGE_SIZE: usize = 100;

impl EmbeddedGraph {
    /// A service without any entities.
    #[must_use]
    pub fn new() -> Self {
        Self { page_size: DEFAULT_PAGE_SIZE, actions: Actions::default(), state: Mutex::default() }
    }

    /// Sets how many entities a page has at most; 100 without this. A page of none would have no next one, so 0 counts as 1.
    #[must_use]
    pub fn with_page_size(mut self, page_size: usize) -> Self {
        self.page_size = page_size.max(1);
        self
    }

    /// Has a closure answer all requests for an action or function: those whose address ends in its name, with or without a
    /// namespace and parameters. Its answer is given as it is.
    ///
    /// ```
    /// use graph_core::bytes::Bytes;
    /// use graph_core::http::Response;
    /// use graph_core::transport::EmbeddedGraph;
    ///
    /// let graph = EmbeddedGraph::new().on_action("assignLicense", |_| Response::new(Bytes::from_static(b"{}")));
    /// # let _ = graph;
    /// ```
    #[must_use]
    pub fn on_action(
        mut self,
        name: impl Into<String>,
        answer: impl Fn(&Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        self.actions.insert(name.into(), Box::new(answer));
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        // No lock is held while a closure of the user runs, which may well send requests of its own.
        if let Some(response) = self.actions.answer(request) {
            return response;
        }
        let (version, path) = Version::split(request.uri().path());
        let outcome = if path == "/$batch" { self.batch(version, request) } else { self.single(request) };
        self.respond(request, outcome)
    }

    fn single(&self, request: &Request<Bytes>) -> Result<Answer, Problem> {
        let mut state = self.state();
        if let Some(outcome) = state.handle_elsewhere(request) {
            return outcome;
        }
        match state.resolve(request)? {
            Some(resolved) => state.handle(&Incoming::new(&resolved, self.page_size)?),
            None => state.handle(&Incoming::new(request, self.page_size)?),
        }
    }

    fn batch(&self, version: Version, request: &Request<Bytes>) -> Result<Answer, Problem> {
        if *request.method() != Method::POST {
            return Err(Problem::method_not_allowed(request.method(), "POST"));
        }
        batch::handle(&version.root(request.uri()), request.body(), request.extensions().get(), |part| match part {
            Ok(part) => self.answer(part),
            Err(problem) => self.respond(&Request::default(), Err(problem.clone())),
        })
    }

    fn respond(&self, request: &Request<Bytes>, outcome: Result<Answer, Problem>) -> Response<Bytes> {
        let request_id = self.state().numbers.next_request_id();
        let answer = outcome.unwrap_or_else(|problem| Answer::problem(&problem, &request_id, request.headers()));
        answer.into_response(&request_id, request.headers())
    }
}

impl Default for EmbeddedGraph {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for EmbeddedGraph {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Ok(self.answer(&request))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTEXT: &str = "https://graph.microsoft.com/v1.0/$metadata#users/$entity";

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
        let annotations = |etag| format!(r#""@odata.context":"{CONTEXT}","@odata.etag":"W/\"{etag}\"""#);
        assert_eq!(body, format!(r#"{{{},"id":"{id}","z":1.50,"a":null}}"#, annotations("00000001")), "as it was sent");

        let path = format!("/users/{id}");
        assert_eq!(send(&graph, Method::GET, &path, ""), (200, body));
        let (status, body) = send(&graph, Method::PATCH, &path, r#"{"a":[1],"b":2,"id":"other"}"#);
        assert_eq!(status, 200);
        assert_eq!(body, format!(r#"{{{},"id":"{id}","z":1.50,"a":[1],"b":2}}"#, annotations("00000002")));
        assert_eq!(send(&graph, Method::DELETE, &path, ""), (204, String::new()));
        for method in [Method::GET, Method::PATCH, Method::DELETE] {
            assert_eq!(send(&graph, method, &path, "{}").0, 404);
        }
    }

    #[test]
    fn annotations_of_the_service_are_its_own_and_a_name_counts_once() {
        let graph = EmbeddedGraph::new();
        let sent = r#"{"@odata.context":"mine","@odata.etag":"mine","a":1,"b":2,"a":3}"#;
        let (_, body) = send(&graph, Method::POST, "/users", sent);
        assert!(!body.contains("mine"), "{body}");
        assert!(body.ends_with(r#""a":3,"b":2}"#), "{body}");
    }

    #[test]
    fn what_it_cannot_do_it_refuses() {
        let graph = EmbeddedGraph::new();
        send(&graph, Method::POST, "/users", "{}");
        for (method, path, body, status) in [
            (Method::POST, "/users", "", 400),
            (Method::POST, "/users", "[]", 400),
            (Method::POST, "/users", "{\"a\":}", 400),
            (Method::GET, "/users?$compute=a", "", 400),
            (Method::POST, "/users?$top=1", "{}", 400),
            (Method::PUT, "/users", "{}", 405),
            (Method::PATCH, "/users", "{}", 405),
            (Method::POST, "/users/1", "{}", 405),
            (Method::POST, "/users/$count", "{}", 405),
            (Method::GET, "/$batch", "", 405),
            (Method::POST, "/users/1/microsoft.graph.unknown", "{}", 404),
            (Method::GET, "/users/1/messages", "", 404),
            (Method::GET, "/", "", 404),
        ] {
            let (found, answer) = send(&graph, method.clone(), path, body);
            assert_eq!(found, status, "{method} {path} {answer}");
            assert!(answer.starts_with(r#"{"error":{"code":"#), "{answer}");
        }
    }
}
