use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users?$top=5", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
