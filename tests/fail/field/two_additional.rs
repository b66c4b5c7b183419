use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    #[graph_entity(additional)]
    more: graph_core::AdditionalProperties,
    #[graph_entity(additional)]
    rest: graph_core::AdditionalProperties,
}

fn main() {}
