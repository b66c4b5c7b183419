use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

impl NdesConnector {
    #[graph_entity(key)]
    fn name(&self) {}
}

fn main() {}
