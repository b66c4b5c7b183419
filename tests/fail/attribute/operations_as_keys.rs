use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", get, delete = true, bound_to(User), returns = bool)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
