//! How streams end: the same for all three services.

use std::time::Duration;

use aisa::stream::{Ending, Inference, Protocol};
use aisa::{Client, Error};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::{Expired, HEAD, KEY, Server, all, answer, client, request};

/// What is asked; each service takes it.
fn question() -> Value {
    json!({ "model": "m", "max_tokens": 9, "messages": [{ "role": "user", "content": "Why?" }] })
}

/// A service: its events as far as the first text, in the middle, and at the end of the answer, and the mark of the end.
struct Service {
    name: &'static str,
    text: &'static str,
    complete: &'static str,
    mark: &'static str,
}

const SERVICES: [Service; 3] = [
    Service {
        name: "chat",
        text: "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n",
        complete: "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
        mark: "data: [DONE]\n\n",
    },
    Service {
        name: "messages",
        text: "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}\n\n",
        complete: "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n",
        mark: "data: {\"type\":\"message_stop\"}\n\n",
    },
    Service {
        name: "perplexity",
        text: "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n",
        complete: "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
        mark: "data: [DONE]\n\n",
    },
];

/// What came of a stream: whether each item was a delta, the last error, and how it ended.
struct Came {
    deltas: Vec<bool>,
    error: Option<Error>,
    ending: Option<Ending>,
}

async fn come<P: Protocol>(request: Inference<P>) -> Result<Came, Error>
where
    P::Delta: std::fmt::Debug,
{
    let (items, ending) = all(request.idle_timeout(Some(Duration::from_secs(7))).stream().await?).await;
    let deltas = items.iter().map(Result::is_ok).collect();
    Ok(Came { deltas, error: items.into_iter().filter_map(Result::err).next_back(), ending })
}

impl Service {
    async fn stream(&self, client: &Client) -> Result<Came, Error> {
        match self.name {
            "chat" => come(client.chat().completions(question())).await,
            "messages" => come(client.messages().create(question())).await,
            _ => come(client.perplexity().sonar(question())).await,
        }
    }

    /// What comes of a stream with these events.
    async fn of(&self, events: &str) -> Came {
        self.stream(&Server::of(events).await.client()).await.unwrap()
    }
}

