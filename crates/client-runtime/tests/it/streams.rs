//! Answers that are read piece by piece.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use client_runtime::{BoxFuture, Clock, Error, Kind, Opened, Operation, PipelineBuilder, RetryClass};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::support::{Caller, KEY, Scripted, Skipping, answer, pipeline};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-tier: pro\r\n\r\n";

/// A server whose one connection the test holds.
struct Held {
    base: String,
    listener: TcpListener,
}

impl Held {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self { base: format!("http://{}", listener.local_addr().unwrap()), listener }
    }

    /// The connection, once its request has arrived and `head` was sent.
    async fn answer(&self, head: &str) -> TcpStream {
        let (mut stream, _) = self.listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }

    /// A call to it that has got as far as the head.
    async fn open(&self, head: &str, pipeline: PipelineBuilder) -> (Opened, TcpStream) {
        let caller = Caller::new(&self.base, pipeline);
        let (opened, stream) = tokio::join!(caller.open(), self.answer(head));
        (opened.unwrap(), stream)
    }
}

/// Time that the test moves, and alarms that ring when it says so.
#[derive(Debug)]
struct Manual {
    start: Instant,
    passed: Mutex<Duration>,
    alarms: Mutex<Vec<(Duration, Option<oneshot::Sender<()>>)>>,
}

impl Manual {
    fn new() -> Arc<Self> {
        Arc::new(Self { start: Instant::now(), passed: Mutex::default(), alarms: Mutex::default() })
    }

    fn pass(&self, time: Duration) {
        *self.passed.lock().unwrap() += time;
    }

    /// The limits that were set so far.
    fn set(&self) -> Vec<Duration> {
        self.alarms.lock().unwrap().iter().map(|(limit, _)| *limit).collect()
    }

    /// Rings the latest alarm.
    fn ring(&self) {
        let alarm = self.alarms.lock().unwrap().last_mut().unwrap().1.take();
        alarm.unwrap().send(()).unwrap();
    }
}

