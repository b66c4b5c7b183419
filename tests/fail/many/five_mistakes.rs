use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "users", odata = "user", timeout = 30)]
struct NdesConnector {
    id: Option<String>,
    #[graph_entity(renam = "a")]
    a: Option<String>,
    #[graph_entity(key = "b")]
    b: Option<String>,
}

fn main() {}
