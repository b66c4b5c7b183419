use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    __: Option<String>,
}

fn main() {}
