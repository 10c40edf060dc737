//! The smallest request that an operation takes, made from its document.

use aisa_sim::{Operation, document};
use serde_json::{Map, Value, json};

use super::{Ask, encode};

/// What an operation declares.
pub(crate) struct Declared {
    pub(crate) operation: Operation,
    document: &'static Value,
    item: &'static Value,
    own: &'static Value,
}

impl Declared {
    pub(crate) fn of(operation: Operation) -> Declared {
        let document = document(operation.group()).expect("a document");
        let paths = document["paths"].as_object().expect("paths");
        let method = operation.method().to_ascii_lowercase();
        let has_id = |item: &&Value| item[&method]["operationId"] == operation.id();
        let item = paths.values().find(has_id).expect("the operation in its document");
        Declared { operation, document, item, own: &item[&method] }
    }

    pub(crate) fn resolved(&self, value: &'static Value) -> &'static Value {
        let mut value = value;
        while let Some(reference) = value["$ref"].as_str() {
            value = self.document.pointer(reference.trim_start_matches('#')).expect("a reference that leads somewhere");
        }
        value
    }

    /// Parameters that have to be sent, those of the path last.
    pub(crate) fn required_parameters(&self) -> Vec<&'static Value> {
        let lists = [&self.item["parameters"], &self.own["parameters"]];
        let all = lists.into_iter().filter_map(Value::as_array).flatten().map(|parameter| self.resolved(parameter));
        let ignored = |parameter: &&Value| parameter["in"] != "header" || parameter["name"] != "Authorization";
        let mut all: Vec<_> = all.filter(|parameter| parameter["required"] == true).filter(ignored).collect();
        all.sort_by_key(|parameter| parameter["in"] == "path");
        all
    }

    /// The schema of the body as JSON.
    pub(crate) fn body(&self) -> Option<&'static Value> {
        let body = self.resolved(&self.own["requestBody"]);
        body["content"].get("application/json").map(|media| &media["schema"])
    }

    pub(crate) fn needs_body(&self) -> bool {
        self.resolved(&self.own["requestBody"])["required"] == true
    }

    /// Members that a body has to have; empty where it is no object.
    pub(crate) fn required_members(&self) -> Vec<String> {
        let Some(schema) = self.body().map(|schema| self.resolved(schema)) else { return Vec::new() };
        let names = schema["required"].as_array().into_iter().flatten();
        names.map(|name| name.as_str().expect("a name").to_owned()).collect()
    }

    /// The schema declared for a status: the exact one, or else the default; outer `None` if neither is declared.
    pub(crate) fn answer(&self, status: u16) -> Option<Option<&'static Value>> {
        let responses = &self.own["responses"];
        let response = responses.get(status.to_string()).or_else(|| responses.get("default"))?;
        let content = self.resolved(response)["content"].as_object();
        let json = content.into_iter().flatten().find(|(media, _)| media.contains("json"));
        Some(json.map(|(_, media)| &media["schema"]))
    }

    pub(crate) fn ask(&self) -> Ask {
        self.ask_without("")
    }

    /// The request without the parameter of this name.
    pub(crate) fn ask_without(&self, left_out: &str) -> Ask {
        let mut path = self.operation.path();
        let (mut query, mut headers) = (Vec::new(), Vec::new());
        for parameter in self.required_parameters() {
            let name = parameter["name"].as_str().expect("a name");
            let value = self.text(&parameter["schema"], name);
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), &encode(&value)),
                _ if name == left_out => {}
                Some("query") => query.push(format!("{}={}", encode(name), encode(&value))),
                Some("header") => headers.push((name.to_owned(), value)),
                other => panic!("a parameter in {other:?}"),
            }
        }
        let target = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
        let method = self.operation.method().to_owned();
        let body = self.body().filter(|_| self.needs_body()).map(|schema| self.sample(schema, "").to_string());
        Ask { method, target, headers, body }
    }

    fn text(&self, schema: &'static Value, name: &str) -> String {
        match self.sample(schema, name) {
            Value::String(text) => text,
            Value::Array(items) => match items.first() {
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
                None => String::new(),
            },
            other => other.to_string(),
        }
    }

    /// The smallest value of a schema.
    pub(crate) fn sample(&self, schema: &'static Value, name: &str) -> Value {
        let schema = self.resolved(schema);
        if name == "model" {
            return match self.operation.group() {
                "gemini" => "gemini-3.5-flash".into(),
                "messages" => "claude-opus-4-8".into(),
                "chat" => "gpt-5-mini".into(),
                _ => schema["enum"].get(0).cloned().unwrap_or_else(|| "wan2.7-image".into()),
            };
        }
        if let Some(known) = schema["enum"].as_array() {
            return known[0].clone();
        }
        if let Some(alternatives) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
            return self.sample(&alternatives[0], name);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let mut whole = Map::new();
            for part in parts {
                match self.sample(part, name) {
                    Value::Object(members) => whole.extend(members),
                    other => return other,
                }
            }
            return whole.into();
        }
        match schema["type"].as_str() {
            Some("string") => match (schema["pattern"].as_str(), schema["format"].as_str()) {
                (Some("^0x[0-9a-fA-F]{40}$"), _) => format!("0x{}", "a1".repeat(20)).into(),
                (Some(pattern), _) if pattern.contains("\\d{4}") => "2026-06-10".into(),
                (Some(_), _) => "42".into(),
                (_, Some("date-time")) => "2026-06-10T12:00:00Z".into(),
                (_, Some("date")) => "2026-06-10".into(),
                (_, Some("uri")) => "https://example.com/a".into(),
                _ => "something".into(),
            },
            Some("integer" | "number") => schema["minimum"].as_i64().unwrap_or(1).into(),
            Some("boolean") => true.into(),
            Some("array") => {
                let count = schema["minItems"].as_u64().unwrap_or(1);
                (0..count).map(|_| self.sample(&schema["items"], "")).collect()
            }
            Some("object") | None if schema["properties"].is_object() || schema["type"] == "object" => {
                let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let members = required.map(|name| (name.to_owned(), self.sample(&schema["properties"][name], name)));
                members.collect::<Map<String, Value>>().into()
            }
            _ => json!("anything"),
        }
    }
}
