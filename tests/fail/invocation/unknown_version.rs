use graph_core::GraphAction;

#[derive(GraphAction)]
#[graph_action(version = "preview")]
struct Restart;

fn main() {}
