//! A stream of a chat completion, and who reads it: `aisa`, `async-openai`, and nobody in particular.
//!
//! All sides speak through reqwest, to a server on loopback that sends the same text to everybody and does nothing else: it
//! has a thread of its own, so that its work counts for no side. Each side takes every delta as the type it has for it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use async_openai::config::OpenAIConfig;
use async_openai::types::chat::CreateChatCompletionRequest;
use serde_json::{Value, json};

use super::{Failure, plain};

/// The text in each delta.
const TEXT: &str = " word";

/// Deltas that are written at once: about as much as a socket takes.
const BLOCK: usize = 1_000;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// reqwest alone: it takes what arrives and looks at none of it.
    Bytes,
    /// `aisa`, delta by delta.
    Aisa,
    /// `async-openai`, delta by delta.
    AsyncOpenai,
}

impl Side {
    /// All of them, the least first.
    pub const ALL: [Side; 3] = [Side::Bytes, Side::Aisa, Side::AsyncOpenai];

    /// How it is called.
    pub fn name(self) -> &'static str {
        match self {
            Side::Bytes => "reqwest",
            Side::Aisa => "aisa",
            Side::AsyncOpenai => "async-openai",
        }
    }
}

/// A server that answers each request with a stream.
#[derive(Debug)]
pub struct Server {
    base: String,
    start: Instant,
    /// When it sent the first delta of the latest stream, in nanoseconds since the start.
    first: Arc<AtomicU64>,
}

impl Server {
    /// One whose streams have so many deltas. The first one comes `pause` after the head.
    ///
    /// # Errors
    ///
    /// If there is no port for it.
    pub fn start(deltas: usize, pause: Duration) -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let base = format!("http://{}", listener.local_addr()?);
        let (start, first) = (Instant::now(), Arc::<AtomicU64>::default());
        let told = first.clone();
        thread::spawn(move || {
            let delta = event(&json!({ "delta": { "content": TEXT } }), &Value::Null);
            let block = delta.repeat(BLOCK);
            let last = event(&json!({ "delta": {}, "finish_reason": "stop" }), &Value::Null) + "data: [DONE]\n\n";
            for stream in listener.incoming() {
                // A client that is gone is no matter: it is measured on the other side.
                let _ = stream.map_err(Failure::from).and_then(|mut stream| {
                    take_request(&stream)?;
                    stream.set_nodelay(true)?;
                    stream.write_all(HEAD.as_bytes())?;
                    thread::sleep(pause);
                    told.store(start.elapsed().as_nanos() as u64, SeqCst);
                    let mut left = deltas;
                    if !pause.is_zero() {
                        stream.write_all(delta.as_bytes())?;
                        left -= 1;
                    }
                    while left > 0 {
                        let now = left.min(BLOCK);
                        stream.write_all(&block.as_bytes()[..now * delta.len()])?;
                        left -= now;
                    }
                    Ok(stream.write_all(last.as_bytes())?)
                });
            }
        });
        Ok(Self { base, start, first })
    }

    /// How long ago it sent the first delta of the latest stream.
    fn since_first(&self) -> Duration {
        self.start.elapsed().saturating_sub(Duration::from_nanos(self.first.load(SeqCst)))
    }
}

/// Reads a request from `stream`, to its end.
fn take_request(stream: &TcpStream) -> Result<(), Failure> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(told) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = told.trim().parse()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    reader.take(length).read_to_end(&mut Vec::new())?;
    Ok(())
}

/// A chunk as the API sends it.
fn event(choice: &Value, usage: &Value) -> String {
    let mut choice = choice.clone();
    choice["index"] = json!(0);
    let chunk = json!({
        "id": "chatcmpl-0123456789abcdef", "object": "chat.completion.chunk", "created": 1_780_000_000,
        "model": "gpt-5-mini", "system_fingerprint": null, "choices": [choice], "usage": usage,
    });
    format!("data: {chunk}\n\n")
}

/// What came of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// How many deltas had a text; of bytes, how many.
    pub count: usize,
    /// From the first delta on the server's side to that of the caller.
    pub latency: Duration,
}

/// The three who read, set up.
pub struct Readers {
    http: reqwest::Client,
    aisa: aisa::Client,
    async_openai: async_openai::Client<OpenAIConfig>,
    base: String,
}

impl Readers {
    /// Readers of what `server` sends.
    ///
    /// # Errors
    ///
    /// If a client cannot be set up.
    pub fn of(server: &Server) -> Result<Self, Failure> {
        let (base, key) = (server.base.clone(), "sk-aisa-0123456789abcdef");
        let http = plain::client()?;
        let config = OpenAIConfig::new().with_api_base(format!("{base}/v1")).with_api_key(key);
        // No plan: none of the others keeps to one.
        let aisa = aisa::Client::builder().with_endpoint(&*base).api_key(key).with_limits(None).build()?;
        Ok(Self { async_openai: async_openai::Client::build(http.clone(), config), http, aisa, base })
    }

    /// Reads a stream to its end.
    ///
    /// # Errors
    ///
    /// If it fails.
    pub async fn read(&self, side: Side, server: &Server) -> Result<Came, Failure> {
        let request =
            json!({ "model": "gpt-5-mini", "messages": [{ "role": "user", "content": "Why?" }], "stream": true });
        let mut came = Came { count: 0, latency: Duration::ZERO };
        let mut take = |count: usize| {
            if came.count == 0 && count > 0 {
                came.latency = server.since_first();
            }
            came.count += count;
        };
        match side {
            Side::Bytes => {
                let url = format!("{}/v1/chat/completions", self.base);
                let mut response = self.http.post(url).json(&request).send().await?.error_for_status()?;
                while let Some(piece) = response.chunk().await? {
                    take(piece.len());
                }
            }
            Side::Aisa => {
                let mut stream = self.aisa.chat().completions(&request).stream().await?;
                while let Some(chunk) = stream.next().await {
                    let chunk = chunk?;
                    take(usize::from(chunk.text().as_deref() == Some(TEXT)));
                }
            }
            Side::AsyncOpenai => {
                let request: CreateChatCompletionRequest = serde_json::from_value(request)?;
                let mut stream = pin!(self.async_openai.chat().create_stream(request).await?);
                while let Some(chunk) = next(stream.as_mut()).await {
                    let chunk = chunk?;
                    let delta = chunk.choices.first().map(|choice| &choice.delta);
                    take(usize::from(delta.is_some_and(|delta| delta.content.as_deref() == Some(TEXT))));
                }
            }
        }
        Ok(came)
    }
}

/// The next item of any stream.
async fn next<S: futures_core::Stream>(mut stream: std::pin::Pin<&mut S>) -> Option<S::Item> {
    std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
}
