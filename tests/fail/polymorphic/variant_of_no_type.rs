use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App {
    Web(String),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
