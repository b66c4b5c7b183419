use graph_core::{GraphComplex, GraphEntity};

#[derive(GraphComplex)]
#[graph_complex(odata_type = "microsoft.graph.physicalAddress")]
struct Address {
    street: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
    address: Option<Address>,
    #[graph_entity(base)]
    base: Address,
}

fn main() {}
