use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    #[graph_enum(renam = "active")]
    Active,
    Other(String),
}

fn main() {}
