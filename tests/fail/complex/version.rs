use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata = "microsoft.graph.emailAddress", version = "beta")]
struct EmailAddress {
    address: Option<String>,
}

fn main() {}
