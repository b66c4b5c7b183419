use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    display_name: Option<String>,
    #[graph_entity(rename = "displayName")]
    label: Option<String>,
}

fn main() {}
