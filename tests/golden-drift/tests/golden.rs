//! What the rules say of our clients, shown with the values that prove the breaks.
//!
//! For each rule about answers that breaks a strict client there is a schema in `document.json`: what the example of the
//! rule was before. A client of that document is committed beside it, as [`client_writer`] writes it; `UPDATE_GOLDEN=1`
//! writes it again. It is then given the value that was never promised. Where the table says that ours go on, it has to
//! decode it, and where the table says that they break, it must not.

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_drift::{Area, Direction, Rule, Wire, Witness, compare, example, rules};
use openapi_normal::{Document, Limits};
use serde_json::{Map, Value, json};

/// Where the schema of an answer stands in an example.
const SCHEMA: &str = "/paths/~1things/post/responses/200/content/application~1json/schema";

/// The rules about values in answers that break a strict client, each with its two documents.
fn rows() -> Vec<(&'static Rule, Document, Document)> {
    let read = |text: String| {
        Document::read_lenient(text.as_bytes(), "example.yaml", &Limits::default()).expect("is a document")
    };
    rules::all()
        .filter(|rule| rule.area == Area::Schema && rule.direction == Direction::Response && rule.wire == Wire::Break)
        .map(|rule| {
            let (base, revision) = example::documents(rule);
            (rule, read(base), read(revision))
        })
        .filter(|(_, base, revision)| {
            [base, revision].iter().all(|document| document.value().pointer(SCHEMA).is_some())
        })
        .collect()
}

/// The name that a rule's type has in the document.
fn type_name(rule: &Rule) -> String {
    rule.id.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// All that was, as one document. What is looked at is a property that has to be there, so that nothing about it is
/// forgiven because it is optional.
fn document() -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for (rule, base, _) in rows() {
        let components = base.value().pointer("/components/schemas").and_then(Value::as_object);
        schemas.extend(components.into_iter().flatten().map(|(name, schema)| (name.clone(), schema.clone())));
        let schema = base.value().pointer(SCHEMA).expect("it was looked for");
        let name = type_name(rule);
        let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
        let responses = json!({ "200": { "description": "As it was.", "content": content } });
        paths.insert(format!("/{}", rule.id), json!({ "get": { "operationId": rule.id, "responses": responses } }));
        schemas.insert(name, json!({ "type": "object", "properties": { "value": schema }, "required": ["value"] }));
    }
    let info = json!({ "title": "Rows", "version": "1" });
    json!({ "openapi": "3.1.0", "info": info, "paths": paths, "components": { "schemas": schemas } })
}

/// The beginning of the function that decodes; its lines are short enough to be formatted as they are.
const DECODE: &str = "\
//! Written by `UPDATE_GOLDEN=1 cargo test -p golden-drift`.

use serde::de::DeserializeOwned;
use serde_json::{Error, Value};

use crate::types;

fn read<T: DeserializeOwned>(value: Value) -> Result<(), Error> {
    serde_json::from_value::<T>(value).map(drop)
}

/// Decodes an answer as the client of what was before a rule's change does; `None` for a rule without a type.
pub fn decode(rule: &str, value: Value) -> Option<Result<(), Error>> {
    Some(match rule {
";

/// The types of the client, and a function that decodes any of them.
fn written() -> BTreeMap<PathBuf, String> {
    let text = serde_json::to_string_pretty(&document()).expect("is JSON") + "\n";
    let files = support::crate_of(&text);
    let types = files.get("src/types.rs").expect("there are types").clone();

    let mut decode = DECODE.to_owned();
    for (rule, ..) in rows() {
        decode += &format!("        {:?} => read::<types::{}>(value),\n", rule.id, type_name(rule));
    }
    decode += "        _ => return None,\n    })\n}\n";
    BTreeMap::from([
        (PathBuf::from("document.json"), text),
        (PathBuf::from("src/types.rs"), types),
        (PathBuf::from("src/decode.rs"), decode),
    ])
}

#[test]
fn the_client_is_that_of_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (path, text) in written() {
        let path = folder.join(path);
        if is_update {
            std::fs::write(&path, &text).expect("can be written");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == text, "{} is not what the table gives; UPDATE_GOLDEN=1 writes it again", path.display());
    }
}

#[test]
fn ours_decode_what_the_table_says_they_do() {
    let (mut shown, mut wrong, mut unproven) = ([0, 0], Vec::new(), Vec::new());
    for (rule, base, revision) in rows() {
        let drift = compare(&base, &revision, &openapi_drift::Options::default()).expect("they can be compared");
        let finding = drift.findings.iter().find(|finding| finding.rules().any(|fired| fired.id == rule.id));
        let finding = finding.unwrap_or_else(|| panic!("{} does not fire for its example", rule.id));
        let Witness::Proven { value, .. } = &finding.witness else {
            unproven.push(rule.id);
            continue;
        };
        let decoded = rows::decode(rule.id, json!({ "value": value })).expect("there is a type for the rule");
        match (rule.ours, &decoded) {
            (Wire::Safe, Ok(())) => shown[0] += 1,
            (Wire::Break, Err(_)) => shown[1] += 1,
            (Wire::Risk, _) => {}
            _ => wrong.push(format!("{}: {} for ours, but {value} gives {decoded:?}", rule.id, rule.ours)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // So that the test does not pass because nothing is proved any more.
    assert!(shown[0] >= 40 && shown[1] >= 4, "shown: {shown:?}; not proved: {unproven:?}");
}
