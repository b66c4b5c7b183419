use graph_core::{GraphComplex, GraphEntity};

#[derive(GraphComplex)]
struct Base {
    name: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
    #[graph_entity(base)]
    base: Box<Base>,
}

fn main() {}
