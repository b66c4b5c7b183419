use graph_core::{GraphEntity, GraphEnum};

#[derive(GraphEnum)]
enum State {
    #[graph_enum(renam = "active")]
    Active,
    Other(String),
}

#[derive(GraphEntity)]
#[graph_entity(path = "/devices", odata = "microsoft.graph.device")]
struct Device {
    id: Option<String>,
    state: Option<State>,
}

fn main() {
    let _ = Device::list().filter(Device::STATE.eq(State::Active));
    let _ = State::from_member("active").as_member();
}
