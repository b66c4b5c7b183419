use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", rename_all = "camelCase", deny_unknown_fields)]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
