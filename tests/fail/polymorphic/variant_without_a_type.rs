use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App {
    Web,
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
