use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(path = "/users")]
struct Address {
    street: Option<String>,
}

fn main() {}
