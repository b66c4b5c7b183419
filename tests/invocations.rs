//! Actions, functions, relations, single properties and streams: as they go over the wire, and on the embedded Graph.

mod common;

use common::{Canned, ready};
use graph_core::bytes::Bytes;
use graph_core::http::{Method, Response, StatusCode};
use graph_core::transport::EmbeddedGraph;
use graph_core::types::Date;
use graph_core::{
    Batch, Client, Error, GraphAction, GraphComplex, GraphEntity, GraphFunction, GraphSingleton, MediaStream, Page, References,
    ResourcePath,
};

#[derive(Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", operations(create, get, list, update, delete, replace))]
struct User {
    #[graph_entity(read_only)]
    id: Option<String>,
    display_name: Option<String>,
    age: Option<i32>,
    manager: Option<Box<User>>,
    direct_reports: Option<Vec<User>>,
}

#[derive(Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/users/{user_id}/messages", odata = "microsoft.graph.message")]
struct Message {
    #[graph_entity(read_only)]
    id: Option<String>,
    subject: Option<String>,
}

#[derive(Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement", odata = "microsoft.graph.deviceManagement", singleton)]
struct DeviceManagement {
    #[graph_entity(rename = "intuneAccountId")]
    account: Option<String>,
}

#[derive(Debug, Default, GraphComplex)]
#[graph_complex(odata = "microsoft.graph.recipient")]
struct Recipient {
    address: Option<String>,
}

/// POST /users/{id}/sendMail.
#[derive(Debug, GraphAction)]
#[graph_action(bound_to(User, Message))]
struct SendMail {
    message: Message,
    #[graph_action(rename = "ToRecipients")]
    to_recipients: Vec<Recipient>,
    save_to_sent_items: Option<bool>,
}

#[derive(Debug, GraphAction)]
#[graph_action(name = "microsoft.graph.revokeSignInSessions", bound_to(User), returns = bool)]
struct RevokeSignInSessions;

#[derive(Debug, GraphAction)]
#[graph_action(bound_to_collection(User), returns = Vec<User>)]
struct GetByIds {
    ids: Vec<String>,
}

#[derive(Debug, GraphAction)]
#[graph_action(bound_to(DeviceManagement))]
struct Sync {}

#[derive(Debug, GraphFunction)]
#[graph_function(bound_to(User), bound_to_collection(Message), returns = Page<Message>)]
struct Search {
    text: String,
    since: Option<Date>,
}

#[derive(Debug, GraphFunction)]
#[graph_function(name = "getOffice365ActivationsUserDetail", path = "/reports", returns = Bytes)]
struct Report {
    period: Option<String>,
}

#[derive(Debug, GraphFunction)]
#[graph_function(path = "/users/{user_id}/calendar", returns = Option<User>)]
struct Organizer;

fn wire<O>(request: &graph_core::Request<O>) -> String {
    let http = request.to_http().unwrap();
    let body = String::from_utf8(http.body().to_vec()).unwrap();
    format!("{} {} {body}", http.method(), http.uri()).trim_end().to_owned()
}

#[test]
fn an_action_posts_its_parameters_and_nothing_where_it_has_none() {
    let message = Message { subject: Some("Hi".to_owned()), ..Message::default() };
    let mail = SendMail { message, to_recipients: vec![Recipient::default()], save_to_sent_items: None };
    let request = User::entity("a/b").invoke(&mail);
    assert_eq!(
        wire(&request),
        "POST /users/a%2Fb/sendMail {\"message\":{\"@odata.type\":\"#microsoft.graph.message\",\"subject\":\"Hi\"},\
         \"ToRecipients\":[{\"@odata.type\":\"#microsoft.graph.recipient\"}]}"
    );
    assert_eq!(request.operation().to_string(), "POST /users/{id}/sendMail");

    let revoke = User::entity_at("/me").invoke(&RevokeSignInSessions);
    assert_eq!(wire(&revoke), "POST /me/microsoft.graph.revokeSignInSessions");
    assert!(!revoke.to_http().unwrap().headers().contains_key("content-type"));
    assert_eq!(wire(&DeviceManagement::at("/deviceManagement").invoke(&Sync {})), "POST /deviceManagement/sync");
    assert_eq!(wire(&Sync {}.invoke_at(ResourcePath::new("/a").key("id", "1"))), "POST /a/1/sync");
}

