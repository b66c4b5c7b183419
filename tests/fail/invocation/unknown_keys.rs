use graph_core::{GraphAction};

#[derive(GraphAction)]
#[graph_action(odata = "microsoft.graph.sendMail", retuns = bool, url = "/me")]
struct SendMail {
    #[graph_action(read_only)]
    text: String,
    #[graph_action(name = "Subject")]
    subject: String,
    #[graph_action(skip)]
    count: i32,
}

fn main() {}
