use graph_core::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(path = "/groups/{group_id}/members/{member_id}/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

fn main() {
    let _ = User::at(UserPath { group_id: &"1", membr_id: &"2" }).list();
}
