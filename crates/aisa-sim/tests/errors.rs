//! Errors in every form that there is, and faults on requests of every kind.

mod support;

use std::collections::BTreeMap;

use aisa_sim::{Config, ErrorShape, Fault, FaultRule, Operation};
use serde_json::{Value, json};
use support::{Api, Ask};

const TRENDS: &str = "/apis/v1/twitter/trends?woeid=1";

fn api() -> Api {
    Api::start(Config::default())
}

#[test]
fn any_form_of_error_can_be_asked_for() {
    let api = api();
    let cases = [
        (ErrorShape::Gateway, 422, "/error/code", json!("content_policy_violation")),
        (ErrorShape::Pair, 402, "/error", json!("Payment Required")),
        (ErrorShape::Scholar, 400, "/code", json!(400)),
        (ErrorShape::Google, 503, "/error/status", json!("UNAVAILABLE")),
        (ErrorShape::AgentMail, 404, "/name", json!("NotFoundError")),
        (ErrorShape::AgentMail, 400, "/errors/0/message", json!("It is not right.")),
        (ErrorShape::Required, 400, "/error", json!("It is not right.")),
        (ErrorShape::Notice, 401, "/docs", json!("https://example.com/docs")),
        (ErrorShape::Flat, 401, "/error", json!("It is not right.")),
        (ErrorShape::Text, 400, "/error", json!("It is not right.")),
        (ErrorShape::Budget, 402, "/error/retryable", json!(false)),
        (ErrorShape::Billing, 503, "/error/retryable", json!(true)),
        (ErrorShape::Anthropic, 529, "/error/type", json!("content_policy_violation")),
        (ErrorShape::DataForSeo, 200, "/tasks_error", json!(1)),
        (ErrorShape::Relay, 200, "/status", json!("error")),
        (ErrorShape::VideoTask, 200, "/output/task_status", json!("FAILED")),
        (ErrorShape::Payment, 402, "/status", json!(402)),
    ];
    let tried: Vec<ErrorShape> = cases.iter().map(|case| case.0).collect();
    for (shape, status, pointer, expected) in cases {
        let rule = FaultRule::new(shape.fault(status, "content_policy_violation", "It is not right.")).times(1);
        api.simulator.set_faults(vec![rule]).expect("a rule");
        let reply = api.get(TRENDS);
        assert_eq!(
            (reply.status, reply.json().pointer(pointer)),
            (status, Some(&expected)),
            "{shape:?} {}",
            reply.body
        );
        assert_eq!(api.get(TRENDS).status, 200, "{shape:?} leaves nothing behind");
    }
    let reply = |shape: ErrorShape| {
        api.simulator.set_faults(vec![FaultRule::new(shape.fault(502, "x", "y"))]).expect("a rule");
        api.get(TRENDS)
    };
    let html = reply(ErrorShape::Html);
    assert_eq!((html.status, html.header("content-type")), (502, Some("text/html; charset=utf-8")));
    assert!(html.body.starts_with("<!doctype html>"));
    let payment = reply(ErrorShape::Payment);
    assert_eq!(payment.header("content-type"), Some("application/problem+json"));
    assert!(payment.header("www-authenticate").is_some_and(|challenge| challenge.starts_with("Payment ")));
    let missing: Vec<_> = ErrorShape::ALL.into_iter().filter(|shape| !tried.contains(shape)).collect();
    assert_eq!(missing, [ErrorShape::Html]);
}

#[test]
fn a_status_comes_in_the_form_of_the_operation() {
    let api = api();
    api.simulator.set_faults(vec![FaultRule::new(Fault::status(404))]).expect("a rule");
    let cases = [
        ("/apis/v1/financial/company/facts?ticker=X", "/error", json!("Not Found")),
        (TRENDS, "/error/code", json!("resource_not_found")),
        ("/apis/v1/agentmail/inboxes/x", "/name", json!("NotFoundError")),
    ];
    for (target, pointer, expected) in cases {
        let reply = api.get(target);
        assert_eq!((reply.status, reply.json().pointer(pointer)), (404, Some(&expected)), "{}", reply.body);
    }
}

#[test]
fn services_have_ways_of_their_own() {
    let api = api();
    let image = |body: Value| {
        let reply = api.post("/v1/images/generations", &body);
        (reply.status, reply.code())
    };
    let seedream = "seedream-4-5-251128";
    assert_eq!(
        image(json!({ "model": seedream, "prompt": "x", "size": "1024x1024" })),
        (400, "InvalidParameter".to_owned())
    );
    let made =
        api.post("/v1/images/generations", &json!({ "model": seedream, "prompt": "x", "n": 2, "size": "2560x1440" }));
    assert_eq!(made.json()["data"].as_array().map(Vec::len), Some(2));
    let messages = json!([{ "role": "user", "content": "a crab" }]);
    let text = api.post("/v1/chat/completions", &json!({ "model": "wan2.7-image", "messages": messages }));
    assert_eq!((text.status, &*text.code()), (400, "invalid_parameter_error"), "{}", text.body);
    let parts = json!([{ "role": "user", "content": [{ "type": "text", "text": "a crab" }] }]);
    let made = api.ok(Ask::post("/v1/chat/completions", &json!({ "model": "wan2.7-image", "messages": parts })));
    assert_eq!(made["choices"].as_array().map(Vec::len), Some(4), "four, if nobody says how many");
}

