//! Errors: what their text says, what is read of them, and what is certain of them.

mod common;

use std::time::Duration;

use common::{Canned, NdesConnector, ready};
use graph_core::error::ServiceError;
use graph_core::transport::RetryPolicy;
use graph_core::{Batch, Client, Error, GraphEntity};

fn client(transport: Canned) -> Client {
    Client::builder(transport).retry(RetryPolicy::never()).build()
}

fn error(transport: Canned) -> Error {
    ready(client(transport).send(NdesConnector::get("hunter2"))).unwrap_err()
}

fn service(status: u16, body: &str) -> ServiceError {
    let Error::Service(error) = error(Canned::new(status, body)) else { panic!("{status} is an error") };
    *error
}

const PREFIX: &str = "GET /deviceManagement/ndesConnectors/{id} answered";

const NESTED: &str = r#"{"error":{
    "code": "badRequest", "message": "Cannot create the folder.", "target": "name",
    "details": [{"code": "nameAlreadyExists", "message": "Choose another name.", "target": "children"}],
    "innerError": {
        "code": "nameConflict", "date": "2024-01-01T00:00:00", "request-id": "r-9",
        "innererror": {"code": "folderExists", "innerError": {"code": "folderExistsInBin"}}
    }
}}"#;

#[test]
fn the_text_has_status_code_message_request_id_and_the_template_of_the_path() {
    let expected = format!("{PREFIX} 400 Bad Request: badRequest: Cannot create the folder. (request-id r-9)");
    assert_eq!(service(400, NESTED).to_string(), expected);
    let answered = error(Canned::new(403, r#"{"error":{"code":"Forbidden"}}"#).header("request-id", "r-1"));
    assert_eq!(answered.to_string(), format!("{PREFIX} 403 Forbidden: Forbidden (request-id r-1)"));
}

#[test]
fn what_the_service_says_is_read_to_any_depth() {
    let error = service(400, NESTED);
    assert_eq!((error.code(), error.detail().target()), (Some("badRequest"), Some("name")));
    let [detail] = error.detail().details() else { panic!("{error:?}") };
    assert_eq!((detail.code(), detail.message()), (Some("nameAlreadyExists"), Some("Choose another name.")));
    let inner = error.detail().inner_error().and_then(|inner| inner.inner_error()).unwrap();
    assert_eq!(inner.code(), Some("folderExists"));
    assert_eq!(error.codes().collect::<Vec<_>>(), ["badRequest", "nameConflict", "folderExists", "folderExistsInBin"]);
    assert!(error.has_code("folderExists") && error.has_code("badRequest") && !error.has_code("nameAlreadyExists"));
    let known = ["badRequest", "nameConflict"];
    assert_eq!(error.codes().rfind(|code| known.contains(code)), Some("nameConflict"), "the most specific that is known");
    assert!(Error::from(error).has_code("folderExistsInBin"));
}

#[test]
fn what_is_not_from_the_service_keeps_the_status_and_its_beginning() {
    for (body, said) in [
        ("", ""),
        ("<html>\n  <h1>Bad  Gateway</h1>", ": <html> <h1>Bad Gateway</h1>"),
        (r#"{"error":"invalid_grant"}"#, r#": {"error":"invalid_grant"}"#),
        ("\u{1b}[2J", ": \u{fffd}[2J"),
    ] {
        let error = service(502, body);
        assert_eq!(error.to_string(), format!("{PREFIX} 502 Bad Gateway{said}"));
        assert_eq!((error.code(), error.body().as_ref()), (None, body.as_bytes()));
    }
}

#[test]
fn the_text_is_bounded_and_the_message_is_whole() {
    let long = "word\\n".repeat(100_000);
    let error = service(400, &format!(r#"{{"error":{{"code":"{long}","message":"{long}"}}}}"#));
    assert!(error.to_string().chars().count() < 800 && !error.to_string().contains('\n'));
    assert_eq!(error.message().unwrap().len(), 500_000);
    let error = service(500, &"x".repeat(100_000));
    assert!(error.to_string().chars().count() < 200 && error.to_string().ends_with("x…"));
}

#[test]
fn a_predicate_holds_for_its_status_alone() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(Predicate, &[u16]); 9] = [
        (Error::is_unauthorized, &[401]),
        (Error::is_forbidden, &[403]),
        (Error::is_not_found, &[404]),
        (Error::is_conflict, &[409]),
        (Error::is_resync_required, &[410]),
        (Error::is_precondition_failed, &[412]),
        (Error::is_throttled, &[429]),
        (Error::is_timeout, &[504]),
        (Error::is_retryable, &[429, 503, 504]),
    ];
    for status in (300..600).chain([202, 204]) {
        let error = error(Canned::new(status, ""));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        for (predicate, statuses) in predicates {
            assert_eq!(predicate(&error), statuses.contains(&status), "{status}");
        }
    }
}

#[test]
fn an_answer_says_how_long_to_wait() {
    let date = Canned::new(503, "").header("date", "Sun, 06 Nov 1994 12:00:00 GMT");
    for (transport, seconds) in [
        (Canned::new(429, "").header("retry-after", "17"), Some(17)),
        (date.header("retry-after", "Sun, 06 Nov 1994 12:00:30 GMT"), Some(30)),
        (Canned::new(429, ""), None),
    ] {
        assert_eq!(error(transport).retry_after(), seconds.map(Duration::from_secs));
    }
}

#[test]
fn what_holds_for_a_batch_as_a_whole_holds_for_its_parts_when_it_is_about_sending() {
    let failed = |status| {
        let mut batch = Batch::new();
        let part = batch.add(NdesConnector::get("1"));
        let transport = Canned::new(status, "").header("retry-after", "5");
        ready(client(transport).send_batch(batch)).take(part).unwrap_err()
    };
    let throttled = failed(429);
    assert!(throttled.is_throttled() && throttled.is_retryable());
    assert_eq!((throttled.retry_after(), throttled.attempts()), (Some(Duration::from_secs(5)), Some(1)));
    assert!(failed(504).is_timeout() && failed(401).is_unauthorized());
    let not_found = failed(404);
    assert_eq!(not_found.service().map(|error| error.status().as_u16()), Some(404));
    assert!(!not_found.is_not_found(), "it is the batch that was not found, and not the entity");
}

#[test]
fn an_error_that_was_not_answered_has_nothing_of_an_answer() {
    let error = ready(client(Canned::new(200, "")).send(NdesConnector::get(""))).unwrap_err();
    assert!(error.service().is_none() && !error.is_retryable() && !error.is_timeout());
    assert_eq!((error.status(), error.attempts(), error.retry_after()), (None, None, None));
}
