use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/a%2", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
