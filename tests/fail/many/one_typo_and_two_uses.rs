use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(paht = "/users", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
struct Group {
    id: Option<String>,
    connector: Option<NdesConnector>,
}

fn main() {
    let _ = NdesConnector::get("1");
    let _ = NdesConnector { id: None }.create();
}
