use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active,
    Other(#[graph_enum(rename = "other")] String),
}

fn main() {}
