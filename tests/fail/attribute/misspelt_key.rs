use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(paht = "/users", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
