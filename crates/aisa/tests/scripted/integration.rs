//! Jobs of integrations: their states, their keys, and cancelling them.

use std::time::Duration;

use aisa::{AsyncJob, Job, Update};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{Answer, World, answer, answer_with, ok};

const ID: &str = "job_1";

fn job(status: &str) -> Answer {
    ok(&json!({"id": ID, "object": "integration_async_job", "endpoint": "exa/agent/runs", "status": status,
        "createdAt": "2026-10-01T10:00:00Z", "completedAt": null, "output": null, "error": null})
    .to_string())
}

fn completed() -> Answer {
    ok(&json!({"id": ID, "object": "integration_async_job", "endpoint": "exa/agent/runs", "status": "completed",
        "createdAt": "2026-10-01T10:00:00Z", "completedAt": "2026-10-01T10:00:09Z", "output": {"pages": [1, 2]},
        "outputExpired": false, "error": null, "added": "later",
        "pricing": {"currency": "USD", "authorizedMicrosUSD": 9000, "finalMicrosUSD": 7000, "billingMode": "metered"}})
    .to_string())
}

fn created() -> Answer {
    answer_with("202 Accepted", "location: /apis/v1/exa/agent/runs/job_1\r\n", r#"{"id":"job_1","status":"queued"}"#)
}

fn known(world: &World) -> Job<AsyncJob> {
    world.client.jobs("exa/agent/runs").job(ID).unwrap()
}

#[tokio::test]
async fn from_its_creation_to_its_output() {
    let world = World::new(vec![created(), job("queued"), job("running"), completed()]).await;
    let made = world.client.jobs("/exa/agent/runs/").create(&json!({"query": "rust"})).await.unwrap();
    assert_eq!(made.id(), ID);
    let done = made.wait().await.unwrap();
    assert_eq!((&done.output, done.output_expired), (&json!({"pages": [1, 2]}), Some(false)));
    assert_eq!(done.pricing.as_ref().unwrap().final_micros_usd, Some(7_000));
    let base = "/apis/v1/exa/agent/runs";
    let look = format!("GET {base}/{ID}");
    assert_eq!(world.lines(), [format!("POST {base}"), look.clone(), look.clone(), look]);
    assert_eq!(world.seen()[0].body, r#"{"query":"rust"}"#);
    // Nothing is to be seen at once; then a quarter longer each time.
    let waits = [3.0, 3.75, 4.6875].map(Duration::from_secs_f64);
    assert_eq!(world.clock.slept(), waits);
}

#[tokio::test]
async fn a_key_makes_one_job_of_many_requests() {
    let down = answer("503 Service Unavailable", "");
    let world = World::new(vec![String::new(), down, created()]).await;
    let job = world.client.jobs("exa/agent/runs").create(&json!({})).await.unwrap();
    assert_eq!(job.id(), ID);
    let keys: Vec<String> = world.seen().iter().map(|seen| header(&seen.head, "idempotency-key").unwrap()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| *key == keys[0] && key.len() == 40), "{keys:?}");

    let world = World::new(vec![created()]).await;
    world.client.jobs("exa/agent/runs").create(&json!({})).idempotency_key("mine-1").await.unwrap();
    assert_eq!(header(&world.seen()[0].head, "idempotency-key").unwrap(), "mine-1");
    let refused = world.client.jobs("exa/agent/runs").create(&json!({})).idempotency_key("a b").await.unwrap_err();
    assert!(refused.is_argument() && refused.to_string().contains("1 to 191 visible"), "{refused}");
}

fn header(head: &str, name: &str) -> Option<String> {
    head.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(": ")?.to_owned()))
}

