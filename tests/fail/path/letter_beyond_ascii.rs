use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/benutzer/für", odata = "microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
