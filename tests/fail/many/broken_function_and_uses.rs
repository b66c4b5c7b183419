use graph_core::{GraphEntity, GraphFunction, Page};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

#[derive(GraphFunction)]
#[graph_function(nme = "delta", bound_to(User), path = "/groups/{group_id}", returns = Page<User>)]
struct Members {
    #[graph_function(renam = "a")]
    filter: String,
}

fn main() {
    let members = Members { filter: String::new() };
    let _ = User::entity("1").invoke(&members).select(User::ID);
    let _ = members.invoke_at(MembersPath { group_id: &"1" }).top(5);
}
