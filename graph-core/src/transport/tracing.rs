//! The layer that opens a span for each request, by OpenTelemetry's conventions.

use ::tracing::field::Empty;
use ::tracing::{Instrument, Span, info_span};
use bytes::Bytes;
use http::{Request, Response};

use super::client_request_id::CLIENT_REQUEST_ID;
use super::{Attempts, Transport, TransportError};
use crate::error::REQUEST_ID;
use crate::headers::header_text;
use crate::operation::OperationInfo;

/// Opens a span of the crate `tracing` for each request that it sends, by
/// [OpenTelemetry's conventions for HTTP clients](https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span).
///
/// A span has the method and the template of the path, such as `GET /deviceManagement/ndesConnectors/{id}`, and never a key, a
/// token, a query or a body. Inside of [`Retry`](super::Retry) there is one for each attempt.
///
/// | field | value |
/// |---|---|
/// | `otel.name` | method and template, which `tracing-opentelemetry` takes as the name of the span; `tracing` wants a constant one |
/// | `otel.kind` | `client` |
/// | `http.request.method` | method |
/// | `server.address`, `server.port` | where it goes to |
/// | `url.template` | template of the path, when the request is an operation of an entity |
/// | `http.request.resend_count` | number of the repetition, when it is one |
/// | `http.response.status_code` | status, when there is an answer |
/// | `error.type` | status that means failure, or the [kind](super::TransportErrorKind) of the error |
/// | `otel.status_code` | `ERROR`, when there is an `error.type` |
/// | `http.request.header.client-request-id` | id that the request was sent with |
/// | `http.response.header.request-id` | id that the service gave the request |
///
/// With the feature `tracing`, a [`Client`](crate::Client) has this layer, unless it is left out:
///
/// ```
/// use graph_core::transport::{EmbeddedGraph, Tracing};
///
/// let client = graph_core::Client::builder(Tracing::new(EmbeddedGraph::new())).without_default_layers().build();
/// ```
#[derive(Debug, Clone, Default)]
pub struct Tracing<T> {
    inner: T,
}

impl<T> Tracing<T> {
    /// Opens spans for what `inner` sends.
    pub const fn new(inner: T) -> Self {
        Self { inner }
    }
}

impl<T: Transport> Transport for Tracing<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let span = span(&request);
        let outcome = self.inner.send(request).instrument(span.clone()).await;
        match &outcome {
            Ok(response) => record_answer(&span, response),
            Err(error) => record_failure(&span, error.kind().as_str()),
        }
        outcome
    }
}

fn span(request: &Request<Bytes>) -> Span {
    let method = request.method().as_str();
    let name = request.extensions().get::<OperationInfo>().map_or_else(|| method.to_owned(), ToString::to_string);
    let uri = request.uri();
    let port = uri.port_u16().or_else(|| match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    });
    let span = info_span!(
        "graph request",
        otel.name = name,
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        server.address = uri.host(),
        server.port = port,
        url.template = name.split_once(' ').map(|(_, template)| template),
        "error.type" = Empty,
        "http.request.header.client-request-id" = header_text(request.headers(), &CLIENT_REQUEST_ID),
        "http.response.header.request-id" = Empty,
    );
    let retries = request.extensions().get::<Attempts>().map_or(0, |attempts| attempts.retries());
    if retries > 0 {
        span.record("http.request.resend_count", retries);
    }
    span
}

fn record_answer(span: &Span, response: &Response<Bytes>) {
    let status = response.status();
    span.record("http.response.status_code", status.as_u16());
    span.record("http.response.header.request-id", header_text(response.headers(), &REQUEST_ID));
    if status.is_client_error() || status.is_server_error() {
        record_failure(span, status.as_str());
    }
}

