use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    #[graph_entity(key)]
    id: Option<String>,
    #[graph_entity(key)]
    app_id: Option<String>,
}

fn main() {}
