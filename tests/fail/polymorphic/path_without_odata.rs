use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "/apps")]
enum App {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
