use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "/directoryObjects", odata = "microsoft.graph.directoryObject", version = "2.0")]
enum DirectoryObject {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
