use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    #[serde(rename = "id")]
    id: Option<String>,
}

fn main() {}
