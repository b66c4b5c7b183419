use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App {
    Unknown(UnknownType),
}

fn main() {}
