use graph_core::Client;

fn main() {
    let _ = Client::builder("https://graph.microsoft.com");
}
