use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/users/{userId}/messages", odata = "microsoft.graph.message")]
struct Message {
    id: Option<String>,
}

fn main() {
    let _ = Message::at(MessagePath { userId: &"1" }).list();
}
