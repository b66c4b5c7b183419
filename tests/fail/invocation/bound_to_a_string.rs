use graph_core::{GraphAction};

#[derive(GraphAction)]
#[graph_action(bound_to("User"))]
struct Restore;

fn main() {}
