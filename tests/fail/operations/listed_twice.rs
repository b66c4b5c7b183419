use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(create, get, create))]
struct User {
    id: Option<String>,
}

fn main() {}
