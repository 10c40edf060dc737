//! A scripted server, and a client of it.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use aisa::stream::{Ending, Protocol, Stream};
use aisa::{BoxFuture, Client, Clock, Error};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const KEY: &str = "sk-aisa-0123456789abcdef";

/// The head of an answer in events, whose end is that of the connection.
pub(crate) const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n\r\n";

/// A server that answers request `n` with `script[n]`, whatever it is asked, closes the connection, and keeps what it was
/// asked.
pub(crate) struct Server {
    pub(crate) base: String,
    requests: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Server {
    pub(crate) async fn start(script: impl IntoIterator<Item = String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<(String, Value)>>>::default();
        let (kept, script) = (requests.clone(), script.into_iter().collect::<Vec<_>>());
        tokio::spawn(async move {
            for answer in script {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = request(&mut stream).await;
                kept.lock().unwrap().push(request);
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { base, requests }
    }

    /// One that answers with these events.
    pub(crate) async fn of(events: &str) -> Self {
        Self::start([format!("{HEAD}{events}")]).await
    }

    pub(crate) fn client(&self) -> Client {
        client(&self.base)
    }

    /// What it was asked: heads, and bodies as JSON.
    pub(crate) fn requests(&self) -> Vec<(String, Value)> {
        self.requests.lock().unwrap().clone()
    }
}

pub(crate) fn client(base: &str) -> Client {
    Client::builder().with_endpoint(base).api_key(KEY).build().unwrap()
}

/// Head and body of the request that arrives; null where there is none.
pub(crate) async fn request(stream: &mut TcpStream) -> (String, Value) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).await.unwrap();
    let body = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
    (head, body)
}

/// Answers with a status that is no stream.
pub(crate) fn answer(status: &str, media_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Each of `texts` as the data of an event.
pub(crate) fn data(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("data: {text}\n\n")).collect()
}

/// All items of a stream, and how it ended.
pub(crate) async fn all<P: Protocol>(mut stream: Stream<P>) -> (Vec<Result<P::Delta, Error>>, Option<Ending>)
where
    P::Delta: Debug,
{
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        assert_eq!(stream.ending().is_some(), item.is_err() && stream.ending().is_some(), "an end is no delta");
        items.push(item);
    }
    (items, stream.ending())
}

/// A clock that stands still, on which waits and limits of one length are over at once, and no other limits ever.
#[derive(Debug)]
pub(crate) struct Expired {
    now: Instant,
    limit: Duration,
}

impl Expired {
    pub(crate) fn after(limit: Duration) -> Arc<Self> {
        Arc::new(Self { now: Instant::now(), limit })
    }
}

impl Clock for Expired {
    fn now(&self) -> Instant {
        self.now
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, limit: Duration) -> BoxFuture<'static, ()> {
        if limit == self.limit { Box::pin(std::future::ready(())) } else { Box::pin(std::future::pending()) }
    }
}
