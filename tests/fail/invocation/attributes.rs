use graph_core::GraphAction;

#[derive(GraphAction)]
#[graph_action]
struct Bare;

#[derive(GraphAction)]
#[graph_action(name = "", name = "b", crate = "5", rename_all = "camelCase")]
struct Keys;

#[derive(GraphAction)]
#[graph_action(path = "me")]
struct Path;

#[derive(GraphAction)]
#[graph_action(bound_to(User Group))]
struct Bound;

#[derive(GraphAction)]
struct Parameters {
    #[graph_action(rename = "a b")]
    a: String,
    #[graph_action(default)]
    b: String,
    #[graph_action(key)]
    c: String,
    d: &'static str,
}

#[derive(GraphAction)]
union NoStruct {
    number: u32,
}

fn main() {}
