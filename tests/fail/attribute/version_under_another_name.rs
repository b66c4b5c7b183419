use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", version = "v1")]
struct User {
    id: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group", version = "preview")]
struct Group {
    id: Option<String>,
}

fn main() {}