#[test]
fn rules_find_operations_and_paths() {
    let api = api();
    let search = Operation::named("tavily.search").expect("an operation");
    let rules = vec![
        FaultRule::new(Fault::status(503)).on(search).times(1),
        FaultRule::new(Fault::status(500)).at("/apis/v1/twitter/user").times(2),
    ];
    api.simulator.set_faults(rules).expect("rules");
    let ask = || api.post("/apis/v1/tavily/search", &json!({ "query": "x" })).status;
    assert_eq!([(); 2].map(|()| ask()), [503, 200]);
    assert_eq!(api.get(TRENDS).status, 200);
    assert_eq!([(); 3].map(|()| api.get("/apis/v1/twitter/user/info?userName=x").status), [500, 500, 200]);
    let wrong = FaultRule::new(Fault::RepeatedCursor).on(search);
    assert!(
        api.simulator
            .set_faults(vec![wrong])
            .is_err_and(|error| error.to_string().contains("tavily.search is no list"))
    );
}

#[test]
fn answers_are_damaged_and_stay_recognisable() {
    let api = api();
    // Answers may leave out what they need not have: one that has what is looked for.
    let mut targets = (0..50).map(|number| format!("/apis/v1/twitter/user/info?userName=x{number}"));
    let has_status = |target: &String| api.ok(Ask::get(target))["status"] == "success";
    let target = &*targets.find(has_status).expect("an answer with a status");
    let plain = api.ok(Ask::get(target));
    let with = |fault: Fault| {
        api.simulator.set_faults(vec![FaultRule::new(fault)]).expect("a rule");
        api.get(target)
    };
    let grown = with(Fault::UnknownFields).json();
    assert!(grown["xNotYetDocumented"].is_object() && grown["status"] == plain["status"], "{grown}");
    let odd = with(Fault::UnknownEnumValues).json();
    assert_eq!((&plain["status"], &odd["status"]), (&json!("success"), &json!("x-not-yet-documented")));
    let empty = with(Fault::Nulls).json();
    assert!(empty.to_string().matches("null").count() > 0, "{empty}");
    assert!(serde_json::from_str::<Value>(&with(Fault::InvalidJson).body).is_err());
    assert_eq!(
        with(Fault::WrongShape).json().as_object().map(serde_json::Map::len),
        plain.as_object().map(serde_json::Map::len)
    );
}

#[test]
fn a_program_elsewhere_can_say_what_goes_wrong() {
    let api = api();
    let base = api.simulator.base_url();
    let put = |rules: &str| {
        Ask { method: "PUT".to_owned(), body: Some(rules.to_owned()), ..Ask::get("/_sim/faults") }.send(&base)
    };
    let reply =
        put(r#"{"fault": {"answer": {"code": 418, "body": "short"}}, "operation": "twitter.list_trends", "times": 1}"#);
    assert_eq!((reply.status, &reply.json()["faults"][0]["fired"]), (200, &json!(0)), "{}", reply.body);
    let answer = api.get(TRENDS);
    assert_eq!(
        (answer.status, &*answer.body, answer.header("content-type")),
        (418, "short", Some("text/plain; charset=utf-8"))
    );
    assert_eq!(Ask::get("/_sim/faults").send(&base).json()["faults"][0]["fired"], 1);
    assert_eq!(put(r#"{"fault": "nulls", "operation": "twitter.nothing"}"#).status, 400);
    assert_eq!(Ask { method: "DELETE".to_owned(), ..Ask::get("/_sim/faults") }.send(&base).json()["faults"], json!([]));
    assert_eq!(Ask::get("/_sim/stats").send(&base).json()["requests"], 1);
    assert_eq!(Ask::get("/_sim/nothing").send(&base).status, 404);
}

#[test]
fn a_configuration_that_makes_no_sense_does_not_start() {
    let rule = FaultRule::new(Fault::Answer { code: 99, headers: BTreeMap::new(), body: Value::Null });
    let error = aisa_sim::Simulator::start_blocking(Config::default().with_faults(vec![rule])).err();
    assert!(error.is_some_and(|error| error.to_string().contains("99 is not from 200 to 599")));
}
