use graph_core::{GraphEntity, Patch};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(list))]
struct User {
    id: Option<String>,
}

fn main() {
    let user = User { id: None };
    let _ = user.create();
    let _ = User::get("1");
    let _ = User::update("1", &Patch::new());
}
