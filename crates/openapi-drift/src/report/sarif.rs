//! For code scanning: [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
//!
//! One run for each comparison, so that a result keeps its identity from one night to the next; what two comparisons
//! have in common is in the first of them. A result stands in the base document, which is the one that is committed.
//! A comparison that could not be made is a run whose execution failed: without that, an empty run would close every
//! alert there is.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::drift::{Drift, Side};
use crate::finding::{Finding, NotEvaluated, Place, Witness};
use crate::rule::{Rule, Wire};

use super::escape::{file, line};
use super::{Comparison, Report, group};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The member of `partialFingerprints`; the number changes when fingerprints are made in another way.
const FINGERPRINT: &str = "openapiDrift/v1";

pub(super) fn render(report: &Report) -> String {
    let runs: Vec<Value> = report
        .comparisons
        .iter()
        .enumerate()
        .map(|(index, comparison)| run(report, comparison, report.same_as(index), index == 0))
        .collect();
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": runs });
    // Values of JSON always become text.
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn run(report: &Report, comparison: &Comparison, same_as: Option<&str>, is_first: bool) -> Value {
    let mut rules = Rules::default();
    let mut results = Vec::new();
    let mut notifications = Vec::new();
    let mut artifacts = Vec::new();
    let mut successful = true;
    match &comparison.outcome {
        Err(why) => {
            successful = false;
            notifications.push(json!({ "level": "error", "message": message(&format!("could not compare: {why}")) }));
        }
        Ok(drift) => {
            notifications.extend(drift.not_evaluated.iter().map(|one| not_evaluated(drift, one)));
            artifacts.extend([&drift.base, &drift.revision].map(|side| json!({ "location": artifact(side) })));
            match same_as {
                Some(earlier) => {
                    let text = format!("the same findings as {earlier}, where they are listed");
                    notifications.push(json!({ "level": "note", "message": message(&text) }));
                }
                None => {
                    let shown = drift.findings.iter().filter(|finding| report.shows(finding));
                    results.extend(shown.map(|finding| result(report, drift, finding, &mut rules)));
                }
            }
        }
    }
    notifications.extend(report.stale.iter().filter(|_| is_first).map(
        |one| json!({ "level": "note", "message": message(&format!("waiver that nothing needs any more: {one}")) }),
    ));
    json!({
        "tool": { "driver": {
            "name": "openapi-drift",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.rows.iter().map(|rule| descriptor(report, rule)).collect::<Vec<_>>(),
        } },
        // What ends in a slash is a category: the runs of every night are the same one.
        "automationDetails": { "id": format!("openapi-drift/{}/{}/", report.title, comparison.label) },
        "invocations": [{ "executionSuccessful": successful, "toolExecutionNotifications": notifications }],
        "columnKind": "unicodeCodePoints",
        "artifacts": artifacts,
        "results": results,
    })
}

/// The rules that a run has results for, in the order of their first.
#[derive(Default)]
struct Rules {
    rows: Vec<&'static Rule>,
    index: BTreeMap<&'static str, usize>,
}

impl Rules {
    fn index_of(&mut self, rule: &'static Rule) -> usize {
        *self.index.entry(rule.id).or_insert_with(|| {
            self.rows.push(rule);
            self.rows.len() - 1
        })
    }
}

fn descriptor(report: &Report, rule: &Rule) -> Value {
    let verdict = format!(
        "For a strict client: {}. For clients generated here: {}. For code: {}.",
        rule.wire, rule.ours, rule.source
    );
    let address = report.rule_address(rule.id);
    let mut descriptor = json!({
        "id": rule.id,
        "shortDescription": { "text": rule.id.replace('-', " ") },
        "fullDescription": { "text": rule.reason },
        "help": {
            "text": format!("{} {verdict} See {address}.", rule.reason),
            "markdown": format!("{}\n\n{verdict} [More about this rule]({address}).", rule.reason),
        },
        "defaultConfiguration": { "level": level(rule.wire) },
        "properties": { "tags": ["openapi", rule.wire.to_string(), format!("source-{}", rule.source)] },
    });
    // The form asks for an absolute address; a path of the repository is none.
    if address.contains("://") {
        descriptor["helpUri"] = address.into();
    }
    descriptor
}

fn level(wire: Wire) -> &'static str {
    match wire {
        Wire::Break => "error",
        Wire::Risk => "warning",
        Wire::Safe => "note",
    }
}

