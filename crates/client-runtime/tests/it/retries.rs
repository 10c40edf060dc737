//! What is sent again, when, and what the error tells when it did not help.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use client_runtime::{
    Backoff, BoxFuture, CallOptions, Clock, Dialect, Headers, Kind, Operation, PipelineBuilder, Presentation, Problem,
    Retry, RetryClass,
};

use crate::support::{Caller, KEY, Script, Scripted, Skipping, answer, pipeline};

const OK: (&str, &str, &str) = ("200 OK", "", "[1]");

/// Answers to one attempt each.
fn script(answers: &[(&str, &str, &str)]) -> Script {
    answers.iter().map(|(status, headers, body)| (answer(status, headers, body), true)).collect()
}

fn nz(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap()
}

/// A pipeline whose waits are the longest that jitter allows, nearly: the seed is fixed.
fn seeded(base: &str, clock: &Arc<Skipping>) -> PipelineBuilder {
    pipeline(base).seed(7).clock(clock.clone())
}

#[tokio::test]
async fn what_may_pass_is_tried_again_and_nothing_else() {
    // answers, attempts, and the status or the kind in the end
    type Case = (&'static str, Script, u32, Result<u16, Kind>);
    let cases: &[Case] = &[
        ("408", script(&[("408 Request Timeout", "", ""), OK]), 2, Ok(200)),
        ("429", script(&[("429 Too Many Requests", "", ""), OK]), 2, Ok(200)),
        ("500", script(&[("500 Internal Server Error", "", ""), OK]), 2, Ok(200)),
        ("502", script(&[("502 Bad Gateway", "", "<html>"), OK]), 2, Ok(200)),
        ("503", script(&[("503 Service Unavailable", "", ""), ("503 Service Unavailable", "", ""), OK]), 3, Ok(200)),
        ("504", script(&[("504 Gateway Timeout", "", ""), OK]), 2, Ok(200)),
        ("501", script(&[("501 Not Implemented", "", "")]), 1, Err(Kind::Status)),
        ("400", script(&[("400 Bad Request", "", "")]), 1, Err(Kind::Status)),
        ("401", script(&[("401 Unauthorized", "", "")]), 1, Err(Kind::Status)),
        ("404", script(&[("404 Not Found", "retry-after: 1\r\n", "")]), 1, Err(Kind::Status)),
        ("409", script(&[("409 Conflict", "", "")]), 1, Err(Kind::Status)),
        ("not JSON", script(&[("200 OK", "", "<html>")]), 1, Err(Kind::Decode)),
        ("too long", script(&[("200 OK", "", &"1".repeat(5_000))]), 1, Err(Kind::TooLarge)),
        ("closed at once", [vec![(String::new(), true)], script(&[OK])].concat(), 2, Ok(200)),
        (
            "closed in the body",
            [vec![("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1".into(), true)], script(&[OK])].concat(),
            2,
            Ok(200),
        ),
        ("always 503", script(&[("503 Service Unavailable", "", ""); 4]), 4, Err(Kind::Status)),
        ("always closed", vec![(String::new(), true); 4], 4, Err(Kind::Transport)),
    ];
    for (name, script, attempts, end) in cases {
        let server = Scripted::start(script.clone()).await;
        let clock = Skipping::new();
        let outcome = Caller::new(&server.base(), seeded(&server.base(), &clock).body_limit(4_096)).ask().await;
        let seen = server.requests.lock().unwrap().len() as u32;
        match (&outcome, end) {
            (Ok(response), Ok(status)) => assert_eq!((response.status(), response.attempts()), (*status, *attempts)),
            (Err(error), Err(kind)) => assert_eq!((error.kind(), error.attempts()), (*kind, *attempts), "{name}"),
            _ => panic!("{name}: {outcome:?}"),
        }
        assert_eq!(seen, *attempts, "{name}");
        assert_eq!(clock.slept().len() as u32, attempts - 1, "{name}");
    }
}

/// Knows better than the status where the body says so.
#[derive(Debug)]
struct Knowing;

impl Dialect for Knowing {
    fn problem(&self, _: &Operation, _: u16, _: &Headers, body: &[u8]) -> Option<Problem> {
        let told = match body {
            b"quota_exceeded" => Some(false),
            b"in_progress" => Some(true),
            _ => None,
        };
        Some(Problem::new(std::str::from_utf8(body).unwrap(), "", None).with_retryable(told))
    }
}

#[tokio::test]
async fn the_api_may_know_better_than_its_status() {
    let cases = [
        ("429 Too Many Requests", "quota_exceeded", RetryClass::Idempotent, 1),
        ("429 Too Many Requests", "rate_limit_exceeded", RetryClass::Idempotent, 2),
        ("409 Conflict", "in_progress", RetryClass::Idempotent, 2),
        ("409 Conflict", "in_progress", RetryClass::BeforeAnswer, 2),
        ("409 Conflict", "in_progress", RetryClass::Never, 1),
        ("409 Conflict", "other", RetryClass::Idempotent, 1),
    ];
    for (status, body, class, attempts) in cases {
        let server = Scripted::start(script(&[(status, "", body), OK])).await;
        let clock = Skipping::new();
        let pipeline = seeded(&server.base(), &clock).dialect(Arc::new(Knowing));
        let operation = Operation::named("get_things", class);
        let outcome = Caller::new(&server.base(), pipeline).operation(operation).ask().await;
        assert_eq!(server.requests.lock().unwrap().len(), attempts, "{body} {class:?}");
        match outcome {
            Ok(_) => assert_eq!(attempts, 2),
            Err(error) => assert_eq!(error.problem().unwrap().code, body),
        }
    }
}

#[tokio::test]
async fn other_operations_are_sent_again_only_if_they_were_not_sent() {
    let post = Operation::new("post_thing", &http::Method::POST);
    for first in [answer("503 Service Unavailable", "", ""), answer("429 Too Many Requests", "", ""), String::new()] {
        let server = Scripted::start(vec![(first, true)]).await;
        let error = Caller::new(&server.base(), pipeline(&server.base())).operation(post).ask().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
    }
    // A refused connection carried nothing: both kinds of operation are tried again.
    for operation in [post, Operation::new("get_things", &http::Method::GET)] {
        let base = {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            format!("http://{}", listener.local_addr().unwrap())
        };
        let clock = Skipping::new();
        let error = Caller::new(&base, seeded(&base, &clock)).operation(operation).ask().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.may_have_been_received()), (Kind::Connect, 4, false));
        assert!(error.to_string().ends_with("given up after 4 attempts"), "{error}");
    }
}

