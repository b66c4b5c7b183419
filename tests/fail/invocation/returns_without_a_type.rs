use graph_core::{GraphFunction};

#[derive(GraphFunction)]
#[graph_function(returns)]
struct IsManager;

#[derive(GraphFunction)]
#[graph_function(returns(bool))]
struct IsOwner;

#[derive(GraphFunction)]
#[graph_function(returns = "bool")]
struct IsMember;

fn main() {}
