//! Operations against services that each speak in their own way. Time is virtual.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Method, Request, Response};

use super::*;
use crate::GraphEntity;
use crate::client::Client;
use crate::error::{Error, RequestError};
use crate::operation::{Create, Delete};
use crate::transport::{AccessToken, Authenticated, Transport, TransportError, VirtualTimer};

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/teams", odata = "microsoft.graph.team")]
struct Team {
    #[graph_entity(read_only)]
    id: Option<String>,
}

const TOKEN: &str = "Bearer token";
const OPERATION: &str = "/teams('1')/operations('2')";
const RUNNING: &str = r#"{"status":"running","percentageComplete":40}"#;
const TEAM: &str = r#"{"id":"1"}"#;

/// Gives the answers of a script, and keeps what was asked for and the `Authorization` that it came with.
#[derive(Clone, Default)]
struct Service {
    script: Arc<Mutex<VecDeque<Response<Bytes>>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// Method and address, and the `Authorization`.
type Asked = (String, Option<String>);

impl Transport for Service {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let token = request.headers().get(AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
        self.asked.lock().unwrap().push((format!("{} {}", request.method(), request.uri()), token));
        Ok(self.script.lock().unwrap().pop_front().expect("the script has an answer for each request"))
    }
}

impl Service {
    /// A service whose token is the client's, and one whose token is that of a layer: they are to go to the same places.
    fn clients(&self) -> [Client; 2] {
        let token = AccessToken::new("token").unwrap();
        let origin = "https://graph.microsoft.com".parse().unwrap();
        let layer = Authenticated::new(self.clone(), origin, token, VirtualTimer::new());
        [
            Client::builder(self.clone()).without_default_layers().bearer_token("token").unwrap().build(),
            Client::builder(layer).without_default_layers().build(),
        ]
    }

    fn client(&self) -> Client {
        let [client, _] = self.clients();
        client
    }

