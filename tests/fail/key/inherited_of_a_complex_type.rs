use graph_core::{GraphComplex, GraphEntity};

#[derive(GraphComplex)]
struct Base {
    name: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(base)]
    base: Base,
}

fn main() {}
