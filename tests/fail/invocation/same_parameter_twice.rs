use graph_core::{GraphFunction};

#[derive(GraphFunction)]
struct View {
    start: String,
    #[graph_function(rename = "start")]
    begin: String,
}

fn main() {}
