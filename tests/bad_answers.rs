//! Answers that are not what was declared: each a typed error that names the property and keeps status, headers and body.

mod common;

use common::{Canned, NdesConnector, ready};
use graph_core::error::{DecodeError, ServiceError};
use graph_core::json::JsonErrorKind;
use graph_core::transport::RetryPolicy;
use graph_core::{Client, Error, GraphEntity};

fn get(status: u16, body: impl AsRef<[u8]>) -> Error {
    let transport = Canned::new(status, body).header("request-id", "r-1").header("x-kept", "yes");
    let client = Client::builder(transport).retry(RetryPolicy::never()).build();
    ready(client.send(NdesConnector::get("1"))).expect_err("the answer is bad")
}

fn undecoded(body: impl AsRef<[u8]>) -> DecodeError {
    let Error::Decode(error) = get(200, &body) else { panic!("decoding fails") };
    assert_eq!(error.body().as_ref(), body.as_ref());
    assert_eq!(error.status(), 200);
    assert_eq!(error.headers()["x-kept"], "yes");
    assert_eq!(error.request_id(), Some("r-1"));
    *error
}

const PREFIX: &str = "GET /deviceManagement/ndesConnectors/{id} answered 200 OK, but ";

#[test]
fn a_body_that_is_no_json() {
    for (body, said) in [
        ("", "the body is empty where a JSON object is due"),
        ("  ", "the body cannot be decoded: not JSON: the text ends in the middle of a value at byte 2"),
        (
            "<html><body>Sign in</body></html>",
            "the body is HTML or XML where a JSON object is due: <html><body>Sign in</body></html>",
        ),
        ("{\"id\":\"1\"", "the body cannot be decoded: not JSON: the text ends in the middle of a value at byte 9"),
        ("{\"id\":\"1\",}", "the body cannot be decoded: not JSON: expected the name of a property in quotes at byte 10"),
        ("{\"id\":\"1\"} x", "the body cannot be decoded: not JSON: expected the end of the text at byte 11"),
        ("{'id':1}", "the body cannot be decoded: not JSON: expected the name of a property in quotes at byte 1"),
        ("nul", "the body cannot be decoded: not JSON: expected a JSON value at byte 0"),
    ] {
        let error = undecoded(body);
        assert_eq!(error.kind(), JsonErrorKind::NotJson, "{body}");
        assert_eq!(error.to_string(), format!("{PREFIX}{said} (request-id r-1)"));
    }
    assert_eq!(undecoded(b"{\"id\":\"\xff\"}").kind(), JsonErrorKind::NotJson);
}

