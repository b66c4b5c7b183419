use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    name: &'static str,
    alias: Option<&'static str>,
    range: (i32, i32),
    nothing: Vec<()>,
    hash: [u8; 4],
    any: Box<dyn Send>,
    done: Option<fn()>,
}

fn main() {}
