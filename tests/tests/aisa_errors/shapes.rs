//! Every shape of an error that the documentation of AIsa knows, sent by the simulator through a client: what is told of it, and
//! how often the client has asked.

use std::collections::{BTreeMap, BTreeSet};

use aisa::{Client, Error};
use aisa_sim::{Config, Fault, FaultRule, Reply, Simulator};
use serde_json::{Value, json};

use super::calls::call;
use super::{client, unlimited};

/// The same list that the tests of the client's own reader hold it against.
#[path = "../../../crates/aisa/src/error/shapes.rs"]
mod list;

use list::{ENVELOPE, SHAPES, predicates};

/// What is known of the API, by section: each has its shapes.
const SECTIONS: [&str; 23] = [
    "2.1 less",
    "2.2 agentmail",
    "2.2 dataforseo",
    "2.2 financial",
    "2.2 google",
    "2.2 images",
    "2.2 in a success",
    "2.2 not json",
    "2.2 prediction markets",
    "2.2 scholar",
    "2.2 twitter",
    "2.2 video",
    "2.3 challenge",
    "2.4 nothing known",
    "2.4 passed through",
    "2.4 rewritten",
    "2.4 the key",
    "6.2 anthropic",
    "8.1 agentmail",
    "8.2 apollo",
    "8.3 dataforseo",
    "9.1 account",
    "9.5 similarweb",
];

/// How often a client asks that is not told to do otherwise.
const ATTEMPTS: u32 = 4;

/// What makes something happen, or costs before it answers: asked for once, whatever comes of it.
const ONCE: [&str; 7] = [
    "agentmail.create_inbox",
    "agentmail.update_thread",
    "apollo.bulk_match_people",
    "dataforseo.serp_google_organic_task_post",
    "twitter.like_tweet",
    "twitter.post_tweet",
    "video.create_video_task",
];

/// How often an operation is asked for that fails in a way that may pass, or in one that does not. What came as a success may be
/// paid for, so asking for it again is left to the caller.
fn attempts(operation: &str, status: u16, may_pass: bool) -> u32 {
    if may_pass && !ONCE.contains(&operation) && status != 200 { ATTEMPTS } else { 1 }
}

/// An answer in place of the right one, byte for byte.
fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> FaultRule {
    let mut all = BTreeMap::from([("content-type".to_owned(), "application/json".to_owned())]);
    all.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    FaultRule::new(Fault::Answer { code: status, headers: all, body: Value::String(body.to_owned()) })
}

/// What comes of a call, and how many requests the simulator has seen.
async fn ask(simulator: &Simulator, rule: FaultRule, operation: &str) -> (Error, u32) {
    // A new one for each: what all clones may try again has an end.
    let client = client(simulator, unlimited());
    simulator.set_faults(vec![rule]).unwrap();
    let before = simulator.log().len();
    let error = call(&client, operation).await.expect_err(operation);
    let log = simulator.log();
    assert!(log[before..].iter().all(|request| request.faults == ["answer"]), "{operation}");
    (error, (log.len() - before).try_into().unwrap())
}

#[tokio::test]
async fn every_code_of_the_envelope_comes_through() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    for (status, kind, code, is) in ENVELOPE {
        let error = json!({"type": kind, "code": code, "message": "Said.", "request_id": "req_01J"});
        let body = json!({ "error": error }).to_string();
        for operation in ["chat.create_chat_completion", "twitter.get_user", "twitter.post_tweet"] {
            let (error, asked) = ask(&simulator, answer(*status, &[], &body), operation).await;
            assert_eq!(predicates(&error), *is, "{error}");
            assert_eq!((error.code(), error.api_type()), (Some(*code), Some(*kind)));
            assert_eq!((error.message(), error.request_id()), (Some("Said."), Some("req_01J")));
            assert_eq!((error.operation(), error.status()), (Some(operation), Some(*status)));
            let expected = attempts(operation, *status, is.ends_with("retryable"));
            assert_eq!((asked, error.attempts()), (expected, expected), "{error}");
        }
    }
}

#[tokio::test]
async fn every_other_shape_comes_through() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    for case in SHAPES {
        let (error, asked) = ask(&simulator, answer(case.status, case.headers, case.body), case.operation).await;
        let of = format!("{}: {} {} {}", case.of, case.operation, case.status, case.body);
        assert_eq!(predicates(&error), case.is, "{of}");
        // The key in it is that of another client, so it is no secret here.
        if case.of != "2.4 the key" {
            assert_eq!((error.code(), error.message()), (case.code, case.message), "{of}");
        }
        assert_eq!((error.request_id(), error.status()), (case.request_id, Some(case.status)), "{of}");
        assert_eq!(error.operation(), Some(case.operation), "{of}");
        let expected = attempts(case.operation, case.status, case.is.ends_with("retryable"));
        assert_eq!((asked, error.attempts()), (expected, expected), "{of}");
    }
}

#[test]
fn every_section_has_its_shapes() {
    let covered: BTreeSet<&str> = SHAPES.iter().map(|case| case.of).collect();
    let missing: Vec<&&str> = SECTIONS.iter().filter(|section| !covered.contains(**section)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What is to be told of an error in the middle of a stream.
type Middle = (Value, &'static str, Option<&'static str>, Option<&'static str>);

#[tokio::test]
async fn an_error_in_the_middle_of_a_stream_is_told_and_nothing_is_asked_again() {
    let middle = || -> [Middle; 4] {
        let timeout = json!({"type": "upstream_error", "code": "upstream_timeout", "message": "m", "request_id": "r"});
        [
            (timeout, "upstream refused retryable", Some("upstream_timeout"), Some("m")),
            (json!({"type": "overloaded_error", "message": "m"}), "upstream refused retryable", None, Some("m")),
            (
                json!({"code": "content_filter", "message": "m"}),
                "content_policy refused",
                Some("content_filter"),
                Some("m"),
            ),
            (json!("it broke"), "refused", None, Some("it broke")),
        ]
    };
    async fn whole(client: &Client, dialect: &str) -> Result<(), Error> {
        let asked = json!({
            "model": if dialect == "messages" { "claude-opus-4-8" } else if dialect == "chat" { "gpt-5-mini" } else { "sonar" },
            "max_tokens": 9,
            "messages": [{"role": "user", "content": "Hello"}],
        });
        match dialect {
            "chat" => client.chat().completions(asked).stream().await?.accumulate().await.map(drop),
            "messages" => client.messages().create(asked).stream().await?.accumulate().await.map(drop),
            _ => client.perplexity().sonar(asked).stream().await?.accumulate().await.map(drop),
        }
    }
    let simulator = Simulator::start(Config::default()).await.unwrap();
    for dialect in ["chat", "messages", "perplexity"] {
        for (event, is, code, message) in middle() {
            let client = client(&simulator, unlimited());
            simulator.reply_next(Reply::new().words("Once upon").error_value(event.clone()));
            let before = simulator.requests();
            let error = whole(&client, dialect).await.expect_err(dialect);
            assert_eq!(predicates(&error), is, "{dialect} {event}: {error}");
            assert_eq!((error.code(), error.message()), (code, message), "{dialect} {event}");
            let id = event.get("request_id").and_then(Value::as_str);
            assert!(id.is_none() || error.request_id() == id, "{dialect} {event}: {error}");
            assert_eq!(simulator.requests() - before, 1, "{dialect} {event}");
        }
    }
}
