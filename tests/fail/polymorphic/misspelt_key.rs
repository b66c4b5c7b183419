use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App {
    #[graph_polymorphic(othr)]
    Other(UnknownType),
}

fn main() {}
