//! Uploads to a service that keeps to the rules of sessions, and to ones that do not. Nothing waits.

use std::collections::VecDeque;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_RANGE, CONTENT_TYPE};
use http::{Request, Response};

use super::*;
use crate::GraphEntity;
use crate::client::Client;
use crate::error::{Error, RequestError};
use crate::transport::{AccessToken, Authenticated, TimeLimit, Transport, TransportError, VirtualTimer};
use crate::types::Sensitive;

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/me/drive/items", odata = "microsoft.graph.driveItem")]
struct DriveItem {
    #[graph_entity(read_only)]
    id: Option<String>,
    size: Option<i64>,
}

const URL: &str = "https://up.example/sessions/hunter2?key=hunter2";
const UNIT: u64 = 327_680;
const ITEM: &str = r#"{"id":"01M","size":1000000}"#;

/// Gives the answers of a script, and keeps what it was sent.
#[derive(Clone, Default)]
struct Service {
    script: Arc<Mutex<VecDeque<Outcome>>>,
    received: Arc<Mutex<Vec<Request<Bytes>>>>,
}

type Outcome = Result<Response<Bytes>, TransportError>;

impl Transport for Service {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.received.lock().unwrap().push(request);
        self.script.lock().unwrap().pop_front().expect("the script has an answer for each request")
    }
}

impl Service {
    fn of(answers: impl IntoIterator<Item = Outcome>) -> Self {
        Self { script: Arc::new(Mutex::new(answers.into_iter().collect())), received: Arc::default() }
    }

    fn upload(&self, size: usize) -> Upload<DriveItem, Bytes> {
        let client = Client::builder(self.clone()).bearer_token("token").unwrap().without_default_layers().build();
        let upload = client.upload(session(&["0-"]), content(size));
        upload.range_size(RangeSize::new(UNIT).unwrap())
    }

    /// Method and range of each request.
    fn asked(&self) -> Vec<String> {
        let text = |request: &Request<Bytes>| match request.headers().get(CONTENT_RANGE) {
            Some(range) => format!("{} {}", request.method(), range.to_str().unwrap()),
            None => request.method().to_string(),
        };
        self.received.lock().unwrap().iter().map(text).collect()
    }
}

fn session(ranges: &[&str]) -> UploadSession {
    let next_expected_ranges = ranges.iter().map(|&range| range.to_owned()).collect();
    UploadSession { upload_url: Some(Sensitive(URL.to_owned())), next_expected_ranges, ..UploadSession::default() }
}

/// Bytes of which no two ranges are alike.
fn content(size: usize) -> Bytes {
    (0..size).map(|at| u8::try_from((at / 251 + at) % 256).unwrap()).collect()
}

fn answer(status: u16, body: &'static str) -> Outcome {
    Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).map_err(TransportError::new)
}

