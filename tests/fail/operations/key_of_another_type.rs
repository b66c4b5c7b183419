use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

fn main() {
    let user = User { id: None };
    let _ = User::get(user.id);
    let _ = User::entity(1.5);
}
