//! Videos: the tasks of the pinned documents, and the generations of later ones.

use std::time::Duration;

use aisa::Update;
use aisa::video::types::{VideoInput, VideoRequest, builder};
use serde_json::json;

use crate::support::{Answer, World, answer, answer_with, cut, ok};

const MINUTE: Duration = Duration::from_secs(60);

fn task(state: &str) -> Answer {
    ok(&json!({"output": {"task_id": "t-1", "task_status": state}, "request_id": "req_1"}).to_string())
}

fn request() -> builder::VideoRequest {
    VideoRequest::builder().model("wan2.7-t2v").input(VideoInput::builder().prompt("a cat reads the newspaper"))
}

#[tokio::test]
async fn a_task_from_its_creation_to_its_video() {
    let done =
        ok(&json!({"output": {"task_id": "t-1", "task_status": "SUCCEEDED", "video_url": "https://v.example/1.mp4"},
        "usage": {"duration": 5, "video_count": 1}, "request_id": "req_1"})
        .to_string());
    let world = World::new(vec![task("PENDING"), task("PENDING"), task("RUNNING"), done]).await;
    let job = world.client.video().create(request()).send().await.unwrap();
    let task = job.wait().await.unwrap();
    assert_eq!(task.output.video_url.as_deref(), Some("https://v.example/1.mp4"));
    assert_eq!(task.usage.unwrap().video_count, Some(1));
    let look = "GET /apis/v1/services/aigc/tasks/t-1";
    let create = "POST /apis/v1/services/aigc/video-generation/video-synthesis";
    assert_eq!(world.lines(), [create, look, look, look]);
    assert!(world.seen()[0].head.contains("x-dashscope-async: enable\r\n"), "{}", world.seen()[0].head);
    assert!(world.seen()[0].body.contains("a cat reads"));
}

#[tokio::test]
async fn what_fails_with_a_status_of_success() {
    // what is answered, whether it failed, was cancelled, is unknown; code and message
    let failed = json!({"output": {"task_id": "t-1", "task_status": "FAILED", "code": "DataInspectionFailed",
        "message": "inappropriate"}, "request_id": "req_1"});
    let cases = [
        (ok(&failed.to_string()), [true, false, false], Some("DataInspectionFailed")),
        (task("CANCELED"), [false, true, false], None),
        (task("UNKNOWN"), [false, false, true], None),
    ];
    for (answer, expected, code) in cases {
        let world = World::new(vec![task("RUNNING"), answer]).await;
        let error = world.client.video().job("t-1").unwrap().wait().await.unwrap_err();
        assert_eq!([error.is_task_failed(), error.is_task_cancelled(), error.is_not_found()], expected, "{error}");
        assert_eq!((error.is_refused(), error.request_id()), (true, Some("req_1")), "{error}");
        assert!(code.is_none() || error.code() == code, "{error}");
        assert_eq!(world.lines().len(), 2, "it is not looked at again");
    }
}

#[tokio::test]
async fn what_is_turned_away_is_an_error_at_once_whoever_has_turned_it_away() {
    for (code, is_quota) in [("rate_limit_exceeded", false), ("upstream_rate_limit", false), ("quota_exceeded", true)] {
        let body = json!({"error": {"code": code, "message": "no"}}).to_string();
        let world = World::new(vec![answer_with("429 Too Many Requests", "retry-after: 7\r\n", &body); 2]).await;
        let error = world.client.video().create(request()).await.unwrap_err();
        assert_eq!((error.is_quota_exceeded(), error.is_rate_limited()), (is_quota, !is_quota), "{error}");
        assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(7))), "{error}");
        assert_eq!((world.lines().len(), world.clock.slept()), (1, vec![]));
    }
}

