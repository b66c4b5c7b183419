use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/device management", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
