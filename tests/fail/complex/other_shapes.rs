use graph_core::GraphComplex;

#[derive(GraphComplex)]
union Bits {
    number: u32,
}

#[derive(GraphComplex)]
struct Nothing;

#[derive(GraphComplex)]
struct Borrowed<'a> {
    text: &'a str,
}

fn main() {}
