use graph_core::GraphEnum;

#[derive(GraphEnum)]
struct State {
    active: bool,
}

fn main() {}
