use graph_core::{GraphEntity, Patch};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(read_only)]
    id: Option<String>,
    name: Option<String>,
    age: i32,
    born: Option<graph_core::types::Date>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
struct Group {
    id: Option<String>,
}

fn main() {
    let _ = User::update("1", &Patch::new().set_null(User::AGE));
}
