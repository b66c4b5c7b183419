use graph_core::{GraphEntity, GraphFunction};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

#[derive(GraphFunction)]
#[graph_function(bound_to(User), returns = bool)]
struct IsManager;

fn main() {
    let _ = User::entity("1").invoke(&IsManager).top(5);
}
