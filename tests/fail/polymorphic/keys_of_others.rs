use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(other, key, singleton, permissions(read(delegated = [])), url = "/apps", untagged)]
enum App {
    #[graph_polymorphic(rename = "web", odata = "microsoft.graph.web", path = "/apps")]
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
