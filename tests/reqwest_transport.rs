//! The transport over HTTP, against a server on the loopback interface.

mod common;
#[path = "loopback/nobody.rs"]
mod nobody;

use common::NdesConnector;
use graph_core::transport::ReqwestTransport;
use graph_core::{Client, Error, GraphEntity};
use nobody::Nobody;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Answers one request with a status line, headers and a body, and gives the request as it came over the wire.
async fn serve(head: &str, body: &str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/v1.0", listener.local_addr().unwrap());
    let answer = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        // A GET ends with its headers, every other request of these tests with the brace of its body.
        let complete =
            |request: &[u8]| request.ends_with(if request.starts_with(b"GET") { b"\r\n\r\n".as_slice() } else { b"}" });
        while !complete(&request) {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0, "the client went away");
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8(request).unwrap()
    });
    (address, served)
}

fn client(address: &str) -> Client {
    Client::builder(ReqwestTransport::default()).base_url(address).unwrap().bearer_token("token").unwrap().build()
}

#[tokio::test]
async fn a_request_goes_over_the_wire_and_its_answer_comes_back() {
    let (address, served) = serve("201 Created\r\ncontent-type: application/json", r#"{"id":"7"}"#).await;
    let connector = NdesConnector { display_name: Some("Tokyo".to_owned()), ..NdesConnector::default() };
    let created = client(&address).send(connector.create()).await.unwrap();
    assert_eq!(created.id.as_deref(), Some("7"));
    let request = served.await.unwrap();
    assert!(request.starts_with("POST /v1.0/deviceManagement/ndesConnectors HTTP/1.1\r\n"), "{request}");
    for header in
        ["accept: application/json", "content-type: application/json", "authorization: Bearer token", "content-length: 70"]
    {
        assert!(request.to_lowercase().contains(&format!("\r\n{}\r\n", header.to_lowercase())), "{header} {request}");
    }
    assert!(request.ends_with(r##"{"@odata.type":"#microsoft.graph.ndesConnector","displayName":"Tokyo"}"##), "{request}");
}

#[tokio::test]
async fn a_refusal_keeps_its_headers_and_body() {
    let body = r#"{"error":{"code":"No","message":"Never."}}"#;
    let (address, served) = serve("403 Forbidden\r\nrequest-id: r-1", body).await;
    let Err(Error::Service(error)) = client(&address).send(NdesConnector::get("1")).await else { panic!("403 is an error") };
    assert_eq!((error.code(), error.message(), error.request_id()), (Some("No"), Some("Never."), Some("r-1")));
    assert_eq!(error.body().as_ref(), body.as_bytes());
    assert!(served.await.unwrap().starts_with("GET /v1.0/deviceManagement/ndesConnectors/1 HTTP/1.1\r\n"));
}

#[tokio::test]
async fn nobody_there_is_a_transport_error_without_the_key() {
    let nobody = Nobody::new();
    let error = client(&format!("{}/v1.0", nobody.address)).send(NdesConnector::get("hunter2")).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)));
    let mut texts = vec![format!("{error:?}"), error.to_string()];
    let mut source = std::error::Error::source(&error);
    assert!(source.is_some(), "it says why");
    while let Some(cause) = source {
        texts.push(cause.to_string());
        source = cause.source();
    }
    assert!(texts.iter().all(|text| !text.contains("hunter2")), "{texts:?}");
}
