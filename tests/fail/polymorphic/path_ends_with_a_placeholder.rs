use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "/users/{user_id}", odata = "microsoft.graph.directoryObject")]
enum Member {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "/{user_id}", odata = "microsoft.graph.directoryObject")]
enum Owner {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
