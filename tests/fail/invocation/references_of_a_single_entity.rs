use graph_core::{GraphEntity};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/devices", odata = "microsoft.graph.device")]
struct Device {
    id: Option<String>,
    owner: Option<User>,
    users: Option<Vec<User>>,
}

fn main() {
    let _ = Device::entity("1").references(Device::OWNER);
    let _ = Device::entity("1").reference(Device::USERS);
}
