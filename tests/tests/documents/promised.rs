//! How many operations a document has, counted in the document alone.

use openapi_normal::Document;
use serde_json::Value;

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Method and path of each operation. A path item elsewhere is followed within the document; what stands in other
/// files is not counted.
pub(crate) fn operations(document: &Document) -> Vec<(String, String)> {
    let value = document.value();
    let mut found = Vec::new();
    let paths = value.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        // Extensions, and the one document that repeats them; whatever has no slash is taken for a path.
        if path.starts_with("x-") {
            continue;
        }
        let target =
            item.get("$ref").and_then(Value::as_str).and_then(|target| value.pointer(target.strip_prefix('#')?));
        let item = target.unwrap_or(item);
        let members = item.as_object().into_iter().flatten();
        let more = item.get("additionalOperations").and_then(Value::as_object).into_iter().flatten();
        // What is given twice is read as `get` and `get#2`.
        let members = members.map(|(key, operation)| (key.split('#').next().unwrap_or_default(), operation));
        let standard = members.filter(|(method, _)| METHODS.contains(&method.to_ascii_lowercase().as_str()));
        let more = more.map(|(method, operation)| (method.as_str(), operation));
        for (method, operation) in standard.chain(more) {
            // `get:` with nothing after it is an operation, too.
            if operation.is_object() || METHODS.contains(&method) {
                found.push((method.to_ascii_uppercase(), path.clone()));
            }
        }
    }
    found
}
