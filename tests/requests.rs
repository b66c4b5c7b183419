//! Requests as values: what goes over the wire, without a wire.

mod common;

use common::{Canned, NdesConnector, NdesConnectorState, ready};
use graph_core::error::RequestError;
use graph_core::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use graph_core::http::{HeaderName, HeaderValue};
use graph_core::{Client, Error, GraphEntity, Patch};

#[test]
fn get_list_and_delete_have_no_body() {
    let id = "e71fa706-a706-e71f-06a7-1fe706a71fe7";
    let entity = "/deviceManagement/ndesConnectors/e71fa706-a706-e71f-06a7-1fe706a71fe7";
    for (request, method, path) in [
        (NdesConnector::get(id).to_http(), "GET", entity),
        (NdesConnector::list().to_http(), "GET", "/deviceManagement/ndesConnectors"),
        (NdesConnector::delete(id.to_owned()).to_http(), "DELETE", entity),
    ] {
        let request = request.unwrap();
        assert_eq!((request.method().as_str(), request.uri().to_string().as_str()), (method, path));
        assert_eq!(request.headers()[ACCEPT], "application/json");
        assert_eq!(request.headers().len(), 1);
        assert!(request.body().is_empty());
    }
}

#[test]
fn an_update_sends_what_is_set_and_nothing_else() {
    let changes =
        NdesConnector { id: Some("other".to_owned()), state: Some(NdesConnectorState::Inactive), ..NdesConnector::default() };
    let request = NdesConnector::update("1", &Patch::of(&changes)).to_http().unwrap();
    assert_eq!(request.method(), "PATCH");
    assert_eq!(request.uri(), "/deviceManagement/ndesConnectors/1");
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.body().as_ref(), br##"{"@odata.type":"#microsoft.graph.ndesConnector","state":"inactive"}"##);
}

#[test]
fn a_key_is_percent_encoded_as_one_segment() {
    let request = NdesConnector::get("a/b?c#d é").to_http().unwrap();
    assert_eq!(request.uri(), "/deviceManagement/ndesConnectors/a%2Fb%3Fc%23d%20%C3%A9");
}

#[test]
fn a_key_that_would_reach_elsewhere_is_refused() {
    for (key, expected) in [("", RequestError::EmptyKey), (".", RequestError::DotKey), ("..", RequestError::DotKey)] {
        for request in [NdesConnector::get(key).to_http(), NdesConnector::delete(key).to_http()] {
            assert!(matches!(request, Err(Error::Request(error)) if error == expected), "{key:?}");
        }
        let transport = Canned::new(204, "");
        let last = transport.last();
        let sent = ready(Client::builder(transport).build().send(NdesConnector::delete(key)));
        assert!(matches!(sent, Err(Error::Request(error)) if error == expected), "{key:?}");
        assert!(last.lock().unwrap().is_none(), "nothing may be sent");
    }
}

#[test]
fn requests_can_be_compared() {
    assert_eq!(NdesConnector::get("1"), NdesConnector::get("1".to_owned()));
    assert_ne!(NdesConnector::get("1"), NdesConnector::get("2"));
    let accept = HeaderValue::from_static("text/plain");
    assert_ne!(NdesConnector::list(), NdesConnector::list().header(ACCEPT, accept));
    assert_ne!(
        NdesConnector::default().create(),
        NdesConnector { role_scope_tag_ids: vec![String::new()], ..NdesConnector::default() }.create()
    );
}

#[test]
fn headers_can_be_added_and_replaced() {
    let request = NdesConnector::list()
        .header(HeaderName::from_static("consistencylevel"), HeaderValue::from_static("eventual"))
        .header(ACCEPT, HeaderValue::from_static("application/json;odata.metadata=full"));
    let http = request.to_http().unwrap();
    assert_eq!(http.headers()["consistencylevel"], "eventual");
    assert_eq!(http.headers()[ACCEPT], "application/json;odata.metadata=full");
    assert_eq!(http.headers().len(), 2);
}