#[test]
fn a_property_of_the_wrong_type() {
    for (body, path, said) in [
        (r#"{"displayName":7}"#, "displayName", "expected a string, found the number 7"),
        (r#"{"displayName":{"a":1}}"#, "displayName", "expected a string, found an object"),
        (r#"{"state":1}"#, "state", "expected the name of an enum member as a string, found the number 1"),
        (r#"{"roleScopeTagIds":"a"}"#, "roleScopeTagIds", r#"expected an array, found "a""#),
        (r#"{"roleScopeTagIds":["a",null]}"#, "roleScopeTagIds[1]", "expected a string, found null"),
        (
            r#"{"enrolledDateTime":"String (timestamp)"}"#,
            "enrolledDateTime",
            r#"expected a DateTimeOffset (such as 2016-12-31T23:58:36.6670033-08:00), found "String (timestamp)""#,
        ),
        (
            r#"{"enrolledDateTime":"2016-13-31T23:58:36Z"}"#,
            "enrolledDateTime",
            r#"expected a DateTimeOffset (with a month from 01 to 12), found "2016-13-31T23:58:36Z""#,
        ),
        (r#"{"enrolledDateTime":0}"#, "enrolledDateTime", "expected a DateTimeOffset (as a string), found the number 0"),
    ] {
        let error = undecoded(body);
        assert_eq!((error.kind(), error.path().as_str()), (JsonErrorKind::WrongValue, path), "{body}");
        assert_eq!(error.to_string(), format!("{PREFIX}the body cannot be decoded: `{path}`: {said} (request-id r-1)"));
        let through_serde = serde_json::from_str::<NdesConnector>(body).unwrap_err().to_string();
        assert!(through_serde.starts_with(&format!("`{path}`: {said}")), "{through_serde}");
    }
    assert_eq!(
        undecoded("[]").to_string(),
        format!("{PREFIX}the body cannot be decoded: expected an object, found an array (request-id r-1)")
    );
}

#[test]
fn the_path_leads_through_the_items_of_a_page() {
    let body = r#"{"value":[{"id":"1"},{"id":"2","enrolledDateTime":"soon"}]}"#;
    let client = Client::builder(Canned::new(200, body)).build();
    let Err(Error::Decode(error)) = ready(client.send(NdesConnector::list())) else { panic!("the second item is bad") };
    assert_eq!(error.path(), "value[1].enrolledDateTime");
}

#[test]
fn a_list_without_a_value_is_no_page() {
    let client = Client::builder(Canned::new(200, r#"{"id":"1"}"#)).build();
    let Err(Error::Decode(error)) = ready(client.send(NdesConnector::list())) else { panic!("there is no value") };
    assert_eq!((error.kind(), error.path().as_str()), (JsonErrorKind::MissingProperty, "value"));
}

#[test]
fn another_type() {
    for tag in ["#microsoft.graph.user", "microsoft.graph.user", "#microsoft.graph.ndesconnectors"] {
        let error = undecoded(format!(r#"{{"id":"1","@odata.type":"{tag}"}}"#));
        assert_eq!(error.kind(), JsonErrorKind::WrongType);
        let said = format!("expected an object of the type `microsoft.graph.ndesConnector`, found one of {tag:?}");
        assert_eq!(error.to_string(), format!("{PREFIX}the body cannot be decoded: {said} (request-id r-1)"));
    }
}

#[test]
fn what_is_not_declared_is_let_pass_and_the_tag_may_vary() {
    let body = r#"{"@odata.context":"x","later":{"a":[1,{"b":null}]},"id":"1","@odata.type":"microsoft.graph.NdesConnector","@odata.etag":null}"#;
    let client = Client::builder(Canned::new(200, body)).build();
    let connector = ready(client.send(NdesConnector::get("1"))).unwrap();
    assert_eq!(connector, NdesConnector { id: Some("1".to_owned()), ..NdesConnector::default() });
    assert_eq!(serde_json::from_str::<NdesConnector>(body).unwrap(), connector);
}

fn refused(status: u16, body: &str) -> ServiceError {
    let Error::Service(error) = get(status, body) else { panic!("the status is not one of success") };
    assert_eq!(error.status(), status);
    assert_eq!(error.body().as_ref(), body.as_bytes());
    assert_eq!(error.headers()["x-kept"], "yes");
    *error
}

#[test]
fn a_refusal_says_what_the_service_says() {
    let body = r#"{"error":{"code":"Forbidden","message":"No.","innerError":{"date":"2024-02-08T12:07:31","request-id":"r-2"}}}"#;
    let error = refused(403, body);
    assert_eq!((error.code(), error.message(), error.request_id()), (Some("Forbidden"), Some("No."), Some("r-1")));
    let said = "GET /deviceManagement/ndesConnectors/{id} answered 403 Forbidden: Forbidden: No. (request-id r-1)";
    assert_eq!(error.to_string(), said);
}

#[test]
fn a_refusal_may_be_no_json() {
    let error = refused(502, "<html>\n<h1>Bad Gateway</h1>");
    assert_eq!((error.code(), error.message()), (None, None));
    let said = "GET /deviceManagement/ndesConnectors/{id} answered 502 Bad Gateway: <html> <h1>Bad Gateway</h1> (request-id r-1)";
    assert_eq!(error.to_string(), said);
    let said = "GET /deviceManagement/ndesConnectors/{id} answered 503 Service Unavailable (request-id r-1)";
    assert_eq!(refused(503, "").to_string(), said);
    assert_eq!(refused(400, r#"{"error":"text"}"#).code(), None);
}

#[test]
fn debug_shows_no_body() {
    for error in [get(403, r#"{"secret":"hunter2"}"#), get(200, r#"{"secret":"hunter2","state":1}"#)] {
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}
