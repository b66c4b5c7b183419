use graph_core::{GraphFunction};

#[derive(GraphFunction)]
#[graph_function(path = "/users/{user_id}", returns = bool)]
struct IsManager;

fn main() {
    let _ = IsManager.invoke();
    let _ = IsManager.invoke_at(IsManagerPath { id: &"1" });
}
