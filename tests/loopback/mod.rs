//! A server on the loopback interface that follows a script, over TCP or over TLS, HTTP/1.1 or HTTP/2.

#![allow(dead_code, reason = "each test uses its part")]

pub mod nobody;

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use graph_core::bytes::Bytes;
use graph_core::http::{Request, Response};
use graph_core::transport::ReqwestTransport;
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// What the server does with a request.
pub enum Reply {
    /// Answers it.
    Answer(Response<Bytes>),
    /// Closes the connection in place of an answer.
    Lost,
    /// Closes the connection in the middle of the body of the answer.
    Truncated(Response<Bytes>),
    /// Never answers.
    Never,
}

/// An answer with these headers and this body.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &'static str) -> Reply {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Reply::Answer(response.body(Bytes::from_static(body.as_bytes())).unwrap())
}

/// A server that gives the replies of a script in their order, and keeps the requests.
pub struct Server {
    /// Its origin.
    pub address: String,
    pub received: Arc<Mutex<Vec<Request<Bytes>>>>,
    /// Notified whenever a request is there.
    pub arrival: Arc<Notify>,
    replies: Arc<Mutex<VecDeque<Reply>>>,
    /// What to trust, when it speaks TLS.
    certificate: Option<reqwest::Certificate>,
}

impl Server {
    /// Speaks plain HTTP.
    pub async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        Self::listen(script, None).await
    }

    /// Speaks HTTPS, with a certificate that nobody trusts unasked.
    pub async fn start_tls(script: impl IntoIterator<Item = Reply>) -> Self {
        Self::listen(script, Some(rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap())).await
    }

    async fn listen(script: impl IntoIterator<Item = Reply>, key: Option<rcgen::CertifiedKey<rcgen::KeyPair>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if key.is_some() { "https" } else { "http" };
        let server = Self {
            address: format!("{scheme}://{}", listener.local_addr().unwrap()),
            received: Arc::default(),
            arrival: Arc::default(),
            replies: Arc::new(Mutex::new(script.into_iter().collect())),
            certificate: key.as_ref().map(|key| reqwest::Certificate::from_der(key.cert.der()).unwrap()),
        };
        let script = Script {
            replies: Arc::clone(&server.replies),
            received: Arc::clone(&server.received),
            arrival: Arc::clone(&server.arrival),
        };
        let acceptor = key.as_ref().map(acceptor);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, acceptor) = (script.clone(), acceptor.clone());
                tokio::spawn(async move {
                    match acceptor {
                        None => script.serve(stream).await,
                        // A client that does not trust the certificate goes away.
                        Some(acceptor) => {
                            if let Ok(stream) = acceptor.accept(stream).await {
                                script.serve(stream).await;
                            }
                        }
                    }
                });
            }
        });
        server
    }

    /// Adds to the script what is not known before the server has an address.
    pub fn follow_up(&self, script: impl IntoIterator<Item = Reply>) {
        self.replies.lock().unwrap().extend(script);
    }

    /// A transport that trusts this server.
    pub fn transport(&self) -> ReqwestTransport {
        match &self.certificate {
            None => ReqwestTransport::default(),
            Some(certificate) => ReqwestTransport::new(reqwest::Client::builder().tls_certs_only([certificate.clone()])),
        }
    }

    /// A header of each request so far.
    pub fn received_header(&self, name: &str) -> Vec<Option<String>> {
        let text = |request: &Request<Bytes>| Some(request.headers().get(name)?.to_str().unwrap().to_owned());
        self.received.lock().unwrap().iter().map(text).collect()
    }
}

fn acceptor(key: &rcgen::CertifiedKey<rcgen::KeyPair>) -> TlsAcceptor {
    let private = PrivateKeyDer::try_from(key.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth();
    let mut config = config.with_single_cert(vec![key.cert.der().clone()], private).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

#[derive(Clone)]
struct Script {
    replies: Arc<Mutex<VecDeque<Reply>>>,
    received: Arc<Mutex<Vec<Request<Bytes>>>>,
    arrival: Arc<Notify>,
}

/// The pieces of a body, the last of which may be that the connection is closed.
struct Pieces(VecDeque<Result<Bytes, Broken>>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        Poll::Ready(self.0.pop_front().map(|piece| piece.map(Frame::data)))
    }
}

impl Script {
    async fn serve(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let service = service_fn(move |request| self.clone().reply(request));
        // It ends in an error whenever the script says so.
        let _ = auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
    }

    async fn reply(self, request: Request<Incoming>) -> Result<Response<Pieces>, Broken> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(|_| Broken)?.to_bytes();
        self.received.lock().unwrap().push(Request::from_parts(head, body));
        self.arrival.notify_one();
        let reply = self.replies.lock().unwrap().pop_front().expect("the script has a reply for each request");
        match reply {
            Reply::Answer(response) => Ok(response.map(|body| Pieces(VecDeque::from([Ok(body)])))),
            Reply::Lost => Err(Broken),
            Reply::Never => std::future::pending().await,
            Reply::Truncated(response) => Ok(response.map(|body| {
                let half = body.slice(..body.len() / 2);
                Pieces(VecDeque::from([Ok(half), Err(Broken)]))
            })),
        }
    }
}

/// The connection is closed since the script says so.
#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the script says so")
    }
}

impl std::error::Error for Broken {}
