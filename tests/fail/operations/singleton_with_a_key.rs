use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", singleton)]
struct User {
    #[graph_entity(key)]
    id: Option<String>,
}

fn main() {}
