use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App {
    #[graph_polymorphic(other)]
    Unknown(UnknownType),
    #[graph_polymorphic(other)]
    Rest(UnknownType),
}

fn main() {}
