//! Values in schemas: enums, defaults, examples, patterns.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::shapes::{numeric, truth};
use super::{Mender, Object};
use crate::ledger::Kind;

/// A pattern that is longer is no pattern that anybody wrote.
const MAX_PATTERN: usize = 10_000;

impl Mender<'_, '_> {
    /// The values of an enum: a list, each once, of the schema's type.
    pub(super) fn values(&mut self, schema: &mut Object) {
        const RULE: &str = "repair.enum";
        let values = match schema.get_mut("enum") {
            Some(Value::Array(values)) => values,
            Some(other) => {
                let list = match other.take() {
                    Value::Object(members) => members.into_iter().map(|(key, _)| Value::from(key)).collect(),
                    Value::Null => Vec::new(),
                    Value::String(text) if text.contains([',', '|']) => {
                        text.split([',', '|']).map(|part| Value::from(part.trim())).collect()
                    }
                    single => vec![single],
                };
                *other = Value::Array(list);
                self.note_at("enum", Kind::Lossless, RULE, "the values of an enum are a list");
                match schema.get_mut("enum") {
                    Some(Value::Array(values)) => values,
                    _ => return,
                }
            }
            None => return,
        };
        // A list in the list, as `enum: - [a, b]` makes it.
        if let [Value::Array(inner)] = values.as_mut_slice() {
            *values = std::mem::take(inner);
            self.note_at("enum", Kind::Lossless, RULE, "the values of an enum stand in one list");
            return self.values(schema);
        }
        if values.is_empty() {
            schema.shift_remove("enum");
            self.note_at("enum", Kind::Lossless, RULE, "an enum without values says nothing, and is left out");
            return;
        }
        self.values_of_type(schema);
        let Some(Value::Array(values)) = schema.get_mut("enum") else {
            return;
        };
        let firsts: Vec<bool> = if values.iter().all(Value::is_string) {
            let mut known = HashSet::new();
            values.iter().map(|value| known.insert(value.as_str().unwrap_or_default())).collect()
        } else {
            let mut known = HashSet::new();
            values.iter().map(|value| known.insert(value.to_string())).collect()
        };
        if firsts.contains(&false) {
            let mut firsts = firsts.into_iter();
            values.retain(|_| firsts.next().unwrap_or(true));
            self.note_at("enum", Kind::Lossless, RULE, "a value of an enum is given once");
        }
    }

    /// YAML takes `1` and `true` for what they look like, whatever type the schema has.
    fn values_of_type(&mut self, schema: &mut Object) {
        const RULE: &str = "repair.enum-type";
        let Some(Value::String(kind)) = schema.get("type") else {
            return;
        };
        let kind = kind.clone();
        let Some(Value::Array(values)) = schema.get_mut("enum") else {
            return;
        };
        if values.iter().all(|value| value.is_null() || is_of(&kind, value)) {
            return;
        }
        if kind == "array" {
            // The values of the elements, most likely.
            let scalar = values.iter().all(|value| !value.is_array() && !value.is_object());
            let values = if scalar { schema.shift_remove("enum") } else { None };
            let (Some(values), Some(items)) =
                (values, schema.entry("items").or_insert_with(|| json!({})).as_object_mut())
            else {
                return;
            };
            items.entry("enum").or_insert(values);
            self.note_at("enum", Kind::Approximated, RULE, "the values of an array are those of its elements");
            return;
        }
        let converted: Option<Vec<Value>> = values.iter().map(|value| as_a(&kind, value)).collect();
        match converted {
            Some(converted) => {
                *values = converted;
                self.note_at("enum", Kind::Lossless, RULE, format!("the values of an enum have its type, {kind}"));
            }
            None => {
                schema.shift_remove("type");
                self.note_at(
                    "enum",
                    Kind::Approximated,
                    RULE,
                    format!("the values of the enum are not of the type {kind}"),
                );
            }
        }
    }

    /// A default of another type than the value.
    pub(super) fn default(&mut self, schema: &mut Object) {
        let (Some(Value::String(kind)), Some(default)) = (schema.get("type"), schema.get("default")) else {
            return;
        };
        if default.is_null() || is_of(kind, default) {
            return;
        }
        match as_a(kind, default) {
            Some(converted) => {
                let reason = format!("the default {default} has to be of the type {kind}");
                schema.insert("default".to_owned(), converted);
                self.note_at("default", Kind::Lossless, "repair.default", reason);
            }
            None => {
                let reason = format!("the default cannot be of the type {kind}, and is left out");
                schema.shift_remove("default");
                self.note_at("default", Kind::Approximated, "repair.default", reason);
            }
        }
    }

    /// The examples of a schema are a list.
    pub(super) fn examples_list(&mut self, schema: &mut Object) {
        let Some(examples) = schema.get_mut("examples").filter(|examples| !examples.is_array()) else {
            return;
        };
        let list = match examples.take() {
            Value::Object(named) if named.values().all(|example| example.get("value").is_some()) => {
                named.into_iter().filter_map(|(_, mut example)| example.get_mut("value").map(Value::take)).collect()
            }
            Value::Null => Vec::new(),
            single => vec![single],
        };
        *examples = Value::Array(list);
        self.note_at("examples", Kind::Lossless, "repair.examples", "the examples of a schema are a list");
    }

    /// Patterns that no parser takes.
    pub(super) fn patterns(&mut self, schema: &mut Object) {
        const RULE: &str = "repair.pattern";
        if let Some(Value::String(pattern)) = schema.get("pattern")
            && !self.is_pattern(&pattern.clone())
        {
            schema.shift_remove("pattern");
            self.note_at("pattern", Kind::Approximated, RULE, "the pattern is no regular expression, and is left out");
        }
        let Some(Value::Object(patterns)) = schema.get_mut("patternProperties") else {
            return;
        };
        let bad: Vec<String> = patterns.keys().filter(|pattern| !self.is_pattern(pattern)).cloned().collect();
        for pattern in bad {
            // Whatever it should have matched: some properties have these values.
            if let Some(values) = patterns.shift_remove(&pattern) {
                patterns.entry(".*").or_insert(values);
            }
            let reason = format!("{pattern:?} is no regular expression; it is taken to match everything");
            self.note_at("patternProperties", Kind::Approximated, RULE, reason);
        }
    }

    fn is_pattern(&mut self, pattern: &str) -> bool {
        if pattern.len() > MAX_PATTERN {
            return false;
        }
        // The dialect is that of ECMA 262; most authors mean it to know Unicode, but not all of them.
        let parses = || regress::Regex::with_flags(pattern, "u").is_ok() || regress::Regex::new(pattern).is_ok();
        match self.patterns.get(pattern) {
            Some(known) => *known,
            None => {
                let parses = parses();
                self.patterns.insert(pattern.to_owned(), parses);
                parses
            }
        }
    }
}

/// Whether a value is of a type.
fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// A value as it was meant, where it is of another type.
fn as_a(kind: &str, value: &Value) -> Option<Value> {
    if value.is_null() || is_of(kind, value) {
        return Some(value.clone());
    }
    match (kind, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("integer" | "number", Value::String(text)) => {
            numeric(text).map(Value::Number).filter(|number| is_of(kind, number))
        }
        ("boolean", Value::String(text)) if !text.is_empty() => truth(text).map(Value::Bool),
        _ => None,
    }
}
