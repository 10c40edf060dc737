//! Every operation of every document answers what it promises, and refuses what it should.

#[path = "support/schema.rs"]
mod schema;
mod support;

use aisa_sim::{Config, Operation, group_names};
use schema::Judge;
use serde_json::{Value, json};
use support::sample::Declared;
use support::{Api, Ask, Reply};

/// Held apart, because they are large.
const LARGE: [&str; 3] = ["dataforseo", "apollo", "agentmail"];

fn operations(group: &str) -> impl Iterator<Item = Declared> {
    Operation::of_group(group).expect("a group").map(Declared::of)
}

/// Holds an answer against what is declared for its status.
fn check(judge: &mut Judge, declared: &Declared, reply: &Reply, context: &str) {
    match declared.answer(reply.status) {
        Some(Some(schema)) => {
            assert_eq!(reply.header("content-type"), Some("application/json"), "{context}");
            judge.check(schema, &reply.json(), context);
        }
        _ if reply.status >= 400 => {
            let error = &reply.json()["error"];
            for name in ["type", "code", "message"] {
                assert!(error[name].is_string(), "{context}: {}", reply.body);
            }
            assert!(error["request_id"].as_str().is_some_and(|id| id.starts_with("req_")), "{context}");
        }
        _ => {}
    }
}

/// All that is to be known of a group.
fn conforms(group: &str) -> usize {
    let api = Api::start(Config::default());
    let mut judge = Judge::new(group);
    let mut count = 0;
    for declared in operations(group) {
        let name = declared.operation.name();
        let ask = declared.ask();
        let reply = api.ask(ask.clone());
        assert!((200..300).contains(&reply.status), "{name} {ask:?}: {} {}", reply.status, reply.body);
        assert!(declared.answer(reply.status).is_some(), "{name} answers {}", reply.status);
        check(&mut judge, &declared, &reply, name);

        let reply = ask.clone().with("authorization", "Bearer sk-aisa-nobody").send(&api.simulator.base_url());
        assert_eq!(reply.status, 401, "{name}");
        check(&mut judge, &declared, &reply, name);

        for parameter in declared.required_parameters().into_iter().filter(|parameter| parameter["in"] != "path") {
            let left_out = parameter["name"].as_str().expect("a name");
            let reply = api.ask(declared.ask_without(left_out));
            assert_eq!(reply.status, 400, "{name} without {left_out}: {}", reply.body);
            assert!(reply.body.contains(left_out), "{name} without {left_out}: {}", reply.body);
            check(&mut judge, &declared, &reply, name);
        }
        if declared.body().is_some() && ask.body.is_some() {
            let reply = api.ask(Ask { body: Some("{".to_owned()), ..ask.clone() });
            assert_eq!(reply.status, 400, "{name} with broken JSON");
            check(&mut judge, &declared, &reply, name);
        }
        for member in declared.required_members().into_iter().filter(|_| declared.needs_body()) {
            let mut body: Value = serde_json::from_str(ask.body.as_deref().expect("a body")).expect("JSON");
            body.as_object_mut().expect("an object").remove(&member);
            let reply = api.ask(Ask { body: Some(body.to_string()), ..ask.clone() });
            match group {
                // The service behind it says so in its own way.
                "video" => assert_eq!((reply.status, &*reply.code()), (500, "invalid_parameter"), "{name} {member}"),
                _ => assert_eq!(reply.status, 400, "{name} without {member}: {}", reply.body),
            }
            check(&mut judge, &declared, &reply, name);
        }
        count += 1;
    }
    count
}

#[test]
fn every_operation_of_the_small_groups_is_what_its_document_says() {
    let small = group_names().into_iter().filter(|group| !LARGE.contains(group));
    assert_eq!(small.map(conforms).sum::<usize>(), 119);
}

#[test]
fn every_operation_of_dataforseo_is_what_its_document_says() {
    assert_eq!(conforms("dataforseo"), 445);
}

#[test]
fn every_operation_of_apollo_is_what_its_document_says() {
    assert_eq!(conforms("apollo"), 54);
}

#[test]
fn every_operation_of_agentmail_is_what_its_document_says() {
    assert_eq!(conforms("agentmail"), 46);
}

/// Answers of all operations of a group under a few seeds, each held against its schema; by operation.
fn under_other_seeds(group: &str, seeds: std::ops::RangeInclusive<u64>) -> Vec<(Declared, Vec<Reply>)> {
    let mut judge = Judge::new(group);
    let mut all: Vec<_> = operations(group).map(|declared| (declared, Vec::new())).collect();
    for seed in seeds {
        let api = Api::start(Config::default().with_seed(seed).with_items(seed));
        for (declared, replies) in &mut all {
            let reply = api.ask(declared.ask());
            let name = format!("{} under {seed}", declared.operation.name());
            assert!((200..300).contains(&reply.status), "{name}: {} {}", reply.status, reply.body);
            check(&mut judge, declared, &reply, &name);
            replies.push(reply);
        }
    }
    all
}

#[test]
fn other_seeds_make_other_answers_that_are_as_valid() {
    let mut count = 0;
    for group in group_names().into_iter().filter(|group| !LARGE.contains(group)) {
        for (declared, replies) in under_other_seeds(group, 2..=7) {
            count += 1;
            let answers: Vec<Value> = replies.iter().map(Reply::json).collect();
            // What says little more than that something was done says it under every seed.
            let says_little = |answer: &Value| answer.as_object().is_some_and(|answer| answer.len() < 3);
            let is_other = answers.iter().any(|answer| *answer != answers[0]);
            assert!(is_other || says_little(&answers[0]), "{}", declared.operation.name());
        }
    }
    assert_eq!(count, 119);
}

#[test]
fn other_seeds_make_valid_answers_in_the_large_groups() {
    let count = |group: &str| under_other_seeds(group, 2..=4).len();
    assert_eq!(LARGE.map(count), [445, 54, 46]);
}

#[test]
fn what_is_no_operation_is_not_there() {
    let api = Api::start(Config::default());
    for (method, target, status) in [
        ("GET", "/", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/chat", 404),
        ("GET", "/v1/chat/completions", 405),
        ("GET", "/v1/messages/", 404),
        ("POST", "/v1/models/gemini-3.5-flash:generateContent", 404),
        ("GET", "/apis/v1/twitter/tweets/1", 404),
        ("DELETE", "/apis/v1/twitter/trends", 405),
        ("GET", "/apis/v2/twitter/trends", 404),
        ("GET", "/apis/v1/services/aigc/tasks?task_id=1", 404),
        ("GET", "/apis/v1/nothing", 404),
    ] {
        let reply = api.ask(Ask { method: method.to_owned(), ..Ask::get(target) });
        assert_eq!((reply.status, &*reply.code()), (status, "unknown_endpoint"), "{method} {target}");
    }
}

#[test]
fn the_judge_can_tell_right_from_wrong() {
    let mut judge = Judge::new("twitter");
    let schema = json!({ "$ref": "#/components/schemas/Tweet" });
    judge.check(&schema, &json!({ "id": "1", "text": "x" }), "a tweet");
    for wrong in
        [json!({ "id": 1 }), json!({ "undeclared": "x" }), json!([]), json!({ "author": { "followers": "many" } })]
    {
        let verdict = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| judge.check(&schema, &wrong, "a test")));
        assert!(verdict.is_err(), "{wrong}");
    }
}
