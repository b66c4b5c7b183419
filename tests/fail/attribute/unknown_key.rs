use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector", timeout = 30)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
