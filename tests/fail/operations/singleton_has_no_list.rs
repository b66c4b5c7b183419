use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", singleton)]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::list();
}
