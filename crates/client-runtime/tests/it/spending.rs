//! What calls cost, as the pipeline counts it.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{CallOptions, Kind, Operation, PipelineBuilder, Retry, RetryClass, Spend, Spending};

use crate::support::{Caller, Scripted, Skipping, answer, pipeline};

const SEARCH: Operation = Operation::named("tavily.search", RetryClass::Idempotent).with_price_micro_usd(400);
const CHAT: Operation = Operation::named("chat.complete", RetryClass::BeforeAnswer).with_tokens();
const OK: (&str, &str, &str) = ("200 OK", "", "[100]");
const DOWN: (&str, &str, &str) = ("503 Service Unavailable", "", "");

/// A budget of a thousandth of a dollar; what a call cost is in `x-price`.
fn counted(base: &str, clock: &Arc<Skipping>) -> PipelineBuilder {
    let spending = Spending::new().budget_micro_usd(1_000).million_tokens_micro_usd(1_000_000);
    let spending = spending.reader(|_, headers, _| headers.get("x-price")?.to_str().ok()?.parse().ok());
    let usage = |_: &Operation, _: &http::HeaderMap, body: &[u8]| serde_json::from_slice::<Vec<u64>>(body).ok()?.pop();
    pipeline(base).seed(7).clock(clock.clone()).spending(spending).usage(usage)
}

fn script(answers: &[(&str, &str, &str)]) -> Vec<(String, bool)> {
    answers.iter().map(|(status, headers, body)| (answer(status, headers, body), true)).collect()
}

fn spent(spend: Spend) -> (u64, u64, u64) {
    (spend.spent_micro_usd, spend.reserved_micro_usd, spend.calls)
}

#[tokio::test]
async fn each_attempt_is_counted_by_what_became_of_it() {
    let closed = vec![(String::new(), true)];
    let in_the_body = vec![("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1".to_owned(), true)];
    let priced = ("200 OK", "x-price: 250\r\n", "[1]");
    let billed = ("503 Service Unavailable", "x-price: 10\r\n", "");
    // what is answered, and what is spent on how many attempts
    let cases = [
        ("the table", script(&[OK]), 400, 1),
        ("the answer", script(&[priced]), 250, 1),
        ("a failure is free", script(&[DOWN, priced]), 250, 2),
        ("unless it says so", script(&[billed, priced]), 260, 2),
        ("a mistake is free", script(&[("400 Bad Request", "", "")]), 0, 1),
        ("who knows", [closed, script(&[priced])].concat(), 650, 2),
        ("what has begun", [in_the_body, script(&[priced])].concat(), 650, 2),
    ];
    for (name, script, cost, attempts) in cases {
        let server = Scripted::start(script).await;
        let caller = Caller::new(&server.base(), counted(&server.base(), &Skipping::new())).operation(SEARCH);
        let _ = caller.ask().await;
        assert_eq!(spent(caller.spend()), (cost, 0, attempts), "{name}");
    }
}

#[tokio::test]
async fn what_cannot_be_paid_is_not_sent() {
    let server = Scripted::start(script(&[OK; 3])).await;
    let caller = Caller::new(&server.base(), counted(&server.base(), &Skipping::new())).operation(SEARCH);
    caller.ask().await.unwrap();
    caller.ask().await.unwrap();
    let error = caller.ask().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_received()), (Kind::Budget, 0, false));
    let told =
        "tavily.search: the call may cost $0.0004, and $0.0002 of the budget of $0.001 are left; nothing was sent";
    assert_eq!(error.to_string(), told);
    assert_eq!(server.requests.lock().unwrap().len(), 2);
    assert_eq!(spent(caller.spend()), (800, 0, 2));
}

#[tokio::test]
async fn a_retry_that_cannot_be_paid_is_not_made() {
    let closed = vec![(String::new(), true); 3];
    let server = Scripted::start(closed).await;
    let caller = Caller::new(&server.base(), counted(&server.base(), &Skipping::new())).operation(SEARCH);
    let error = caller.ask().await.unwrap_err();
    // What failed is the error, and not that it may not be tried again.
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_received()), (Kind::Transport, 2, true));
    assert!(error.to_string().ends_with("; given up after 2 attempts, as the budget allows no other"), "{error}");
    assert_eq!(spent(caller.spend()), (800, 0, 2));
}

#[tokio::test]
async fn what_was_not_sent_costs_nothing() {
    let base = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let caller = Caller::new(&base, counted(&base, &Skipping::new())).operation(SEARCH);
    assert_eq!(caller.ask().await.unwrap_err().kind(), Kind::Connect);
    assert_eq!(spent(caller.spend()), (0, 0, 0));
}

#[tokio::test]
async fn tokens_have_a_price_which_a_stream_settles_at_its_end() {
    let server = Scripted::start(script(&[OK, OK, OK])).await;
    let mut options = CallOptions::default();
    options.estimate_tokens(500);
    let caller = Caller::new(&server.base(), counted(&server.base(), &Skipping::new()));
    let caller = caller.operation(CHAT).options(options);
    caller.ask().await.unwrap();
    assert_eq!(spent(caller.spend()), (100, 0, 1));
    let mut stream = caller.open().await.unwrap();
    assert_eq!(spent(caller.spend()), (100, 500, 1));
    assert_eq!(caller.ask().await.unwrap_err().kind(), Kind::Budget);
    stream.used_tokens(80);
    stream.finish();
    while stream.next().await.is_some() {}
    assert_eq!(spent(caller.spend()), (180, 0, 2));
    // The end of a body may be that of a connection in the middle of the answer.
    let mut stream = caller.open().await.unwrap();
    stream.used_tokens(80);
    while stream.next().await.is_some() {}
    assert_eq!(spent(caller.spend()), (680, 0, 3));
}

#[tokio::test]
async fn calls_at_the_same_time_do_not_overshoot() {
    let server = Scripted::start(script(&[OK; 2])).await;
    let once = Retry::default().attempts(NonZeroU32::MIN);
    let pipeline = counted(&server.base(), &Skipping::new()).retry(once).attempt_timeout(Some(Duration::from_secs(9)));
    let caller = Arc::new(Caller::new(&server.base(), pipeline).operation(SEARCH));
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let caller = caller.clone();
            tokio::spawn(async move { caller.ask().await })
        })
        .collect();
    let mut answered = 0;
    for call in calls {
        answered += u32::from(call.await.unwrap().is_ok());
    }
    assert_eq!(answered, 2);
    assert_eq!((spent(caller.spend()), caller.spend().refused), ((800, 0, 2), 8));
}