impl Clock for Manual {
    fn now(&self) -> Instant {
        self.start + *self.passed.lock().unwrap()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, limit: Duration) -> BoxFuture<'static, ()> {
        let (ringing, alarm) = oneshot::channel();
        self.alarms.lock().unwrap().push((limit, Some(ringing)));
        Box::pin(async move {
            if alarm.await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A pipeline without limits on an attempt, so that every limit is one on silence.
fn unlimited(base: &str, clock: &Arc<Manual>) -> PipelineBuilder {
    pipeline(base).attempt_timeout(None).deadline(None).clock(clock.clone())
}

/// Asks once whether there is a piece.
async fn glance(opened: &mut Opened) -> Poll<Option<Result<Bytes, Error>>> {
    poll_fn(|context: &mut Context<'_>| {
        let mut next = std::pin::pin!(opened.next());
        Poll::Ready(Future::poll(Pin::as_mut(&mut next), context))
    })
    .await
}

#[tokio::test]
async fn pieces_come_as_they_arrive() {
    let server = Held::start().await;
    let (mut opened, mut stream) = server.open(HEAD, pipeline(&server.base)).await;
    assert_eq!((opened.meta().status(), opened.meta().attempts()), (200, 1));
    assert_eq!(opened.meta().headers().get("x-tier"), Some("pro"));
    assert_eq!(opened.operation().id, "get_things");
    for piece in ["one", "two", "three"] {
        assert!(glance(&mut opened).await.is_pending(), "{piece}");
        stream.write_all(piece.as_bytes()).await.unwrap();
        assert_eq!(opened.next().await.unwrap().unwrap(), piece);
    }
    drop(stream);
    assert!(opened.next().await.is_none());
    assert!(opened.next().await.is_none());
}

#[tokio::test]
async fn what_is_dropped_closes_its_connection() {
    let server = Held::start().await;
    let (mut opened, mut stream) = server.open(HEAD, pipeline(&server.base)).await;
    stream.write_all(b"one").await.unwrap();
    assert_eq!(opened.next().await.unwrap().unwrap(), "one");
    drop(opened);
    // The end, or a reset: nothing is there any more.
    assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_break_is_an_error_and_the_end_and_nothing_is_sent_again() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n";
    let sized = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\none";
    for text in [chunked, sized] {
        for retry in [RetryClass::Idempotent, RetryClass::BeforeAnswer] {
            let server = Scripted::start(vec![(text.to_owned(), true), (answer("200 OK", "", "two"), true)]).await;
            let caller = Caller::new(&server.base(), pipeline(&server.base()));
            let mut opened = caller.operation(Operation::named("get_things", retry)).open().await.unwrap();
            assert_eq!(opened.next().await.unwrap().unwrap(), "one");
            let error = opened.next().await.unwrap().unwrap_err();
            assert_eq!((error.kind(), error.operation()), (Kind::Transport, Some("get_things")));
            assert_eq!((error.attempts(), error.last_status()), (1, Some(200)));
            assert!(error.may_have_been_received());
            assert!(opened.next().await.is_none());
            assert_eq!(server.requests.lock().unwrap().len(), 1);
        }
    }
}

#[tokio::test]
async fn until_a_success_begins_all_is_as_usual() {
    let busy = answer("503 Service Unavailable", "", "");
    let refused = answer("404 Not Found", "", r#"{"code":"A","message":"b"}"#);
    let stream = format!("{HEAD}one");
    let cases = [
        ("at once", vec![stream.clone()], Ok(1)),
        ("busy", vec![busy.clone(), stream.clone()], Ok(2)),
        ("closed", vec![String::new(), stream.clone()], Ok(2)),
        ("refused", vec![refused], Err((Kind::Status, 1))),
        ("always busy", vec![busy; 4], Err((Kind::Status, 4))),
        ("a redirect", vec![answer("302 Found", "", "")], Err((Kind::Status, 1))),
        (
            "an error that breaks",
            vec!["HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\n".into(); 4],
            Err((Kind::Transport, 4)),
        ),
        ("a large error", vec![answer("404 Not Found", "", &"1".repeat(5_000))], Err((Kind::TooLarge, 1))),
    ];
    for (name, script, end) in cases {
        let sent = script.len();
        let server = Scripted::start(script.into_iter().map(|text| (text, true)).collect()).await;
        let pipeline = pipeline(&server.base()).clock(Skipping::new()).body_limit(4_096);
        let outcome = Caller::new(&server.base(), pipeline).open().await;
        match outcome {
            Ok(mut opened) => {
                assert_eq!(Ok(opened.meta().attempts()), end, "{name}");
                assert_eq!(opened.next().await.unwrap().unwrap(), "one", "{name}");
            }
            Err(error) => {
                assert_eq!(Err((error.kind(), error.attempts())), end, "{name}: {error}");
                assert_eq!(error.operation(), Some("get_things"), "{name}");
            }
        }
        assert_eq!(server.requests.lock().unwrap().len(), sent, "{name}");
    }
}

#[tokio::test]
async fn a_refusal_is_told_as_ever() {
    let refused = answer("429 Too Many Requests", "retry-after: 300\r\n", r#"{"code":"A","message":"b"}"#);
    let server = Scripted::start(vec![(refused, true)]).await;
    let error = Caller::new(&server.base(), pipeline(&server.base())).open().await.unwrap_err();
    assert_eq!((error.status(), error.retry_after()), (Some(429), Some(secs(300))));
    assert_eq!(error.problem().map(|problem| &*problem.code), Some("A"));
}

#[tokio::test]
async fn silence_is_bounded_and_the_whole_is_not() {
    let clock = Manual::new();
    let server = Held::start().await;
    let (opened, mut stream) = server.open(HEAD, unlimited(&server.base, &clock)).await;
    let mut opened = opened.idle_timeout(Some(secs(10)));
    assert_eq!(clock.set(), []);
    // As long as it speaks, it may take for ever.
    for piece in ["a", "b", "c"] {
        assert!(glance(&mut opened).await.is_pending());
        clock.pass(secs(9));
        stream.write_all(piece.as_bytes()).await.unwrap();
        assert_eq!(opened.next().await.unwrap().unwrap(), piece);
    }
    // The first alarm is the only one so far. It rings 7 s into the next wait.
    assert!(glance(&mut opened).await.is_pending());
    assert_eq!(clock.set(), [secs(10)]);
    clock.pass(secs(7));
    clock.ring();
    assert!(glance(&mut opened).await.is_pending());
    assert_eq!(clock.set(), [secs(10), secs(3)]);
    clock.pass(secs(3));
    clock.ring();
    let error = opened.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Timeout, 1));
    assert!(error.to_string().contains("silent for 10s"), "{error}");
    assert!(opened.next().await.is_none());
    assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)), "it is closed");
}

