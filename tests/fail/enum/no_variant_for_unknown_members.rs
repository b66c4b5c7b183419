use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    Active,
    Inactive,
}

fn main() {}
