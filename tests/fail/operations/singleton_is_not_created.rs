use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", singleton, operations(get, create))]
struct User {
    id: Option<String>,
}

fn main() {}
