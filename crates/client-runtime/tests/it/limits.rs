//! The limits of a key, as the pipeline keeps them.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{
    CallOptions, Dialect, Headers, Kind, Limits, Operation, PipelineBuilder, Problem, Response, Retry, RetryClass,
};

use crate::support::{Caller, Scripted, Skipping, answer, pipeline};

const CHAT: Operation = Operation::named("chat.complete", RetryClass::BeforeAnswer).with_tokens();
const OK: (&str, &str, &str) = ("200 OK", "", "[100]");

fn limited(base: &str, clock: &Arc<Skipping>, limits: Limits) -> PipelineBuilder {
    pipeline(base).seed(7).clock(clock.clone()).limits(limits)
}

fn script(answers: &[(&str, &str, &str)]) -> Vec<(String, bool)> {
    answers.iter().map(|(status, headers, body)| (answer(status, headers, body), true)).collect()
}

fn tokens(estimate: u32) -> CallOptions {
    let mut options = CallOptions::default();
    options.estimate_tokens(estimate);
    options
}

#[tokio::test]
async fn what_the_headers_tell_is_kept() {
    let date = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    let told =
        |left: u32| format!("{date}x-ratelimit-limit: 20\r\nx-ratelimit-remaining: {left}\r\nx-ratelimit-reset: ");
    // the headers of the first answer, and how long the second request waits after it
    let cases = [
        (String::new(), 0),
        ("x-ratelimit-limit-requests: 1\r\n".to_owned(), 60_600),
        (format!("{}784111807\r\n", told(0)), 30_000),
        (format!("{}784111807\r\n", told(1)), 15_000),
        (format!("{}784111807\r\n", told(2)), 0),
        (format!("{}784111770\r\n", told(0)), 0),
        (format!("{}1784111807\r\n", told(0)), 0),
    ];
    for (headers, wait) in cases {
        let server = Scripted::start(script(&[("200 OK", &headers, "[1]"), OK])).await;
        let clock = Skipping::new();
        let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new()));
        caller.ask().await.unwrap();
        caller.ask().await.unwrap();
        assert_eq!(clock.elapsed(), Duration::from_millis(wait), "{headers}");
    }
}

#[tokio::test]
async fn an_answer_corrects_the_estimate() {
    // what is read of the body, and whether two calls of 600 and one of 300 fit into a minute of 1,000 tokens
    for (reader, wait) in [(Some(100), 0), (Some(400), 60_600), (None, 60_600)] {
        let server = Scripted::start(script(&[OK; 3])).await;
        let clock = Skipping::new();
        let mut pipeline = limited(&server.base(), &clock, Limits::new().tpm(1_000));
        match reader {
            Some(100) => {
                pipeline = pipeline.usage(|_, _, body| serde_json::from_slice::<Vec<u64>>(body).ok()?.first().copied())
            }
            Some(_) => pipeline = pipeline.usage(|_, headers, _| headers.get("content-length").map(|_| 500)),
            None => {}
        }
        let mut caller = Caller::new(&server.base(), pipeline).operation(CHAT);
        for estimate in [600, 600, 300] {
            caller = caller.options(tokens(estimate));
            caller.ask().await.unwrap();
        }
        assert_eq!(clock.elapsed(), Duration::from_millis(wait), "{reader:?}");
    }
}

#[tokio::test]
async fn who_does_not_count_tokens_does_not_wait_for_them() {
    let server = Scripted::start(script(&[OK; 3])).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new().tpm(1_000)));
    let caller = caller.operation(CHAT).options(tokens(1_000));
    caller.ask().await.unwrap();
    let caller = caller.operation(Operation::named("search", RetryClass::Idempotent));
    caller.ask().await.unwrap();
    assert_eq!(clock.slept(), []);
    let caller = caller.operation(CHAT);
    caller.ask().await.unwrap();
    assert_eq!(clock.elapsed(), Duration::from_millis(60_600));
}

/// How a stream comes to its end.
#[derive(Clone, Copy, Debug)]
enum End {
    Read,
    Broken,
    Dropped,
}

