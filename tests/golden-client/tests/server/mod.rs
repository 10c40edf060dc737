//! A server that answers by a script and keeps what it was asked. It shares no type with the client.

#![allow(dead_code)] // not every test needs all of it

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{Request, Response};

/// What the server was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    /// Path and query, as they came.
    pub uri: String,
    headers: axum::http::HeaderMap,
    pub body: String,
}

impl Asked {
    /// The value of a header; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().expect("it is text")).unwrap_or_default()
    }
}

/// What the server answers: status, media type, body.
pub type Answer = (u16, &'static str, &'static str);

/// The server.
pub struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

#[derive(Clone)]
struct Script {
    answer: Answer,
    headers: &'static [(&'static str, &'static str)],
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// A server that always answers the same.
    pub async fn answering(answer: Answer) -> Self {
        Self::with_headers(answer, &[]).await
    }

    /// A server that always answers the same, with these headers.
    pub async fn with_headers(answer: Answer, headers: &'static [(&'static str, &'static str)]) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let script = Script { answer, headers, asked: Arc::clone(&asked) };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
        let address = listener.local_addr().expect("it is bound");
        let app = Router::new().fallback(handle).with_state(script);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { address, asked }
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The one request that it got.
    pub fn asked(&self) -> Asked {
        let asked = self.asked.lock().expect("nothing panics");
        let [asked] = asked.as_slice() else { panic!("not one request but {}", asked.len()) };
        asked.clone()
    }

    /// How many requests it got.
    pub fn count(&self) -> usize {
        self.asked.lock().expect("nothing panics").len()
    }
}

async fn handle(State(script): State<Script>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.expect("it is small");
    script.asked.lock().expect("nothing panics").push(Asked {
        method: parts.method.to_string(),
        uri: parts.uri.to_string(),
        headers: parts.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    });
    let (status, media_type, body) = script.answer;
    let mut response = Response::builder().status(status);
    if !media_type.is_empty() {
        response = response.header("content-type", media_type);
    }
    for (name, value) in script.headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).expect("it is a response")
}
