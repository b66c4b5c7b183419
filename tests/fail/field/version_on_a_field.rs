use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(version = "beta")]
    id: Option<String>,
}

fn main() {}
