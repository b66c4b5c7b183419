use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[repr(packed)]
struct Address {
    floor: Option<i32>,
}

fn main() {}
