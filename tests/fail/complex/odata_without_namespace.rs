use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata = "physicalAddress")]
struct Address {
    street: Option<String>,
}

fn main() {}
