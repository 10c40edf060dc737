//! Tasks of DataForSEO: many in a request, each with a fate of its own, all under a status of success.

use std::time::Duration;

use aisa::Update;
use aisa::dataforseo::types::SerpGoogleOrganicTaskPostBody as Body;
use serde_json::{Value, json};

use crate::support::{Answer, World, answer, answer_with, cut, ok};

fn tasks(tasks: &[Value]) -> Answer {
    ok(&json!({"status_code": 20000, "status_message": "Ok.", "tasks": tasks}).to_string())
}

fn task(id: &str, code: u32, result: Value) -> Value {
    json!({"id": id, "status_code": code, "status_message": format!("code {code}"), "result": result})
}

fn bodies(keywords: &[&str]) -> Vec<Body> {
    keywords.iter().map(|keyword| Body::builder().keyword(*keyword).try_into().unwrap()).collect()
}

#[tokio::test]
async fn each_task_is_a_job_or_was_refused() {
    let refused = task("t-2", 40501, Value::Null);
    let world = World::new(vec![
        tasks(&[task("t-1", 20100, Value::Null), refused, task("t-3", 20100, Value::Null)]),
        tasks(&[task("t-1", 40602, Value::Null)]),
        tasks(&[task("t-1", 40601, Value::Null)]),
        tasks(&[task("t-1", 20000, json!([{"keyword": "rust"}]))]),
        tasks(&[task("t-3", 40102, Value::Null)]),
    ])
    .await;
    let all = world.client.dataforseo_tasks();
    let post = world.client.dataforseo().serp_google_organic_task_post().body(bodies(&["rust", "", "cargo"]));
    let posted = all.post(post, |api, id| api.serp_google_organic_task_get_regular().id(id)).await.unwrap();
    let [first, second, third] = posted.try_into().unwrap();

    let answer = first.unwrap().wait().await.unwrap();
    assert_eq!(answer.tasks[0].result, Some(json!([{"keyword": "rust"}])));
    assert_eq!(world.clock.slept(), [10.0, 12.5, 15.625].map(Duration::from_secs_f64));
    let error = second.unwrap_err();
    assert!(error.is_task_failed(), "{error}");
    assert_eq!((error.code(), error.message()), (Some("40501"), Some("code 40501")));
    // To have found nothing is a result.
    assert_eq!(third.unwrap().wait().await.unwrap().tasks[0].result, None);
    let base = "/apis/v1/dataforseo/serp/google/organic";
    assert_eq!(world.lines()[..2], [format!("POST {base}/task_post"), format!("GET {base}/task_get/regular/t-1")]);
}

#[tokio::test]
async fn tasks_are_found_again_when_they_are_ready() {
    let ready = json!([{"id": "t-1", "endpoint": "/x"}, {"id": "t-9"}]);
    let world = World::new(vec![
        tasks(&[task("r", 20000, ready)]),
        tasks(&[task("t-9", 20000, json!([{}]))]),
        tasks(&[task("t-1", 50000, Value::Null)]),
    ])
    .await;
    let all = world.client.dataforseo_tasks();
    let ids = all.ready(world.client.dataforseo().serp_google_organic_tasks_ready()).await.unwrap();
    assert_eq!(ids, ["t-1", "t-9"]);
    let job = |id: &str| all.job(id, |api, id| api.serp_google_organic_task_get_advanced().id(id)).unwrap();
    assert!(job(&ids[1]).wait().await.is_ok());
    // What is refused in a success is about the task, and does not pass.
    assert_eq!(job(&ids[0]).wait().await.unwrap_err().code(), Some("50000"));
    assert!(all.job("..", |api, id| api.serp_google_organic_task_get_html().id(id)).unwrap_err().is_argument());
}

#[tokio::test]
async fn what_passes_does_not_lose_a_task() {
    let at_work = || tasks(&[task("t-1", 40602, Value::Null)]);
    let done = tasks(&[task("t-1", 20000, json!([{"keyword": "rust"}]))]);
    // Each look is made up to four times.
    let script = [
        vec![tasks(&[task("t-1", 20100, Value::Null)])],
        vec![answer("503 Service Unavailable", ""); 4],
        vec![at_work()],
        vec![String::new(); 4],
        vec![answer_with("429 Too Many Requests", "retry-after: 90\r\n", "")],
        vec![cut(&at_work()), cut(&done), at_work()],
        vec![cut(&done); 4],
        vec![done],
    ];
    let requests = script.concat().len();
    let world = World::new(script.concat()).await;
    let all = world.client.dataforseo_tasks();
    let post = world.client.dataforseo().serp_google_organic_task_post().body(bodies(&["rust"]));
    let posted = all.post(post, |api, id| api.serp_google_organic_task_get_regular().id(id)).await.unwrap();
    let [job] = posted.try_into().unwrap();
    let mut updates = job.unwrap().poll_stream();
    let mut told = Vec::new();
    let done = loop {
        match updates.next().await.unwrap().unwrap() {
            Update::Running(progress) => told.push((progress.looks, progress.failed_looks)),
            Update::Done(done) => break done,
            _ => unreachable!("there are two kinds of update"),
        }
    };
    assert_eq!(done.tasks[0].result, Some(json!([{"keyword": "rust"}])));
    assert_eq!(told, [(2, 1), (5, 3)]);
    assert!(updates.next().await.is_none());
    let lines = world.lines();
    assert_eq!(lines.len(), requests, "{lines:?}");
    let base = "/apis/v1/dataforseo/serp/google/organic";
    assert_eq!(lines[0], format!("POST {base}/task_post"));
    assert!(lines[1..].iter().all(|line| *line == format!("GET {base}/task_get/regular/t-1")), "{lines:?}");
    // The server's pause is kept as well.
    let seen = world.seen();
    assert!(seen[11].at - seen[10].at >= Duration::from_secs(90), "{:?}", world.clock.slept());
}
