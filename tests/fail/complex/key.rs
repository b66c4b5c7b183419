use graph_core::GraphComplex;

#[derive(GraphComplex)]
struct Address {
    #[graph_complex(key)]
    street: Option<String>,
}

fn main() {}
