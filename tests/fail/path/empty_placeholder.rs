use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users/{}/messages", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

fn main() {}
