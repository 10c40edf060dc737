//! A run with a finding in every state, made by hand.

use std::collections::BTreeMap;

use openapi_drift::report::{Comparison, Impact, Report, Waived};
use openapi_drift::{
    Action, Area, Bump, Direction, Drift, Example, Finding, Kind, NotEvaluated, Place, Rule, Side, Subject, Use, Wire,
    Witness,
};
use serde_json::{Value, json};

/// What a stranger may write into a document.
pub(crate) const HOSTILE: &str =
    "a`b\"c'</script><img src=x onerror=alert(1)>|@octocat #1 [x](http://evil.example)\n::error::\u{1b}[31m\u{202e}%0A";

// Rules of the fixture's own: the true table may grow and change its words.
static PROPERTY_GONE: Rule = rule(
    "response-property-removed",
    (Area::Schema, Kind::Property, Action::Remove, Direction::Response),
    (Wire::Break, Wire::Break, Bump::Major),
    "An answer may come without what was promised.",
);
static VALUE_ADDED: Rule = rule(
    "response-enum-value-added",
    (Area::Schema, Kind::EnumValue, Action::Add, Direction::Response),
    (Wire::Break, Wire::Safe, Bump::Minor),
    "A strict client refuses a value that it does not know.",
);
static VALUE_ADDED_REQUEST: Rule = rule(
    "request-enum-value-added",
    (Area::Schema, Kind::EnumValue, Action::Add, Direction::Request),
    (Wire::Safe, Wire::Safe, Bump::Minor),
    "There is one more value to send.",
);
static SHORTER: Rule = rule(
    "request-max-length-decreased",
    (Area::Schema, Kind::MaxLength, Action::Decrease, Direction::Request),
    (Wire::Break, Wire::Break, Bump::Patch),
    "A text that was short enough may be too long now.",
);
static OPERATION_GONE: Rule = rule(
    "operation-removed",
    (Area::Operation, Kind::Operation, Action::Remove, Direction::None),
    (Wire::Break, Wire::Break, Bump::Major),
    "Who calls it gets no answer of its kind any more.",
);
static PARAMETER_ADDED: Rule = rule(
    "optional-parameter-added",
    (Area::Parameter, Kind::Parameter, Action::Add, Direction::Request),
    (Wire::Safe, Wire::Safe, Bump::Minor),
    "Who does not know it does not send it.",
);
static DEPRECATED: Rule = rule(
    "operation-deprecated",
    (Area::Operation, Kind::Deprecation, Action::Set, Direction::None),
    (Wire::Safe, Wire::Safe, Bump::Minor),
    "It works as before, and is announced as going.",
);
static SCOPE_ADDED: Rule = rule(
    "security-scope-added",
    (Area::Security, Kind::SecurityScope, Action::Add, Direction::None),
    (Wire::Break, Wire::Break, Bump::Patch),
    "A token without the scope is refused now.",
);
static SERVER_GONE: Rule = rule(
    "server-removed",
    (Area::Document, Kind::Server, Action::Remove, Direction::None),
    (Wire::Risk, Wire::Risk, Bump::Patch),
    "Whether it still answers is not said.",
);
static COMPONENT_GONE: Rule = rule(
    "component-removed",
    (Area::Component, Kind::Component, Action::Remove, Direction::None),
    (Wire::Safe, Wire::Safe, Bump::Major),
    "Nothing that travels has it, but a type may bear its name.",
);

const fn rule(
    id: &'static str,
    (area, kind, action, direction): (Area, Kind, Action, Direction),
    (wire, ours, source): (Wire, Wire, Bump),
    reason: &'static str,
) -> Rule {
    let example = Example { base: "", revision: "" };
    Rule { id, area, kind, action, direction, wire, ours, source, reason, example }
}

/// A finding about nothing yet. All of them are made here, so that a member that is added is added once.
pub(crate) fn finding(rule: &'static Rule, message: &str, fingerprint: &str) -> Finding {
    Finding {
        rule,
        echoes: Vec::new(),
        message: message.to_owned(),
        subject: Subject::default(),
        path: String::new(),
        base: None,
        revision: None,
        before: None,
        after: None,
        uses: Vec::new(),
        witness: Witness::NotApplicable,
        fingerprint: fingerprint.to_owned(),
    }
}

pub(crate) fn place(pointer: &str, line: usize) -> Option<Place> {
    Some(Place { pointer: pointer.to_owned(), line: Some(line), column: Some(9) })
}

pub(crate) fn used(operation: &str, id: Option<&str>, part: &str, direction: Direction) -> Use {
    Use { operation: operation.to_owned(), operation_id: id.map(str::to_owned), part: part.to_owned(), direction }
}

