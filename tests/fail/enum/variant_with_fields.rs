use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active { since: u32 },
    Other(String),
}

fn main() {}
