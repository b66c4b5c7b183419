use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_complex(odata = "microsoft.graph.user")]
struct NdesConnector {
    id: Option<String>,
}

fn main() {}
