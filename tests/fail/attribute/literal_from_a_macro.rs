use graph_core::GraphEntity;

macro_rules! declare {
    ($path:expr) => {
        #[derive(GraphEntity)]
        #[graph_entity(path = $path, odata = "microsoft.graph.ndesConnector")]
        struct NdesConnector {
            id: Option<String>,
        }
    };
}

declare!(42);

fn main() {}
