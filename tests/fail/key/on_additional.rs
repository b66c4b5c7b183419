use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    #[graph_entity(key, additional)]
    id: graph_core::AdditionalProperties,
}

fn main() {}