fn upload_error(error: Error) -> UploadError {
    match error {
        Error::Upload(error) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_content_is_sent_in_ranges_in_their_order_and_each_byte_once() {
    let service = Service::of([
        answer(202, r#"{"expirationDateTime":"2030-01-29T09:21:55.523Z","nextExpectedRanges":["327680-"]}"#),
        answer(202, r#"{"nextExpectedRanges":["655360-"]}"#),
        answer(202, ""),
        answer(201, ITEM),
    ]);
    let mut upload = service.upload(1_000_000);
    let mut progress = vec![upload.progress().to_string()];
    let uploaded = loop {
        match upload.send_range().await.unwrap() {
            Some(uploaded) => break uploaded,
            None => progress.push(upload.progress().to_string()),
        }
    };
    assert_eq!(uploaded.item, Some(DriveItem { id: Some("01M".to_owned()), size: Some(1_000_000) }));
    assert_eq!(progress, ["0", "327680", "655360", "983040"].map(|received| format!("{received} of 1000000 bytes")));
    assert_eq!(
        service.asked(),
        ["0-327679", "327680-655359", "655360-983039", "983040-999999"].map(|range| format!("PUT bytes {range}/1000000"))
    );
    let received = service.received.lock().unwrap();
    let sent = received.iter().flat_map(|request| request.body().to_vec()).collect::<Bytes>();
    assert_eq!(sent, content(1_000_000));
    for request in received.iter() {
        assert_eq!(request.uri(), URL);
        assert_eq!(request.headers()[CONTENT_TYPE], "application/octet-stream");
    }
    assert_eq!(upload.session().expiration_date_time, Some("2030-01-29T09:21:55.523Z".parse().unwrap()));
    assert!(!format!("{upload:?}").contains("hunter2"));
}

#[tokio::test]
async fn the_token_stays_at_home_even_if_the_session_is_at_home() {
    for url in [URL, "https://graph.microsoft.com/up/1"] {
        let token = || AccessToken::new("token").unwrap();
        let service = Service::of((0..6).map(|_| answer(200, r#"{"nextExpectedRanges":["0-"]}"#)));
        let origin = "https://graph.microsoft.com".parse().unwrap();
        let layer = Authenticated::new(service.clone(), origin, token(), VirtualTimer::new());
        let own = Client::builder(service.clone()).bearer_token("token").unwrap().without_default_layers().build();
        for client in [own, Client::builder(layer).without_default_layers().build()] {
            let session = UploadSession { upload_url: Some(Sensitive(url.to_owned())), ..UploadSession::default() };
            let mut upload = client.upload::<DriveItem, _>(session, content(10));
            assert!(upload.send_range().await.unwrap().is_none());
            upload.refresh().await.unwrap();
            upload.cancel().await.unwrap();
        }
        assert_eq!(service.asked(), ["PUT bytes 0-9/10", "GET", "DELETE"].repeat(2));
        assert!(service.received.lock().unwrap().iter().all(|request| !request.headers().contains_key(AUTHORIZATION)));
    }
}

#[tokio::test]
async fn an_attachment_goes_on_with_200_and_ends_without_a_body() {
    let mut last = answer(201, "").unwrap();
    last.headers_mut().insert("location", http::HeaderValue::from_static("https://outlook.office.com/x/Attachments('A')"));
    let service = Service::of([answer(200, r#"{"NextExpectedRanges":["327680"]}"#), Ok(last)]);
    let uploaded = service.upload(400_000).finish().await.unwrap();
    assert_eq!(uploaded, Uploaded { item: None, location: Some("https://outlook.office.com/x/Attachments('A')".to_owned()) });
    assert_eq!(service.asked(), ["PUT bytes 0-327679/400000", "PUT bytes 327680-399999/400000"]);
}

#[tokio::test]
async fn what_the_service_has_already_is_not_sent_again() {
    let service = Service::of([
        answer(416, ""),
        answer(200, r#"{"nextExpectedRanges":["10-19","90-"]}"#),
        answer(202, r#"{"nextExpectedRanges":["90-"]}"#),
        answer(200, ITEM),
    ]);
    let mut upload = service.upload(100);
    assert!(upload.send_range().await.unwrap().is_none());
    assert_eq!(upload.progress().to_string(), "80 of 100 bytes");
    assert_eq!(upload.session().next_expected_ranges, ["10-19", "90-"]);
    assert!(upload.finish().await.unwrap().item.is_some());
    assert_eq!(service.asked(), ["PUT bytes 0-99/100", "GET", "PUT bytes 10-19/100", "PUT bytes 90-99/100"]);
}

#[tokio::test]
async fn a_failure_keeps_the_session_and_another_upload_goes_on_with_it() {
    let service = Service::of([
        answer(202, r#"{"nextExpectedRanges":["327680-"]}"#),
        Err(TransportError::new("reset")),
        answer(500, ""),
        answer(200, r#"{"nextExpectedRanges":["655360-"]}"#),
        answer(201, ITEM),
    ]);
    let mut upload = service.upload(700_000);
    assert!(matches!(upload.finish().await, Err(Error::Transport(_))));
    assert_eq!(upload.progress().received, 327_680);
    let error = upload.finish().await.unwrap_err();
    assert_eq!(error.to_string(), "PUT /{upload_url} answered 500 Internal Server Error");
    let kept = crate::json::to_string(upload.session());

    let session = crate::json::from_slice(kept.as_bytes()).unwrap();
    let mut upload = upload_of(&service, session, 700_000);
    assert_eq!(upload.progress().received, 327_680);
    upload.refresh().await.unwrap();
    assert_eq!(upload.progress().received, 655_360);
    upload.finish().await.unwrap();
    assert_eq!(service.asked()[3..], ["GET", "PUT bytes 655360-699999/700000"]);
}

fn upload_of(service: &Service, session: UploadSession, size: usize) -> Upload<DriveItem, Bytes> {
    Client::builder(service.clone()).without_default_layers().build().upload(session, content(size))
}

#[tokio::test]
async fn a_session_that_is_gone_is_told_apart() {
    let service = Service::of([answer(404, r#"{"error":{"code":"itemNotFound"}}"#), answer(404, ""), answer(404, "")]);
    let mut upload = service.upload(10);
    let error = upload.send_range().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert!(error.has_code("itemNotFound") && !error.is_not_found(), "it is the session that is not found, and no entity");
    assert!(error.to_string().ends_with("create another one: PUT /{upload_url} answered 404 Not Found: itemNotFound"), "{error}");
    assert!(matches!(upload_error(upload.refresh().await.unwrap_err()), UploadError::SessionGone(_)));
    assert!(matches!(upload_error(upload.cancel().await.unwrap_err()), UploadError::SessionGone(_)));
}

#[tokio::test]
async fn extensions_go_with_each_range() {
    let service = Service::of([answer(202, r#"{"nextExpectedRanges":["5-"]}"#), answer(201, ITEM)]);
    let limit = TimeLimit(std::time::Duration::from_secs(300));
    service.upload(10).extension(limit).finish().await.unwrap();
    let received = service.received.lock().unwrap();
    assert!(received.iter().all(|request| request.extensions().get::<TimeLimit>().is_some()));
    assert_eq!(received.len(), 2);
}

#[tokio::test]
async fn a_service_that_goes_round_in_a_circle_is_left() {
    let service = Service::of((0..3).map(|_| answer(202, r#"{"nextExpectedRanges":["0-"]}"#)));
    assert!(matches!(upload_error(service.upload(10).finish().await.unwrap_err()), UploadError::NoProgress));
    assert_eq!(service.asked().len(), 3);

    // A range that is lost once is sent again.
    let answers = ["327680-", "0-", "327680-", "655360-"].map(|range| {
        let body = format!(r#"{{"nextExpectedRanges":["{range}"]}}"#);
        Response::builder().status(202).body(Bytes::from(body)).map_err(TransportError::new)
    });
    let service = Service::of(answers.into_iter().chain([answer(201, ITEM)]));
    assert!(service.upload(700_000).finish().await.is_ok());
}

#[tokio::test]
async fn what_cannot_be_uploaded_is_told_and_not_sent() {
    let service = Service::default();
    assert!(matches!(upload_error(service.upload(0).finish().await.unwrap_err()), UploadError::EmptyContent));
    let error = upload_of(&service, UploadSession::default(), 10).finish().await.unwrap_err();
    assert!(matches!(upload_error(error), UploadError::NoUploadUrl));
    let plain = UploadSession { upload_url: Some(Sensitive(URL.replace("https", "http"))), ..UploadSession::default() };
    let error = upload_of(&service, plain, 10).finish().await.unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::InsecureLink)));
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn an_upload_is_not_complete_ahead_of_its_last_range() {
    for (status, body) in [(200, ""), (201, ITEM), (200, "<html>")] {
        let service = Service::of([answer(status, body), answer(202, ""), answer(200, ITEM)]);
        let mut upload = service.upload(400_000);
        let error = upload.finish().await.unwrap_err();
        assert!(error.to_string().ends_with("expected 202 Accepted"), "{error}");
        assert_eq!(upload.progress().received, 0);
        assert!(upload.finish().await.is_ok());
    }
}

#[tokio::test]
async fn a_service_that_makes_no_sense_is_told() {
    for (answers, expected) in [
        (vec![answer(202, r#"{"nextExpectedRanges":["x"]}"#)], "no ranges of the content"),
        (vec![answer(202, r#"{"nextExpectedRanges":["10-"]}"#)], "no ranges of the content"),
        (vec![answer(416, ""), answer(200, "{}")], "no ranges of the content"),
        (vec![answer(202, r#"{"nextExpectedRanges":[]}"#)], "`deferCommit`"),
        (vec![answer(202, "")], "`deferCommit`"),
        (vec![answer(201, "{")], "the body cannot be decoded"),
        (vec![answer(204, "")], "expected 202 Accepted or 200 OK or 201 Created"),
    ] {
        let error = Service::of(answers).upload(10).finish().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

/// Has no byte the first time, and one too few the second time.
struct Unsteady(Mutex<u64>);

impl Content for Unsteady {
    fn size(&self) -> u64 {
        10
    }

    async fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let time = {
            let mut times = self.0.lock().unwrap();
            *times += 1;
            *times
        };
        match time {
            1 => Err(io::Error::other("the disk is gone")),
            2 => Ok(Bytes::from_static(b"123456789")),
            _ => content(10).read(range).await,
        }
    }
}

#[tokio::test]
async fn a_content_that_cannot_be_read_is_tried_again() {
    let service = Service::of([answer(201, ITEM)]);
    let client = Client::builder(service.clone()).without_default_layers().build();
    let mut upload = client.upload::<DriveItem, _>(session(&[]), Unsteady(Mutex::new(0)));
    let error = upload.finish().await.unwrap_err();
    assert_eq!(error.to_string(), "the content of the upload could not be read");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the disk is gone");
    assert!(matches!(upload_error(upload.finish().await.unwrap_err()), UploadError::WrongLength { expected: 10, found: 9 }));
    assert!(service.asked().is_empty());
    assert!(upload.finish().await.is_ok());
}
