use graph_core::GraphPolymorphic;

#[derive(GraphPolymorphic)]
enum App {
    #[graph_polymorphic(other)]
    Other(String),
}

fn main() {}
