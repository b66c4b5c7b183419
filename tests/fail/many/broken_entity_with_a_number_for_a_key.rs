use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "columns", odata = "microsoft.graph.column")]
struct Column {
    #[graph_entity(key)]
    index: i32,
}

fn main() {
    let _ = Column::get(7);
}
