use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(url = "/users", odata_type = "microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