#[tokio::test]
async fn no_video_is_asked_for_twice() {
    for first in [String::new(), answer("500 Internal Server Error", ""), answer("503 Service Unavailable", "")] {
        let world = World::new(vec![first, task("PENDING")]).await;
        let error = world.client.video().create(request()).await.unwrap_err();
        assert!(error.may_have_been_received(), "{error}");
        assert_eq!(world.lines().len(), 1);
    }
    for first in [String::new(), answer("500 Internal Server Error", "")] {
        let world = World::new(vec![first, answer("202 Accepted", r#"{"id":"video_task_1"}"#)]).await;
        let create = world.client.video_generations().create(&json!({"model": "m"}));
        assert!(create.await.unwrap_err().may_have_been_received());
        assert_eq!(world.lines().len(), 1);
    }
    let world = World::new(vec![ok(r#"{"output":{"task_status":"PENDING"}}"#)]).await;
    let error = world.client.video().create(request()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("does not tell its id"), "{error}");
    let incomplete = world.client.video().create(VideoRequest::builder()).await.unwrap_err();
    assert!(incomplete.is_argument(), "{incomplete}");
    assert!(world.client.video().job("..").unwrap_err().is_argument());
}

#[tokio::test]
async fn a_key_against_repeats_is_refused_where_nobody_reads_it() {
    let world = World::new(vec![task("PENDING"), answer("202 Accepted", r#"{"id":"video_task_1"}"#)]).await;
    let task = world.client.video().create(request()).idempotency_key("k-1").await.map(drop);
    let generations = world.client.video_generations();
    let generation = generations.create(&json!({"model": "m"})).idempotency_key("k-1").await.map(drop);
    for (refused, operation) in [(task, "video.create_video_task"), (generation, "video.create_generation")] {
        let error = refused.unwrap_err();
        assert!(error.is_argument() && !error.may_have_been_received(), "{error}");
        let flaw = "the operation takes no idempotency key, and would be done twice with one, too. Nothing was sent";
        assert_eq!(error.to_string(), format!("{operation}: {flaw}"));
    }
    assert!(world.lines().is_empty(), "{:?}", world.lines());
}

/// Creates tasks `t-1`, `t-2` and so on; what a look at `t-N` is answered is said by `look(N)`.
async fn studio(mut look: impl FnMut(u32) -> Answer + Send + 'static) -> World {
    let mut created = 0;
    World::answering(move |line| match line.split_once("/t-") {
        Some((_, id)) => look(id.parse().unwrap()),
        None => {
            created += 1;
            named(created, "PENDING")
        }
    })
    .await
}

fn named(id: u32, state: &str) -> Answer {
    ok(&json!({"output": {"task_id": format!("t-{id}"), "task_status": state}}).to_string())
}

/// Creates as many as may be at work.
async fn fill(world: &World) {
    for _ in 0..3 {
        world.client.video().create(request()).await.unwrap();
    }
    assert_eq!(world.clock.elapsed(), Duration::ZERO);
}

/// Answers to a look that tell nothing of the task, and whether the next one may.
fn dumb() -> [(Answer, bool); 6] {
    [
        (ok("{}"), false),
        (ok("no JSON"), false),
        (answer("400 Bad Request", ""), false),
        (answer("403 Forbidden", ""), false),
        (answer("500 Internal Server Error", ""), true),
        (String::new(), true),
    ]
}

#[tokio::test]
async fn a_task_that_does_not_show_itself_holds_up_no_other_than_its_own_place() {
    for (dumb, _) in dumb() {
        let shown = dumb.clone();
        let world = studio(move |id| if id == 1 { dumb.clone() } else { named(id, "SUCCEEDED") }).await;
        fill(&world).await;
        // All but the first one end as soon as anybody looks.
        for _ in 0..4 {
            let created = world.client.video().create(request()).await;
            assert!(created.is_ok(), "{shown}: {created:?}");
        }
        assert!(world.clock.elapsed() < MINUTE, "{shown}: {:?}", world.clock.slept());
    }
}

#[tokio::test]
async fn tasks_that_never_show_themselves_hold_their_places_for_as_long_as_one_is_waited_for() {
    for (dumb, passes) in dumb() {
        let shown = dumb.clone();
        let world = studio(move |_| dumb.clone()).await;
        fill(&world).await;
        let error = world.client.video().create(request()).await.unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_received(), "{shown}: {error}");
        assert!(error.to_string().starts_with("video.create_video_task: the API works on 3"), "{shown}: {error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with("video.get_video_task"), "{shown}: {source}");
        let waited = world.clock.elapsed();
        assert!(waited >= MINUTE * 5 && waited < MINUTE * 6, "{shown}: {waited:?}");
        // No video takes longer.
        world.client.video().create(request()).patience(MINUTE * 20).await.unwrap();
        let waited = world.clock.elapsed();
        assert!(waited >= MINUTE * 15 && waited < MINUTE * 16, "{shown}: {waited:?}");
        let looks = world.lines().iter().filter(|line| line.starts_with("GET")).count();
        assert!(looks > 500 && (passes || looks < 3 * 15 * 20), "{shown}: {looks}");
    }
}

#[tokio::test]
async fn a_task_that_shows_itself_again_keeps_its_place() {
    let mut looks = 0;
    // At work for half an hour, and hidden now and then.
    let world = studio(move |_| {
        looks += 1;
        if looks % 7 == 6 { answer("400 Bad Request", "") } else { named(looks, "RUNNING") }
    })
    .await;
    fill(&world).await;
    let error = world.client.video().create(request()).patience(MINUTE * 30).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(world.clock.elapsed(), MINUTE * 30);
}

#[tokio::test]
async fn a_key_that_is_refused_creates_nothing_and_is_told_at_once() {
    let world = studio(|_| answer("401 Unauthorized", r#"{"error":{"code":"revoked_api_key","message":"no"}}"#)).await;
    fill(&world).await;
    let error = world.client.video().create(request()).await.unwrap_err();
    assert!(error.is_revoked_key(), "{error}");
    assert_eq!((world.lines().len(), world.clock.elapsed()), (4, Duration::from_secs(3)), "three, and a look");
}

#[tokio::test]
async fn one_task_takes_one_place_however_often_it_is_created() {
    // A gateway that knows a repeat when it sees one.
    let world = World::answering(|line| named(1, if line.starts_with("POST") { "PENDING" } else { "RUNNING" })).await;
    for _ in 0..5 {
        assert_eq!(world.client.video().create(request()).await.unwrap().id(), "t-1");
    }
    assert_eq!((world.lines().len(), world.clock.slept()), (5, vec![]), "nobody has to wait");
}

#[tokio::test]
async fn a_generation_of_any_vendor() {
    let at = |status: &str, progress: &str| {
        ok(&json!({"id": "video_task_1", "object": "video.task", "status": status, "progress": progress}).to_string())
    };
    let done =
        ok(&json!({"id": "video_task_1", "status": "completed", "model": "happyhorse-1.1-t2v", "progress": "100%",
        "result": {"output": {"video_url": "https://v.example/1.mp4"}}})
        .to_string());
    let created =
        answer("202 Accepted", r#"{"id":"video_task_1","object":"video.task","status":"pending","created_at":1}"#);
    let world = World::new(vec![created, at("processing", "40%"), at("processing", "80%"), done]).await;
    let body = json!({"model": "happyhorse-1.1-t2v", "input": {"prompt": "a cat"}});
    let job = world.client.video_generations().create(&body).await.unwrap();
    let mut updates = job.poll_stream();
    let mut told = Vec::new();
    while let Some(update) = updates.next().await {
        told.push(match update.unwrap() {
            Update::Running(progress) => progress.done.unwrap(),
            Update::Done(video) => video.url().unwrap().to_owned(),
            _ => unreachable!("there are two kinds of update"),
        });
    }
    assert_eq!(told, ["40%", "80%", "https://v.example/1.mp4"]);
    assert_eq!(world.lines()[..2], ["POST /v1/video/generations", "GET /v1/video/generations/video_task_1"]);

    let failed = json!({"id": "video_task_1", "status": "failed", "error": {"message": "no first frame"}});
    let world = World::new(vec![ok(&failed.to_string())]).await;
    let error = world.client.video_generations().job("video_task_1").unwrap().wait().await.unwrap_err();
    assert!(error.is_task_failed() && error.message() == Some("no first frame"), "{error}");
}

#[tokio::test]
async fn what_passes_does_not_lose_a_generation() {
    let processing = || ok(r#"{"id":"video_task_1","status":"processing","progress":"40%"}"#);
    let done = ok(&json!({"id": "video_task_1", "status": "completed",
        "result": {"output": {"video_url": "https://v.example/1.mp4"}}})
    .to_string());
    // Each look is made up to four times.
    let script = [
        vec![answer("202 Accepted", r#"{"id":"video_task_1","status":"pending"}"#)],
        vec![answer("503 Service Unavailable", ""); 4],
        vec![processing()],
        vec![String::new(); 4],
        vec![answer_with("429 Too Many Requests", "retry-after: 90\r\n", "")],
        vec![cut(&processing()), cut(&done), processing()],
        vec![cut(&done); 4],
        vec![done],
    ];
    let requests = script.concat().len();
    let world = World::new(script.concat()).await;
    let job = world.client.video_generations().create(&json!({"model": "m"})).await.unwrap();
    let mut updates = job.poll_stream();
    let mut told = Vec::new();
    let done = loop {
        match updates.next().await.unwrap().unwrap() {
            Update::Running(progress) => told.push((progress.looks, progress.failed_looks)),
            Update::Done(video) => break video,
            _ => unreachable!("there are two kinds of update"),
        }
    };
    assert_eq!(done.url(), Some("https://v.example/1.mp4"));
    assert_eq!(told, [(2, 1), (5, 3)]);
    assert!(updates.next().await.is_none());
    let lines = world.lines();
    assert_eq!(lines.len(), requests, "{lines:?}");
    assert_eq!(lines[0], "POST /v1/video/generations");
    assert!(lines[1..].iter().all(|line| line == "GET /v1/video/generations/video_task_1"), "{lines:?}");
    // The server's pause is kept as well.
    let seen = world.seen();
    assert!(seen[11].at - seen[10].at >= Duration::from_secs(90), "{:?}", world.clock.slept());
}