    fn answers(&self, answers: impl IntoIterator<Item = Response<Bytes>>) {
        self.script.lock().unwrap().extend(answers);
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().drain(..).map(|(request, _)| request).collect()
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::from_static(body.as_bytes())).unwrap()
}

fn accepted(headers: &[(&str, &str)]) -> Response<Bytes> {
    answer(202, headers, "")
}

async fn started(service: &Service, headers: &[(&str, &str)]) -> LongRunning<Create<Team>> {
    service.answers([accepted(headers)]);
    match service.client().start(Team::default().create()).await.unwrap() {
        Started::Running(operation) => *operation,
        Started::Done(team) => panic!("{team:?}"),
    }
}

fn failure(error: Error) -> LongRunningError {
    match error {
        Error::LongRunning(error) => *error,
        other => panic!("{other:?}"),
    }
}

fn seconds(timer: &VirtualTimer) -> Vec<u64> {
    timer.sleeps().iter().map(Duration::as_secs).collect()
}

#[tokio::test]
async fn an_operation_of_the_own_origin_is_followed_with_the_token_to_what_it_made() {
    for client in 0..2 {
        let service = Service::default();
        let succeeded = r#"{"status":"succeeded","targetResourceId":"1","targetResourceLocation":"/teams('1')"}"#;
        service.answers([
            accepted(&[("location", OPERATION)]),
            answer(200, &[], RUNNING),
            answer(200, &[], succeeded),
            answer(200, &[], TEAM),
        ]);
        let Started::Running(mut operation) = service.clients()[client].start(Team::default().create()).await.unwrap() else {
            panic!("it is under way")
        };
        let timer = VirtualTimer::new();
        let completed = operation.wait(&timer).await.unwrap();
        assert_eq!(completed.report().resource_id(), Some("1"));
        assert_eq!(completed.result().await.unwrap().id.as_deref(), Some("1"));
        assert_eq!(seconds(&timer), [1, 2]);
        let asked = service.asked.lock().unwrap();
        let expected = ["POST /teams", "GET /teams('1')/operations('2')", "GET /teams('1')/operations('2')", "GET /teams('1')"];
        let expected =
            expected.map(|request| (request.replace(" /", " https://graph.microsoft.com/v1.0/"), Some(TOKEN.to_owned())));
        assert_eq!(*asked, expected);
    }
}

#[tokio::test]
async fn a_monitor_elsewhere_is_not_shown_the_token() {
    const MONITOR: &str = "https://api.onedrive.com/monitor/4A34";
    for client in 0..2 {
        let service = Service::default();
        let completed = r#"{"percentageComplete":100.0,"resourceId":"01M","status":"completed"}"#;
        service.answers([accepted(&[("location", MONITOR)]), answer(202, &[], RUNNING), answer(200, &[], completed)]);
        let Started::Running(mut operation) = service.clients()[client].start(Team::delete("1")).await.unwrap() else {
            panic!("it is under way")
        };
        let completed = operation.wait(&VirtualTimer::new()).await.unwrap();
        assert_eq!(completed.report().resource_id(), Some("01M"));
        completed.result().await.unwrap();
        let asked = service.asked.lock().unwrap();
        assert_eq!(asked.iter().map(|(_, token)| token.as_deref()).collect::<Vec<_>>(), [Some(TOKEN), None, None]);
        assert!(!format!("{operation:?}").contains("4A34"));
    }
}

#[tokio::test]
async fn what_is_done_at_once_is_decoded() {
    let service = Service::default();
    service.answers([answer(201, &[("location", "/teams('1')")], TEAM), answer(204, &[], ""), answer(202, &[], "")]);
    let client = service.client();
    let Started::Done(team) = client.start(Team::default().create()).await.unwrap() else { panic!("it is done") };
    assert_eq!(team.id.as_deref(), Some("1"));
    assert!(matches!(client.start(Team::delete("1")).await.unwrap(), Started::Done(())));
    let error = client.start(Team::default().create()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 202, "there is nothing to watch");
}

#[tokio::test]
async fn the_header_that_leads_to_the_operation_is_found_and_the_other_leads_to_what_it_makes() {
    for name in ["operation-location", "azure-asyncoperation"] {
        let service = Service::default();
        let mut operation = started(&service, &[("location", "/teams('1')"), (name, OPERATION)]).await;
        let root = "https://graph.microsoft.com/v1.0";
        assert_eq!(operation.position(), format!("{root}{OPERATION}\n{root}/teams('1')"));
        service.answers([answer(200, &[], r#"{"status":"Succeeded"}"#), answer(200, &[], TEAM)]);
        let kept = operation.position().to_owned();
        let completed = operation.poll().await.unwrap().unwrap();
        assert_eq!(completed.result().await.unwrap().id.as_deref(), Some("1"));
        service.answers([answer(200, &[], r#"{"status":"Succeeded"}"#), answer(200, &[], TEAM)]);
        let resumed = service.client().resume::<Create<Team>>(kept).poll().await.unwrap().unwrap();
        assert_eq!(resumed.result().await.unwrap().id.as_deref(), Some("1"), "the position has both links");
        assert!(service.asked()[2].ends_with("/v1.0/teams('1')"));
    }
}

#[tokio::test]
async fn the_end_is_told_by_a_redirect_by_the_result_itself_or_by_nothing() {
    let service = Service::default();
    let mut operation = started(&service, &[("location", "https://monitor.example/1")]).await;
    service.answers([
        answer(303, &[("location", "https://graph.microsoft.com/v1.0/teams/1")], ""),
        answer(200, &[], TEAM),
        answer(200, &[], TEAM),
        answer(204, &[], ""),
    ]);
    for _ in 0..2 {
        let completed = operation.poll().await.unwrap().unwrap();
        assert_eq!(completed.result().await.unwrap().id.as_deref(), Some("1"));
    }
    let tokens = service.asked.lock().unwrap().iter().map(|(_, token)| token.clone()).collect::<Vec<_>>();
    assert_eq!(tokens, [Some(TOKEN.to_owned()), None, Some(TOKEN.to_owned()), None]);
    let completed = operation.poll().await.unwrap().unwrap();
    assert!(matches!(completed.result().await, Err(Error::Request(RequestError::NoResult))));
}

#[tokio::test]
async fn the_service_says_how_long_to_wait_and_the_total_is_bounded() {
    let service = Service::default();
    let operation = started(&service, &[("location", OPERATION), ("retry-after", "17")]).await;
    let mut operation = operation.polling(Polling::new().max_elapsed(Duration::from_secs(50)));
    service.answers([
        answer(202, &[("retry-after", "0")], ""),
        answer(202, &[("retry-after", "Sun, 06 Nov 1994 12:00:30 GMT"), ("date", "Sun, 06 Nov 1994 12:00:00 GMT")], ""),
        answer(200, &[], r#"{"status":"Simmering","statusDetail":"It takes time"}"#),
    ]);
    let timer = VirtualTimer::new();
    let error = failure(operation.wait(&timer).await.unwrap_err());
    assert_eq!(seconds(&timer), [17, 2, 30], "2 is the second interval");
    assert!(error.is_still_running());
    assert_eq!(
        error.to_string(),
        "the long-running operation has not ended within 49s, and is `Simmering`: It takes time; \
         wait again, or keep its position and resume it later"
    );
    service.answers([answer(200, &[], TEAM)]);
    assert!(operation.wait(&timer).await.is_ok(), "it is waited for again");
}

#[tokio::test]
async fn a_wait_that_would_take_too_long_is_not_begun() {
    let service = Service::default();
    let mut operation = started(&service, &[("location", OPERATION), ("retry-after", "86400")]).await;
    let timer = VirtualTimer::new();
    assert!(failure(operation.wait(&timer).await.unwrap_err()).is_still_running());
    assert!(timer.sleeps().is_empty());
    assert_eq!(operation.retry_after(), Some(Duration::from_secs(86400)));
}

#[tokio::test]
async fn a_failure_keeps_what_the_service_said() {
    const BODY: &str = r#"{"status":"failed","error":{"code":"NameConflict","message":"The name is taken."}}"#;
    let service = Service::default();
    let mut operation = started(&service, &[("location", OPERATION)]).await;
    service.answers([answer(200, &[], BODY), answer(200, &[], r#"{"status":"cancelled"}"#)]);
    let error = failure(operation.wait(&VirtualTimer::new()).await.unwrap_err());
    assert_eq!(error.status(), Some(&OperationStatus::Failed));
    assert_eq!((error.code(), error.message()), (Some("NameConflict"), Some("The name is taken.")));
    assert_eq!((error.report().body().as_ref(), error.is_still_running()), (BODY.as_bytes(), false));
    assert_eq!(error.to_string(), "the long-running operation has ended as `failed`: NameConflict: The name is taken.");
    let error = failure(operation.poll().await.unwrap_err());
    assert_eq!(error.to_string(), "the long-running operation has ended as `canceled`");
}

#[tokio::test]
async fn a_question_that_fails_is_asked_again_by_the_position() {
    let service = Service::default();
    let mut operation = started(&service, &[("location", OPERATION)]).await;
    service.answers([answer(404, &[], ""), answer(200, &[], TEAM)]);
    let error = operation.wait(&VirtualTimer::new()).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "GET /{monitor} answered 404 Not Found");
    let kept = operation.position().to_owned();
    drop(operation);
    let mut operation = service.client().resume::<Create<Team>>(kept);
    let completed = operation.wait(&VirtualTimer::new()).await.unwrap();
    assert_eq!(completed.result().await.unwrap().id.as_deref(), Some("1"));
    assert!(service.asked().iter().skip(1).all(|request| request.ends_with(OPERATION)));
}

#[tokio::test]
async fn a_result_with_a_status_of_its_own_ends_the_operation() {
    let service = Service::default();
    let mut operation = started(&service, &[("location", OPERATION)]).await;
    service.answers([answer(200, &[], r#"{"id":"1","status":"active"}"#)]);
    let completed = operation.poll().await.unwrap().expect("it is the team, and no report");
    assert_eq!(completed.result().await.unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn what_the_service_says_is_bounded_and_on_one_line() {
    let service = Service::default();
    let mut operation = started(&service, &[("location", OPERATION)]).await;
    let word = "a\\u001b[2J\\n".repeat(1000);
    let body = format!(r#"{{"status":"failed","error":{{"code":"{word}","message":"{word}","innerError":{{"code":"taken"}}}}}}"#);
    service.answers([Response::new(Bytes::from(body))]);
    let error = operation.poll().await.unwrap_err();
    assert!(error.has_code("taken") && !error.has_code("free"));
    assert!(error.to_string().chars().count() < 700 && !error.to_string().contains(char::is_control), "{error}");
}

#[tokio::test]
async fn the_extensions_of_the_request_go_with_each_question() {
    #[derive(Clone)]
    struct Mark;

    /// Counts the requests that have a mark.
    struct Marked(Service, Arc<Mutex<usize>>);

    impl Transport for Marked {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            *self.1.lock().unwrap() += usize::from(request.extensions().get::<Mark>().is_some());
            self.0.send(request).await
        }
    }

    let (service, marked) = (Service::default(), Arc::new(Mutex::new(0)));
    let client = Client::builder(Marked(service.clone(), Arc::clone(&marked))).build();
    let succeeded = r#"{"status":"succeeded","resourceLocation":"/teams('1')"}"#;
    service.answers([accepted(&[("location", OPERATION)]), answer(200, &[], succeeded), answer(200, &[], TEAM)]);
    let started = client.start(Team::default().create().extension(Mark)).await.unwrap();
    started.output(&VirtualTimer::new()).await.unwrap();
    assert_eq!(*marked.lock().unwrap(), 3);
    service.answers([answer(200, &[], RUNNING)]);
    client.resume::<Create<Team>>(OPERATION).extension(Mark).poll().await.unwrap();
    assert_eq!(*marked.lock().unwrap(), 4);
}

#[tokio::test]
async fn what_is_optional_may_not_be_there_in_the_end() {
    let service = Service::default();
    service.answers([
        accepted(&[("location", OPERATION)]),
        answer(200, &[], r#"{"status":"succeeded","resourceLocation":"/teams('1')"}"#),
        answer(404, &[], ""),
    ]);
    let started = service.client().start(Team::default().create().optional()).await.unwrap();
    assert!(started.output(&VirtualTimer::new()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_link_that_others_can_read_is_not_followed() {
    let service = Service::default();
    for (position, expected) in [
        ("http://api.onedrive.com/monitor/1", RequestError::InsecureLink),
        ("http://graph.microsoft.com/v1.0/x", RequestError::InsecureLink),
        ("https://me:secret@example.org/", RequestError::InvalidLink),
        ("ftp://example.org/", RequestError::InvalidLink),
        ("https://exa mple.org/", RequestError::InvalidLink),
    ] {
        let error = service.client().resume::<Delete<Team>>(position).poll().await.unwrap_err();
        assert!(matches!(&error, Error::Request(error) if *error == expected), "{position} {error:?}");
    }
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn what_is_relative_has_the_version_of_the_request() {
    let service = Service::default();
    let succeeded = || answer(200, &[], r#"{"status":"succeeded","resourceLocation":"/teams('1')"}"#);
    service.answers([accepted(&[("location", OPERATION)]), succeeded(), answer(200, &[], TEAM)]);
    let request = Team::default().create().version(crate::Version::Beta);
    let Started::Running(mut operation) = service.client().start(request).await.unwrap() else { panic!("it is under way") };
    operation.poll().await.unwrap().unwrap().result().await.unwrap();
    let kept = operation.position().to_owned();
    service.answers([succeeded(), answer(200, &[], TEAM)]);
    let mut operation = service.client().resume::<Create<Team>>(kept);
    operation.poll().await.unwrap().unwrap().result().await.unwrap();
    let asked = service.asked();
    assert_eq!(asked.len(), 5);
    assert!(asked.iter().all(|request| request.contains(" https://graph.microsoft.com/beta/teams")), "{asked:?}");
}

#[tokio::test]
async fn the_root_may_stand_in_a_relative_link_or_not() {
    for position in [OPERATION.to_owned(), format!("/v1.0{OPERATION}"), OPERATION.trim_start_matches('/').to_owned()] {
        let service = Service::default();
        service.answers([answer(200, &[], RUNNING)]);
        let mut operation = service.client().resume::<Create<Team>>(position.as_str());
        assert!(operation.poll().await.unwrap().is_none());
        assert_eq!(operation.report().percentage_complete(), Some(40.0));
        assert_eq!(service.asked(), [format!("{} https://graph.microsoft.com/v1.0{OPERATION}", Method::GET)], "{position}");
    }
}
