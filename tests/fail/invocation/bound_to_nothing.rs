use graph_core::{GraphAction};

#[derive(GraphAction)]
#[graph_action(bound_to())]
struct Restore;

fn main() {}
