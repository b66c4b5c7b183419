use graph_core::{GraphAction, GraphFunction};

#[derive(GraphAction)]
enum Restore {
    Now,
}

#[derive(GraphFunction)]
struct View(String);

fn main() {}