fn record_failure(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{ClientRequestId, DynTransport, Retry, VirtualTimer};
    use crate::{Client, GraphEntity};
    use ::tracing::field::{Field, Visit};
    use ::tracing::span::{Attributes, Id, Record};
    use http::HeaderValue;
    use std::collections::{BTreeMap, VecDeque};
    use std::fmt::Debug;
    use std::sync::{Arc, Mutex};
    use tracing_subscriber::Layer;
    use tracing_subscriber::layer::{Context, SubscriberExt};

    type Fields = BTreeMap<&'static str, String>;

    /// Keeps the fields of every span.
    #[derive(Clone, Default)]
    struct Capture(Arc<Mutex<BTreeMap<u64, Fields>>>);

    struct Collect<'a>(&'a mut Fields);

    impl Visit for Collect<'_> {
        fn record_str(&mut self, field: &Field, value: &str) {
            self.0.insert(field.name(), value.to_owned());
        }

        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            self.0.insert(field.name(), format!("{value:?}"));
        }
    }

    impl<S: ::tracing::Subscriber> Layer<S> for Capture {
        fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
            attributes.record(&mut Collect(self.0.lock().unwrap().entry(id.into_u64()).or_default()));
        }

        fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
            values.record(&mut Collect(self.0.lock().unwrap().entry(id.into_u64()).or_default()));
        }
    }

    /// Gives the outcomes of a script in their order.
    struct Script(Mutex<VecDeque<Result<u16, TransportError>>>);

    impl Transport for Script {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let status = self.0.lock().unwrap().pop_front().unwrap()?;
            let response = Response::builder().status(status).header(REQUEST_ID, "of-the-service");
            response.body(request.into_body()).map_err(TransportError::new)
        }
    }

    /// The fields of the spans of what `send` sends, whose attempts have these outcomes, in their order.
    async fn spans(
        outcomes: impl IntoIterator<Item = Result<u16, TransportError>>,
        send: impl AsyncFnOnce(Arc<dyn DynTransport>),
    ) -> Vec<Fields> {
        let capture = Capture::default();
        let subscriber = tracing_subscriber::registry().with(capture.clone());
        let guard = ::tracing::subscriber::set_default(subscriber);
        let script = Script(Mutex::new(outcomes.into_iter().collect()));
        send(Arc::new(ClientRequestId::new(Retry::new(Tracing::new(script), VirtualTimer::new())))).await;
        drop(guard);
        let mut spans = capture.0.lock().unwrap().values().cloned().collect::<Vec<_>>();
        spans.sort_by_key(|span| span.get("http.request.resend_count").cloned());
        spans
    }

    #[derive(GraphEntity)]
    #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
    struct User {
        id: Option<String>,
    }

    #[tokio::test]
    async fn each_attempt_has_a_span_with_what_the_conventions_ask_for() {
        let outcomes = [Err(TransportError::not_sent("")), Ok(503), Ok(200)];
        let spans = spans(outcomes, async |layers| {
            let client = Client::builder(layers).without_default_layers().bearer_token("hunter2").unwrap().build();
            let request = User::get("hunter2").header(CLIENT_REQUEST_ID, HeaderValue::from_static("of-the-client"));
            client.send(request).await.map(drop).unwrap_err();
        });
        let [first, second, third] = spans.await.try_into().unwrap();
        let common = [
            ("http.request.header.client-request-id", "of-the-client"),
            ("http.request.method", "GET"),
            ("otel.kind", "client"),
            ("otel.name", "GET /users/{id}"),
            ("server.address", "graph.microsoft.com"),
            ("server.port", "443"),
            ("url.template", "/users/{id}"),
        ];
        let with = |more: &[(&'static str, &str)]| {
            let fields = common.iter().chain(more).map(|(name, value)| (*name, (*value).to_owned()));
            fields.collect::<Fields>()
        };
        assert_eq!(first, with(&[("error.type", "not_sent"), ("otel.status_code", "ERROR")]));
        let answered = ("http.response.header.request-id", "of-the-service");
        assert_eq!(
            second,
            with(&[
                answered,
                ("error.type", "503"),
                ("http.request.resend_count", "1"),
                ("http.response.status_code", "503"),
                ("otel.status_code", "ERROR"),
            ])
        );
        assert_eq!(third, with(&[answered, ("http.request.resend_count", "2"), ("http.response.status_code", "200")]));
    }

    #[tokio::test]
    async fn a_request_of_no_operation_is_named_by_its_method() {
        let spans = spans([Ok(404)], async |layers| {
            let request = Request::get("http://localhost:8080/users/hunter2?$select=hunter2");
            layers.send(request.body(Bytes::from_static(b"hunter2")).unwrap()).await.map(drop).unwrap();
        });
        let span = spans.await.remove(0);
        assert_eq!((span["otel.name"].as_str(), span["server.port"].as_str()), ("GET", "8080"));
        assert_eq!((span["error.type"].as_str(), span.get("url.template")), ("404", None));
        assert_eq!(span["http.request.header.client-request-id"].len(), 36);
        assert!(span.values().all(|value| !value.contains("hunter2")), "{span:?}");
    }
}
