use graph_core::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum]
enum Bare {
    Other(String),
}

#[derive(GraphEnum)]
#[graph_enum(crate = "::x y")]
enum NoPath {
    Other(String),
}

#[derive(GraphEnum)]
enum Names {
    #[graph_enum(rename = "")]
    Empty,
    #[graph_enum(rename = "a b")]
    Space,
    #[graph_enum(rename)]
    NoValue,
    #[graph_enum(rename = "a", rename = "b")]
    Twice,
    Other(String),
}

fn main() {}
