use graph_core::{GraphAction};

struct Address;

#[derive(GraphAction)]
struct Move {
    to: Address,
}

fn main() {}
