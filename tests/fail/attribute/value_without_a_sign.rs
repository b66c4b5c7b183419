use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path "/users", odata = "microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
