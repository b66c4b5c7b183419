use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    started: Option<std::time::Instant>,
}

fn main() {}
