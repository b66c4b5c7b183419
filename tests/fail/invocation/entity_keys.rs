use graph_core::GraphFunction;

#[derive(GraphFunction)]
#[graph_function(operations(get), rename = "a", bound = User, collection(User), response = bool)]
struct View {
    #[graph_function(path = "/a", bound_to(User), bound_to_collection(User), returns = bool, crate = "::a", write_only, json = "b")]
    start: String,
}

fn main() {}
