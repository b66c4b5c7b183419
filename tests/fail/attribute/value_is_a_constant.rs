use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = NDES_PATH, odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
