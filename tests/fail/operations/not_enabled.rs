use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(create, get))]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::delete("1");
    let _ = User::collection().list();
    let _ = User::replace("1", &User { id: None });
}
