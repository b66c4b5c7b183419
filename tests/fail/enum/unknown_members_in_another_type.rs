use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active,
    Other(u32),
}

fn main() {}
