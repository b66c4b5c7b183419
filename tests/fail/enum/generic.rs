use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State<T> {
    Active,
    Other(T),
}

fn main() {}
