//! One attempt, from the request to the value or the error.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use client_runtime::{BoxFuture, CallOptions, Clock, Kind, Pipeline, PipelineBuilder, Retry};
use tokio::net::TcpListener;

use crate::support::{Caller, KEY, Scripted, answer, get, get_as, pipeline};

/// A pipeline that sends once.
fn once(base: &str) -> PipelineBuilder {
    pipeline(base).retry(Retry::default().attempts(NonZeroU32::MIN))
}

/// A clock whose sleeps are over at once: whatever waits on it is out of time.
#[derive(Debug)]
struct Impatient;

impl Clock for Impatient {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_success_comes_with_status_headers_and_attempts() {
    let server = Scripted::start(vec![(answer("200 OK", "x-tier: pro\r\n", "[1,2]"), true)]).await;
    let response = get(&server.base(), once(&server.base()), CallOptions::default()).await.unwrap();
    assert_eq!(*response, [1, 2]);
    assert_eq!((response.status(), response.attempts()), (200, 1));
    assert_eq!(response.headers().get("X-Tier"), Some("pro"));
    let request = server.requests.lock().unwrap()[0].clone();
    assert!(request.contains(&format!("authorization: Bearer {KEY}\r\n")), "{request}");
}

#[tokio::test]
async fn a_generated_client_by_itself_gets_the_same() {
    let refused = answer("404 Not Found", "", r#"{"code":"A","message":"b"}"#);
    let server = Scripted::start(vec![(answer("200 OK", "x-tier: pro\r\n", "[1,2]"), true), (refused, true)]).await;
    let caller = Caller::new(&server.base(), once(&server.base()));
    let value = caller.generated::<Vec<u32>>().await.unwrap();
    assert_eq!((value.status().as_u16(), &value.headers()["x-tier"]), (200, &"pro".parse().unwrap()));
    assert_eq!(value.into_inner(), [1, 2]);
    let error = caller.generated::<Vec<u32>>().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    // Nothing listens there any more.
    let caller = Caller::new("http://127.0.0.1:1", once("http://127.0.0.1:1"));
    let error = caller.generated::<Vec<u32>>().await.unwrap_err();
    assert!(matches!(&error, progenitor_client::Error::Custom(text) if text.contains("no connection")), "{error}");
}

/// What allocators keep at hand ends at about a kilobyte; above, a call costs a percent more.
#[test]
fn a_call_is_small() {
    let caller = Caller::new("http://127.0.0.1:1", once("http://127.0.0.1:1"));
    let size = size_of_val(&caller.ask_as::<Vec<u32>>());
    assert!(size <= 960, "{size} bytes");
}

#[tokio::test]
async fn an_anonymous_call_carries_no_key() {
    let server = Scripted::start(vec![(answer("200 OK", "", "[]"), true)]).await;
    let mut options = CallOptions::default();
    options.anonymous = true;
    get(&server.base(), once(&server.base()), options).await.unwrap();
    assert!(!server.requests.lock().unwrap()[0].contains("authorization"));
}

#[tokio::test]
async fn nothing_is_sent_to_a_foreign_authority() {
    let own = Scripted::start(vec![]).await;
    let foreign = Scripted::start(vec![(answer("200 OK", "", "[]"), true)]).await;
    let error = get(&foreign.base(), once(&own.base()), CallOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Credential);
    assert!(!error.may_have_been_received());
    assert!(foreign.requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let target = Scripted::start(vec![(answer("200 OK", "", "[]"), true)]).await;
    let location = format!("location: {}/elsewhere\r\n", target.base());
    let server = Scripted::start(vec![(answer("302 Found", &location, ""), true)]).await;
    let error = get(&server.base(), once(&server.base()), CallOptions::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Status, Some(302)));
    assert!(target.requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn every_answer_becomes_the_right_kind_of_error() {
    let html = "<html>aik</html>";
    let cases = [
        ("declared error", answer("400 Bad Request", "", r#"{"code":"A","message":"b"}"#), Kind::Status, "code A: b"),
        ("undeclared status", answer("418 I'm a teapot", "", ""), Kind::Status, "418 I'm a teapot"),
        ("page of a proxy", answer("502 Bad Gateway", "", html), Kind::Status, "502 Bad Gateway"),
        ("success without a body", answer("204 No Content", "", ""), Kind::Decode, "without a body"),
        ("other type", answer("200 OK", "", r#"[1,"PERSONAL"]"#), Kind::Decode, "at `[1]`"),
        ("not JSON", answer("200 OK", "", html), Kind::Decode, "not JSON"),
        ("more than JSON", answer("200 OK", "", "[1] trailing"), Kind::Decode, "at its end"),
        ("cut JSON", answer("200 OK", "", "[1,"), Kind::Decode, "ends too early"),
        ("closed at once", String::new(), Kind::Transport, "failed before the response was complete"),
        ("closed in the body", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1".into(), Kind::Transport, "failed"),
        ("not HTTP", "hello\r\n\r\n".into(), Kind::Transport, "failed"),
        ("too long", answer("200 OK", "", &"1".repeat(5000)), Kind::TooLarge, "4096 bytes"),
        (
            "too long without saying so",
            format!("HTTP/1.1 200 OK\r\n\r\n{}", "1".repeat(5000)),
            Kind::TooLarge,
            "4096 bytes",
        ),
    ];
    for (name, text, kind, message) in cases {
        let server = Scripted::start(vec![(text, true)]).await;
        let error =
            get(&server.base(), once(&server.base()).body_limit(4096), CallOptions::default()).await.expect_err(name);
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert_eq!(error.operation(), Some("get_things"), "{name}");
        assert_eq!(error.attempts(), 1, "{name}");
        assert!(error.may_have_been_received(), "{name}");
        let mut shown = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            shown.push_str(&format!(" {cause} {cause:?}"));
            source = cause.source();
        }
        assert!(shown.contains(message), "{name}: {shown}");
        for hidden in ["PERSONAL", "SECRET", "0123456789", "<html>"] {
            assert!(!shown.contains(hidden), "{name}: {shown}");
        }
    }
}

#[tokio::test]
async fn a_path_into_a_body_is_quoted_like_the_body() {
    // Map keys are the server's: they may hold anything, and any amount of it.
    for key in [format!("Bearer {KEY}"), r"\n\u001b[31mFORGED".to_owned(), "y".repeat(100_000)] {
        let server = Scripted::start(vec![(answer("200 OK", "", &format!(r#"{{"{key}":"x"}}"#)), true)]).await;
        let base = server.base();
        let result = get_as::<BTreeMap<String, u32>>(&base, once(&base), CallOptions::default()).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(" at `") && shown.len() < 1_500, "{} bytes", shown.len());
        assert!(!shown.contains("SECRET") && !error.to_string().contains(['\n', '\u{1b}']), "{shown}");
    }
}

#[tokio::test]
async fn a_key_echoed_in_a_header_is_masked() {
    let headers = format!("www-authenticate: Bearer error=\"{KEY}\"\r\nserver: {KEY}\r\n");
    for status in ["200 OK", "401 Unauthorized"] {
        let server = Scripted::start(vec![(answer(status, &headers, "[]"), true)]).await;
        let shown = match get(&server.base(), once(&server.base()), CallOptions::default()).await {
            Ok(response) => format!("{response:?} {:?}", response.headers().get("server")),
            Err(error) => format!("{error} {error:?}"),
        };
        assert!(shown.contains("****") && !shown.contains("SECRET"), "{shown}");
    }
}

#[tokio::test]
async fn an_undeclared_success_is_decoded_like_the_declared_one() {
    let server = Scripted::start(vec![(answer("203 Non-Authoritative Information", "", "[7]"), true)]).await;
    let response = get(&server.base(), once(&server.base()), CallOptions::default()).await.unwrap();
    assert_eq!((response.status(), &**response), (203, &[7][..]));
}

#[tokio::test]
async fn a_refused_connection_was_certainly_not_received() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = get(&base, once(&base), CallOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Connect);
    assert!(!error.may_have_been_received());
}

#[tokio::test]
async fn a_silent_server_runs_out_of_time() {
    let silent = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1".to_owned();
    let cases: [(Option<u64>, Option<u64>, &str); 3] = [
        (Some(5), Some(60), "within 5s, the timeout of an attempt"),
        (Some(30), Some(20), "within 20s, the deadline"),
        (None, Some(20), "within 20s, the deadline"),
    ];
    for (attempt, deadline, message) in cases {
        let server = Scripted::start(vec![(silent.clone(), false)]).await;
        let pipeline = once(&server.base())
            .attempt_timeout(attempt.map(Duration::from_secs))
            .deadline(deadline.map(Duration::from_secs))
            .clock(Arc::new(Impatient));
        let error = get(&server.base(), pipeline, CallOptions::default()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Timeout);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn a_body_is_quoted_on_request_only_bounded_and_without_the_key() {
    let body = format!("<p>you sent Bearer {KEY}</p>\u{1b}{}", "x".repeat(2000));
    let server = Scripted::start(vec![(answer("502 Bad Gateway", "retry-after: 3\r\n", &body), true)]).await;
    let error = get(&server.base(), once(&server.base()), CallOptions::default()).await.unwrap_err();
    let excerpt = error.body_excerpt().unwrap();
    assert!(excerpt.starts_with("<p>you sent Bearer ****"), "{excerpt}");
    assert!(excerpt.contains("\\u{1b}") && excerpt.len() < 600, "{excerpt}");
    assert!(!excerpt.contains("SECRET"), "{excerpt}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
}

#[test]
fn limits_of_zero_are_refused() {
    for builder in [
        Pipeline::builder().deadline(Some(Duration::ZERO)),
        Pipeline::builder().attempt_timeout(Some(Duration::ZERO)),
        Pipeline::builder().body_limit(0),
    ] {
        assert_eq!(builder.build().unwrap_err().kind(), Kind::Config);
    }
}
