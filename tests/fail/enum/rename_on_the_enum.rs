use graph_core::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(rename = "state")]
enum State {
    Active,
    Other(String),
}

fn main() {}
