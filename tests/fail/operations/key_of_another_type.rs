use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::get(1.5);
}
