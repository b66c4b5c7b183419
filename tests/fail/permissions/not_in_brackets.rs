use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", permissions(read(delegated = "User.Read.All"), create(delegated), update(delegated("x"))))]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::get("1");
}