#[tokio::test]
async fn a_stream_holds_its_place_until_it_is_over() {
    for (end, length) in [(End::Read, 3), (End::Broken, 9), (End::Dropped, 3)] {
        let opening = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n[1]");
        let server = Scripted::start([vec![(opening, true)], script(&[OK])].concat()).await;
        let clock = Skipping::new();
        let caller =
            Arc::new(Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new().concurrency(1))));
        let mut stream = caller.open().await.unwrap();
        let next = tokio::spawn({
            let caller = caller.clone();
            async move { caller.ask().await }
        });
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        assert_eq!(server.requests.lock().unwrap().len(), 1, "{end:?}");
        match end {
            End::Read => while stream.next().await.is_some() {},
            End::Broken => while !matches!(stream.next().await, Some(Err(_))) {},
            End::Dropped => drop(stream),
        }
        assert_eq!(next.await.unwrap().unwrap().into_inner(), [100], "{end:?}");
    }
}

#[tokio::test]
async fn a_stream_that_tells_nothing_took_what_was_seen_of_it() {
    // what was seen, whether the end was reached, and how long the next call of 900 of a thousand waits
    for (seen, is_read, wait) in [(Some(80), true, 0), (None, true, 60_600), (Some(80), false, 60_600)] {
        let server = Scripted::start(script(&[OK; 2])).await;
        let clock = Skipping::new();
        let mut options = tokens(900);
        options.estimate_request_tokens(20);
        let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new().tpm(1_000)));
        let caller = caller.operation(CHAT).options(options);
        let mut stream = caller.open().await.unwrap();
        if let Some(tokens) = seen {
            stream.seen_tokens(tokens);
        }
        if is_read {
            stream.end();
        }
        while stream.next().await.is_some() {}
        caller.ask().await.unwrap();
        assert_eq!(clock.elapsed(), Duration::from_millis(wait), "{seen:?} {is_read}");
    }
}

#[tokio::test]
async fn a_stream_tells_what_it_took() {
    for (told, is_whole, wait) in [(None, true, 60_600), (Some(100), true, 0), (Some(100), false, 60_600)] {
        let server = Scripted::start(script(&[OK; 2])).await;
        let clock = Skipping::new();
        let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new().tpm(1_000)));
        let caller = caller.operation(CHAT).options(tokens(900));
        let mut stream = caller.open().await.unwrap();
        if let Some(tokens) = told {
            stream.used_tokens(tokens);
        }
        if is_whole {
            stream.finish();
        }
        while stream.next().await.is_some() {}
        caller.ask().await.unwrap();
        assert_eq!(clock.elapsed(), Duration::from_millis(wait), "{told:?} {is_whole}");
    }
}

/// A spent budget is told by a 429 as well.
#[derive(Debug)]
struct Budgeted;

impl Dialect for Budgeted {
    fn problem(&self, _: &Operation, _: u16, _: &Headers, body: &[u8]) -> Option<Problem> {
        Some(Problem::new(std::str::from_utf8(body).ok()?, "", None))
    }

    fn is_retryable(&self, _: u16, problem: Option<&Problem>) -> Option<bool> {
        (problem?.code == "quota_exceeded").then_some(false)
    }
}

#[tokio::test]
async fn a_rejection_pauses_all_calls_unless_no_wait_would_cure_it() {
    for (body, pause) in [("rate_limit_exceeded", 30), ("quota_exceeded", 0)] {
        let away = ("429 Too Many Requests", "retry-after: 30\r\n", body);
        let server = Scripted::start(script(&[away, OK])).await;
        let clock = Skipping::new();
        let once = Retry::default().attempts(NonZeroU32::MIN);
        let pipeline = limited(&server.base(), &clock, Limits::new()).dialect(Arc::new(Budgeted)).retry(once);
        let caller = Caller::new(&server.base(), pipeline);
        assert_eq!(caller.ask().await.unwrap_err().status(), Some(429));
        caller.ask().await.unwrap();
        assert_eq!(clock.elapsed().as_secs(), pause, "{body}");
    }
}

