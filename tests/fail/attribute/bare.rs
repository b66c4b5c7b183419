use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
