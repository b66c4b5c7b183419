use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(= "/users", [odata])]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
