//! Headers that a document has no say in.

use serde_json::Value;

use super::Pen;
use crate::ledger::Kind;
use crate::operations::is_method;
use crate::pointer::{follow, join};

/// OpenAPI, "Parameter Object", `name`: a definition of these in a header shall be ignored.
const IGNORED: [&str; 3] = ["accept", "authorization", "content-type"];

/// They go. What they stand for follows from the media types and from the security of the operation; as parameters they
/// would be one more thing to pass, and a required one would have to be passed.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    let mut ignored = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let item_at = join("/paths", path);
        let operations = item.as_object().into_iter().flatten().filter(|(key, _)| is_method(key));
        let owners = operations.map(|(method, operation)| (join(&item_at, method), operation));
        for (at, owner) in owners.chain([(item_at.clone(), item)]) {
            for (index, parameter) in owner["parameters"].as_array().into_iter().flatten().enumerate() {
                let (_, meant) = follow(document, String::new(), parameter);
                let name = meant["name"].as_str().unwrap_or_default().to_ascii_lowercase();
                if meant["in"] == "header" && IGNORED.contains(&name.as_str()) {
                    ignored.push((format!("{at}/parameters"), index));
                }
            }
        }
    }
    // The last ones first, so that indices stay true.
    ignored.sort_by(|a, b| b.cmp(a));
    for (list, index) in ignored {
        pen.note(Kind::Lossless, &format!("{list}/{index}"), "a header that OpenAPI says is to be ignored");
        if let Some(Value::Array(parameters)) = document.pointer_mut(&list) {
            parameters.remove(index);
        }
    }
}