#[test]
fn a_client_adds_the_root_and_the_token() {
    let transport = Canned::new(204, "");
    let last = transport.last();
    let client =
        Client::builder(transport).base_url("https://graph.microsoft.com/beta/").unwrap().bearer_token("s3cret").unwrap().build();
    assert!(!format!("{client:?}").contains("s3cret"));
    ready(client.send(NdesConnector::delete("1"))).unwrap();
    let sent = last.lock().unwrap().take().unwrap();
    assert_eq!(sent.uri(), "https://graph.microsoft.com/beta/deviceManagement/ndesConnectors/1");
    assert_eq!(sent.headers()[AUTHORIZATION], "Bearer s3cret");
    assert!(!format!("{sent:?}").contains("s3cret"));
}

#[test]
fn a_token_that_no_header_can_hold_is_refused_and_not_shown() {
    for token in ["", "two\nlines", "Bearer lines"] {
        let error = Client::builder(Canned::new(200, "")).bearer_token(token).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("lines"));
    }
}

#[test]
fn a_request_shows_no_data_of_the_user() {
    let connector = NdesConnector { display_name: Some("hunter2".to_owned()), ..NdesConnector::default() };
    assert_eq!(
        format!("{:?}", connector.create()),
        "Request { operation: POST /deviceManagement/ndesConnectors, body_bytes: Some(72), .. }"
    );
    assert_eq!(
        format!("{:?}", NdesConnector::get("hunter2")),
        "Request { operation: GET /deviceManagement/ndesConnectors/{id}, body_bytes: None, .. }"
    );
}

#[test]
fn an_update_may_be_answered_with_or_without_a_body() {
    let patch = Patch::new();
    let entity = r#"{"id":"1"}"#;
    // An upsert that creates is answered with 201.
    for (status, body, expected) in
        [(204, "", None), (200, "", None), (202, "", None), (200, entity, Some("1")), (201, entity, Some("1"))]
    {
        let client = Client::builder(Canned::new(status, body)).build();
        let updated = ready(client.send(NdesConnector::update("1", &patch))).unwrap();
        assert_eq!(updated.and_then(|connector| connector.id).as_deref(), expected);
    }
}

#[test]
fn a_removal_may_be_promised_for_later() {
    for status in [200, 202, 204] {
        ready(Client::builder(Canned::new(status, "")).build().send(NdesConnector::delete("1"))).unwrap();
    }
}

#[test]
fn a_create_is_answered_with_the_entity() {
    for status in [200, 201] {
        let client = Client::builder(Canned::new(status, r#"{"id":"1"}"#)).build();
        assert_eq!(ready(client.send(NdesConnector::default().create())).unwrap().id.as_deref(), Some("1"));
        let client = Client::builder(Canned::new(status, "")).build();
        assert!(matches!(ready(client.send(NdesConnector::default().create())), Err(Error::Decode(_))), "{status}");
    }
}

#[test]
fn a_create_may_allow_an_answer_without_the_entity() {
    let entity = r#"{"id":"1"}"#;
    for (status, body, expected) in
        [(201, entity, Some("1")), (200, entity, Some("1")), (201, "", None), (202, "", None), (204, "", None)]
    {
        let client = Client::builder(Canned::new(status, body).header("location", "/operations/2")).build();
        let response = ready(client.send_for_response(NdesConnector::default().create().allow_empty())).unwrap();
        assert_eq!((response.status().as_u16(), &response.headers()["location"]), (status, &"/operations/2".parse().unwrap()));
        assert_eq!(response.into_body().and_then(|connector| connector.id).as_deref(), expected);
    }
    // What goes over the wire is the same.
    let sent = |http: Result<graph_core::http::Request<_>, Error>| format!("{:?}", http.unwrap());
    let create = NdesConnector::default().create();
    assert_eq!(sent(create.clone().allow_empty().to_http()), sent(create.to_http()));
}

#[test]
fn sending_is_a_future_that_can_cross_threads() {
    fn assert_send<T: Send>(_: T) {}
    let client = Client::builder(Canned::new(204, "")).build();
    assert_send(client.send(NdesConnector::delete("1")));
    assert_send(client.send(NdesConnector::default().create()));
    assert_send(client.send(NdesConnector::list()));
}
