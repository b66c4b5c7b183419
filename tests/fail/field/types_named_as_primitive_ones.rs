use graph_core::GraphEntity;

struct Guid;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
    expires_in: std::time::Duration,
    tenant: Option<Guid>,
}

fn main() {}
