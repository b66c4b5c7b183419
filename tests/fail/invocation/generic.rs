use graph_core::{GraphAction};

#[derive(GraphAction)]
struct Restore<T> {
    what: T,
}

fn main() {}
