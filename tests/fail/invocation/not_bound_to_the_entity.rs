use graph_core::{GraphAction, GraphEntity};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

#[derive(GraphAction)]
#[graph_action(bound_to_collection(User))]
struct Restore;

fn main() {
    let _ = User::entity("1").invoke(&Restore);
}
