use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    #[graph_entity(default)]
    a: Option<String>,
    #[graph_entity(skip_serializing_if = "Option::is_none")]
    b: Option<String>,
    #[graph_entity(alias = "x")]
    c: Option<String>,
    #[graph_entity(with = "module")]
    d: Option<String>,
    #[graph_entity(flatten)]
    e: Option<String>,
    #[graph_entity(skip_serializing)]
    f: Option<String>,
    #[graph_entity(nullable)]
    g: Option<String>,
    #[graph_entity(required)]
    h: Option<String>,
}

fn main() {}
