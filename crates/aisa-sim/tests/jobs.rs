//! Jobs: created, asked for, ended.

mod support;

use std::time::Duration;

use aisa_sim::{Config, JobEnd, JobPace, KeyOptions};
use serde_json::{Value, json};
use simulator::ManualClock;
use support::{Api, Ask};

const CREATE: &str = "/apis/v1/services/aigc/video-generation/video-synthesis";
const ORGANIC: &str = "/apis/v1/dataforseo/serp/google/organic";

fn video() -> Ask {
    let body = json!({ "model": "wan2.7-t2v", "input": { "prompt": "A crab." }, "parameters": { "duration": 10 } });
    Ask::post(CREATE, &body).with("X-DashScope-Async", "enable")
}

fn create(api: &Api) -> String {
    let created = api.ok(video());
    assert_eq!(created["output"]["task_status"], "PENDING");
    created["output"]["task_id"].as_str().expect("an id").to_owned()
}

fn poll(api: &Api, id: &str) -> Value {
    api.ok(Ask::get(&format!("/apis/v1/services/aigc/tasks/{id}")))
}

fn status(task: &Value) -> &str {
    task["output"]["task_status"].as_str().expect("a status")
}

#[test]
fn a_video_goes_on_with_every_poll() {
    let api = Api::start(Config::default());
    let id = create(&api);
    let spent = || api.simulator.spent_micro_usd(&api.key);
    let tasks = [(); 4].map(|()| (poll(&api, &id), spent()));
    assert_eq!(tasks.each_ref().map(|(task, _)| status(task)), ["PENDING", "RUNNING", "SUCCEEDED", "SUCCEEDED"]);
    assert_eq!(tasks.each_ref().map(|(_, spent)| *spent), [0, 0, 100_000, 100_000], "paid once, when it is there");
    let done = &tasks[2].0;
    assert!(done["output"]["video_url"].as_str().is_some_and(|url| url.ends_with(".mp4")));
    assert_eq!((&done["output"]["orig_prompt"], &done["usage"]["duration"]), (&json!("A crab."), &json!(10)));
    assert_eq!(tasks[0].0["output"].get("video_url"), None);
}

#[test]
fn a_video_goes_on_with_time() {
    let clock = ManualClock::default();
    let pace = JobPace::by_time(Duration::from_secs(60));
    let api = Api::start(Config::default().with_clock(clock.shared()).with_jobs(pace));
    let id = create(&api);
    let seen = [5, 20, 34, 1].map(|seconds| {
        clock.advance(Duration::from_secs(seconds));
        status(&poll(&api, &id)).to_owned()
    });
    assert_eq!(seen, ["PENDING", "RUNNING", "RUNNING", "SUCCEEDED"]);
    assert_eq!(poll(&api, &id)["output"]["submit_time"], "2026-06-10 12:00:00.000");
}

#[test]
fn videos_end_as_they_are_told() {
    let api = Api::start(Config::default().with_jobs(JobPace::by_polls(1)));
    let failed = JobEnd::Failed { code: "InternalError".to_owned(), message: "Out of paint.".to_owned() };
    let cases =
        [(failed, "FAILED"), (JobEnd::Cancelled, "CANCELED"), (JobEnd::Lost, "UNKNOWN"), (JobEnd::Odd, "PONDERING")];
    for (end, expected) in cases {
        api.simulator.end_jobs_with(end);
        let task = poll(&api, &create(&api));
        assert_eq!(status(&task), expected);
        let why = (&task["output"]["code"], &task["output"]["message"]);
        let told = if expected == "FAILED" {
            (&json!("InternalError"), &json!("Out of paint."))
        } else {
            (&Value::Null, &Value::Null)
        };
        assert_eq!(why, told);
    }
    assert_eq!(api.simulator.spent_micro_usd(&api.key), 0);
    assert_eq!(status(&poll(&api, "nobody")), "UNKNOWN");
}

#[test]
fn a_key_has_three_videos_at_a_time() {
    let api = Api::start(Config::default());
    let ids = [(); 3].map(|()| create(&api));
    let refused = api.ask(video());
    assert_eq!(
        (refused.status, &*refused.code(), refused.header("retry-after")),
        (429, "rate_limit_exceeded", Some("5"))
    );
    let other = api.simulator.mint_key(KeyOptions::default());
    let other = video().with("authorization", &format!("Bearer {}", other.expose())).send(&api.simulator.base_url());
    assert_eq!(other.status, 200, "the other key has its own");
    while status(&poll(&api, &ids[0])) != "SUCCEEDED" {}
    assert_eq!(api.ask(video()).status, 200);
}

#[test]
fn what_a_video_needs() {
    let api = Api::start(Config::default());
    let ask = |body: Value| api.ask(Ask::post(CREATE, &body).with("X-DashScope-Async", "enable"));
    let said = |body: Value| {
        let reply = ask(body);
        (reply.status, reply.json()["error"]["message"].as_str().expect("a message").to_owned())
    };
    let input = || (500, "input param is required".to_owned());
    assert_eq!(said(json!({ "model": "wan2.7-t2v" })), input());
    assert_eq!(said(json!({ "model": "wan2.6-i2v", "input": { "prompt": "x" } })), input());
    assert_eq!(said(json!({ "model": "wan2.7-i2v", "input": { "prompt": "x" } })), input());
    assert_eq!(said(json!({ "model": "wan1", "input": { "prompt": "x" } })), (500, "model not supported".to_owned()));
    let reply = api.ask(Ask { headers: Vec::new(), ..video() });
    assert_eq!((reply.status, &*reply.code()), (400, "missing_parameter"));
}

