use graph_core::GraphEntity;

#[derive(GraphEntity)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
