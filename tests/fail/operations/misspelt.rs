use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(creat, gett, upsert))]
struct User {
    id: Option<String>,
}

fn main() {}
