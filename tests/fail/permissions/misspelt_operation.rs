use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", permissions(reed(delegated = ["User.Read.All"])))]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::get("1");
}
