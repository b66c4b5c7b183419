use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
enum App<T> {
    Web(T),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
