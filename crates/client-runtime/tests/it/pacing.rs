//! The pace of a plan, learned from answers, as the pipeline keeps it.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use client_runtime::{BoxFuture, CallOptions, Clock, Kind, Pacing, PipelineBuilder, Rate, Retry};

use crate::support::{Caller, Scripted, Skipping, answer, pipeline};

/// The rate in `x-rate`, requests per minute.
fn learned() -> Pacing {
    Pacing::Learned(|headers| {
        let number: u32 = headers.get("x-rate")?.to_str().ok()?.parse().ok()?;
        NonZeroU32::new(number).map(Rate::per_minute)
    })
}

fn paced(base: &str, clock: &Arc<Skipping>) -> PipelineBuilder {
    pipeline(base).seed(7).clock(clock.clone()).pacing(learned())
}

fn script(answers: &[(&str, &str)]) -> Vec<(String, bool)> {
    answers.iter().map(|(status, headers)| (answer(status, headers, "[1]"), true)).collect()
}

const TWO: (&str, &str) = ("200 OK", "x-rate: 2\r\n");

#[tokio::test]
async fn the_rate_is_learned_and_kept() {
    let server = Scripted::start(script(&[TWO; 6])).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock));
    for _ in 0..6 {
        caller.ask().await.unwrap();
    }
    // Two at once, two a window and its guard later, and two once more.
    assert_eq!(clock.slept(), [Duration::from_millis(60_600); 2]);
}

#[tokio::test]
async fn until_it_is_learned_one_request_finds_out_for_all() {
    // All 8 start together; a burst of them would overrun a plan of 2.
    let server = Scripted::start(script(&[TWO; 8])).await;
    let clock = Skipping::new();
    let pipeline = paced(&server.base(), &clock).deadline(None).clock(Arc::new(Held(clock.clone())));
    let caller = Arc::new(Caller::new(&server.base(), pipeline));
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let caller = caller.clone();
            tokio::spawn(async move { caller.ask().await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().attempts(), 1);
    }
    // At least: this clock also skips while an answer is on its way.
    assert!(clock.elapsed() >= Duration::from_millis(60_600) * 3, "{:?}", clock.slept());
}

/// A clock that does not let the time pass for which others are held.
#[derive(Debug)]
struct Held(Arc<Skipping>);

impl Clock for Held {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wall(&self) -> SystemTime {
        self.0.wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration == Duration::from_secs(2) {
            return Box::pin(std::future::pending());
        }
        self.0.sleep(duration)
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.timer(duration)
    }
}

#[tokio::test]
async fn a_first_request_that_hangs_holds_nobody_for_long() {
    let silent = ("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1".to_owned(), false);
    let server = Scripted::start([vec![silent], script(&[TWO])].concat()).await;
    let clock = Skipping::new();
    let caller = Arc::new(Caller::new(&server.base(), paced(&server.base(), &clock)));
    let hanging = tokio::spawn({
        let caller = caller.clone();
        async move { caller.ask().await }
    });
    while server.requests.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(caller.ask().await.unwrap().attempts(), 1);
    assert_eq!(clock.slept(), [Duration::from_secs(2)]);
    hanging.abort();
}

#[tokio::test]
async fn a_pause_that_the_server_asks_for_is_kept_by_all() {
    let away = ("429 Too Many Requests", "retry-after: 30\r\n");
    let server = Scripted::start(script(&[TWO, away, TWO])).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock));
    caller.ask().await.unwrap();
    let mut once = CallOptions::default();
    once.attempts = Some(NonZeroU32::MIN);
    let caller = caller.options(once);
    assert_eq!(caller.ask().await.unwrap_err().retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(clock.slept(), []);
    caller.ask().await.unwrap();
    assert!(clock.elapsed() >= Duration::from_secs(30), "{:?}", clock.slept());
}

#[tokio::test]
async fn a_pause_above_the_ceiling_is_an_error_for_all_until_it_is_over() {
    let away = ("429 Too Many Requests", "retry-after: 900\r\n");
    let server = Scripted::start(script(&[away])).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock).deadline(None));
    for attempts in [1, 0] {
        let error = caller.ask().await.unwrap_err();
        assert_eq!((error.attempts(), error.retry_after()), (attempts, Some(Duration::from_secs(900))), "{error}");
    }
    assert_eq!(clock.slept(), []);
}

