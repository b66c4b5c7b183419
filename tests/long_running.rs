//! Long-running operations over real sockets, and end to end on the embedded Graph: no test waits in real time.

mod loopback;

use std::time::Duration;

use graph_core::error::RequestError;
use graph_core::long_running::Started;
use graph_core::transport::{
    AccessToken, Authenticated, EmbeddedGraph, ReqwestTransport, Retry, RetryPolicy, Stack, VirtualTimer,
};
use graph_core::{Client, Error, GraphEntity, ResourcePath};
use loopback::{Reply, Server, answer};

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/me/drive/items", odata = "microsoft.graph.driveItem")]
struct DriveItem {
    #[graph_entity(read_only)]
    id: Option<String>,
    name: Option<String>,
}

const ITEM: &str = r#"{"id":"01M","name":"Tokyo"}"#;

fn token() -> AccessToken {
    AccessToken::new("token").unwrap()
}

/// What so many requests with the token have.
fn bearers<const N: usize>() -> [Option<String>; N] {
    std::array::from_fn(|_| Some("Bearer token".to_owned()))
}

#[tokio::test]
async fn a_monitor_on_another_host_ends_in_a_redirect_home() {
    let elsewhere = Server::start([]).await;
    let home =
        Server::start([answer(202, &[("location", &format!("{}/monitor", elsewhere.address)), ("retry-after", "17")], "")]).await;
    let item = format!("{}/v1.0/me/drive/items/01M", home.address);
    elsewhere.follow_up([
        answer(202, &[], r#"{"status":"inProgress","percentageComplete":27.8}"#),
        answer(503, &[("retry-after", "5")], ""),
        answer(303, &[("location", &item)], ""),
    ]);
    home.follow_up([answer(200, &[], ITEM)]);

    let timer = VirtualTimer::new();
    let stack = Stack::new(ReqwestTransport::default(), timer.clone());
    let stack = stack.tokens(home.address.parse().unwrap(), token()).without_time_limit().build();
    let client = Client::builder(stack).base_url(&format!("{}/v1.0", home.address)).unwrap().build();
    let created = client.start(DriveItem::default().create()).await.unwrap().output(&timer).await.unwrap();
    assert_eq!(created.id.as_deref(), Some("01M"));
    assert_eq!(timer.sleeps(), [17, 2, 5].map(Duration::from_secs));
    assert_eq!(elsewhere.received_header("authorization"), [None, None, None]);
    assert_eq!(home.received_header("authorization"), bearers::<2>());
}

#[tokio::test]
async fn an_operation_is_resumed_over_tls_by_its_position() {
    let operation = [("operation-location", "/operations/1"), ("location", "/me/drive/items/01M")];
    let server = Server::start_tls([answer(202, &operation, "")]).await;
    let client = |server: &Server| {
        let client = Client::builder(server.transport()).base_url(&server.address).unwrap();
        client.bearer_token("token").unwrap().build()
    };
    let Started::Running(started) = client(&server).start(DriveItem::default().create()).await.unwrap() else {
        panic!("it is under way")
    };
    let position = started.position().to_owned();
    drop(started);

    let succeeded = r#"{"status":"succeeded","resourceLocation":"/me/drive/items/01M"}"#;
    server.follow_up([answer(200, &[], r#"{"status":"running"}"#), answer(200, &[], succeeded), answer(200, &[], ITEM)]);
    let mut resumed = client(&server).resume::<graph_core::operation::Create<DriveItem>>(position);
    let completed = resumed.wait(&VirtualTimer::new()).await.unwrap();
    assert_eq!(completed.result().await.unwrap().name.as_deref(), Some("Tokyo"));
    assert_eq!(server.received_header("authorization"), bearers::<4>());
}

#[tokio::test]
async fn a_monitor_without_tls_is_not_asked_by_a_client_with() {
    let plain = Server::start([]).await;
    let server = Server::start_tls([answer(202, &[("location", &plain.address)], "")]).await;
    let client = Client::builder(server.transport()).base_url(&server.address).unwrap().build();
    let Started::Running(mut operation) = client.start(DriveItem::default().create()).await.unwrap() else {
        panic!("it is under way")
    };
    let error = operation.wait(&VirtualTimer::new()).await.unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::InsecureLink)), "{error}");
    assert!(plain.received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_question_whose_answer_is_lost_is_asked_again() {
    let server = Server::start([answer(202, &[("location", "/operations/1")], ""), Reply::Lost, answer(200, &[], ITEM)]).await;
    let timer = VirtualTimer::new();
    let retry = Retry::new(server.transport(), timer.clone()).policy(RetryPolicy::new().base_delay(Duration::ZERO));
    let client = Client::builder(retry).base_url(&server.address).unwrap().build();
    let started = client.start(DriveItem::default().create()).await.unwrap();
    assert_eq!(started.output(&timer).await.unwrap().id.as_deref(), Some("01M"));
}

#[tokio::test]
async fn a_copy_on_the_embedded_graph_is_followed_to_its_key() {
    let origin = "https://graph.microsoft.com".parse().unwrap();
    let client = Client::builder(Authenticated::new(EmbeddedGraph::new(), origin, token(), VirtualTimer::new())).build();
    let id = client.send(DriveItem { name: Some("a".to_owned()), ..DriveItem::default() }.create()).await.unwrap().id.unwrap();

    let path = ResourcePath::new("/me/drive/items").key("id", &id).segments("/copy");
    let copy = DriveItem::at(path).create(&DriveItem { name: Some("b".to_owned()), ..DriveItem::default() });
    let Started::Running(mut operation) = client.start(copy).await.unwrap() else { panic!("a copy takes a while") };
    assert!(operation.poll().await.unwrap().is_none());
    assert_eq!(operation.report().percentage_complete(), Some(50.0));
    let completed = operation.wait(&VirtualTimer::new()).await.unwrap();
    let copy = client.send(DriveItem::get(completed.report().resource_id().unwrap())).await.unwrap();
    assert_eq!(copy.name.as_deref(), Some("b"));
    assert_ne!(copy.id, Some(id));
}
