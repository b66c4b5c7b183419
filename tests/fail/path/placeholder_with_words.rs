use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users/{id | userPrincipalName}/messages", odata = "microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
