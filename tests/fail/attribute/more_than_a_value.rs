use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users" + "/all", odata = "microsoft.graph.user" "x")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