/// A finding that is breaking, safe or in between, for tests that need many.
pub(crate) fn simple(number: usize, wire: Wire) -> Finding {
    let rule = match wire {
        Wire::Break => &SHORTER,
        Wire::Risk => &SERVER_GONE,
        Wire::Safe => &PARAMETER_ADDED,
    };
    let mut one = finding(
        rule,
        &format!("number {number} of them, `name{number}`, is not what it was"),
        &format!("{number:012x}"),
    );
    one.base = place(&format!("/paths/~1things~1{number}/get"), number + 1);
    one.uses = vec![used(&format!("GET /things/{number}"), None, "", Direction::None)];
    one.before = Some(json!({ "maxLength": number + 1 }));
    one.after = Some(json!({ "maxLength": number }));
    one
}

pub(crate) fn drift(findings: Vec<Finding>, not_evaluated: Vec<NotEvaluated>) -> Drift {
    let side = |origin: &str, version: &str| Side {
        origin: origin.to_owned(),
        title: Some("Not AI".to_owned()),
        version: Some(version.to_owned()),
        operations: 41,
    };
    Drift {
        base: side("openapi/notai/document.json", "1.0.17"),
        revision: side("https://api.us.notai.example/openapi.json", "1.0.18"),
        findings,
        not_evaluated,
    }
}

pub(crate) fn dangling() -> NotEvaluated {
    NotEvaluated {
        code: "dangling-reference",
        side: "revision",
        pointer: "/components/schemas/Session/properties/owner/$ref".to_owned(),
        message: "`#/components/schemas/Owner` leads nowhere".to_owned(),
    }
}

fn property_gone() -> Finding {
    let mut one = finding(&PROPERTY_GONE, "property `region` is gone", "5e55100a0001");
    one.subject = Subject { component: Some("Session".into()), member: Some("region".into()), parameter: None };
    one.path = "$.region".to_owned();
    one.base = place("/components/schemas/Session/properties/region", 120);
    one.before = Some(json!({ "type": "string", "maxLength": 32, "description": "Where it runs." }));
    one.uses = vec![
        used("GET /sessions", Some("listSessions"), "response 200", Direction::Response),
        used("GET /sessions/{id}", Some("getSession"), "response 200", Direction::Response),
        used("POST /sessions", Some("createSession"), "response 201", Direction::Response),
    ];
    one.witness = Witness::Proven { value: json!({ "id": "s1" }), schema: "/components/schemas/Session".to_owned() };
    one
}

fn value_added() -> Finding {
    let mut one = finding(&VALUE_ADDED, "value `paused` is new", "5e55100a0002");
    one.echoes = vec![&VALUE_ADDED_REQUEST];
    one.path = "$.items[].state".to_owned();
    one.base = place("/paths/~1sessions/get/responses/200/content/application~1json/schema/properties/state", 310);
    one.revision = place("/paths/~1sessions/get/responses/200/content/application~1json/schema/properties/state", 318);
    one.before = Some(json!({ "type": "string", "enum": ["running", "done"], "default": "running" }));
    one.after = Some(json!({ "type": "string", "enum": ["running", "paused", "done"], "default": "running" }));
    one.uses = vec![
        used("GET /sessions", Some("listSessions"), "query parameter state", Direction::Request),
        used("GET /sessions", Some("listSessions"), "response 200", Direction::Response),
    ];
    one.witness = Witness::Proven { value: json!("paused"), schema: "/components/schemas/State".to_owned() };
    one
}

fn shorter() -> Finding {
    let mut one = finding(&SHORTER, "`maxLength` went from 64 to 32", "5e55100a0003");
    one.path = "$".to_owned();
    one.base = place("/paths/~1sessions/get/parameters/2/schema/maxLength", 290);
    one.revision = place("/paths/~1sessions/get/parameters/2/schema/maxLength", 298);
    one.before = Some(json!(64));
    one.after = Some(json!(32));
    one.uses = vec![used("GET /sessions", Some("listSessions"), "query parameter name", Direction::Request)];
    one.witness = Witness::Unproven { code: "pattern" };
    one
}

fn operation_gone() -> Finding {
    let mut one = finding(&OPERATION_GONE, "the operation is gone", "5e55100a0004");
    one.base = place("/paths/~1sessions~1{id}~1clone/post", 640);
    one.before = Some(json!({ "operationId": "cloneSession", "summary": "Clones a session." }));
    one.uses = vec![used("POST /sessions/{id}/clone", Some("cloneSession"), "", Direction::None)];
    one
}

