use graph_core::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(path = "/states", odata = "microsoft.graph.state", flags, other, rename_all = "camelCase", crat = "::x")]
enum State {
    #[graph_enum(crate = "::x")]
    Active,
    #[graph_enum(skip)]
    Idle,
    #[graph_enum(name = "gone")]
    Gone,
    #[graph_enum(other)]
    Other(String),
}

fn main() {}
