use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