#[tokio::test]
async fn a_mark_and_its_absence_are_told_apart_and_what_is_cut_is_an_error() {
    for service in SERVICES {
        let Service { name, text, complete, mark } = service;
        let cases = [
            ("marked", format!("{text}{complete}{mark}"), vec![true, true], Ending::Marked),
            ("marked before its time", format!("{text}{mark}"), vec![true], Ending::Marked),
            ("marked without a blank line", format!("{text}{}", mark.trim_end()), vec![true], Ending::Marked),
            ("marked, and a line", format!("{text}{complete}{}\n", mark.trim_end()), vec![true, true], Ending::Marked),
            ("what follows the mark", format!("{text}{mark}{text}"), vec![true], Ending::Marked),
            ("unmarked", format!("{text}{complete}"), vec![true, true], Ending::Unmarked),
            ("cut", text.to_owned(), vec![true, false], Ending::Cut),
            ("cut in an event", format!("{text}{}", complete.trim_end()), vec![true, false], Ending::Cut),
            ("nothing", String::new(), vec![false], Ending::Cut),
        ];
        for (case, events, deltas, ending) in cases {
            let came = service.of(&events).await;
            assert_eq!((came.deltas, came.ending), (deltas, Some(ending)), "{name}: {case}");
            let error = came.error.map(|error| error.to_string()).unwrap_or_default();
            assert_eq!(
                error.contains("ended before the answer was complete"),
                ending == Ending::Cut,
                "{name}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn a_break_is_an_error_and_the_end() {
    for service in SERVICES {
        let text = service.text;
        let head = HEAD.replace("\r\n\r\n", "\r\ntransfer-encoding: chunked\r\n\r\n");
        let server = Server::start([format!("{head}{:x}\r\n{text}\r\n", text.len())]).await;
        let came = service.stream(&server.client()).await.unwrap();
        assert_eq!((came.deltas, came.ending), (vec![true, false], Some(Ending::Failed)), "{}", service.name);
        assert!(came.error.unwrap().is_transport(), "{}", service.name);
    }
}

#[tokio::test]
async fn a_failure_in_the_middle_is_an_error_and_the_end() {
    type Case = (&'static str, fn(&Error) -> bool, Option<&'static str>);
    let cases: &[Case] = &[
        (
            r#"{"error":{"type":"upstream_error","code":"upstream_timeout","message":"m"}}"#,
            Error::is_upstream,
            Some("m"),
        ),
        (
            r#"{"error":{"message":"m","type":"rate_limit_error","code":"quota_exceeded"}}"#,
            Error::is_quota_exceeded,
            Some("m"),
        ),
        (r#"{"error":"m"}"#, |_| true, Some("m")),
        (r#"{"error":{"code":502,"message":"m"},"choices":null}"#, |_| true, Some("m")),
        (r#"{"error":{"code":502,"message":"m"},"choices":[]}"#, |_| true, Some("m")),
        (r#"{"type":"error","error":{"type":"overloaded_error","message":"m"}}"#, |_| true, Some("m")),
        (r#"{"error":{"message":"m"},"choices":[{"delta":{},"finish_reason":"error"}]}"#, |_| true, Some("m")),
        (r#"{"error":{"message":"m"},"choices":[{"delta":{"content":""}}]}"#, |_| true, Some("m")),
        (r#"{"code":"upstream_timeout","message":"m","request_id":"r"}"#, Error::is_upstream, Some("m")),
        (r#"{"error":{}}"#, |_| true, None),
        (r#"{"type":"error","choices":[{"delta":{},"finish_reason":"error"}]}"#, |_| true, None),
        (r#"{"error":true}"#, |_| true, None),
    ];
    for service in SERVICES {
        for (text, predicate, message) in cases {
            let came = service.of(&format!("{}data: {text}\n\n{}", service.text, service.text)).await;
            assert_eq!(
                (came.deltas, came.ending),
                (vec![true, false], Some(Ending::Failed)),
                "{}: {text}",
                service.name
            );
            let error = came.error.unwrap();
            assert!(error.is_refused() && predicate(&error), "{}: {text}: {error:?}", service.name);
            assert_eq!(error.message(), *message, "{}: {text}", service.name);
        }
    }
}

#[tokio::test]
async fn an_event_that_is_called_an_error_is_one_whatever_it_holds() {
    for service in SERVICES {
        for (text, message) in [("boom", Some("boom")), (r#"{"message":"m"}"#, Some("m")), ("{}", None)] {
            let came = service.of(&format!("{}event: error\ndata: {text}\n\n{}", service.text, service.mark)).await;
            assert_eq!(
                (came.deltas, came.ending),
                (vec![true, false], Some(Ending::Failed)),
                "{}: {text}",
                service.name
            );
            let error = came.error.unwrap();
            assert!(error.is_refused(), "{}: {text}", service.name);
            assert_eq!(error.message(), message, "{}: {text}", service.name);
        }
        let came = service.of(&format!("data:\n\n{}{}{}", service.text, service.complete, service.mark)).await;
        assert_eq!((came.deltas, came.ending), (vec![true, true], Some(Ending::Marked)), "{}", service.name);
    }
}

#[tokio::test]
async fn a_connection_is_used_again_although_its_end_comes_after_the_mark() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&format!("http://{}", listener.local_addr().unwrap()));
    let (ended, has_ended) = tokio::sync::oneshot::channel();
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await;
        let events = format!("{}{}", SERVICES[0].complete, SERVICES[0].mark);
        let head = HEAD.replacen("\r\n\r\n", "\r\ntransfer-encoding: chunked\r\n\r\n", 1);
        stream.write_all(format!("{head}{:x}\r\n{events}\r\n", events.len()).as_bytes()).await.unwrap();
        has_ended.await.unwrap();
        stream.write_all(b"0\r\n\r\n").await.unwrap();
        // The next request comes here, and not by another connection.
        request(&mut stream).await;
        stream.write_all(format!("{HEAD}{events}").as_bytes()).await.unwrap();
    };
    let asking = async {
        let stream = client.chat().completions(question()).stream().await.unwrap();
        assert_eq!(all(stream).await.1, Some(Ending::Marked));
        ended.send(()).unwrap();
        // Until the end has arrived: both sides are on this thread.
        for _ in 0..1_000 {
            tokio::task::yield_now().await;
        }
        let stream = client.chat().completions(question()).stream().await.unwrap();
        assert_eq!(all(stream).await.1, Some(Ending::Marked));
    };
    tokio::join!(server, asking);
}

#[tokio::test]
async fn an_empty_error_beside_an_answer_is_none() {
    for service in SERVICES {
        for error in ["null", "false", "0", "0.0", "[]", "{}", r#""""#] {
            let came = service.of(&service.text.replacen('{', &format!("{{\"error\":{error},"), 1)).await;
            assert_eq!(came.deltas, [true, false], "{}: {error}", service.name);
            assert_eq!(came.ending, Some(Ending::Cut), "{}: {error}", service.name);
        }
        for error in ["1", "[0]"] {
            let came = service.of(&service.text.replacen('{', &format!("{{\"error\":{error},"), 1)).await;
            assert_eq!(came.ending, Some(Ending::Failed), "{}: {error}", service.name);
        }
    }
}

#[tokio::test]
async fn silence_is_an_error_and_the_end() {
    for service in SERVICES {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let server = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            request(&mut stream).await;
            stream.write_all(format!("{HEAD}{}", service.text).as_bytes()).await.unwrap();
            // Until the client has gone.
            assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)));
        };
        let clock = Expired::after(Duration::from_secs(7));
        let client = Client::builder().with_endpoint(&*base).api_key(KEY).with_clock(clock).build().unwrap();
        let (came, ()) = tokio::join!(service.stream(&client), server);
        let came = came.unwrap();
        assert_eq!((came.deltas.last(), came.ending), (Some(&false), Some(Ending::Failed)), "{}", service.name);
        assert!(came.error.unwrap().is_timeout(), "{}", service.name);
    }
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await;
        stream.write_all(format!("{HEAD}{}", SERVICES[0].text).as_bytes()).await.unwrap();
        stream
    };
    let client = client(&base);
    let (stream, mut connection) = tokio::join!(client.chat().completions(question()).stream(), server);
    let mut stream = stream.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    assert!(matches!(connection.read(&mut [0]).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_refusal_and_what_is_no_stream_are_errors_before_it() {
    let revoked =
        r#"{"error":{"type":"authentication_error","code":"revoked_api_key","message":"m","request_id":"req_1"}}"#;
    type Case = (String, fn(&Error) -> bool);
    let capped = r#" {"error":{"message":"boom","code":"quota_exceeded"}}"#;
    let is_capped: fn(&Error) -> bool = |error| error.is_quota_exceeded() && error.message() == Some("boom");
    let cases: [Case; 8] = [
        (answer("200 OK", "text/plain", capped), is_capped),
        (answer("200 OK", "application/vnd.api+json", capped), is_capped),
        (answer("200 OK", "", capped).replacen("content-type: \r\n", "", 1), is_capped),
        (answer("401 Unauthorized", "application/json", revoked), Error::is_revoked_key),
        (answer("200 OK", "application/json", r#"{"error":"m"}"#), Error::is_refused),
        (answer("200 OK", "application/json", r#"{"id":"c","choices":[]}"#), Error::is_decode),
        (answer("200 OK", "text/html", "<html>"), Error::is_upstream),
        (answer("200 OK", "Application/JSON; charset=utf-8", "{"), Error::is_decode),
    ];
    for service in SERVICES {
        for (text, predicate) in &cases {
            let server = Server::start([text.clone()]).await;
            let Err(error) = service.stream(&server.client()).await else { panic!("{}: {text}", service.name) };
            assert!(predicate(&error), "{}: {text}: {error:?}", service.name);
            assert!(error.operation().is_some(), "{}: {text}", service.name);
        }
    }
}

/// Their head says that they are a stream.
#[tokio::test]
async fn a_body_that_is_no_stream_whatever_its_head_says_is_what_it_is() {
    let body = |text: &str| format!("{HEAD}{text}");
    let broken = HEAD.replacen("\r\n\r\n", "\r\ncontent-length: 9999\r\n\r\n", 1);
    type Case = (String, fn(&Error) -> bool);
    let cases: [Case; 6] = [
        (body(r#" {"error":{"message":"boom","code":"quota_exceeded"}}"#), Error::is_quota_exceeded),
        (body("\r\n{\"error\":\"m\"}"), Error::is_refused),
        (body(r#"{"id":"c","choices":[]}"#), Error::is_decode),
        (body(r#"{"id":"c","choices"#), Error::is_decode),
        (body("{}\ndata: {}\n\n"), Error::is_decode),
        (format!("{broken}{{"), Error::is_transport),
    ];
    for service in SERVICES {
        for (text, predicate) in &cases {
            let server = Server::start([text.clone()]).await;
            let came = service.stream(&server.client()).await.unwrap();
            let error = came.error.unwrap();
            assert!(predicate(&error), "{}: {text}: {error:?}", service.name);
            assert!(error.operation().is_some(), "{}: {text}", service.name);
            assert_eq!((came.deltas, came.ending), (vec![false], Some(Ending::Failed)), "{}: {text}", service.name);
        }
    }
}

#[tokio::test]
async fn until_an_answer_begins_it_is_asked_for_again_and_then_no_more() {
    for service in SERVICES {
        let busy =
            || answer("503 Service Unavailable", "application/json", r#"{"error":{"code":"provider_unavailable"}}"#);
        let stream = || format!("{HEAD}{}{}{}", service.text, service.complete, service.mark);
        let broken = format!("{HEAD}{}", service.text).replacen("\r\n\r\n", "\r\ncontent-length: 9999\r\n\r\n", 1);
        let at_once = HEAD.replacen("\r\n\r\n", "\r\ncontent-length: 9999\r\n\r\n", 1);
        // What is answered, how often it is asked, and how the stream ends.
        let cases = [
            (vec![busy(), String::new(), stream()], 3, Ok(Ending::Marked)),
            (vec![broken, stream()], 1, Ok(Ending::Failed)),
            (vec![at_once, stream()], 1, Ok(Ending::Failed)),
            (vec![busy(); 4], 4, Err(())),
        ];
        for (script, asked, end) in cases {
            let server = Server::start(script).await;
            let clock = Expired::after(Duration::ZERO);
            let client = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_clock(clock).build().unwrap();
            let came = service.stream(&client).await;
            assert_eq!(came.map(|came| came.ending.unwrap()).map_err(|_| ()), end, "{}", service.name);
            assert_eq!(server.requests().len(), asked, "{}", service.name);
        }
    }
}

/// The only delta of a stream that is none, its text, and all of it, beside the answer of `send`.
async fn of_one<P: Protocol>(request: impl Fn() -> Inference<P>) -> (Option<Ending>, String, Value, Value)
where
    P::Delta: std::fmt::Debug,
    P::Answer: serde::Serialize,
{
    let (items, ending) = all(request().stream().await.unwrap()).await;
    assert!(matches!(&items[..], [Ok(_)]), "{items:?}");
    let text = request().stream().await.unwrap().text().await.unwrap();
    let whole = request().stream().await.unwrap().accumulate().await.unwrap();
    let sent = request().send().await.unwrap().into_inner();
    (ending, text, serde_json::to_value(whole).unwrap(), serde_json::to_value(sent).unwrap())
}

#[tokio::test]
async fn an_answer_that_comes_as_a_whole_is_one_delta() {
    let completion = r#"{"id":"c","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"Good day"},"finish_reason":"stop"}],"usage":{"total_tokens":7}}"#;
    let message = r#"{"id":"m","type":"message","role":"assistant","content":[{"type":"text","text":"Good day"}],"stop_reason":"end_turn"}"#;
    for media_type in ["application/json", "text/plain", "text/event-stream"] {
        for service in SERVICES {
            let whole = if service.name == "messages" { message } else { completion };
            let server = Server::start(vec![answer("200 OK", media_type, whole); 4]).await;
            let client = server.client();
            let (ending, text, whole, sent) = match service.name {
                "chat" => of_one(|| client.chat().completions(question())).await,
                "messages" => of_one(|| client.messages().create(question())).await,
                _ => of_one(|| client.perplexity().sonar(question())).await,
            };
            assert_eq!((ending, &*text), (Some(Ending::Unmarked), "Good day"), "{}", service.name);
            assert_eq!(whole, sent, "{}", service.name);
        }
    }
}

#[tokio::test]
async fn an_empty_reason_to_stop_is_none() {
    for service in SERVICES.into_iter().filter(|service| service.name != "messages") {
        let text = service.text.replacen("\"delta\"", "\"finish_reason\":\"\",\"delta\"", 1);
        assert_eq!(service.of(&text).await.ending, Some(Ending::Cut), "{}", service.name);
    }
}
