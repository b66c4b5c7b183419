use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector", crate = "not a path")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
