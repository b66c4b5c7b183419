use graph_core::GraphEnum;

#[derive(GraphEnum)]
enum State {
    RemoteControl,
    #[graph_enum(rename = "remoteControl")]
    Remote,
    Other(String),
}

fn main() {}
