use graph_core::{GraphEntity};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}



fn main() {
    let _ = User::entity("1").invoke(&User { id: None });
}
