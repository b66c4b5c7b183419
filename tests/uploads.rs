//! Uploads over real sockets, and end to end on the embedded Graph: no test waits in real time.

mod loopback;

use std::sync::Arc;

use graph_core::bytes::Bytes;
use graph_core::transport::{AccessToken, Authenticated, EmbeddedGraph, FaultInjection, Retry, VirtualTimer};
use graph_core::types::Sensitive;
use graph_core::upload::{Content, CreateUploadSession, FileContent, RangeSize, UploadError, UploadSession};
use graph_core::{Client, Error, GraphEntity, Request, ResourcePath};
use loopback::{Reply, Server, answer};

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/me/drive/items", odata = "microsoft.graph.driveItem")]
struct DriveItem {
    #[graph_entity(read_only)]
    id: Option<String>,
    size: Option<i64>,
}

const UNIT: usize = 327_680;

fn content(size: usize) -> Bytes {
    (0..size).map(|at| u8::try_from((at / 251 + at) % 256).unwrap()).collect()
}

#[tokio::test]
async fn ranges_go_to_another_host_without_the_token_and_one_whose_answer_was_lost_is_not_kept_twice() {
    let elsewhere = Server::start([
        answer(202, &[], r#"{"nextExpectedRanges":["327680-"]}"#),
        Reply::Lost,
        answer(416, &[], ""),
        answer(200, &[], r#"{"nextExpectedRanges":["655360-"]}"#),
        answer(201, &[], r#"{"id":"01M","size":655365}"#),
    ])
    .await;
    let home = Server::start([]).await;
    let timer = VirtualTimer::new();
    let token = AccessToken::new("token").unwrap();
    let layer = Authenticated::new(home.transport(), home.address.parse().unwrap(), token, timer.clone());
    let client = Client::builder(Retry::new(layer, timer)).base_url(&home.address).unwrap().build();

    let url = Some(Sensitive(format!("{}/sessions/1?key=hunter2", elsewhere.address)));
    let session = UploadSession { upload_url: url, ..UploadSession::default() };
    let content = content(2 * UNIT + 5);
    let upload = client.upload::<DriveItem, _>(session, content.clone());
    let uploaded = upload.range_size(RangeSize::new(UNIT as u64).unwrap()).finish().await.unwrap();
    assert_eq!(uploaded.item.unwrap().id.as_deref(), Some("01M"));

    let ranges = ["0-327679", "327680-655359", "327680-655359"].map(|range| Some(format!("bytes {range}/655365")));
    assert_eq!(elsewhere.received_header("content-range")[..3], ranges);
    assert_eq!(elsewhere.received_header("content-range")[3..], [None, Some("bytes 655360-655364/655365".to_owned())]);
    assert_eq!(elsewhere.received_header("authorization"), [None, None, None, None, None]);
    let received = elsewhere.received.lock().unwrap();
    assert_eq!(received[1].body(), received[2].body());
    assert_eq!([received[0].body(), received[2].body(), received[4].body()].map(Bytes::len), [UNIT, UNIT, 5]);
    assert_eq!([&received[0].body()[..], received[2].body(), received[4].body()].concat(), content);
}

/// A client of the embedded Graph with a token, whose requests fail now and then, and the key of an item there.
async fn embedded(rate: f64, seed: u64) -> (Client, String) {
    let graph = Arc::new(EmbeddedGraph::new());
    let id = Client::builder(Arc::clone(&graph)).build().send(DriveItem::default().create()).await.unwrap().id.unwrap();
    let faults = FaultInjection::random(graph, rate, seed);
    let origin = "https://graph.microsoft.com".parse().unwrap();
    let token = AccessToken::new("token").unwrap();
    (Client::builder(Authenticated::new(faults, origin, token, VirtualTimer::new())).build(), id)
}

fn create_session(id: &str) -> Request<CreateUploadSession> {
    UploadSession::create_for(ResourcePath::new("/me/drive/items").key("id", id))
}

#[tokio::test]
async fn a_file_goes_up_on_the_embedded_graph() {
    let (client, id) = embedded(0.0, 0).await;
    let session = client.send(create_session(&id)).await.unwrap();
    let file = FileContent::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let size = file.size();
    let uploaded = client.upload::<DriveItem, _>(session, file).finish().await.unwrap();
    assert_eq!(uploaded.item.unwrap(), DriveItem { id: Some(id), size: Some(size.try_into().unwrap()) });
}

#[tokio::test]
async fn an_upload_that_was_cancelled_is_gone() {
    let (client, id) = embedded(0.0, 0).await;
    let session = client.send(create_session(&id)).await.unwrap();
    let mut upload = client.upload::<DriveItem, _>(session, content(10));
    upload.cancel().await.unwrap();
    let error = upload.finish().await.unwrap_err();
    assert!(matches!(&error, Error::Upload(error) if matches!(**error, UploadError::SessionGone(_))), "{error}");
}

#[tokio::test]
async fn an_upload_goes_on_after_every_failure() {
    for seed in 0..40 {
        let (client, id) = embedded(0.3, seed).await;
        let session = loop {
            if let Ok(session) = client.send(create_session(&id)).await {
                break session;
            }
        };
        let size = 7 * UNIT + 5;
        let mut upload = client.upload::<DriveItem, _>(session, content(size)).range_size(RangeSize::new(UNIT as u64).unwrap());
        let mut failures = 0;
        while let Err(error) = upload.finish().await {
            // The answer to the last range was lost: the content is there.
            if matches!(&error, Error::Upload(error) if matches!(**error, UploadError::SessionGone(_))) {
                break;
            }
            failures += 1;
            assert!(failures < 100, "{error}");
        }
        let item = loop {
            if let Ok(item) = client.send(DriveItem::get(&id)).await {
                break item;
            }
        };
        assert_eq!(item.size, Some(size.try_into().unwrap()), "seed {seed}");
    }
}
