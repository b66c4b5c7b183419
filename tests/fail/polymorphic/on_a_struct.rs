use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
struct App {
    other: UnknownType,
}

fn main() {}
