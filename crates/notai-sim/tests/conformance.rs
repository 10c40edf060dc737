//! Every answer of every route is what the pinned document says, errors included.

#[path = "support/schema.rs"]
mod schema;
mod support;

use std::collections::BTreeSet;

use notai_sim::{Config, Plan, Region};
use schema::Judge;
use serde_json::Value;
use support::{Api, encode, send};

/// The queries to try on each operation; `{sessionId}` and `{userId}` stand for ids from the lists.
const QUERIES: [(&str, &[&str]); 12] = [
    ("/health", &[""]),
    ("/v1/analytics", &["", "period=24h&groupBy=hour", "period=30d&groupBy=week", "period=90d", "period=1y"]),
    ("/v1/courses", &["", "pageSize=2", "pageSize=0", "cursor=x"]),
    ("/v1/integration", &["", "again=1"]),
    ("/v1/sessions", &["pageSize=100", "status=active", "botOnly=true", "startDate=2001-01-01T00:00:00Z", "endDate=x"]),
    ("/v1/sessions/{sessionId}", &[""]),
    ("/v1/sessions/{sessionId}/details", &[""]),
    ("/v1/sessions/{sessionId}/events", &["", "type=init", "type=0x7e", "startTime=0&endTime=1", "type=?"]),
    ("/v1/stats", &[""]),
    ("/v1/usage", &["", "metric=apicalls", "startDate=2026-06-01&endDate=2026-06-02", "metric=Hopes"]),
    ("/v1/users", &["pageSize=100", "search=a", "search=zzzzzzzz", "pageSize=-1"]),
    ("/v1/users/{userId}/sessions", &["", "pageSize=1", "cursor=x"]),
];

fn check(judge: &Judge, api: &Api, path: &str, target: &str) {
    let reply = api.get(target);
    assert_eq!(reply.header("content-type"), Some("application/json"), "{target}");
    let tier = (path != "/health").then(|| api.key.plan().as_str());
    assert_eq!(reply.header("x-isnotai-tier"), tier, "{target}");
    let status = reply.status.to_string();
    let component = match judge.declared(path, &status) {
        Some(component) => component,
        // The list of users takes a page size and a cursor, and declares no answer for bad ones.
        None if status == "400" && path == "/v1/users" => "ErrorEnvelope".to_owned(),
        None => panic!("{target} answers {status}, which is not declared"),
    };
    judge.check(&component, &reply.json(), target);
}

/// Ids enough to meet everything that is rare.
fn some(items: &[Value], field: &str) -> Vec<String> {
    items.iter().map(|item| encode(item[field].as_str().expect("an id"))).collect()
}

#[test]
fn every_answer_is_what_the_document_says() {
    let judge = Judge::new();
    let mut api = Api::start(Config::default().with_sessions(400), Region::Us, Plan::Free);
    let known: BTreeSet<(String, String)> =
        QUERIES.iter().map(|(path, _)| ("get".to_owned(), (*path).to_owned())).collect();
    assert_eq!(judge.operations(), known, "the table and the document list different operations");

    for (region, plan) in [(Region::Us, Plan::Free), (Region::Eu, Plan::Pro), (Region::Us, Plan::Enterprise)] {
        api = api.with_key(region, plan);
        let sessions = api.walk("/v1/sessions?endDate=2026-06-08");
        let users = api.walk("/v1/users");
        for (path, queries) in QUERIES {
            let mut targets = vec![path.to_owned()];
            if path.contains("{sessionId}") {
                let ids = some(&sessions, "id");
                targets = ids.iter().take(60).map(|id| path.replace("{sessionId}", id)).collect();
            } else if path.contains("{userId}") {
                targets = some(&users, "userId").iter().map(|id| path.replace("{userId}", id)).collect();
            }
            for (target, query) in targets.iter().flat_map(|t| queries.iter().map(move |q| (t, q))) {
                check(&judge, &api, path, &format!("{target}?{query}"));
            }
        }
        for target in ["/v1/sessions/sess_0", "/v1/sessions/x/details", "/v1/sessions/%2F/events"] {
            let reply = api.get(target);
            assert_eq!(reply.status, 404);
            judge.check("ErrorEnvelope", &reply.json(), target);
        }
        check(&judge, &api, "/v1/users/{userId}/sessions", "/v1/users/nobody/sessions");
    }
    assert_eq!(judge.unmet(), Vec::<&str>::new(), "permitted to be null and never are");
}

#[test]
fn every_refusal_is_an_error_envelope() {
    let judge = Judge::new();
    let api = Api::start(Config::default().with_sessions(10), Region::Us, Plan::Pro);
    let bearer = format!("Bearer {}", api.key.expose());
    for (method, target, header, status) in [
        ("GET", "/v1/sessions", "Bearer nonsense", 401),
        ("GET", "/v1/no-such-route", "Bearer nonsense", 401),
        ("GET", "/v1/no-such-route", &bearer, 404),
        ("GET", "/no-such-route", &bearer, 404),
        ("GET", "/v1/sessions/", &bearer, 404),
        ("POST", "/v1/sessions", &bearer, 405),
        ("DELETE", "/health", &bearer, 405),
    ] {
        let reply = send(&api.base_url(), method, target, &[("authorization", header)]);
        assert_eq!(reply.status, status, "{method} {target}");
        assert_eq!(reply.header("allow"), (status == 405).then_some("GET"), "{method} {target}");
        judge.check("ErrorEnvelope", &reply.json(), target);
    }
}

#[test]
fn the_judge_can_tell_right_from_wrong() {
    let judge = Judge::new();
    for wrong in [
        serde_json::json!({ "data": [{ "id": 1 }] }),
        serde_json::json!({ "data": [{ "id": null }] }),
        serde_json::json!({ "data": [{ "undeclared": "x" }] }),
        serde_json::json!({ "data": [{ "createdAt": "yesterday" }] }),
        serde_json::json!({ "pagination": { "limit": 1.5 } }),
    ] {
        let verdict = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            judge.check("SessionListResponse", &wrong, "a test");
        }));
        assert!(verdict.is_err(), "{wrong}");
    }
}
