use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path, odata =)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
