use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/directoryObjects", odata = "microsoft.graph.directoryObject")]
struct DirectoryObject {
    id: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(base)]
    directory_object: DirectoryObject,
    #[graph_entity(skip)]
    cache: String,
}

fn main() {
    let _ = User::list().select(DirectoryObject::ID);
}
