use graph_core::GraphEntity;

#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
#[derive(GraphEntity)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
