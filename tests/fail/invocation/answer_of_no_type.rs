use graph_core::{GraphFunction, GraphEntity};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

struct Photo;

#[derive(GraphFunction)]
#[graph_function(bound_to(User), returns = Photo)]
struct LargestPhoto;

fn main() {}
