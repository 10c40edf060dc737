//! Properties of a value that no schema around them has a word on.

use openapi_normal::pointer::{follow, tokens};
use serde_json::{Map, Value};

use super::{Broken, Code};

/// How many schemas may hold for one value. Compositions of compositions can multiply without end.
const MOST_SCHEMAS: usize = 256;

/// The properties of `value` that the schema at a pointer does not declare. An object that is open by intention
/// (without properties, or with a schema for others) has none.
pub(super) fn properties(document: &Value, schema: &str, value: &Value) -> Vec<Broken> {
    let mut found = Vec::new();
    if let Some(schema) = document.pointer(schema) {
        Walk { document, found: &mut found }.value(&[schema], value, &mut "$".to_owned());
    }
    found
}

struct Walk<'a, 'b> {
    document: &'a Value,
    found: &'b mut Vec<Broken>,
}

impl<'a> Walk<'a, '_> {
    fn value(&mut self, schemas: &[&'a Value], value: &Value, path: &mut String) {
        let parts = self.parts(schemas);
        let length = path.len();
        match value {
            Value::Object(members) => {
                let declares = parts.iter().any(|part| part.get("properties").is_some());
                for (name, member) in members {
                    path.push('.');
                    path.push_str(name);
                    let inner: Vec<_> = parts.iter().flat_map(|part| of_member(part, name)).collect();
                    if !inner.is_empty() {
                        self.value(&inner, member, path);
                    } else if declares && !parts.iter().any(|part| is_open(part)) {
                        let message = "the document does not know it".to_owned();
                        self.found.push(Broken { code: Code::UndeclaredProperty, path: path.clone(), message });
                    }
                    path.truncate(length);
                }
            }
            Value::Array(items) => {
                path.push_str("[]");
                for (index, item) in items.iter().enumerate() {
                    let inner: Vec<_> = parts
                        .iter()
                        .filter_map(|part| {
                            part.get("prefixItems").and_then(|items| items.get(index)).or_else(|| part.get("items"))
                        })
                        .collect();
                    self.value(&inner, item, path);
                }
                path.truncate(length);
            }
            _ => {}
        }
    }

    /// The schemas that hold together with these, or in their stead.
    fn parts(&self, schemas: &[&'a Value]) -> Vec<&'a Value> {
        let mut todo = schemas.to_vec();
        let mut found: Vec<&Value> = Vec::new();
        while let Some(schema) = todo.pop() {
            let schema = follow(self.document, String::new(), schema).1;
            if found.len() >= MOST_SCHEMAS || found.iter().any(|known| std::ptr::eq(*known, schema)) {
                continue;
            }
            found.push(schema);
            for key in ["allOf", "anyOf", "oneOf"] {
                todo.extend(schema.get(key).and_then(Value::as_array).into_iter().flatten());
            }
            todo.extend(["then", "else"].into_iter().filter_map(|key| schema.get(key)));
        }
        found
    }
}

/// What a schema says about a member.
fn of_member<'a>(schema: &'a Value, name: &str) -> Vec<&'a Value> {
    let own = schema.get("properties").and_then(|properties| properties.get(name));
    let others = ["additionalProperties", "unevaluatedProperties"].into_iter().filter_map(|key| schema.get(key));
    // A pattern is not tried: what may be meant is taken to be.
    let patterns = schema.get("patternProperties").and_then(Value::as_object).into_iter().flat_map(Map::values);
    own.into_iter().chain(others.chain(patterns).filter(|schema| schema.is_object())).collect()
}

/// Whether a schema says that there may be others. Saying nothing is not saying so: it is what people forget.
fn is_open(schema: &Value) -> bool {
    schema.get("additionalProperties") == Some(&Value::Bool(true))
}

/// A JSON pointer into a value as a path: `/items/3/name` is `$.items[].name`.
pub(super) fn shown(pointer: &str) -> String {
    let mut path = "$".to_owned();
    for token in tokens(pointer) {
        if token.bytes().all(|byte| byte.is_ascii_digit()) {
            path += "[]";
        } else {
            path.push('.');
            path += &token;
        }
    }
    path
}
