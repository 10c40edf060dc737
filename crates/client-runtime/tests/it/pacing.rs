//! The pace of a plan, learned from answers, as the pipeline keeps it.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{CallOptions, Kind, Pacing, PipelineBuilder, Rate};

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
    let caller = Arc::new(Caller::new(&server.base(), paced(&server.base(), &clock).deadline(None)));
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
    assert!(error.to_string().contains("in 60.6s, after the deadline; it was not sent"), "{error}");
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
