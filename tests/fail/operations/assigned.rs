use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations = "create, get")]
struct User {
    id: Option<String>,
}

fn main() {}
