use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", permissions(read(delegated = ["User.Read.All, User.ReadWrite.All", ""], application = ["Not supported."])))]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::get("1");
}
