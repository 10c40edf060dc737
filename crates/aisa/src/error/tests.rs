//! Every shape in which this API says that something failed, and what becomes of it.

use std::fmt::Write as _;
use std::sync::Arc;

use client_runtime::{
    ApiKey, Call, Credential, Endpoint, KeyFormat, Operation, Pipeline, Presentation, RetryClass, fuzzing,
};

use super::shapes::{ENVELOPE, ID, SHAPES, predicates};
use super::*;

static FORMAT: KeyFormat = KeyFormat { api: "AIsa", prefix: "sk-aisa-", length: None };

/// Answers that look like failures and are none.
const SUCCESSES: &[(&str, &str)] = &[
    ("chat.create_chat_completion", r#"{"choices":[],"error":null}"#),
    ("chat.create_chat_completion", r#"{"choices":[{"index":0}],"error":"kept beside the data"}"#),
    ("coingecko.get_coin", r#"{"error":""}"#),
    ("coingecko.get_coin", r#"{"code":"btc","message":"no code that is known"}"#),
    ("tavily.search", r#"{"error":"some of it","results":[{"url":"https://a.example"}]}"#),
    (
        "jobs.get",
        r#"{"id":"job_1","status":"failed","error":{"code":"upstream_timeout","message":"boom"},"output":null}"#,
    ),
    ("messages.create_message", r#"{"content":[],"stop_reason":"end_turn","error":null}"#),
    ("coingecko.get_coin", r#"{"error":{}}"#),
    ("agentmail.get_inbox_message", r#"{"text":"about an \"error\"","message":"hello"}"#),
    ("agentmail.list_drafts", r#"["error"]"#),
    ("financial.list_prices", "{}"),
    (
        "twitter.get_user",
        r#"{"status":"success","msg":"ok","data":{"unavailable":true,"unavailableReason":"suspended"}}"#,
    ),
    (
        "apollo.bulk_match_people",
        r#"{"status":"success","error_code":null,"error_message":null,"matches":[{"id":"1"}]}"#,
    ),
    ("apollo.bulk_match_people", r#"{"status":"success","error_code":"","error_message":"","matches":[]}"#),
    (
        "apollo.bulk_match_people",
        r#"{"status":"partial","error_code":"SOME","error_message":"1 of 2","matches":[{"id":"1"}]}"#,
    ),
    ("waveinflu.similar", r#"{"code":1000,"message":"ok","data":{"items":[]}}"#),
    ("twitter.list_trends", r#"{"trends":[]}"#),
    ("twitter.search_tweets", r#"{"tweets":[],"has_next_page":false,"status":"partial"}"#),
    ("twitter.post_tweet", r#"{"code":200,"status":"weird","data":{"id":"1"}}"#),
    ("twitter.post_tweet", r#"{"success":true}"#),
    ("twitter.post_tweet", r#"{"success":"true"}"#),
    ("twitter.like_tweet", r#"{"code":0,"data":{"liked":true}}"#),
    ("twitter.like_tweet", r#"{"data":{"liked":true}}"#),
    ("twitter.authorize", r#"{"auth_url":"https://a.example"}"#),
    ("twitter.get_user", r#"{"code":7,"data":{"id":"1"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"RUNNING"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"CANCELED"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"SUCCEEDED","video_url":"https://a.example"}}"#),
    ("dataforseo.x_task_post", r#"{"status_code":20000,"tasks":[{"status_code":20100}]}"#),
    (
        "dataforseo.x_task_get",
        r#"{"status_code":20000,"tasks":[{"status_code":40602,"status_message":"Task In Queue."}]}"#,
    ),
    ("dataforseo.x_task_get", r#"{"status_code":20000,"tasks":[{"status_code":40601}]}"#),
    (
        "dataforseo.x_live",
        r#"{"status_code":20000,"tasks_error":1,"tasks":[{"status_code":40501},{"status_code":20000}]}"#,
    ),
    ("dataforseo.x_live", r#"{"status_code":20000,"tasks_error":1,"tasks":[{"status_code":40102}]}"#),
    ("dataforseo.x_live", r#"{"status_code":20000,"tasks":[]}"#),
];

fn ask(operation: &'static str, status: u16, headers: &[(&str, &str)], body: &str) -> Result<Value, Error> {
    let key = ApiKey::parse("sk-aisa-0123456789SECRET", &FORMAT).unwrap();
    let authority = Endpoint::parse("https://api.aisa.one").unwrap().authority();
    let pipeline = Pipeline::builder().dialect(Arc::new(Manners));
    let pipeline = pipeline.credential(Credential::new(&key, Presentation::Bearer, authority)).build().unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
    let operation = Operation::named(operation, RetryClass::Idempotent);
    Ok(fuzzing::answer(&Call::new(Arc::new(pipeline)), &operation, status, &headers, body.as_bytes())?)
}

#[test]
fn every_code_of_the_envelope_is_told() {
    for (status, kind, code, is) in ENVELOPE {
        let body =
            format!(r#"{{"error":{{"type":"{kind}","code":"{code}","message":"Said.","request_id":"req_01J"}}}}"#);
        for operation in ["chat.create_chat_completion", "twitter.post_tweet", "dataforseo.x", "polymarket.list_orders"]
        {
            let error = ask(operation, *status, &[ID], &body).expect_err(code);
            assert_eq!(predicates(&error), *is, "{error}");
            assert_eq!((error.code(), error.api_type()), (Some(*code), Some(*kind)));
            assert_eq!((error.message(), error.request_id()), (Some("Said."), Some("req_01J")));
            assert_eq!((error.operation(), error.status()), (Some(operation), Some(*status)));
        }
    }
}

#[test]
fn every_other_shape_is_told() {
    for case in SHAPES {
        let error = ask(case.operation, case.status, case.headers, case.body).expect_err(case.body);
        let of = format!("{}: {} {} {}", case.of, case.operation, case.status, case.body);
        assert_eq!(predicates(&error), case.is, "{of}");
        assert_eq!((error.code(), error.message()), (case.code, case.message), "{of}");
        assert_eq!((error.request_id(), error.status()), (case.request_id, Some(case.status)), "{of}");
        assert_eq!(error.body_excerpt().is_some(), !case.body.is_empty(), "{of}");
        assert!(!format!("{error} {error:?} {:?}", error.body_excerpt()).contains("SECRET"), "{of}");
    }
}

#[test]
fn what_looks_like_a_failure_may_be_none() {
    for (operation, body) in SUCCESSES {
        assert!(ask(operation, 200, &[], body).is_ok(), "{operation} {body}");
    }
    let long = format!(r#"{{"error":"{}"}}"#, "x".repeat(20_000));
    assert!(ask("kalshi.list_markets", 200, &[], &long).is_ok());
}

#[test]
fn what_else_is_said_is_kept() {
    let details = |operation, body: &str| {
        let error = ask(operation, 400, &[], body).expect_err(body);
        error.details().map(Value::to_string)
    };
    let cases = [
        (r#"{"error":"Bad query","code":400,"details":"query is empty"}"#, Some(r#""query is empty""#)),
        (r#"{"error":"Missing parameters","required":["interval"]}"#, Some(r#"{"required":["interval"]}"#)),
        (r#"{"error":{"code":"a_b","message":"c","param":"top_p","details":null}}"#, Some(r#"{"param":"top_p"}"#)),
        (r#"{"error":{"code":"a_b","message":"c","type":"d","request_id":"e","retryable":true}}"#, None),
    ];
    for (body, expected) in cases {
        assert_eq!(details("polymarket.list_markets", body).as_deref(), expected, "{body}");
    }
}

#[test]
fn what_fails_on_this_side_is_told_as_such() {
    let cases = [
        (Kind::Config, "config"),
        (Kind::Credential, "config"),
        (Kind::Argument, "argument"),
        (Kind::Budget, "budget_exceeded"),
        (Kind::Connect, "connect retryable"),
        (Kind::Timeout, "timeout retryable"),
        (Kind::Transport, "transport retryable"),
        (Kind::TooLarge, "too_large"),
        (Kind::Pagination, "pagination"),
        (Kind::Checkpoint, "checkpoint"),
    ];
    for (kind, is) in cases {
        let error = Error::from(client_runtime::Error::new(kind, "why"));
        assert_eq!((predicates(&error).as_str(), error.to_string().as_str()), (is, "why"));
    }
}

#[test]
fn an_event_may_be_an_error() {
    let operation = Operation::named("chat.create_chat_completion", RetryClass::BeforeAnswer);
    let event = |data: &str| {
        let problem = Manners.problem(&operation, 200, &Headers::default(), data.as_bytes())?;
        let inner = client_runtime::Error::new(Kind::Refused, "the stream ended with an error");
        Some(Error::from(inner.with_operation(operation.id).with_problem(Some(problem))))
    };
    let error = event(r#"{"error":{"type":"upstream_error","message":"Lost it","request_id":"req_1"}}"#).unwrap();
    assert_eq!((predicates(&error).as_str(), error.status()), ("upstream refused retryable", None));
    let shown = "chat.create_chat_completion: the stream ended with an error, upstream_error: Lost it (request req_1)";
    assert_eq!(error.to_string(), shown);
    let error = event(r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#).unwrap();
    assert_eq!(predicates(&error), "upstream refused retryable");
    let error = event(r#"{"error":"quota_exceeded"}"#).unwrap();
    assert_eq!(predicates(&error), "quota_exceeded refused");
    for data in
        [r#"{"choices":[{"delta":{}}]}"#, r#"{"type":"message_start","message":{"id":"m"}}"#, r#"{"type":"ping"}"#]
    {
        assert!(event(data).is_none(), "{data}");
    }
}

/// `body` with each of its values replaced by each of a few others, and cut off at each byte.
fn twisted(body: &str) -> Vec<String> {
    fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| pointers(value, format!("{at}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| pointers(value, format!("{at}/{index}"), found));
            }
            _ => {}
        }
        found.push(at);
    }
    let mut bodies: Vec<_> = body.char_indices().map(|(end, _)| body[..end].to_owned()).collect();
    let Ok(value) = serde_json::from_str::<Value>(body) else {
        return bodies;
    };
    let mut found = Vec::new();
    pointers(&value, String::new(), &mut found);
    let others = ["null", "true", "-1", "1e300", r#""two\nlines""#, r#"[["a"]]"#, r#"{"message":"b","code":7}"#];
    for (pointer, other) in found.iter().flat_map(|pointer| others.map(|other| (pointer, other))) {
        let mut twisted = value.clone();
        if let Some(place) = twisted.pointer_mut(pointer) {
            *place = serde_json::from_str(other).unwrap();
        }
        bodies.push(twisted.to_string());
    }
    bodies
}

#[test]
fn whatever_is_answered_one_thing_is_said_of_it_on_one_line() {
    for case in SHAPES {
        for body in twisted(case.body) {
            let Err(error) = ask(case.operation, case.status, case.headers, &body) else {
                assert_eq!(case.status, 200, "{body}");
                continue;
            };
            let shown = format!("{error}");
            assert!(!shown.contains(char::is_control) && !shown.contains("SECRET"), "{shown}");
            assert_eq!(error.status(), Some(case.status), "{body}");
            // How it came, and families that others belong to, do not count.
            let of_families = ["refused", "task_failed", "retryable", "unauthorized", "conflict"];
            let is = predicates(&error);
            let alone = is.split_whitespace().filter(|name| !of_families.contains(name));
            assert!(alone.count() <= 1, "{is}: {body}");
        }
    }
}

#[test]
fn what_a_person_reads() {
    let mut text = String::new();
    for case in SHAPES {
        let error = ask(case.operation, case.status, case.headers, case.body).expect_err(case.body);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{error}");
    }
    insta::assert_snapshot!(text);
}
