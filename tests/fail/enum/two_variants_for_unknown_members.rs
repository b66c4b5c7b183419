use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active,
    Other(String),
    Unknown(String),
}

fn main() {}
