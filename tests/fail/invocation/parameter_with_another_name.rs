use graph_core::{GraphAction, GraphFunction};

#[derive(GraphFunction)]
struct Search {
    #[graph_function(rename = "a/b?c#d")]
    text: String,
    #[graph_function(rename = "")]
    nothing: String,
}

#[derive(GraphAction)]
struct SendMail {
    #[graph_action(rename = "save to sent items")]
    save: bool,
}

fn main() {}
