use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector", path = "/users")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
