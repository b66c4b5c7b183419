use graph_core::{GraphComplex, GraphEntity, GraphEnum};

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
    age: Option<i32>,
    state: Option<State>,
    address: Option<Address>,
}

#[derive(GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
struct Group {
    id: Option<String>,
}

#[derive(GraphComplex)]
struct Address {
    city: Option<String>,
}

#[derive(GraphEnum)]
enum State {
    Active,
    Other(String),
}

fn main() {
    let _ = User::list().filter(User::AGE.eq(Some(5)));
}