#[test]
fn a_function_has_its_parameters_in_the_path() {
    let search = Search { text: "it's 100%".to_owned(), since: "2024-02-29".parse().ok() };
    assert_eq!(
        wire(&User::entity("1").invoke(&search).select(Message::SUBJECT).top(5)),
        "GET /users/1/search(text='it''s%20100%25',since=2024-02-29)?$select=subject&$top=5"
    );
    let messages = Message::at(MessagePath { user_id: &"1" });
    let search = Search { text: "x".to_owned(), since: None };
    assert_eq!(wire(&messages.invoke(&search)), "GET /users/1/messages/search(text='x')");
    assert_eq!(messages.invoke(&search).operation().to_string(), "GET /users/{user_id}/messages/search");
    assert_eq!(
        wire(&Report { period: Some("D7".to_owned()) }.invoke()),
        "GET /reports/getOffice365ActivationsUserDetail(period='D7')"
    );
    assert_eq!(wire(&Organizer.invoke_at(OrganizerPath { user_id: &"1" })), "GET /users/1/calendar/organizer()");
}

#[test]
fn a_key_that_cannot_be_one_is_reported_when_the_request_is_made() {
    let error = User::entity("").invoke(&RevokeSignInSessions).to_http().unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error}");
    let nobody = User::entity("1").references(User::DIRECT_REPORTS).add(&User::entity(".."));
    assert!(matches!(nobody.to_http().unwrap_err(), Error::Request(_)));
}

fn json(body: &'static str) -> Response<Bytes> {
    Response::new(Bytes::from_static(body.as_bytes()))
}