#[tokio::test]
async fn a_reader_that_takes_its_time_is_no_silence() {
    let clock = Manual::new();
    let server = Held::start().await;
    let (mut opened, mut stream) = server.open(HEAD, unlimited(&server.base, &clock)).await;
    assert!(glance(&mut opened).await.is_pending());
    stream.write_all(b"a").await.unwrap();
    assert_eq!(opened.next().await.unwrap().unwrap(), "a");
    clock.pass(secs(1_000));
    clock.ring();
    assert!(glance(&mut opened).await.is_pending());
    assert_eq!(clock.set(), [secs(120); 2]);
}

#[tokio::test]
async fn silence_may_be_allowed() {
    let clock = Manual::new();
    let server = Held::start().await;
    let (opened, _stream) = server.open(HEAD, unlimited(&server.base, &clock)).await;
    assert!(glance(&mut opened.idle_timeout(None)).await.is_pending());
    assert_eq!(clock.set(), []);
}

#[tokio::test]
async fn limits_of_an_attempt_end_with_the_head() {
    let clock = Manual::new();
    let server = Held::start().await;
    let limited = pipeline(&server.base).attempt_timeout(Some(secs(5))).deadline(Some(secs(20))).clock(clock.clone());
    let (mut opened, mut stream) = server.open(HEAD, limited).await;
    assert_eq!(clock.set(), [secs(5)]);
    clock.pass(secs(1_000));
    stream.write_all(b"a").await.unwrap();
    assert_eq!(opened.next().await.unwrap().unwrap(), "a");
}

#[tokio::test]
async fn what_is_no_stream_is_read_as_a_whole() {
    let cases = [
        (answer("200 OK", "", "[1,2]"), Ok(vec![1, 2])),
        (answer("200 OK", "", "<html>"), Err(Kind::Decode)),
        (answer("200 OK", "", &format!("[{}1]", " ".repeat(5_000))), Err(Kind::TooLarge)),
        ("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1,".to_owned(), Err(Kind::Transport)),
    ];
    for (text, end) in cases {
        let server = Scripted::start(vec![(text.clone(), true)]).await;
        let caller = Caller::new(&server.base(), pipeline(&server.base()).body_limit(4_096));
        let whole = caller.open().await.unwrap().whole::<Vec<u32>>().await;
        if let Err(error) = &whole {
            assert_eq!(error.operation(), Some("get_things"), "{text}");
        }
        assert_eq!(whole.map(|response| response.into_inner()).map_err(|error| error.kind()), end, "{text}");
    }
}

#[tokio::test]
async fn a_part_is_decoded_and_its_failures_quote_nothing() {
    let server = Scripted::start(vec![(format!("{HEAD}one"), true)]).await;
    let opened = Caller::new(&server.base(), pipeline(&server.base())).open().await.unwrap();
    assert_eq!(opened.decode::<Vec<u32>>("[1]").unwrap(), [1]);
    let error = opened.decode::<Vec<u32>>(r#"[1,"PERSONAL"]"#).unwrap_err();
    assert_eq!((error.kind(), error.operation(), error.status()), (Kind::Decode, Some("get_things"), Some(200)));
    assert!(error.to_string().contains("at `[1]`") && !format!("{error:?}").contains("PERSONAL"), "{error:?}");
    let error = opened.failure(r#"{"code":"overloaded","message":"later"}"#);
    assert_eq!((error.kind(), error.operation(), error.status()), (Kind::Refused, Some("get_things"), Some(200)));
    assert_eq!(error.problem().map(|problem| &*problem.code), Some("overloaded"));
    let said = |text: &str| opened.failure(text).problem().map(|problem| problem.message.clone());
    assert_eq!(said(" overloaded\n").as_deref(), Some("overloaded"));
    for text in ["", " ", "[1]", r#"{"name":"PERSONAL"}"#] {
        assert_eq!(said(text), None, "{text}");
    }
    let key = opened.failure(&format!("{KEY} is no good")).to_string();
    assert!(key.contains("*** is no good") && !key.contains(KEY), "{key}");
}
