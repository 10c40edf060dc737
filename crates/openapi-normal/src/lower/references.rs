//! References with company.

use serde_json::{Map, Value, json};

use super::{Change, Schema};
use crate::ledger::Kind;

/// In 3.1 the keywords beside `$ref` count; in 3.0 they count once the reference stands in `allOf`.
///
/// Words and flags stay where they are. Keywords that constrain the value become a second member.
pub(crate) fn siblings(schema: &mut Schema) -> Change {
    if schema.len() < 2 || !schema.get("$ref").is_some_and(Value::is_string) {
        return None;
    }
    let reference = schema.shift_remove("$ref")?;
    let (words, constraints): (Map<_, _>, Map<_, _>) =
        std::mem::take(schema).into_iter().partition(|(keyword, _)| is_annotation(keyword));
    *schema = words;
    let mut members = vec![json!({ "$ref": reference })];
    if !constraints.is_empty() {
        members.push(Value::Object(constraints));
    }
    schema.insert("allOf".to_owned(), Value::Array(members));
    Some(Kind::Lossless)
}

fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "default"
            | "deprecated"
            | "description"
            | "example"
            | "externalDocs"
            | "nullable"
            | "readOnly"
            | "title"
            | "writeOnly"
            | "xml"
    ) || keyword.starts_with("x-")
}
