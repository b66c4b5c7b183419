use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "https://graph.microsoft.com/v1.0/users", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
