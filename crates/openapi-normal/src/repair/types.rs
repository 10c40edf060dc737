//! The types of schemas: seven words, and what people write instead.

use serde_json::{Value, json};

use super::{Mender, Object};
use crate::bundle::components::reference_to;
use crate::grammar::Kind as Thing;
use crate::ledger::Kind;

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meaning {
    /// A type, and the format that goes with it.
    Type(&'static str, Option<&'static str>),
    /// Whatever.
    Any,
    /// A component.
    Component(String),
    /// An array of something else.
    ArrayOf(Box<Meaning>),
    Unknown,
}

impl Mender<'_, '_> {
    /// A schema in place of its type. This comes first, because it may be a reference.
    pub(super) fn type_is_schema(&mut self, value: &mut Value) {
        // As often as it is done, and no more often than documents nest.
        while let Value::Object(schema) = value
            && let Some(Value::Object(inner)) = schema.get_mut("type")
        {
            let inner = std::mem::take(inner);
            schema.shift_remove("type");
            for (keyword, value) in inner {
                schema.entry(keyword).or_insert(value);
            }
            self.note_at("type", Kind::Lossless, "repair.type", "a schema stands in place of its type");
        }
    }

    pub(super) fn types(&mut self, schema: &mut Object) {
        const RULE: &str = "repair.type";
        let written = match schema.get("type") {
            None => return,
            Some(Value::String(kind)) if TYPES.contains(&kind.as_str()) => return,
            Some(Value::Array(kinds)) if are_types(kinds) => return,
            Some(written) => written.clone(),
        };
        let words: Vec<String> = match &written {
            // A list of types in which null was not quoted.
            Value::Array(kinds) => kinds
                .iter()
                .filter_map(
                    |kind| if kind.is_null() { Some("null".to_owned()) } else { kind.as_str().map(str::to_owned) },
                )
                .collect(),
            Value::String(text) => words(text),
            _ => Vec::new(),
        };
        let mut meanings: Vec<Meaning> = Vec::new();
        for word in &words {
            let meaning = self.meaning(word);
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
        let at = schema.keys().position(|keyword| keyword == "type").unwrap_or_default();
        schema.shift_remove("type");
        let shown = written.as_str().map_or_else(|| written.to_string(), |text| format!("{text:?}"));
        let (costs, reason) = match meanings.as_slice() {
            [Meaning::Component(name)] => {
                if !schema.contains_key("$ref") {
                    schema.insert("$ref".to_owned(), Value::from(reference_to(Thing::Schema, name)));
                }
                (Kind::Lossless, format!("{shown} is no type, but a component"))
            }
            [Meaning::Any] => (Kind::Lossless, format!("{shown} is no type; any JSON is accepted")),
            [Meaning::ArrayOf(inner)] => {
                schema.shift_insert(at.min(schema.len()), "type".to_owned(), Value::from("array"));
                schema.entry("items").or_insert_with(|| of(inner));
                (Kind::Lossless, format!("{shown} is no type; it is an array"))
            }
            [] | [Meaning::Unknown] => (Kind::Approximated, format!("{shown} is no type; any JSON is accepted")),
            meanings => {
                let kinds: Vec<&str> = meanings
                    .iter()
                    .filter_map(|meaning| match meaning {
                        Meaning::Type(kind, _) => Some(*kind),
                        Meaning::ArrayOf(_) => Some("array"),
                        _ => None,
                    })
                    .collect();
                let format = meanings.iter().find_map(|meaning| match meaning {
                    Meaning::Type(_, format) => *format,
                    _ => None,
                });
                let all = kinds.len() == meanings.len();
                let kind = match kinds.as_slice() {
                    [one] => Value::from(*one),
                    several => Value::from(several),
                };
                let reason = format!("{shown} is no type; it is {kind}");
                if all {
                    schema.shift_insert(at.min(schema.len()), "type".to_owned(), kind);
                }
                if let Some(format) = format.filter(|_| all) {
                    schema.entry("format").or_insert_with(|| Value::from(format));
                }
                match all {
                    true => (Kind::Lossless, reason),
                    false => (Kind::Approximated, format!("{shown} is no type; any JSON is accepted")),
                }
            }
        };
        self.note_at("type", costs, RULE, reason);
    }

    fn meaning(&self, word: &str) -> Meaning {
        let word = word.trim();
        if let Some(inner) = word.strip_suffix("[]").or_else(|| word.strip_prefix("[]")) {
            return Meaning::ArrayOf(Box::new(self.meaning(inner)));
        }
        let small = word.to_ascii_lowercase();
        for generic in ["array", "list", "set"] {
            let inner = small.strip_prefix(generic).and_then(|rest| rest.strip_prefix(['<', '[']));
            if let Some(inner) = inner.and_then(|rest| rest.strip_suffix(['>', ']'])) {
                // As written, because names of components have capitals.
                let written = word.get(generic.len() + 1..generic.len() + 1 + inner.len()).unwrap_or(inner);
                return Meaning::ArrayOf(Box::new(self.meaning(written)));
            }
        }
        match known(&small) {
            Meaning::Unknown if self.components.has(Thing::Schema, word) => Meaning::Component(word.to_owned()),
            meaning => meaning,
        }
    }
}

/// A list of different types, not empty.
fn are_types(kinds: &[Value]) -> bool {
    !kinds.is_empty()
        && kinds.iter().enumerate().all(|(index, kind)| {
            kind.as_str().is_some_and(|kind| TYPES.contains(&kind))
                && !kinds.iter().take(index).any(|other| other == kind)
        })
}

/// `string|null`, `string, integer`, `string or null`.
fn words(text: &str) -> Vec<String> {
    let text = text.trim();
    let text =
        text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|rest| !rest.is_empty()).unwrap_or(text);
    // Not inside `array<a, b>`.
    if text.contains('<') {
        return vec![text.to_owned()];
    }
    let parts = text.split(['|', ',']).flat_map(|part| part.split(" or "));
    parts.map(|part| part.trim().trim_matches(['"', '\'']).to_owned()).filter(|part| !part.is_empty()).collect()
}

