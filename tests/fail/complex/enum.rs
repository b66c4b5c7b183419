use graph_core::GraphComplex;

#[derive(GraphComplex)]
enum Address {
    Home,
}

fn main() {}