fn hostile() -> Finding {
    let mut one = finding(&SHORTER, &format!("property `{HOSTILE}` is shorter"), "5e55100a0005");
    one.path = format!("$.{HOSTILE}");
    one.base = place(&format!("/paths/{HOSTILE}/get"), 700);
    one.revision = place(&format!("/paths/{HOSTILE}/get"), 705);
    one.before = Some(json!({ HOSTILE: HOSTILE, "maxLength": 5 }));
    one.after = Some(json!({ HOSTILE: HOSTILE, "maxLength": 3 }));
    one.uses = vec![used(&format!("GET /{HOSTILE}"), Some(HOSTILE), HOSTILE, Direction::Request)];
    one.witness = Witness::Proven { value: Value::from(HOSTILE), schema: format!("/components/schemas/{HOSTILE}") };
    one
}

fn parameter_added() -> Finding {
    let mut one = finding(&PARAMETER_ADDED, "optional query parameter `owner` is new", "5e55100a0006");
    one.base = place("/paths/~1sessions/get/parameters", 280);
    one.revision = place("/paths/~1sessions/get/parameters/3", 301);
    one.after = Some(json!({ "name": "owner", "in": "query", "schema": { "type": "string" } }));
    one.uses = vec![used("GET /sessions", Some("listSessions"), "query parameter owner", Direction::Request)];
    one
}

fn deprecated() -> Finding {
    let mut one = finding(&DEPRECATED, "the operation is deprecated", "5e55100a0007");
    one.base = place("/paths/~1sessions~1{id}/delete", 560);
    one.revision = place("/paths/~1sessions~1{id}/delete/deprecated", 571);
    one.after = Some(json!(true));
    one.uses = vec![used("DELETE /sessions/{id}", Some("deleteSession"), "", Direction::None)];
    one
}

fn scope_added() -> Finding {
    let mut one = finding(&SCOPE_ADDED, "scope `sessions:write` is asked for", "5e55100a0008");
    one.base = place("/paths/~1sessions/post/security/0", 410);
    one.revision = place("/paths/~1sessions/post/security/0/oauth/1", 415);
    one.before = Some(json!(["sessions:read"]));
    one.after = Some(json!(["sessions:read", "sessions:write"]));
    one.uses = vec![used("POST /sessions", Some("createSession"), "", Direction::None)];
    one
}

fn server_gone() -> Finding {
    let mut one = finding(&SERVER_GONE, "server `https://old.notai.example` is gone", "5e55100a0009");
    one.base = place("/servers/1", 12);
    one.before = Some(json!({ "url": "https://old.notai.example" }));
    one
}

fn component_gone() -> Finding {
    let mut one = finding(&COMPONENT_GONE, "the schema is gone", "5e55100a000a");
    one.subject.component = Some("Legacy".to_owned());
    one.base = place("/components/schemas/Legacy", 900);
    one.before = Some(json!({ "type": "object" }));
    one
}

/// Three comparisons: one with everything, one that found the same, and one that could not be made.
pub(crate) fn rich() -> Report {
    let findings = vec![
        property_gone(),
        operation_gone(),
        hostile(),
        shorter(),
        scope_added(),
        value_added(),
        server_gone(),
        component_gone(),
        parameter_added(),
        deprecated(),
    ];
    let us = drift(findings, vec![dangling()]);
    let mut eu = us.clone();
    eu.revision.origin = "https://api.eu.notai.example/openapi.json".to_owned();
    Report {
        title: "Not AI <b>".to_owned(),
        comparisons: vec![
            Comparison { label: "us".to_owned(), outcome: Ok(us) },
            Comparison { label: "eu".to_owned(), outcome: Ok(eu) },
            Comparison { label: "us and eu".to_owned(), outcome: Err("no answer within 30 s".to_owned()) },
        ],
        waived: BTreeMap::from([(
            "5e55100a0008".to_owned(),
            Waived {
                reason: "Our keys have <all> scopes.".to_owned(),
                until: Some("2027-01-31".to_owned()),
                origin: Some("openapi/notai/waivers.toml:3".to_owned()),
            },
        )]),
        stale: vec!["openapi/notai/waivers.toml:9: fingerprint 0123456789ab: nothing matches any more".to_owned()],
        impact: Some(BTreeMap::from([(
            "5e55100a0001".to_owned(),
            vec![
                Impact {
                    item: "notai_api::types::Session::region".to_owned(),
                    file: "crates/notai/src/sessions.rs".to_owned(),
                    line: 88,
                },
                Impact {
                    item: "notai_api::types::Session::region".to_owned(),
                    file: "crates/notai/src/walk.rs".to_owned(),
                    line: 17,
                },
            ],
        )])),
        full_report: Some("the artifact drift-report".to_owned()),
        ..Report::default()
    }
}

/// A run with one comparison.
pub(crate) fn one(outcome: Result<Drift, String>) -> Report {
    let comparison = Comparison { label: "us".to_owned(), outcome };
    Report { title: "Not AI".to_owned(), comparisons: vec![comparison], ..Report::default() }
}
