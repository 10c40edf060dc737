//! What `update` does to a value.

use serde_json::Value;

/// Merges an update into a target, as the overlay specification says.
///
/// Objects merge recursively; an array is continued by an array, and a target that is an array by any
/// value; primitives, and values of differing kinds, are replaced. One thing of ours: `required` is a
/// set, so what it holds already is not added again.
pub(super) fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (Value::Array(items), one) => items.push(one.clone()),
        (target, update) => member(target, update, ""),
    }
}

fn member(target: &mut Value, update: &Value, key: &str) {
    match (target, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (key, update) in updates {
                match members.get_mut(key) {
                    Some(target) => member(target, update, key),
                    None => {
                        members.insert(key.clone(), update.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => {
            for item in more {
                if key != "required" || !items.contains(item) {
                    items.push(item.clone());
                }
            }
        }
        (target, update) => target.clone_from(update),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cases_of_the_specification() {
        for (case, target, update, expected) in [
            ("a new member", json!({ "a": 1 }), json!({ "b": 2 }), json!({ "a": 1, "b": 2 })),
            ("a primitive", json!({ "a": 1 }), json!({ "a": 2 }), json!({ "a": 2 })),
            ("objects", json!({ "a": { "b": 1 } }), json!({ "a": { "c": 2 } }), json!({ "a": { "b": 1, "c": 2 } })),
            ("arrays inside", json!({ "a": [1] }), json!({ "a": [1, 2] }), json!({ "a": [1, 1, 2] })),
            (
                "required",
                json!({ "required": ["a"] }),
                json!({ "required": ["b", "a"] }),
                json!({ "required": ["a", "b"] }),
            ),
            (
                "differing kinds",
                json!({ "type": ["string", "null"] }),
                json!({ "type": "string" }),
                json!({ "type": "string" }),
            ),
            ("an object over a primitive", json!({ "a": 1 }), json!({ "a": { "b": 2 } }), json!({ "a": { "b": 2 } })),
            ("an element for an array", json!([1]), json!({ "a": 2 }), json!([1, { "a": 2 }])),
            ("elements for an array", json!([1]), json!([2, 3]), json!([1, 2, 3])),
            ("null", json!({ "a": 1 }), json!({ "a": null }), json!({ "a": null })),
        ] {
            let mut merged = target;
            merge(&mut merged, &update);
            assert_eq!(merged, expected, "{case}");
        }
    }
}