#[tokio::test]
async fn a_rejection_under_known_limits_costs_time_and_no_attempt() {
    let away = ("429 Too Many Requests", "retry-after: 10\r\n", "");
    let first = ("200 OK", "x-ratelimit-limit: 600\r\n", "[1]");
    let server = Scripted::start(script(&[&[first][..], &[away; 7], &[OK]].concat())).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new()));
    caller.ask().await.unwrap();
    assert_eq!(caller.ask().await.unwrap().attempts(), 8);
    assert!(clock.elapsed() >= Duration::from_secs(70), "{:?}", clock.slept());
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_an_error_at_once() {
    let server = Scripted::start(script(&[OK; 2])).await;
    let clock = Skipping::new();
    let pipeline = limited(&server.base(), &clock, Limits::new()).deadline(Some(Duration::from_secs(5)));
    let caller = Caller::new(&server.base(), pipeline).operation(CHAT.with_rpm(1));
    caller.ask().await.unwrap();
    let error = caller.ask().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_received()), (Kind::Timeout, 0, false));
    assert!(error.to_string().contains("in 60.6s, after the deadline; the request was not sent"), "{error}");
    assert_eq!(clock.slept(), []);
    // Other operations have room.
    let caller = caller.operation(Operation::named("search", RetryClass::Idempotent));
    caller.ask().await.unwrap();
}

#[tokio::test]
async fn a_retry_that_the_limits_do_not_allow_leaves_the_failure_as_it_was() {
    let told = |left: u32| {
        let date = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
        format!("{date}x-ratelimit-limit: 20\r\nx-ratelimit-remaining: {left}\r\nx-ratelimit-reset: 784111827\r\n")
    };
    // what is left after the failure, and how the call ends
    let cases = [
        (0, Some("; given up after 1 attempt, as the limits of the key allow no other before the deadline")),
        (9, None),
    ];
    for (left, stop) in cases {
        let headers = told(left);
        let server = Scripted::start(script(&[("500 Internal Server Error", &headers, ""), OK])).await;
        let clock = Skipping::new();
        let pipeline = limited(&server.base(), &clock, Limits::new()).deadline(Some(Duration::from_secs(10)));
        let caller = Caller::new(&server.base(), pipeline);
        let Some(stop) = stop else {
            assert_eq!(caller.ask().await.unwrap().attempts(), 2);
            continue;
        };
        let error = caller.ask().await.unwrap_err();
        assert_eq!((error.status(), error.attempts(), error.may_have_been_received()), (Some(500), 1, true));
        assert!(error.to_string().ends_with(stop), "{error}");
        assert_eq!(server.requests.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_failure_at_the_server_takes_what_was_sent() {
    // what is known of the request, and how long its second attempt waits beside the backoff
    for (request, waits) in [(Some(10), false), (None, true)] {
        let server = Scripted::start(script(&[("502 Bad Gateway", "", ""), OK])).await;
        let clock = Skipping::new();
        let mut options = tokens(900);
        if let Some(request) = request {
            options.estimate_request_tokens(request);
        }
        let caller = Caller::new(&server.base(), limited(&server.base(), &clock, Limits::new().tpm(1_000)));
        let caller = caller.operation(CHAT).options(options);
        assert_eq!(caller.ask().await.unwrap().attempts(), 2);
        assert_eq!(clock.elapsed() > Duration::from_secs(50), waits, "{:?}", clock.slept());
    }
}

#[tokio::test]
async fn what_was_not_sent_and_what_has_no_key_takes_no_place() {
    let base = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let clock = Skipping::new();
    let limits = Limits::new().rpm(1).tpm(10).concurrency(1);
    let once = Retry::default().attempts(NonZeroU32::MIN);
    let caller = Caller::new(&base, limited(&base, &clock, limits).retry(once)).operation(CHAT).options(tokens(10));
    for _ in 0..3 {
        assert_eq!(caller.ask().await.unwrap_err().kind(), Kind::Connect);
    }
    let server = Scripted::start(script(&[OK; 3])).await;
    let mut options = tokens(10);
    options.anonymous = true;
    let caller = Caller::new(&server.base(), limited(&server.base(), &clock, limits)).operation(CHAT).options(options);
    for _ in 0..3 {
        let response: Response<Vec<u32>> = caller.ask().await.unwrap();
        assert_eq!(response.into_inner(), [100]);
    }
    assert_eq!(clock.slept(), []);
}