fn result(report: &Report, drift: &Drift, finding: &Finding, rules: &mut Rules) -> Value {
    let mut related = Vec::new();
    if let Some(place) = &finding.revision {
        related.push(location(&drift.revision, place, Some("where it is now")));
    }
    for one in report.impact_of(finding) {
        related.push(json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&one.file) },
                "region": { "startLine": one.line.max(1) },
            },
            "message": message(&format!("uses {}", one.item)),
        }));
    }
    let place = match &finding.base {
        Some(place) => location(&drift.base, place, None),
        // What was added has no place in the base document, but a result without a place is not shown.
        None => location(&drift.base, &Place { pointer: String::new(), line: Some(1), column: None }, None),
    };
    let mut result = json!({
        "ruleId": finding.rule.id,
        "ruleIndex": rules.index_of(finding.rule),
        "level": level(finding.wire()),
        "message": message(&sentence(finding)),
        "locations": [place],
        "partialFingerprints": { FINGERPRINT: finding.fingerprint },
        "properties": properties(finding),
    });
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(waiver) = report.waiver_of(finding) {
        let until = waiver.until.as_deref().map_or(String::new(), |day| format!(" (until {day})"));
        let mut suppression = json!({
            "kind": "external",
            "status": "accepted",
            "justification": format!("{}{until}", waiver.reason),
        });
        if let Some((path, line)) = waiver.origin.as_deref().and_then(|origin| origin.rsplit_once(':')) {
            let line = line.parse::<usize>().unwrap_or(1).max(1);
            suppression["location"] = json!({ "physicalLocation": {
                "artifactLocation": { "uri": uri(path) }, "region": { "startLine": line },
            } });
        }
        result["suppressions"] = json!([suppression]);
    }
    result
}

/// The message, and what it is about.
fn sentence(finding: &Finding) -> String {
    let reach = group::reach(finding);
    let about = match (finding.uses.first(), reach) {
        (Some(only), 1) => format!("{}: ", only.operation),
        (Some(_), many) => format!("{many} operations: "),
        (None, _) => String::new(),
    };
    let ours = if finding.ours() == finding.wire() {
        String::new()
    } else {
        format!(" For clients generated here: {}.", finding.ours())
    };
    format!("{about}{}.{ours} {}", finding.message, finding.rule.reason)
}

fn properties(finding: &Finding) -> Value {
    let mut members = Map::new();
    let mut set = |name: &str, value: Value| members.insert(name.to_owned(), value);
    set("wire", finding.wire().to_string().into());
    set("ours", finding.ours().to_string().into());
    set("source", finding.source().to_string().into());
    if !finding.echoes.is_empty() {
        set("echoes", finding.echoes.iter().map(|rule| rule.id).collect());
    }
    if !finding.path.is_empty() {
        set("path", finding.path.clone().into());
    }
    if let Some(before) = &finding.before {
        set("before", before.clone());
    }
    if let Some(after) = &finding.after {
        set("after", after.clone());
    }
    if !finding.uses.is_empty() {
        // An operation may use it in several places.
        let mut operations: Vec<&str> = finding.uses.iter().map(|one| one.operation.as_str()).collect();
        operations.dedup();
        set("operations", operations.into());
    }
    match &finding.witness {
        Witness::Proven { value, schema } => {
            set("witness", json!({ "value": value, "schema": schema }));
        }
        Witness::Unproven { code } => {
            set("unproven", (*code).into());
        }
        Witness::NotApplicable => {}
    }
    Value::Object(members)
}

fn not_evaluated(drift: &Drift, one: &NotEvaluated) -> Value {
    let side = if one.side == "base" { &drift.base } else { &drift.revision };
    json!({
        "descriptor": { "id": one.code },
        "level": "warning",
        "message": message(&format!("not evaluated: {}", one.message)),
        "locations": [location(side, &Place { pointer: one.pointer.clone(), line: None, column: None }, None)],
    })
}

fn location(side: &Side, place: &Place, text: Option<&str>) -> Value {
    let mut location = json!({ "physicalLocation": { "artifactLocation": artifact(side) } });
    if let Some(line) = place.line {
        let mut region = json!({ "startLine": line.max(1) });
        if let Some(column) = place.column {
            region["startColumn"] = column.max(1).into();
        }
        location["physicalLocation"]["region"] = region;
    }
    if !place.pointer.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": place.pointer }]);
    }
    if let Some(text) = text {
        location["message"] = message(text);
    }
    location
}

fn artifact(side: &Side) -> Value {
    json!({ "uri": uri(file(&side.origin)) })
}

fn message(text: &str) -> Value {
    let text = line(text);
    // `[text](address)` is a link in a message.
    let text = if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]").into() } else { text };
    json!({ "text": text })
}

/// A path or address as a reference to one: what an address cannot hold is percent-encoded.
fn uri(text: &str) -> String {
    let is_address = text.contains("://");
    let mut uri = String::with_capacity(text.len());
    for byte in text.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            b':' | b'?' | b'#' | b'&' | b'=' | b'%' | b'@' | b'+' | b',' | b';' if is_address => {
                uri.push(char::from(byte))
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
