use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = 42, odata = b"microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