#[test]
fn tasks_of_dataforseo_are_posted_and_fetched() {
    let api = Api::start(Config::default().with_jobs(JobPace::by_polls(2)));
    let tasks = json!([{ "keyword": "crab", "tag": "one" }, { "keyword": "lobster" }]);
    let posted = api.ok(Ask::post(&format!("{ORGANIC}/task_post"), &tasks));
    assert_eq!(
        (&posted["status_code"], &posted["tasks_count"], &posted["tasks_error"]),
        (&json!(20_000), &json!(2), &json!(0))
    );
    let ids: Vec<&str> =
        posted["tasks"].as_array().expect("tasks").iter().map(|task| task["id"].as_str().expect("an id")).collect();
    assert_eq!(posted["tasks"][0]["status_code"], 20_100);

    let ready = |kind: &str| {
        let answer = api.ok(Ask::get(&format!("/apis/v1/dataforseo/serp/{kind}/organic/tasks_ready")));
        let listed = answer["tasks"][0]["result"].as_array().expect("a list").clone();
        listed.iter().map(|entry| entry["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    let get = |kind: &str, id: &str| api.ok(Ask::get(&format!("{ORGANIC}/task_get/{kind}/{id}")))["tasks"][0].clone();
    let first = get("advanced", ids[0]);
    assert_eq!((&first["status_code"], &first["result"]), (&json!(40_602), &Value::Null));
    assert_eq!(ready("bing"), Vec::<String>::new());
    assert_eq!(ready("google"), [ids[0]]);
    assert_eq!(ready("google"), ids);
    let done = get("regular", ids[0]);
    assert_eq!((&done["status_code"], &done["data"]["keyword"]), (&json!(20_000), &json!("crab")));
    assert!(done["result"][0]["items"].as_array().is_some_and(|items| !items.is_empty()));
    assert_eq!(ready("google"), [ids[1]], "what was fetched is no longer listed");

    let unknown = api.ok(Ask::get(&format!("{ORGANIC}/task_get/advanced/nobody")));
    assert_eq!((&unknown["tasks"][0]["status_code"], &unknown["tasks_error"]), (&json!(40_401), &json!(1)));
    let wrong = api.ok(Ask::post(&format!("{ORGANIC}/task_post"), &json!([{ "keyword": 5 }])));
    assert_eq!(
        (&wrong["tasks"][0]["status_code"], &wrong["tasks_error"]),
        (&json!(40_501), &json!(1)),
        "200 all the same"
    );
}

#[test]
fn videos_of_the_later_documentation() {
    let api = Api::start(Config::default());
    let route = "/v1/video/generations";
    let created = api.post(route, &json!({ "model": "wan2.7-t2v", "input": { "prompt": "A crab." } }));
    assert_eq!(created.status, 202);
    let id = created.json()["id"].as_str().expect("an id").to_owned();
    assert!(id.starts_with("video_task_"));
    let seen = [(); 3].map(|()| api.ok(Ask::get(&format!("{route}/{id}"))));
    assert_eq!(
        seen.each_ref().map(|task| task["status"].as_str().expect("a status")),
        ["pending", "processing", "completed"]
    );
    assert!(seen[2]["result"]["output"]["video_url"].is_string());
    assert_eq!(api.get(&format!("{route}/video_task_0")).code(), "resource_not_found");
    assert_eq!(api.post(route, &json!({})).code(), "missing_parameter");
}

#[test]
fn jobs_of_integrations_are_made_once_and_can_be_called_off() {
    let api = Api::start(Config::default());
    let route = "/apis/v1/firecrawl/crawl";
    let ask = |key: &str, url: &str| {
        api.ask(Ask::post(route, &json!({ "url": url, "limit": 3 })).with("Idempotency-Key", key))
    };
    let created = ask("one", "https://example.com");
    assert_eq!((created.status, &created.json()["status"]), (202, &json!("queued")));
    let location = created.header("location").expect("a place").to_owned();
    assert_eq!(location, format!("{route}/{}", created.json()["id"].as_str().expect("an id")));
    assert_eq!(ask("one", "https://example.com").json()["id"], created.json()["id"]);
    let conflict = ask("one", "https://example.org");
    assert_eq!(
        (conflict.status, &*conflict.code(), &conflict.json()["error"]["retryable"]),
        (409, "idempotency_conflict", &json!(false))
    );
    assert_eq!(api.post(route, &json!({})).code(), "missing_parameter");
    assert_eq!(ask(&"x".repeat(192), "https://example.com").code(), "invalid_request");

    let seen = [(); 4].map(|()| api.get(&location));
    let statuses = seen.each_ref().map(|reply| reply.json()["status"].as_str().expect("a status").to_owned());
    assert_eq!(statuses, ["queued", "running", "completed", "completed"]);
    assert_eq!(seen.each_ref().map(|reply| reply.header("x-aisa-price-usd")), [None, None, Some("0.005"), None]);
    assert_eq!(seen[2].json()["output"]["request"]["url"], "https://example.com");
    assert_eq!(api.post(&format!("{location}/cancel"), &json!({})).status, 409);

    let second = ask("two", "https://example.com").header("location").expect("a place").to_owned();
    assert_eq!(api.post(&format!("{second}/cancel"), &json!({})).json()["status"], "cancelled");
    assert_eq!(api.get(&second).json()["status"], "cancelled");
    assert_eq!(api.get(route).json()["data"].as_array().map(Vec::len), Some(2));
    assert_eq!(api.get(&format!("{route}/nobody")).code(), "resource_not_found");
    assert_eq!(api.ask(Ask { method: "PUT".to_owned(), ..Ask::get(route) }).status, 405);
}
