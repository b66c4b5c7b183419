use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", version = "v2")]
struct User {
    id: Option<String>,
}

fn main() {}
