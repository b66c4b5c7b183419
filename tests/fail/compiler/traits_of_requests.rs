use graph_core::transport::{DynTokenProvider, DynTransport, EmbeddedGraph, Timer, TokenProvider};
use graph_core::{Client, GraphEntity, GraphSingleton, Paged};

struct Plain;

#[derive(GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    id: Option<String>,
}

fn timer<T: Timer>(_: T) {}
fn token_provider<T: TokenProvider>(_: T) {}
fn erased_token_provider<T: DynTokenProvider>(_: T) {}
fn erased_transport<T: DynTransport>(_: T) {}
fn paged<T: Paged>(_: T) {}
fn operation<T: graph_core::operation::Operation>(_: T) {}
fn content<T: graph_core::upload::Content>(_: T) {}
fn singleton<T: GraphSingleton>(_: T) {}

fn main() {
    timer(Plain);
    token_provider(Plain);
    erased_token_provider(Plain);
    erased_transport(Plain);
    paged(Plain);
    operation(Plain);
    content(Plain);
    singleton(Plain);
    let client = Client::builder(EmbeddedGraph::new()).build();
    let _ = client.pages(User::get("1"));
}
