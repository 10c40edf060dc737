//! What becomes of members that no type has a name for, where pieces make up a whole.

use serde_json::{Map, Value};

/// As many items of a list may be told in pieces at the same time.
const AT_ONCE: usize = 64;

/// Takes over what a piece says beside what it adds: the last word counts. Members that `whole` has a field for are not
/// taken: they would stand there twice.
pub(crate) fn keep_last(whole: &mut Map<String, Value>, more: &Map<String, Value>, fields: &[&str]) {
    for (name, more) in more {
        if !fields.contains(&&**name) && (!more.is_null() || !whole.contains_key(name)) {
            whole.insert(name.clone(), more.clone());
        }
    }
}

/// Adds to a message what a piece has for it under names that are not known: texts are put together, lists too, and objects
/// member by member. Items of a list with the same `index` are one.
pub(crate) fn grow(whole: &mut Map<String, Value>, more: &Map<String, Value>) {
    for (name, more) in more {
        match whole.get_mut(name) {
            Some(whole) if is_said_once(name) => replace(whole, more),
            Some(whole) => join(whole, more),
            None => drop(whole.insert(name.clone(), more.clone())),
        }
    }
}

/// Whether `name` is one of those that tell what something is, and are repeated rather than told in pieces.
fn is_said_once(name: &str) -> bool {
    matches!(name, "type" | "role" | "name" | "format" | "model" | "index") || name == "id" || name.ends_with("_id")
}

fn join(whole: &mut Value, more: &Value) {
    match (whole, more) {
        (Value::String(whole), Value::String(more)) => whole.push_str(more),
        (Value::Object(whole), Value::Object(more)) => grow(whole, more),
        (Value::Array(whole), Value::Array(more)) => {
            for item in more {
                let index = item.get("index").filter(|index| index.is_u64());
                // Those that are told in pieces are among the latest.
                let latest = whole.iter_mut().rev().take(AT_ONCE);
                let same = index.and_then(|_| latest.into_iter().find(|known| known.get("index") == index));
                match same {
                    Some(known) => join(known, item),
                    None => whole.push(item.clone()),
                }
            }
        }
        (whole, more) => replace(whole, more),
    }
}

fn replace(whole: &mut Value, more: &Value) {
    if !more.is_null() {
        whole.clone_from(more);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(object) => object,
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn pieces_grow_together_by_what_they_are() {
        let cases = [
            (json!({"a": "Hel"}), json!({"a": "lo"}), json!({"a": "Hello"})),
            (json!({"a": [1]}), json!({"a": [2], "b": null}), json!({"a": [1, 2], "b": null})),
            (
                json!({"a": {"id": "x", "data": "AA", "until": 1}}),
                json!({"a": {"id": "x", "data": "BB", "until": 2}}),
                json!({"a": {"id": "x", "data": "AABB", "until": 2}}),
            ),
            (
                json!({"a": [{"index": 0, "type": "t", "text": "H"}]}),
                json!({"a": [{"index": 0, "type": "t", "text": "m"}, {"index": 1}]}),
                json!({"a": [{"index": 0, "type": "t", "text": "Hm"}, {"index": 1}]}),
            ),
            (json!({"a": "x"}), json!({"a": null}), json!({"a": "x"})),
            (json!({"a": null}), json!({"a": "x"}), json!({"a": "x"})),
            (json!({"a": "x"}), json!({"a": [1]}), json!({"a": [1]})),
            (json!({"audio_id": "7"}), json!({"audio_id": "7"}), json!({"audio_id": "7"})),
        ];
        for (whole, more, expected) in cases {
            let mut grown = object(whole.clone());
            grow(&mut grown, &object(more.clone()));
            assert_eq!(Value::Object(grown), expected, "{whole} and {more}");
        }
    }

    #[test]
    fn the_last_word_counts_unless_it_is_none() {
        let mut whole = object(json!({"a": 1, "b": 2}));
        keep_last(&mut whole, &object(json!({"a": 3, "b": null, "c": null, "message": {}})), &["message"]);
        assert_eq!(Value::Object(whole), json!({"a": 3, "b": 2, "c": null}));
    }
}
