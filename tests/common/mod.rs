//! What several of the tests declare and use.

#![allow(dead_code, reason = "each test uses its part")]

use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use graph_core::bytes::Bytes;
use graph_core::http::{HeaderName, HeaderValue, Request, Response};
use graph_core::transport::{Transport, TransportError};
use graph_core::types::DateTimeOffset;
use graph_core::{GraphEntity, GraphEnum};

/// The entity of the page that the project starts from.
#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
pub struct NdesConnector {
    #[graph_entity(read_only)]
    pub id: Option<String>,
    pub last_connection_date_time: Option<DateTimeOffset>,
    pub state: Option<NdesConnectorState>,
    pub display_name: Option<String>,
    pub machine_name: Option<String>,
    pub enrolled_date_time: Option<DateTimeOffset>,
    pub role_scope_tag_ids: Vec<String>,
    pub connector_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum NdesConnectorState {
    None,
    Active,
    Inactive,
    Other(String),
}

/// The output of a future that never waits.
pub fn ready<F: Future>(future: F) -> F::Output {
    match std::pin::pin!(future).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("nothing in this test waits"),
    }
}

/// A transport that gives the same answer each time, and keeps the last request.
pub struct Canned {
    status: u16,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    last: std::sync::Arc<Mutex<Option<Request<Bytes>>>>,
}

impl Canned {
    pub fn new(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::copy_from_slice(body.as_ref()), last: std::sync::Arc::default() }
    }

    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((HeaderName::from_static(name), HeaderValue::from_static(value)));
        self
    }

    /// Where the last request is kept.
    pub fn last(&self) -> std::sync::Arc<Mutex<Option<Request<Bytes>>>> {
        self.last.clone()
    }
}

impl Transport for Canned {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        *self.last.lock().unwrap() = Some(request);
        let mut response = Response::new(self.body.clone());
        *response.status_mut() = self.status.try_into().map_err(TransportError::new)?;
        response.headers_mut().extend(self.headers.iter().cloned());
        Ok(response)
    }
}