#[tokio::test]
async fn a_key_that_is_never_let_in_ends_in_an_error() {
    for hint in ["", "retry-after: 0\r\n", "retry-after: 60\r\n"] {
        let away = ("429 Too Many Requests", hint);
        let server = Scripted::start(script(&[&[("200 OK", "x-rate: 60\r\n")][..], &[away; 200]].concat())).await;
        let clock = Skipping::new();
        let caller = Caller::new(&server.base(), paced(&server.base(), &clock).deadline(None));
        caller.ask().await.unwrap();
        let error = caller.ask().await.unwrap_err();
        assert_eq!(error.status(), Some(429));
        // Three windows of patience, then the attempts; and no tight loop, whatever the server says.
        assert!(clock.elapsed() < Duration::from_secs(480), "{hint}: {:?}", clock.elapsed());
        assert!(error.attempts() < 60, "{hint}: {}", error.attempts());
    }
}

#[tokio::test]
async fn what_was_not_sent_takes_no_place() {
    let base = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let clock = Skipping::new();
    let told = Pacing::Told(Rate::per_minute(NonZeroU32::MIN));
    let once = Retry::default().attempts(NonZeroU32::MIN);
    let caller = Caller::new(&base, paced(&base, &clock).pacing(told).retry(once));
    for _ in 0..3 {
        assert_eq!(caller.ask().await.unwrap_err().kind(), Kind::Connect);
    }
    assert_eq!(clock.slept(), []);
}

/// Time that stands still.
#[derive(Debug)]
struct Still(Instant);

impl Clock for Still {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn whoever_would_wait_beyond_the_deadline_does_not_queue() {
    let server = Scripted::start(script(&[("200 OK", "x-rate: 1\r\n")])).await;
    let pipeline = paced(&server.base(), &Skipping::new()).clock(Arc::new(Still(Instant::now())));
    let caller = Arc::new(Caller::new(&server.base(), pipeline.deadline(Some(Duration::from_secs(100)))));
    caller.ask().await.unwrap();
    // The first sleeps for a minute, within its deadline; the second would for two, and learns so at once.
    let first = tokio::spawn({
        let caller = caller.clone();
        async move { caller.ask().await }
    });
    tokio::task::yield_now().await;
    let error = caller.ask().await.unwrap_err();
    assert!(error.to_string().contains("in 121.2s, after the deadline; the request was not sent"), "{error}");
    assert_eq!((error.attempts(), error.may_have_been_received()), (0, false));
    first.abort();
}

#[tokio::test]
async fn a_rejection_under_a_known_rate_costs_time_and_no_attempt() {
    let away = ("429 Too Many Requests", "retry-after: 10\r\n");
    let server = Scripted::start(script(&[&[("200 OK", "x-rate: 600\r\n")][..], &[away; 7], &[TWO]].concat())).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock));
    caller.ask().await.unwrap();
    let response = caller.ask().await.unwrap();
    assert_eq!(response.attempts(), 8);
    assert!(clock.elapsed() >= Duration::from_secs(70), "{:?}", clock.slept());
}

#[tokio::test]
async fn a_rejection_before_any_rate_is_known_is_a_failure_like_others() {
    let server = Scripted::start(script(&[("429 Too Many Requests", ""); 4])).await;
    let caller = Caller::new(&server.base(), paced(&server.base(), &Skipping::new()));
    let error = caller.ask().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(429), 4));
}

#[tokio::test]
async fn a_turn_after_the_deadline_is_not_waited_for() {
    let server = Scripted::start(script(&[("200 OK", "x-rate: 1\r\n")])).await;
    let clock = Skipping::new();
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock).deadline(Some(Duration::from_secs(40))));
    caller.ask().await.unwrap();
    let error = caller.ask().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_received()), (Kind::Timeout, 0, false));
    assert!(error.to_string().contains("in 60.6s, after the deadline; the request was not sent"), "{error}");
    assert_eq!(clock.slept(), []);
}

#[tokio::test]
async fn what_carries_no_key_is_not_paced() {
    let server = Scripted::start(script(&[("200 OK", "x-rate: 1\r\n"); 3])).await;
    let clock = Skipping::new();
    let mut options = CallOptions::default();
    options.anonymous = true;
    let caller = Caller::new(&server.base(), paced(&server.base(), &clock)).options(options);
    for _ in 0..3 {
        caller.ask().await.unwrap();
    }
    assert_eq!(clock.slept(), []);
}