#[tokio::test]
async fn how_a_job_ends_that_is_not_done() {
    let failed = ok(&json!({"id": ID, "status": "failed", "request_id": "req_9",
        "error": {"code": "crawl_blocked", "message": "the site refuses"}})
    .to_string());
    let error = known(&World::new(vec![failed]).await).wait().await.unwrap_err();
    assert!(error.is_task_failed() && error.is_refused() && !error.is_task_cancelled() && !error.is_retryable());
    assert_eq!((error.code(), error.message()), (Some("crawl_blocked"), Some("the site refuses")));
    let told =
        "integration.get_job: the integration job has failed, code crawl_blocked: the site refuses (request req_9)";
    assert_eq!(error.to_string(), told);

    let error = known(&World::new(vec![job("cancelled")]).await).wait().await.unwrap_err();
    assert!(error.is_task_cancelled() && !error.is_task_failed(), "{error}");

    let gone = answer("404 Not Found", r#"{"error":{"code":"resource_not_found","message":"no such job"}}"#);
    assert!(known(&World::new(vec![gone]).await).wait().await.unwrap_err().is_not_found());

    let revoked = answer("401 Unauthorized", r#"{"error":{"type":"authentication_error","code":"revoked_api_key"}}"#);
    let world = World::new(vec![job("running"), revoked]).await;
    assert!(known(&world).wait().await.unwrap_err().is_revoked_key());

    let error = known(&World::new(vec![ok(r#"{"id":"job_1"}"#)]).await).wait().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("does not tell the state"), "{error}");

    let odd = ok(r#"{"id":"job_1","status":"completed","pricing":{"finalMicrosUSD":"secret"}}"#);
    let error = known(&World::new(vec![odd]).await).wait().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("at `pricing.finalMicrosUSD`"), "{error}");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[tokio::test]
async fn what_passes_does_not_lose_a_job() {
    let down = || answer("503 Service Unavailable", "");
    let page = || answer_with("502 Bad Gateway", "content-type: text/html\r\n", "<html>");
    let pause = answer_with("429 Too Many Requests", "retry-after: 60\r\n", "");
    // Each look is made up to four times.
    let script = [
        vec![job("queued")],
        vec![String::new(); 4],
        vec![down(), down(), page(), page()],
        vec![job("running")],
        vec![pause],
        vec![completed()],
    ];
    let world = World::new(script.concat()).await;
    let job = known(&world);
    let mut updates = job.poll_stream();
    let mut told = Vec::new();
    let done = loop {
        match updates.next().await.unwrap().unwrap() {
            Update::Running(progress) => told.push((progress.state, progress.looks, progress.failed_looks)),
            Update::Done(done) => break done,
            _ => unreachable!("there are two kinds of update"),
        }
    };
    assert_eq!(done.status, "completed");
    assert_eq!(told, [("queued".to_owned(), 1, 0), ("running".to_owned(), 4, 2)]);
    assert!(updates.next().await.is_none());
    // The server's pause is kept as well.
    assert!(world.clock.elapsed() > Duration::from_secs(60), "{:?}", world.clock.slept());
}

#[tokio::test]
async fn a_job_that_takes_too_long_goes_on() {
    let script = [vec![job("running"); 6], vec![completed()]].concat();
    let world = World::new(script).await;
    let job = known(&world).with_timeout(Duration::from_secs(20));
    let error = job.wait().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("has not ended within 20s; it goes on"), "{error}");
    // The last look is at the end of the time.
    assert_eq!(world.seen().last().unwrap().at, Duration::from_secs(20));
    assert_eq!(job.wait().await.unwrap().status, "completed");
}

#[tokio::test]
async fn the_latest_failure_is_the_cause_of_a_timeout() {
    let world = World::new(vec![String::new(); 20]).await;
    let error = known(&world).with_timeout(Duration::from_secs(4)).wait().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("connection failed"), "{cause}");
}

#[tokio::test]
async fn it_can_be_looked_at_once_and_cancelled() {
    let late = answer("409 Conflict", r#"{"error":{"code":"not_cancellable","message":"it is at work"}}"#);
    let world = World::new(vec![job("queued"), ok(""), late, completed()]).await;
    let job = known(&world);
    let Update::Running(progress) = job.poll().await.unwrap() else { panic!("it is in line") };
    assert_eq!((progress.state.as_str(), progress.looks), ("queued", 1));
    job.cancel().await.unwrap();
    assert!(job.cancel().await.unwrap_err().is_conflict());
    assert_eq!(world.lines()[1], "POST /apis/v1/exa/agent/runs/job_1/cancel");
    assert!(matches!(job.poll().await.unwrap(), Update::Done(_)));
}

#[tokio::test]
async fn an_id_leads_nowhere_else() {
    let world = World::new(vec![completed()]).await;
    let jobs = world.client.jobs("exa/agent/runs");
    for id in ["", ".", ".."] {
        assert!(jobs.job(id).unwrap_err().is_argument(), "{id}");
    }
    jobs.job("../a?b=c/d").unwrap().wait().await.unwrap();
    assert_eq!(world.lines(), ["GET /apis/v1/exa/agent/runs/..%2Fa%3Fb=c%2Fd"]);
    assert!(world.client.jobs("").job(ID).unwrap_err().is_argument());
    assert!(world.client.jobs("a/../b").job(ID).unwrap_err().is_argument());
}

#[tokio::test]
async fn looking_is_free_when_nothing_is_left_to_spend() {
    let priced = answer_with("202 Accepted", "x-aisa-price-usd: 0.02\r\n", r#"{"id":"job_1","status":"queued"}"#);
    let world = World::with(vec![priced, completed()], |builder| builder.with_budget_usd(0.02)).await;
    let jobs = world.client.jobs("exa/agent/runs");
    let unknown = jobs.create(&json!({})).await.unwrap_err();
    assert!(unknown.is_argument() && unknown.to_string().contains("nobody knows what this call costs"), "{unknown}");
    let job = jobs.create(&json!({})).estimate_usd(0.02).await.unwrap();
    let refused = jobs.create(&json!({})).estimate_usd(0.01).await.unwrap_err();
    assert!(refused.is_budget_exceeded(), "{refused}");
    job.wait().await.unwrap();
    assert_eq!(world.client.spend().to_string(), "$0.02 of $0.02 in 2 calls");
    assert!(jobs.create(&json!({})).estimate_usd(f64::NAN).await.unwrap_err().is_argument());
}

/// What a look comes to.
#[derive(Clone, Copy, Debug)]
enum Seen {
    Running,
    Broken,
    Down,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever passes on the way, a job that is done is told once, and looks keep their distance.
    #[test]
    fn a_job_is_never_lost_nor_asked_for_too_often(
        looks in prop::collection::vec(prop::sample::select(vec![Seen::Running, Seen::Broken, Seen::Down]), 0..12),
        first in 0_u64..3_000, longest in 0_u64..6_000,
    ) {
        let script: Vec<Answer> = looks.iter().flat_map(|look| match look {
            Seen::Running => vec![job("running")],
            Seen::Broken => vec![String::new(); 4],
            Seen::Down => vec![answer("500 Internal Server Error", ""); 4],
        }).chain([completed()]).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (done, running, seen) = runtime.block_on(async {
            let world = World::new(script).await;
            let known = known(&world).with_interval(Duration::from_millis(first), Duration::from_millis(longest));
            let mut updates = known.poll_stream();
            let (mut done, mut running) = (0, 0);
            while let Some(update) = updates.next().await {
                match update.unwrap() {
                    Update::Running(_) => running += 1,
                    _ => done += 1,
                }
            }
            (done, running, world.seen())
        });
        prop_assert_eq!(done, 1);
        prop_assert_eq!(running, looks.iter().filter(|look| matches!(look, Seen::Running)).count());
        // The first request of each look, and the one after it.
        let mut index = 0;
        for look in &looks {
            let requests = if matches!(look, Seen::Running) { 1 } else { 4 };
            let last = seen[index + requests - 1].at;
            prop_assert!(seen[index + requests].at - last >= Duration::from_millis(500), "{:?}", seen);
            index += requests;
        }
    }
}
