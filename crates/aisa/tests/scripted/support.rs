//! A server that answers by a script, and a clock that skips every wait.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use aisa::{BoxFuture, Client, ClientBuilder, Clock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// What is sent to one request; nothing closes the connection.
pub(crate) type Answer = String;

/// An answer with a status and a body.
pub(crate) fn answer(status: &str, body: &str) -> Answer {
    answer_with(status, "", body)
}

/// And with headers, a line each.
pub(crate) fn answer_with(status: &str, headers: &str, body: &str) -> Answer {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}", body.len())
}

pub(crate) fn ok(body: &str) -> Answer {
    answer("200 OK", body)
}

/// An answer whose body ends in its middle, with the connection.
#[cfg(any(feature = "video", feature = "dataforseo"))]
pub(crate) fn cut(whole: &Answer) -> Answer {
    let head = whole.find("\r\n\r\n").unwrap() + 4;
    whole[..head + (whole.len() - head) / 2].to_owned()
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// Method and path.
    pub(crate) line: String,
    /// All of the head, in lower case.
    pub(crate) head: String,
    pub(crate) body: String,
    /// When it came.
    pub(crate) at: Duration,
}

/// The server, and a client that talks to it.
pub(crate) struct World {
    pub(crate) client: Client,
    pub(crate) clock: Arc<Skipping>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl World {
    pub(crate) async fn new(script: Vec<Answer>) -> Self {
        Self::with(script, |builder| builder).await
    }

    pub(crate) async fn with(script: Vec<Answer>, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let mut script = script.into_iter();
        Self::of(move |_| script.next(), change).await
    }

    /// Each request is answered by what it is, its method and path, however many there are.
    #[cfg(feature = "video")]
    pub(crate) async fn answering(mut answer: impl FnMut(&str) -> Answer + Send + 'static) -> Self {
        Self::of(move |line| Some(answer(line)), |builder| builder).await
    }

    async fn of(
        answer: impl FnMut(&str) -> Option<Answer> + Send + 'static,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let clock = Arc::new(Skipping { start: Instant::now(), slept: Mutex::default() });
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        tokio::spawn(serve(listener, answer, seen.clone(), clock.clone()));
        let builder = Client::builder()
            .with_endpoint(format!("http://{address}"))
            .api_key("sk-aisa-0123456789abcdef")
            .with_seed(7)
            .with_clock(clock.clone());
        Self { client: change(builder).build().unwrap(), clock, seen }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Method and path of all requests.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

/// Answers until there is nothing to answer any more; who asks then waits for ever.
async fn serve(
    listener: TcpListener,
    mut answer: impl FnMut(&str) -> Option<Answer>,
    seen: Arc<Mutex<Vec<Seen>>>,
    clock: Arc<Skipping>,
) {
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(request).unwrap();
        let line = head.lines().next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        let mut body = vec![0; length.unwrap_or(0)];
        stream.read_exact(&mut body).await.unwrap();
        let body = String::from_utf8(body).unwrap();
        let answer = answer(&line);
        seen.lock().unwrap().push(Seen { line, head, body, at: clock.elapsed() });
        match answer {
            Some(answer) => stream.write_all(answer.as_bytes()).await.unwrap(),
            None => return std::future::pending().await,
        }
    }
}

/// Time that passes only by waiting, and at once. Limits on work never end it.
#[derive(Debug)]
pub(crate) struct Skipping {
    start: Instant,
    slept: Mutex<Vec<Duration>>,
}

impl Skipping {
    /// The waits so far.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.slept.lock().unwrap().iter().sum()
    }
}

impl Clock for Skipping {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}
