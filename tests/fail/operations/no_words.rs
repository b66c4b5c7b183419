use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(create get, 5))]
struct User {
    id: Option<String>,
}

fn main() {}
