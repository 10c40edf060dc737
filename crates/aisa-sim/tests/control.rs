//! What programs in other processes tell a simulator while it runs.

mod support;

use aisa_sim::Config;
use serde_json::{Value, json};
use support::{Api, Ask, Reply};

/// Without a key.
fn tell(api: &Api, method: &str, target: &str, body: &str) -> Reply {
    let body = Some(body.to_owned()).filter(|body| !body.is_empty());
    Ask { method: method.to_owned(), body, ..Ask::get(target) }.send(&api.simulator.base_url())
}

fn refusal(reply: &Reply) -> (u16, String, String) {
    let error = &reply.json()["error"];
    let text = |name: &str| error[name].as_str().expect("a text").to_owned();
    (reply.status, text("code"), text("message"))
}

fn chat(stream: bool) -> Ask {
    let said = json!([{ "role": "user", "content": "Hello" }]);
    Ask::post("/v1/chat/completions", &json!({ "model": "gpt-5-mini", "messages": said, "stream": stream }))
}

fn said(api: &Api) -> String {
    api.ok(chat(false))["choices"][0]["message"]["content"].as_str().expect("a text").to_owned()
}

#[test]
fn replies_are_set_counted_and_taken_back() {
    let api = Api::start(Config::default());
    let usual = said(&api);
    let set = tell(&api, "PUT", "/_sim/replies", r#"[{"say": "Once.", "times": 1}, {"say": [{"text": "Ever."}]}]"#);
    assert_eq!(set.status, 200, "{}", set.body);
    assert_eq!([(); 3].map(|()| said(&api)), ["Once.", "Ever.", "Ever."]);
    let shown = tell(&api, "GET", "/_sim/replies", "").json();
    let expected = json!([
        { "rule": { "say": [{ "text": "Once." }], "times": 1 }, "said": 1 },
        { "rule": { "say": [{ "text": "Ever." }] }, "said": 2 },
    ]);
    assert_eq!(shown["replies"], expected);

    let refused = tell(&api, "PUT", "/_sim/replies", "[{\"say\": \"x\"},\n {\"say\": [{\"sing\": \"la\"}]}]");
    let (status, code, message) = refusal(&refused);
    assert_eq!((status, &*code), (400, "INVALID_REPLIES"));
    assert!(message.starts_with("[1].say[0]: unknown variant `sing`, expected one of `text`"), "{message}");
    assert!(message.ends_with("at line 2 column 17"), "{message}");
    assert_eq!(said(&api), "Ever.", "what is refused changes nothing");

    assert_eq!(tell(&api, "DELETE", "/_sim/replies", "").json(), json!({ "replies": [] }));
    assert_eq!(said(&api), usual);
    assert_eq!(tell(&api, "POST", "/_sim/replies", "{}").status, 405);
}

#[test]
fn a_stream_goes_as_the_json_says() {
    let api = Api::start(Config::default());
    let script = r#"{
        "say": [{"words": "Hm, well."}, {"tool_call": {"id": "c", "name": "weather", "arguments": {"city": "Oslo"}}},
                {"comment": "so"}, {"event": "{not JSON"}, {"usage": {"prompt": 3, "completion": 4}}],
        "ending": "without_done", "slices": {"bytes": 5}, "operation": "chat.create_chat_completion"
    }"#;
    assert_eq!(tell(&api, "PUT", "/_sim/replies", script).status, 200);
    let streamed = api.ask(chat(true));
    assert!(streamed.is_whole && !streamed.body.contains("[DONE]"), "{}", streamed.body);
    for part in
        ["\"content\":\"Hm, \"", "\"content\":\"well.\"", "\"name\":\"weather\"", ": so\n\n", "data: {not JSON\n\n"]
    {
        assert!(streamed.body.contains(part), "{part}: {}", streamed.body);
    }
    assert!(streamed.body.contains("\"completion_tokens\":4"), "{}", streamed.body);
    let whole = api.ok(chat(false));
    assert_eq!(whole["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"], r#"{"city":"Oslo"}"#);

    assert_eq!(tell(&api, "PUT", "/_sim/replies", r#"{"say": "Once upon", "ending": "breaks_off"}"#).status, 200);
    assert!(!api.ask(chat(true)).is_whole);
}

#[test]
fn keys_are_made_looked_up_and_revoked() {
    let api = Api::start(Config::default());
    let mint = |options: &str| {
        let made = tell(&api, "POST", "/_sim/keys", options);
        assert_eq!(made.status, 201, "{}", made.body);
        made.json()["key"].as_str().expect("a key").to_owned()
    };
    let ask = |key: &str| chat(false).with("authorization", &format!("Bearer {key}")).send(&api.simulator.base_url());
    let code = |reply: &Reply| (reply.status, reply.code());

    assert_eq!(ask(&mint("")).status, 200);
    let slow = mint(r#"{"requests_per_minute": 1}"#);
    assert_eq!([ask(&slow).status, ask(&slow).status], [200, 429]);
    let narrow = mint(r#"{"plan": "free", "models": ["gpt-5"]}"#);
    assert_eq!(code(&ask(&narrow)), (403, "model_not_allowed".to_owned()));
    let capped = mint(r#"{"spend_cap_micro_usd": 1}"#);
    assert_eq!((ask(&capped).status, code(&ask(&capped))), (200, (429, "quota_exceeded".to_owned())));
    let known = tell(&api, "GET", &format!("/_sim/keys/{capped}"), "");
    let expected = json!({ "spend_cap_micro_usd": 1 });
    assert_eq!((&known.json()["options"], &known.json()["revoked"]), (&expected, &json!(false)));
    assert!(known.json()["spent_micro_usd"].as_u64() >= Some(1) && !known.body.contains(&capped), "{}", known.body);

    assert_eq!(tell(&api, "DELETE", &format!("/_sim/keys/{slow}"), "").status, 204);
    assert_eq!(code(&ask(&slow)), (401, "revoked_api_key".to_owned()));
    for method in ["GET", "DELETE"] {
        let unknown = tell(&api, method, "/_sim/keys/sk-aisa-nobody", "");
        assert_eq!((unknown.status, unknown.code()), (404, "UNKNOWN_KEY".to_owned()));
        assert!(!unknown.body.contains("nobody"), "{}", unknown.body);
    }
    for (options, expected) in [
        ("{", "EOF while parsing an object"),
        (r#"{"plan": "gold"}"#, "plan: unknown variant `gold`, expected one of `free`, `starter`"),
        (r#"{"spend_cap_usd": 1}"#, "spend_cap_usd: unknown field `spend_cap_usd`, expected one of `plan`"),
        (r#"{"concurrency": -1}"#, "concurrency: invalid value: integer `-1`, expected u32"),
    ] {
        let (status, code, message) = refusal(&tell(&api, "POST", "/_sim/keys", options));
        assert_eq!((status, &*code), (400, "INVALID_KEY_OPTIONS"));
        assert!(message.starts_with(expected), "{message}");
    }
    assert!(!tell(&api, "GET", "/_sim/log", "").body.contains(&slow), "no key is in the log");
}

#[test]
fn web_pages_control_nothing() {
    let api = Api::start(Config::default());
    let page = |method: &str, target: &str| {
        let ask = Ask { method: method.to_owned(), ..Ask::get(target) }.with("origin", "http://evil.example");
        ask.send(&api.simulator.base_url())
    };
    for (method, target) in [
        ("POST", "/_sim/keys"),
        ("GET", "/_sim/log"),
        ("PUT", "/_sim/faults"),
        ("PUT", "/_sim/replies"),
        ("DELETE", "/_sim/jobs"),
        ("GET", "/_sim/nothing"),
    ] {
        let (status, code, message) = refusal(&page(method, target));
        assert_eq!((status, &*code), (403, "FORBIDDEN_ORIGIN"), "{method} {target}");
        assert!(message.contains("`Origin`"), "{message}");
    }
    let elsewhere = Ask::get("/_sim/log").with("host", "evil.example").send(&api.simulator.base_url());
    assert_eq!((elsewhere.status, elsewhere.code()), (403, "FORBIDDEN_HOST".to_owned()));
    assert_eq!(api.ok(chat(false).with("origin", "http://evil.example"))["object"], "chat.completion");
}

#[test]
fn jobs_end_as_they_are_told() {
    let api = Api::start(Config::default());
    let jobs = |method: &str, body: &str| tell(&api, method, "/_sim/jobs", body).json();
    let task = || -> Value {
        let body = json!({ "model": "wan2.7-t2v", "input": { "prompt": "A crab." } });
        let create = Ask::post("/apis/v1/services/aigc/video-generation/video-synthesis", &body);
        let id = api.ok(create.with("X-DashScope-Async", "enable"))["output"]["task_id"].clone();
        api.ok(Ask::get(&format!("/apis/v1/services/aigc/tasks/{}", id.as_str().expect("an id"))))["output"].clone()
    };
    let usual = json!({ "end": "done", "polls": 3, "time_ms": 0, "created": 0 });
    assert_eq!(jobs("GET", ""), usual);
    let told = jobs("PUT", r#"{"end": {"failed": {"code": "NoLuck", "message": "sorry"}}, "polls": 1}"#);
    assert_eq!((&told["polls"], &told["end"]["failed"]["code"]), (&json!(1), &json!("NoLuck")));
    let failed = task();
    assert_eq!((&failed["task_status"], &failed["code"]), (&json!("FAILED"), &json!("NoLuck")));
    assert_eq!(jobs("PUT", r#"{"end": "done"}"#)["polls"], 1, "what is left out stays");
    assert_eq!(task()["task_status"], "SUCCEEDED");
    let (status, code, message) = refusal(&tell(&api, "PUT", "/_sim/jobs", r#"{"time_ms": 604800001}"#));
    assert_eq!((status, &*code, &*message), (400, "INVALID_JOBS", "time_ms: longer than a week, 604800000 ms"));
    let (_, _, message) = refusal(&tell(&api, "PUT", "/_sim/jobs", r#"{"end": "soon"}"#));
    assert!(message.starts_with("end: unknown variant `soon`, expected one of `done`, `failed`"), "{message}");
    let again = jobs("DELETE", "");
    assert_eq!((&again["polls"], &again["end"], &again["created"]), (&json!(3), &json!("done"), &json!(2)));
    assert_eq!(task()["task_status"], "PENDING");
}

#[test]
fn the_log_has_every_attempt_and_no_request_of_these() {
    let api = Api::start(Config::default());
    let rule = r#"{"fault": {"status": {"code": 503}}, "times": 1}"#;
    assert_eq!(tell(&api, "PUT", "/_sim/faults", rule).status, 200);
    assert_eq!([api.ask(chat(false)).status, api.ask(chat(false)).status], [503, 200]);
    let log = tell(&api, "GET", "/_sim/log", "").json();
    assert_eq!(log["total"], 2);
    let requests = log["requests"].as_array().expect("a list");
    let seen: Vec<_> = requests.iter().map(|one| (&one["path"], &one["status"], &one["faults"])).collect();
    let path = json!("/v1/chat/completions");
    assert_eq!(seen, [(&path, &json!(503), &json!(["status"])), (&path, &json!(200), &json!([]))]);
}

#[test]
fn what_the_documentation_says_is_taken() {
    let api = Api::start(Config::default());
    let page = include_str!("../../../docs/simulators.md");
    let page = page.split_once("## AIsa").expect("a section").1;
    let mut told = 0;
    for command in page.split("curl -X ").skip(1) {
        let (method, rest) = command.split_once(' ').expect("a method");
        let target = rest.strip_prefix("$AISA_BASE_URL").expect("an address of the simulator");
        let (target, rest) = target.split_once(char::is_whitespace).expect("a path");
        let Some((body, _)) = rest.strip_prefix("-d '").and_then(|rest| rest.split_once('\'')) else { continue };
        let reply = tell(&api, method, target, body);
        assert!((200..300).contains(&reply.status), "{target} {body}: {}", reply.body);
        told += 1;
    }
    assert_eq!(told, 4);
}
