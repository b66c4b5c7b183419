use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", version)]
struct User {
    id: Option<String>,
}

fn main() {}
