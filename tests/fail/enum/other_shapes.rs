use graph_core::GraphEnum;

#[derive(GraphEnum)]
union Bits {
    number: u32,
}

#[derive(GraphEnum)]
enum Borrowed<'a> {
    Other(&'a str),
}

#[derive(GraphEnum)]
enum Empty {}

fn main() {}
