//! What is wrong with a value that was sent.

use serde_json::Value;

use super::{alternatives, is_nullable, parts};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Members and places on the way, with dots: `messages.0.role`; empty for the value itself.
    pub(crate) place: String,
    pub(crate) fault: Fault,
}

/// The kinds that AIsa's error codes tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    Missing,
    /// What was expected.
    Type(&'static str),
    /// Why the value is none of those that are taken.
    Value(String),
}

impl Mistake {
    fn below(mut self, member: &str) -> Self {
        self.place = if self.place.is_empty() { member.to_owned() } else { format!("{member}.{}", self.place) };
        self
    }
}

/// The first thing that is wrong with a value. Members that the schema does not know are welcome, formats are not looked at.
pub(crate) fn check(document: &Value, schema: &Value, value: &Value) -> Result<(), Mistake> {
    let parts = parts(document, schema);
    if value.is_null() && parts.iter().any(|part| is_nullable(part)) {
        return Ok(());
    }
    let here = |fault| Mistake { place: String::new(), fault };
    for part in &parts {
        if let Some(expected) = part.get("type").and_then(Value::as_str).and_then(|name| unexpected(name, value)) {
            return Err(here(Fault::Type(expected)));
        }
        if let Some(known) = part.get("enum").and_then(Value::as_array).filter(|known| !known.contains(value)) {
            let known: Vec<String> = known.iter().map(Value::to_string).collect();
            return Err(here(Fault::Value(format!("is none of {}", known.join(", ")))));
        }
        if let Some(why) = out_of_bounds(part, value) {
            return Err(here(Fault::Value(why)));
        }
        if let Some(alternatives) = alternatives(part) {
            let mut mistakes = alternatives.iter().map(|alternative| check(document, alternative, value));
            // The mistake that lies deepest is that of the alternative that was meant.
            let first = mistakes.try_fold(None, |deepest: Option<Mistake>, result| {
                let mistake = result.err()?;
                Some(Some(deepest.filter(|known| known.place.len() >= mistake.place.len()).unwrap_or(mistake)))
            });
            if let Some(Some(mistake)) = first {
                return Err(mistake);
            }
        }
        members(document, part, value)?;
    }
    Ok(())
}

fn members(document: &Value, schema: &Value, value: &Value) -> Result<(), Mistake> {
    match value {
        Value::Object(members) => {
            for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
            {
                if !members.contains_key(name) {
                    return Err(Mistake { place: name.to_owned(), fault: Fault::Missing });
                }
            }
            for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if let Some(member) = members.get(name) {
                    check(document, schema, member).map_err(|mistake| mistake.below(name))?;
                }
            }
        }
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                for (place, item) in items.iter().enumerate() {
                    check(document, schema, item).map_err(|mistake| mistake.below(&place.to_string()))?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// What was expected, if a value has another type.
fn unexpected(name: &str, value: &Value) -> Option<&'static str> {
    let (expected, fits) = match name {
        "string" => ("a string", value.is_string()),
        "integer" => {
            ("an integer", value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0))
        }
        "number" => ("a number", value.is_number()),
        "boolean" => ("a boolean", value.is_boolean()),
        "array" => ("an array", value.is_array()),
        "object" => ("an object", value.is_object()),
        _ => return None,
    };
    (!fits).then_some(expected)
}

fn out_of_bounds(schema: &Value, value: &Value) -> Option<String> {
    let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
    let size = |name: &str| schema.get(name).and_then(Value::as_u64);
    match value {
        Value::Number(number) => {
            let number = number.as_f64()?;
            let least = bound("minimum").filter(|least| number < *least).map(|least| format!("is less than {least}"));
            let most = || bound("maximum").filter(|most| number > *most).map(|most| format!("is more than {most}"));
            least.or_else(most)
        }
        Value::Array(items) => {
            let count = items.len() as u64;
            let least =
                size("minItems").filter(|least| count < *least).map(|least| format!("has less than {least} items"));
            let most =
                || size("maxItems").filter(|most| count > *most).map(|most| format!("has more than {most} items"));
            least.or_else(most)
        }
        Value::String(text) => {
            let count = text.chars().count() as u64;
            let least =
                size("minLength").filter(|least| count < *least).map(|least| format!("is shorter than {least}"));
            let most = || size("maxLength").filter(|most| count > *most).map(|most| format!("is longer than {most}"));
            let pattern = || {
                let pattern = schema.get("pattern")?.as_str()?;
                // A pattern that cannot be read forbids nothing.
                let fits = regress::Regex::new(pattern).map_or(true, |pattern| pattern.find(text).is_some());
                (!fits).then(|| format!("is not of the form {pattern}"))
            };
            least.or_else(most).or_else(pattern)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_wrong_is_found_with_its_place() {
        let document = json!({ "components": { "schemas": {
            "Part": { "oneOf": [
                { "type": "string" },
                { "type": "object", "required": ["text"], "properties": { "text": { "type": "string" } } },
            ] },
        } } });
        let schema = json!({
            "allOf": [{ "type": "object", "required": ["model"] }],
            "properties": {
                "model": { "type": "string", "enum": ["a", "b"] },
                "n": { "type": "integer", "minimum": 1, "maximum": 4, "nullable": true },
                "parts": { "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/Part" } },
                "id": { "type": "string", "pattern": "^[0-9]{1,3}$" },
            },
        });
        let missing = |place: &str| Some((place.to_owned(), Fault::Missing));
        let of_type = |place: &str, expected| Some((place.to_owned(), Fault::Type(expected)));
        let of_value = |place: &str, why: &str| Some((place.to_owned(), Fault::Value(why.to_owned())));
        let cases = [
            (json!({ "model": "a", "n": 4, "parts": ["x", { "text": "y" }], "id": "12", "more": [] }), None),
            (json!({ "model": "a", "n": null }), None),
            (json!({}), missing("model")),
            (json!([]), of_type("", "an object")),
            (json!({ "model": 1 }), of_type("model", "a string")),
            (json!({ "model": "c" }), of_value("model", "is none of \"a\", \"b\"")),
            (json!({ "model": "a", "n": 1.5 }), of_type("n", "an integer")),
            (json!({ "model": "a", "n": 5 }), of_value("n", "is more than 4")),
            (json!({ "model": "a", "parts": [] }), of_value("parts", "has less than 1 items")),
            (json!({ "model": "a", "parts": ["x", {}] }), missing("parts.1.text")),
            (json!({ "model": "a", "id": "1234" }), of_value("id", "is not of the form ^[0-9]{1,3}$")),
        ];
        for (value, expected) in cases {
            let found = check(&document, &schema, &value).err().map(|mistake| (mistake.place, mistake.fault));
            assert_eq!(found, expected, "{value}");
        }
    }
}
