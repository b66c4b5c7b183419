use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/beta/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