fn known(word: &str) -> Meaning {
    let (kind, format) = match word {
        "string" | "str" | "text" | "char" | "varchar" | "enum" | "longtext" | "html" | "markdown" | "phone" => {
            ("string", None)
        }
        "boolean" | "bool" => ("boolean", None),
        "integer" | "int" | "bigint" | "short" | "smallint" | "unsigned" | "timestamp (unix)" => ("integer", None),
        "int32" => ("integer", Some("int32")),
        "int64" | "long" => ("integer", Some("int64")),
        "uint32" => ("integer", Some("uint32")),
        "uint64" => ("integer", Some("uint64")),
        "number" | "numeric" | "num" | "decimal" => ("number", None),
        "float" => ("number", Some("float")),
        "double" => ("number", Some("double")),
        "object" | "obj" | "map" | "dict" | "dictionary" | "hash" | "hashmap" | "struct" | "class" => ("object", None),
        "array" | "list" | "set" | "arr" => ("array", None),
        "null" | "nil" | "none" | "void" | "undefined" => ("null", None),
        "file" | "binary" | "blob" | "bytes" => ("string", Some("binary")),
        "byte" | "base64" => ("string", Some("byte")),
        "date" => ("string", Some("date")),
        "datetime" | "date-time" | "date_time" => ("string", Some("date-time")),
        "time" => ("string", Some("time")),
        "uuid" | "guid" => ("string", Some("uuid")),
        "email" => ("string", Some("email")),
        "uri" | "url" => ("string", Some("uri")),
        "password" => ("string", Some("password")),
        "any" | "mixed" | "*" | "json" | "unknown" | "variant" | "anytype" | "any type" => return Meaning::Any,
        _ => return Meaning::Unknown,
    };
    Meaning::Type(kind, format)
}

/// A schema of this meaning.
fn of(meaning: &Meaning) -> Value {
    match meaning {
        Meaning::Type(kind, None) => json!({ "type": kind }),
        Meaning::Type(kind, Some(format)) => json!({ "type": kind, "format": format }),
        Meaning::Component(name) => json!({ "$ref": reference_to(Thing::Schema, name) }),
        Meaning::ArrayOf(inner) => json!({ "type": "array", "items": of(inner) }),
        Meaning::Any | Meaning::Unknown => json!({}),
    }
}
