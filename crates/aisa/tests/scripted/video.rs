//! Videos: the tasks of the pinned documents, and the generations of later ones.

use std::time::Duration;

use aisa::Update;
use aisa::video::types::{VideoInput, VideoRequest, builder};
use serde_json::json;

use crate::support::{Answer, World, answer, answer_with, cut, ok};

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
    // These take no idempotency key, whoever sends one.
    for first in [String::new(), answer("500 Internal Server Error", "")] {
        let world = World::new(vec![first, answer("202 Accepted", r#"{"id":"video_task_1"}"#)]).await;
        let create = world.client.video_generations().create(&json!({"model": "m"})).idempotency_key("k-1");
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
