use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(version = "beta", operations(get, list), permissions(read(delegated = ["User.Read.All"])))]
enum Attachment {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
