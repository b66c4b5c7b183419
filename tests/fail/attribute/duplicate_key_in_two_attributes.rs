use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
#[graph_entity(path = "/users")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
