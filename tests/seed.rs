//! The page that the project starts from, "Create ndesConnector", to the letter.

mod common;

use common::{Canned, NdesConnector, NdesConnectorState, ready};
use graph_core::http::StatusCode;
use graph_core::http::header::{ACCEPT, CONTENT_TYPE};
use graph_core::{Client, Error, GraphEntity};

/// The body of the page's request, as it is printed there.
const REQUEST: &str = r##"{
  "@odata.type": "#microsoft.graph.ndesConnector",
  "lastConnectionDateTime": "2016-12-31T23:58:36.6670033-08:00",
  "state": "active",
  "displayName": "Display Name value",
  "machineName": "Machine Name value",
  "enrolledDateTime": "2016-12-31T23:59:43.797191-08:00",
  "roleScopeTagIds": [
    "Role Scope Tag Ids value"
  ],
  "connectorVersion": "Connector Version value"
}"##;

/// The body of the page's response, as it is printed there.
const RESPONSE: &str = r##"{
  "@odata.type": "#microsoft.graph.ndesConnector",
  "id": "e71fa706-a706-e71f-06a7-1fe706a71fe7",
  "lastConnectionDateTime": "2016-12-31T23:58:36.6670033-08:00",
  "state": "active",
  "displayName": "Display Name value",
  "machineName": "Machine Name value",
  "enrolledDateTime": "2016-12-31T23:59:43.797191-08:00",
  "roleScopeTagIds": [
    "Role Scope Tag Ids value"
  ],
  "connectorVersion": "Connector Version value"
}"##;

fn connector() -> NdesConnector {
    NdesConnector {
        id: None,
        last_connection_date_time: Some("2016-12-31T23:58:36.6670033-08:00".parse().unwrap()),
        state: Some(NdesConnectorState::Active),
        display_name: Some("Display Name value".to_owned()),
        machine_name: Some("Machine Name value".to_owned()),
        enrolled_date_time: Some("2016-12-31T23:59:43.797191-08:00".parse().unwrap()),
        role_scope_tag_ids: vec!["Role Scope Tag Ids value".to_owned()],
        connector_version: Some("Connector Version value".to_owned()),
    }
}

/// The page's JSON without its white space: none of its strings holds any at the start of a line.
fn compact(page: &str) -> String {
    page.lines().map(|line| line.trim_start().replacen("\": ", "\":", 1)).collect()
}

#[test]
fn the_request_is_that_of_the_page() {
    let request = connector().create().to_http().unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "/deviceManagement/ndesConnectors");
    assert_eq!(request.headers()[ACCEPT], "application/json");
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.headers().len(), 2);
    let body = std::str::from_utf8(request.body()).unwrap();
    assert_eq!(body, compact(REQUEST));
    let page = serde_json::from_str::<serde_json::Value>(REQUEST).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(body).unwrap(), page);
}

#[test]
fn the_id_is_read_only_and_never_sent() {
    let fetched = NdesConnector { id: Some("e71fa706-a706-e71f-06a7-1fe706a71fe7".to_owned()), ..connector() };
    assert_eq!(fetched.create().to_http().unwrap().body(), connector().create().to_http().unwrap().body());
}

#[test]
fn the_response_of_the_page_decodes_and_encodes_back() {
    let client = Client::builder(Canned::new(201, RESPONSE)).build();
    let created = ready(client.send(connector().create())).unwrap();
    let expected = NdesConnector { id: Some("e71fa706-a706-e71f-06a7-1fe706a71fe7".to_owned()), ..connector() };
    assert_eq!(created, expected);
    assert_eq!(created.key().map(String::as_str), Some("e71fa706-a706-e71f-06a7-1fe706a71fe7"));
    assert_eq!(graph_core::json::to_string(&created), compact(RESPONSE));
    assert_eq!(serde_json::to_string(&created).unwrap(), compact(RESPONSE));
}

#[test]
fn serde_json_takes_and_gives_the_same() {
    let created = serde_json::from_str::<NdesConnector>(RESPONSE).unwrap();
    assert_eq!(serde_json::to_string(&created).unwrap(), compact(RESPONSE));
    let value = serde_json::from_str::<serde_json::Value>(RESPONSE).unwrap();
    assert_eq!(serde_json::from_value::<NdesConnector>(value.clone()).unwrap(), created);
    assert_eq!(serde_json::to_value(&created).unwrap(), value);
    assert_eq!(serde_json::from_reader::<_, NdesConnector>(RESPONSE.as_bytes()).unwrap(), created);
}

#[test]
fn a_create_that_is_not_answered_with_the_entity_is_an_error_that_keeps_everything() {
    let client = Client::builder(Canned::new(202, RESPONSE).header("request-id", "1234")).build();
    let Err(Error::Service(error)) = ready(client.send(connector().create())) else { panic!("202 was taken for 201") };
    assert_eq!(error.status(), StatusCode::ACCEPTED);
    assert_eq!(error.code(), None);
    assert_eq!(error.request_id(), Some("1234"));
    assert_eq!(error.body().as_ref(), RESPONSE.as_bytes());
    assert_eq!(
        error.to_string(),
        "POST /deviceManagement/ndesConnectors answered 202 Accepted, expected 201 Created or 200 OK (request-id 1234)"
    );
}
