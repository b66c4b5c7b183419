use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active,
    #[graph_enum(rename = "other")]
    Other(String),
}

fn main() {}
