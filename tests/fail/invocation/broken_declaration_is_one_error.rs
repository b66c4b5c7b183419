use graph_core::{GraphAction, GraphEntity};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

#[derive(GraphAction)]
#[graph_action(nme = "restore", bound_to(User))]
struct Restore;

fn main() {
    let _ = Restore.invoke();
    let _ = User::entity("1").invoke(&Restore);
    let _ = User::collection().invoke(&Restore);
}
