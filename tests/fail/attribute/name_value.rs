use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity = "/users"]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
