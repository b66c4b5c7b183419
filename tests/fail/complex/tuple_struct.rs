use graph_core::GraphComplex;

#[derive(GraphComplex)]
struct Address(String);

fn main() {}
