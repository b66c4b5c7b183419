use graph_core::{GraphEntity, Patch};

#[derive(GraphEntity)]
#[graph_entity(path = "/users/{user_id}/messages", odata = "message")]
struct Message {
    #[graph_entity(read_only)]
    id: Option<String>,
    subject: Option<String>,
}

fn main() {
    let messages = Message::at(MessagePath { user_id: &"1" });
    let patch = Patch::new().set(Message::SUBJECT, "a");
    let _ = messages.update("2", &patch);
    let _ = messages.list().filter(Message::ID.eq("1")).select((Message::ID, Message::SUBJECT));
}
