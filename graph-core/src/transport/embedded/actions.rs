//! Actions and functions, whose work a test does in a closure of its own.

use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;
use http::{Request, Response};

use super::address::{Address, Aspect};

type Action = Box<dyn Fn(&Request<Bytes>) -> Response<Bytes> + Send + Sync>;

/// Closures by the names of the actions and functions that they stand for.
#[derive(Default)]
pub(super) struct Actions(HashMap<String, Action>);

impl Actions {
    pub(super) fn insert(&mut self, name: String, action: Action) {
        self.0.insert(name, action);
    }

    /// The answer to a request whose last segment is the name of an action, with or without a namespace and parameters.
    pub(super) fn answer(&self, request: &Request<Bytes>) -> Option<Response<Bytes>> {
        if self.0.is_empty() {
            return None;
        }
        let address = Address::of(request.method(), request.uri()).ok()?;
        let action = match &address.aspect {
            Aspect::Operation(name) => self.0.get(name),
            Aspect::Whole => self.0.get(address.parent().1),
            _ => None,
        };
        action.map(|action| action(request))
    }
}

impl fmt::Debug for Actions {
    /// Writes the names. A closure has nothing to show.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;

    use super::super::EmbeddedGraph;
    use super::*;

    fn post(graph: &EmbeddedGraph, path: &str) -> Response<Bytes> {
        let request = Request::builder().method(Method::POST).uri(format!("https://graph.microsoft.com/v1.0{path}"));
        graph.answer(&request.body(Bytes::from_static(b"{}")).unwrap())
    }

    #[test]
    fn a_closure_answers_under_each_form_of_its_name_and_may_use_a_service() {
        let log = Arc::new(EmbeddedGraph::new());
        let shared = Arc::clone(&log);
        let graph = EmbeddedGraph::new().on_action("rename", move |_| post(&shared, "/log"));
        for path in ["/users/1/rename", "/users/1/microsoft.graph.rename", "/users/1/rename(to='x')"] {
            assert_eq!(post(&graph, path).status(), 201, "{path}");
        }
        assert_eq!(log.entities("/v1.0/log").len(), 3);
        assert_eq!(post(&graph, "/users/1/microsoft.graph.remove").status(), 404);
        assert_eq!(format!("{:?}", graph.actions), r#"{"rename"}"#);
    }
}