#[tokio::test]
async fn a_servers_wait_is_a_floor_up_to_the_ceiling() {
    // header, floor of the wait in milliseconds; `None` where it is too long to be waited for
    let cases: &[(&str, Option<u64>)] = &[
        ("retry-after: 7", Some(7_000)),
        ("retry-after: 0.25", Some(250)),
        ("retry-after-ms: 1500", Some(1_500)),
        ("retry-after: Sun, 06 Nov 1994 08:50:07 GMT", Some(30_000)),
        ("retry-after: Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        ("retry-after: 120", Some(120_000)),
        ("retry-after: 121", None),
        ("retry-after: Fri, 31 Dec 9999 23:59:59 GMT", None),
    ];
    for (header, floor) in cases {
        let answers = [("503 Service Unavailable", &*format!("{header}\r\n"), ""), OK];
        let server = Scripted::start(script(&answers)).await;
        let clock = Skipping::new();
        let outcome = Caller::new(&server.base(), seeded(&server.base(), &clock)).ask().await;
        match floor {
            Some(floor) => {
                let (floor, wait) = (Duration::from_millis(*floor), clock.elapsed());
                assert!(wait > floor && wait <= floor + (floor / 10).max(Duration::from_secs(1)), "{header}: {wait:?}");
                assert_eq!(outcome.unwrap().attempts(), 2);
            }
            None => {
                let error = outcome.unwrap_err();
                assert_eq!((error.attempts(), clock.elapsed()), (1, Duration::ZERO));
                assert!(error.retry_after().unwrap() > Duration::from_secs(120));
                assert!(error.to_string().contains("as this client waits 120s at most"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn without_a_hint_waits_double_with_full_jitter() {
    let retry =
        Retry::default().attempts(nz(8)).backoff(Backoff::new(Duration::from_secs(1), Duration::from_secs(5)).unwrap());
    let most = [1, 2, 4, 5, 5, 5, 5].map(Duration::from_secs);
    let mut longest = [Duration::ZERO; 7];
    for seed in 0..40 {
        let server = Scripted::start(script(&[("500 Internal Server Error", "", ""); 8])).await;
        let clock = Skipping::new();
        let pipeline = seeded(&server.base(), &clock).seed(seed).deadline(None).retry(retry.clone());
        assert_eq!(Caller::new(&server.base(), pipeline).ask().await.unwrap_err().attempts(), 8);
        for ((wait, most), longest) in clock.slept().iter().zip(most).zip(&mut longest) {
            assert!(*wait <= most, "{wait:?} > {most:?}");
            *longest = (*longest).max(*wait);
        }
    }
    for (longest, most) in longest.iter().zip(most) {
        assert!(*longest > most / 2, "over the seeds the jitter reaches the upper half: {longest:?} of {most:?}");
    }
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let server = Scripted::start(script(&[("503 Service Unavailable", "retry-after: 30\r\n", ""); 3])).await;
    let clock = Skipping::new();
    let pipeline = seeded(&server.base(), &clock).deadline(Some(Duration::from_secs(70)));
    let error = Caller::new(&server.base(), pipeline).ask().await.unwrap_err();
    assert_eq!((error.attempts(), error.status()), (3, Some(503)));
    assert_eq!(clock.slept().len(), 2);
    assert!(clock.elapsed() < Duration::from_secs(63), "{:?}", clock.slept());
    assert!(
        error.to_string().contains("given up after 3 attempts, as the next one would begin after the deadline"),
        "{error}"
    );
}

#[tokio::test]
async fn the_budget_is_shared_by_all_calls_and_restored_by_success() {
    let down = ("503 Service Unavailable", "", "");
    let server = Scripted::start(script(&[&[down; 6][..], &[OK; 5], &[down, OK]].concat())).await;
    let clock = Skipping::new();
    let call = Caller::new(&server.base(), seeded(&server.base(), &clock).retry(Retry::default().budget(3)));
    let error = call.ask().await.unwrap_err();
    assert_eq!(error.attempts(), 4);
    // Three retries are spent; the next two calls may not retry at all.
    for _ in 0..2 {
        let error = call.ask().await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert!(error.to_string().contains("the retry budget of the client is spent"), "{error}");
    }
    for _ in 0..5 {
        call.ask().await.unwrap();
    }
    assert_eq!(call.ask().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn the_error_tells_what_the_attempts_came_to() {
    let mut script = script(&[("502 Bad Gateway", "", "")]);
    script.extend(vec![(String::new(), true); 3]);
    let server = Scripted::start(script).await;
    let error = Caller::new(&server.base(), seeded(&server.base(), &Skipping::new())).ask().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Transport, 4));
    assert_eq!((error.status(), error.last_status()), (None, Some(502)));
    assert!(error.may_have_been_received());
    let server = Scripted::start(self::script(&[("503 Service Unavailable", "retry-after: 900\r\n", "")])).await;
    let error = Caller::new(&server.base(), seeded(&server.base(), &Skipping::new())).ask().await.unwrap_err();
    assert_eq!((error.last_status(), error.retry_after()), (Some(503), Some(Duration::from_secs(900))));
}

#[tokio::test]
async fn options_of_a_call_win_over_the_clients() {
    let server = Scripted::start(script(&[("503 Service Unavailable", "", ""); 2])).await;
    let clock = Skipping::new();
    let mut options = CallOptions::default();
    options.attempts = Some(nz(2));
    options.presentation = Some(Presentation::XApiKey);
    options.header("X-Request-Id", "42").unwrap();
    let error = Caller::new(&server.base(), seeded(&server.base(), &clock)).options(options).ask().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    for request in &*server.requests.lock().unwrap() {
        assert!(request.contains(&format!("x-api-key: {KEY}\r\n")) && request.contains("x-request-id: 42\r\n"));
        assert!(!request.contains("authorization"), "{request}");
    }

    let server = Scripted::start(script(&[("503 Service Unavailable", "retry-after: 5\r\n", "")])).await;
    let mut options = CallOptions::default();
    options.deadline = Some(Duration::from_secs(4));
    let error = Caller::new(&server.base(), seeded(&server.base(), &clock)).options(options).ask().await.unwrap_err();
    assert_eq!(error.attempts(), 1);

    let mut options = CallOptions::default();
    options.timeout = Some(Duration::ZERO);
    let error =
        Caller::new("http://127.0.0.1:9", pipeline("http://127.0.0.1:9")).options(options).ask().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Argument, 0));
}

#[tokio::test]
async fn each_class_is_sent_again_until_its_own_point() {
    let in_the_body = |status: &str| vec![(format!("HTTP/1.1 {status}\r\ncontent-length: 9\r\n\r\n[1"), true)];
    // the first answer, and the attempts of an idempotent call, of one before its answer, and of one that is not repeated
    let cases = [
        ("closed at once", vec![(String::new(), true)], [2, 2, 1]),
        ("closed in the head", vec![("HTTP/1.1 200 OK\r\ncontent-le".to_owned(), true)], [2, 2, 1]),
        ("closed in a success", in_the_body("200 OK"), [2, 1, 1]),
        ("closed in an error", in_the_body("500 Internal Server Error"), [2, 2, 1]),
        ("429", script(&[("429 Too Many Requests", "", "")]), [2, 2, 1]),
        ("503", script(&[("503 Service Unavailable", "", "")]), [2, 2, 1]),
        ("400", script(&[("400 Bad Request", "", "")]), [1, 1, 1]),
    ];
    let named = [RetryClass::Idempotent, RetryClass::BeforeAnswer, RetryClass::Never]
        .map(|class| Operation::named("chat.complete", class).with_idempotency_key());
    for (name, first, attempts) in cases {
        for (operation, attempts) in named.into_iter().zip(attempts) {
            for (keyed, attempts) in [(false, attempts), (true, if name == "400" { 1 } else { 2 })] {
                let server = Scripted::start([first.clone(), script(&[OK])].concat()).await;
                let mut options = CallOptions::default();
                if keyed {
                    options.idempotency_key("7f3a").unwrap();
                }
                let clock = Skipping::new();
                let caller = Caller::new(&server.base(), seeded(&server.base(), &clock)).operation(operation);
                let outcome = caller.options(options).ask().await;
                let made = outcome.as_ref().map_or_else(|error| error.attempts(), |response| response.attempts());
                assert_eq!(made, attempts, "{name}, {:?}, keyed: {keyed}", operation.retry);
                let requests = server.requests.lock().unwrap();
                assert!(requests.iter().all(|request| request.contains("idempotency-key: 7f3a\r\n") == keyed));
            }
        }
    }
}

/// Time that stands still, and on which every limit on work is over at once.
#[derive(Debug)]
struct Impatient(Instant);

impl Clock for Impatient {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn an_operation_has_a_timeout_of_its_own_and_a_call_one_above_it() {
    let server = Scripted::start(Vec::new()).await;
    // what the operation is known to take, what was set on the client and on the call, and what holds
    let cases = [
        (None, None, None, 30),
        (Some(300), None, None, 300),
        (Some(300), Some(40), None, 40),
        (Some(300), Some(40), Some(7), 7),
        (Some(300), None, Some(7), 7),
    ];
    for (operation, client, call, limit) in cases {
        let mut named = Operation::named("deep.research", RetryClass::Never);
        named.timeout = operation.map(Duration::from_secs);
        let mut options = CallOptions::default();
        options.timeout = call.map(Duration::from_secs);
        let mut pipeline = pipeline(&server.base()).deadline(None).clock(Arc::new(Impatient(Instant::now())));
        if let Some(seconds) = client {
            pipeline = pipeline.attempt_timeout(Some(Duration::from_secs(seconds)));
        }
        let caller = Caller::new(&server.base(), pipeline).operation(named);
        let error = caller.options(options).ask().await.unwrap_err();
        assert!(error.to_string().contains(&format!("within {limit}s, the timeout of an attempt")), "{error}");
    }
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error_and_no_panic() {
    let clock = Skipping::new();
    let base = "http://127.0.0.1:1";
    let caller = Caller::new(base, seeded(base, &clock));
    let asked = std::pin::pin!(caller.ask());
    let polled = asked.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    let std::task::Poll::Ready(Err(error)) = polled else { panic!("it waits for a runtime that there is not") };
    assert!(error.kind() == Kind::Config && error.to_string().contains("tokio runtime"), "{error}");
}
