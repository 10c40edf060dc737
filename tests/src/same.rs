//! Whether what a client has read is what a server has said, value by value.

use serde_json::Value;

/// Whether all that the client has of a value is what the server has, in its own spelling of numbers and times.
pub fn agrees(typed: &Value, said: &Value) -> bool {
    difference(typed, said).is_none()
}

/// Where the client has something else than the server, as a JSON pointer with both; also where it has something that the
/// server has not. What only the server has does not count: ask the other way round for that.
pub fn difference(typed: &Value, said: &Value) -> Option<String> {
    let here = || Some(format!(": {typed} and {said}"));
    match (typed, said) {
        (Value::Object(typed), Value::Object(said)) => typed.iter().find_map(|(name, value)| {
            let found = difference(value, said.get(name).unwrap_or(&Value::Null))?;
            Some(format!("/{name}{found}"))
        }),
        (Value::Array(typed), Value::Array(said)) if typed.len() == said.len() => {
            let mut pairs = typed.iter().zip(said).enumerate();
            pairs.find_map(|(index, (typed, said))| Some(format!("/{index}{}", difference(typed, said)?)))
        }
        // An empty list or map may be left out.
        (Value::Array(empty), Value::Null) if empty.is_empty() => None,
        (Value::Object(empty), Value::Null) if empty.is_empty() => None,
        (Value::Number(typed), Value::Number(said)) => match (typed.as_f64(), said.as_f64()) {
            // Some have single precision.
            (Some(typed), Some(said)) if (typed - said).abs() <= said.abs() * 1e-6 => None,
            _ => here(),
        },
        (Value::String(typed), Value::String(said)) if is_same_text(typed, said) => None,
        _ if typed == said => None,
        _ => here(),
    }
}

/// How many values there are that are neither null nor empty.
pub fn leaves(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Object(members) => members.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::String(text) => usize::from(!text.is_empty()),
        _ => 1,
    }
}

/// Whether two texts are the same, or the same time in two spellings.
fn is_same_text(typed: &str, said: &str) -> bool {
    let time = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok();
    typed == said || time(typed).is_some_and(|typed| time(said) == Some(typed))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_difference_is_told_with_its_place() {
        let said = json!({"a": [{"b": 1}, {"b": 2}], "at": "2026-06-10T12:00:00Z", "c": null});
        for (typed, expected) in [
            (json!({"a": [{"b": 1.0}, {"b": 2}], "at": "2026-06-10T12:00:00+00:00", "d": []}), None),
            (json!({"a": [{"b": 1}, {"b": 3}]}), Some("/a/1/b: 3 and 2")),
            (json!({"a": [{}]}), Some("/a: [{}] and [{\"b\":1},{\"b\":2}]")),
            (json!({"d": 1}), Some("/d: 1 and null")),
        ] {
            assert_eq!(difference(&typed, &said).as_deref(), expected, "{typed}");
        }
        assert_eq!(difference(&said, &json!({"a": said["a"], "at": said["at"]})), None);
        assert_eq!((leaves(&said), leaves(&json!({"a": [], "b": "", "c": {"d": null}}))), (3, 0));
    }
}
