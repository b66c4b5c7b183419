use graph_core::GraphComplex;

#[derive(GraphComplex)]
struct Address<T> {
    street: T,
}

fn main() {}
