use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(odata = "microsoft.graph.app")]
enum App {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