#[test]
fn what_is_answered_is_what_was_declared() {
    let graph = EmbeddedGraph::new()
        .on_action("revokeSignInSessions", |_| json(r#"{"value":true}"#))
        .on_action("getByIds", |request| {
            assert_eq!(request.body(), r#"{"ids":["1"]}"#);
            json(r#"{"value":[{"id":"1"}]}"#)
        })
        .on_action("search", |request| {
            let is_first = request.uri().query().is_none();
            json(if is_first {
                r#"{"value":[{"id":"1"}],"@odata.nextLink":"https://graph.microsoft.com/v1.0/users/1/search(text='x')?$skip=1"}"#
            } else {
                r#"{"value":[{"id":"2"}]}"#
            })
        })
        .on_action("getOffice365ActivationsUserDetail", |_| json("a,b\n1,2"))
        .on_action("organizer", |_| {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::NO_CONTENT;
            response
        })
        .on_action("sync", |_| {
            let mut response = json(r#"{"error":{"code":"Busy","message":"later"}}"#);
            *response.status_mut() = StatusCode::CONFLICT;
            response
        });
    let client = Client::builder(graph).build();
    let user = User::entity("1");
    assert!(ready(client.send(user.invoke(&RevokeSignInSessions))).unwrap());
    let users = ready(client.send(User::collection().invoke(&GetByIds { ids: vec!["1".to_owned()] }))).unwrap();
    assert_eq!(users, [User { id: Some("1".to_owned()), ..User::default() }]);
    let messages = ready(client.collect(user.invoke(&Search { text: "x".to_owned(), since: None }))).unwrap();
    assert_eq!(messages.iter().filter_map(|message| message.id.as_deref()).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(ready(client.send(Report { period: None }.invoke())).unwrap(), "a,b\n1,2");
    assert_eq!(ready(client.send(Organizer.invoke_at(OrganizerPath { user_id: &"1" }))).unwrap(), None);
    let error = ready(client.send(Sync {}.invoke_at("/deviceManagement"))).unwrap_err();
    assert!(error.to_string().starts_with("POST /deviceManagement/sync"), "{error}");
}

fn client_with_users(names: &[&str]) -> (Client, Vec<String>) {
    let client = Client::builder(EmbeddedGraph::new()).base_url("https://graph.microsoft.us/v1.0").unwrap().build();
    let ids = names.iter().map(|name| {
        let user = User { display_name: Some((*name).to_owned()), age: Some(30), ..User::default() };
        ready(client.send(user.create())).unwrap().id.unwrap()
    });
    let ids = ids.collect();
    (client, ids)
}

#[test]
fn relations_are_made_and_ended_at_the_root_of_the_client() {
    let (client, ids) = client_with_users(&["Adele", "Bert"]);
    let (adele, bert) = (User::entity(ids[0].as_str()), User::entity(ids[1].as_str()));
    let reports = adele.references(User::DIRECT_REPORTS);
    assert_eq!(
        wire(&reports.add(&bert)),
        format!(
            r#"POST /users/{}/directReports/$ref {{"@odata.id":"https://graph.microsoft.com/v1.0/users/{}"}}"#,
            ids[0], ids[1]
        )
    );
    ready(client.send(reports.add(&bert))).unwrap();
    let list = User::at(adele.path().segments("/directReports")).list();
    assert_eq!(ready(client.collect(list.clone())).unwrap()[0].display_name.as_deref(), Some("Bert"));
    ready(client.send(reports.remove(ids[1].as_str()))).unwrap();
    assert_eq!(ready(client.collect(list)).unwrap(), []);

    let manager = bert.reference(User::MANAGER);
    let mut batch = Batch::new();
    let set = batch.add(manager.set(&adele));
    ready(client.send_batch(batch)).take(set).unwrap();
    let of_bert = User::entity_at(bert.path().segments("/manager"));
    assert_eq!(ready(client.send(of_bert.get())).unwrap().display_name.as_deref(), Some("Adele"));
    ready(client.send(manager.clear())).unwrap();
    assert!(ready(client.send(of_bert.get())).unwrap_err().is_not_found());
    assert_eq!(wire(&References::<User>::at("/groups/1/owners").remove("2")), "DELETE /groups/1/owners/2/$ref");
}

/// In a request by itself, and as a part of a batch.
#[test]
fn a_reference_is_below_the_root_of_the_client() {
    let canned = Canned::new(204, "");
    let sent = canned.last();
    let client = Client::builder(canned).base_url("https://graph.microsoft.us/v1.0").unwrap().build();
    let add = User::entity("1").references(User::DIRECT_REPORTS).add(&User::entity("2"));
    let expected = r#"{"@odata.id":"https://graph.microsoft.us/v1.0/users/2"}"#;
    ready(client.send(add.clone())).unwrap();
    assert_eq!(sent.lock().unwrap().take().unwrap().body(), expected);

    let mut batch = Batch::new();
    let _ = batch.add(add);
    drop(ready(client.send_batch(batch)));
    let body = sent.lock().unwrap().take().unwrap().into_body();
    assert!(std::str::from_utf8(&body).unwrap().contains(expected), "{body:?}");
}

#[test]
fn addresses_are_cast_and_cloned() {
    assert_eq!(wire(&User::entity("1").cast::<Message>().get()), "GET /users/1/microsoft.graph.message");
    assert_eq!(wire(&DeviceManagement::singleton().invoke(&Sync {})), "POST /deviceManagement/sync");
    assert_eq!(wire(&User::entity("1").reference(User::MANAGER).clone().clear()), "DELETE /users/1/manager/$ref");
    assert_eq!(wire(&User::entity("1").media().clone().read()), "GET /users/1/$value");
}

/// What the service has yet to carry out is no error, nor is the part of a content that was asked for.
#[test]
fn accepted_and_partial_answers_are_success() {
    let content = MediaStream::<User>::at("/users/1/photo/$value");
    let client = |status| Client::builder(Canned::new(status, "")).build();
    let bert = User::entity("2");
    ready(client(202).send(bert.replace(&User::default()))).unwrap();
    ready(client(202).send(content.write("image/jpeg", "a"))).unwrap();
    ready(client(202).send(content.remove())).unwrap();
    ready(client(202).send(User::entity("1").reference(User::MANAGER).set(&bert))).unwrap();
    let part = ready(Client::builder(Canned::new(206, "ab")).build().send(content.read())).unwrap();
    assert_eq!(part, "ab");
}

#[test]
fn one_property_is_read_by_itself() {
    let (client, ids) = client_with_users(&["Adele"]);
    let adele = User::entity(ids[0].as_str());
    assert_eq!(wire(&adele.property(User::DISPLAY_NAME)), format!("GET /users/{}/displayName", ids[0]));
    assert_eq!(ready(client.send(adele.property(User::DISPLAY_NAME))).unwrap().as_deref(), Some("Adele"));
    assert_eq!(ready(client.send(adele.property(User::AGE))).unwrap(), Some(30));
}

#[test]
fn bytes_are_written_and_read_as_they_are() {
    let (client, ids) = client_with_users(&["Adele"]);
    let photo = MediaStream::<User>::at(User::entity(ids[0].as_str()).path().segments("/photo/$value"));
    let pixels = Bytes::from_static(&[0, 159, 146, 150]);
    assert_eq!(ready(client.send(photo.write("image/jpeg", pixels.clone()))).unwrap(), None);
    let answer = ready(client.send_for_response(photo.read())).unwrap();
    assert_eq!((answer.headers()["content-type"].as_bytes(), answer.body()), (b"image/jpeg".as_slice(), &pixels));
    ready(client.send(photo.remove())).unwrap();
    assert!(ready(client.send(photo.read())).unwrap_err().is_not_found());

    let read = User::entity("1").media().read().to_http().unwrap();
    assert_eq!(
        (read.method(), read.uri().path(), &read.headers()["accept"]),
        (&Method::GET, "/users/1/$value", &"*/*".parse().unwrap())
    );
    assert_eq!(wire(&User::entity("1").stream("content").read()), "GET /users/1/content");
}
