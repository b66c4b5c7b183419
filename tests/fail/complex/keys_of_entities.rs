use graph_core::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(operations(get), permissions(read(delegated = [])), singleton, key, rename_all = "camelCase", type = "microsoft.graph.address")]
struct Address {
    city: Option<String>,
}

fn main() {}
