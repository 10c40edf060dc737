//! Parameters and headers.

use serde_json::{Value, json};

use super::{Fate, Mender, Object};
use crate::grammar::Kind as Thing;
use crate::ledger::Kind;

/// What Swagger 2.0 writes into the parameter itself.
const SWAGGER_2: [&str; 16] = [
    "default",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
    "type",
    "uniqueItems",
];

/// Where a parameter may stand, and the styles that it may have there.
const STYLES: [(&str, &[&str]); 4] = [
    ("path", &["simple", "label", "matrix"]),
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    ("cookie", &["form", "cookie"]),
];

impl Mender<'_, '_> {
    pub(super) fn parameter_before(&mut self, parameter: &mut Object, kind: Thing) {
        if kind == Thing::Parameter {
            self.place_of(parameter);
        }
        if !parameter.contains_key("schema") && !parameter.contains_key("content") {
            self.swagger_2(parameter);
        }
        self.collection_format(parameter);
        self.examples_map(parameter);
    }

    /// `in` is one of five words.
    fn place_of(&mut self, parameter: &mut Object) {
        let written = match parameter.get("in") {
            None => return,
            Some(Value::String(written)) => written.clone(),
            Some(other) => other.to_string(),
        };
        if matches!(written.as_str(), "path" | "query" | "header" | "cookie" | "querystring" | "body" | "formData") {
            return;
        }
        let meant = match written.trim().to_ascii_lowercase().as_str() {
            "path" | "url" | "uri" | "route" | "pathparam" => "path",
            "query" | "params" | "queryparam" | "search" => "query",
            "header" | "headers" => "header",
            "cookie" | "cookies" => "cookie",
            "querystring" => "querystring",
            "body" | "requestbody" => "body",
            "formdata" | "form" | "form-data" => "formData",
            _ => "",
        };
        let reason = match meant {
            "" => format!("a parameter cannot stand in {written:?}; where it does is guessed"),
            meant => format!("a parameter cannot stand in {written:?}; it is {meant:?}"),
        };
        let costs = if meant.is_empty() { Kind::Approximated } else { Kind::Lossless };
        if meant.is_empty() {
            // The path decides; see `paths`.
            parameter.shift_remove("in");
        } else {
            parameter.insert("in".to_owned(), Value::from(meant));
        }
        self.note_at("in", costs, "repair.parameter-place", reason);
    }

    /// `type` and its company belong into a schema.
    fn swagger_2(&mut self, parameter: &mut Object) {
        let has = |key: &str| parameter.get(key).is_some_and(|value| !value.is_null());
        if !["type", "enum", "items", "format"].into_iter().any(has) {
            return;
        }
        let (mut schema, rest): (Object, Object) =
            std::mem::take(parameter).into_iter().partition(|(key, _)| SWAGGER_2.contains(&key.as_str()));
        *parameter = rest;
        if schema.get("type").is_some_and(|kind| kind == "file") {
            schema.insert("type".to_owned(), Value::from("string"));
            schema.insert("format".to_owned(), Value::from("binary"));
        }
        parameter.insert("schema".to_owned(), Value::Object(schema));
        self.note(Kind::Lossless, "repair.parameter-schema", "the type of a parameter stands in its schema");
    }

    fn collection_format(&mut self, parameter: &mut Object) {
        let Some(format) = parameter.shift_remove("collectionFormat") else {
            return;
        };
        let in_query = parameter.get("in").is_none_or(|place| place == "query" || place == "cookie");
        let (style, explode) = match format.as_str() {
            Some("multi") => ("form", true),
            Some("ssv" | "tsv") if in_query => ("spaceDelimited", false),
            Some("pipes") if in_query => ("pipeDelimited", false),
            _ if in_query => ("form", false),
            _ => ("simple", false),
        };
        parameter.entry("style").or_insert_with(|| Value::from(style));
        parameter.entry("explode").or_insert(Value::Bool(explode));
        let costs = if format == "tsv" { Kind::Approximated } else { Kind::Lossless };
        let reason = format!("`collectionFormat: {}` is the style {style}", format.as_str().unwrap_or_default());
        self.note(costs, "repair.parameter-schema", reason);
    }

    pub(super) fn parameter_after(&mut self, parameter: &mut Object) -> Fate {
        if parameter.get("name").and_then(Value::as_str).is_none_or(str::is_empty) {
            self.note(Kind::Dropped, "repair.parameter-name", "a parameter without a name cannot be sent");
            return Fate::Drop;
        }
        let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
        if place == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
            parameter.insert("required".to_owned(), Value::Bool(true));
            self.note(Kind::Lossless, "repair.path-required", "a parameter in the path is always required");
        }
        self.ignored_header(parameter, &place);
        let style = parameter.get("style").and_then(Value::as_str);
        if let Some((_, styles)) = STYLES.iter().find(|(known, _)| *known == place)
            && let Some(style) = style.filter(|style| !styles.contains(style)).map(str::to_owned)
        {
            parameter.shift_remove("style");
            let reason = format!("a parameter in {place} cannot have the style {style:?}; it has the usual one");
            self.note_at("style", Kind::Approximated, "repair.style", reason);
        }
        if place != "body" && place != "formData" {
            self.one_of_schema_and_content(parameter);
        }
        Fate::Keep
    }

    /// What OpenAPI says is ignored as a parameter can be given, but need not.
    fn ignored_header(&mut self, parameter: &mut Object, place: &str) {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        let is_ignored =
            ["accept", "content-type", "authorization"].iter().any(|known| name.eq_ignore_ascii_case(known));
        if place == "header" && is_ignored && parameter.get("required") == Some(&Value::Bool(true)) {
            let reason = format!("OpenAPI ignores the header {name} as a parameter; it can be given, but need not");
            parameter.insert("required".to_owned(), Value::Bool(false));
            self.note(Kind::Approximated, "repair.ignored-header", reason);
        }
    }

    pub(super) fn header_after(&mut self, header: &mut Object) {
        for key in ["name", "in"] {
            header.shift_remove(key);
        }
        if !header.contains_key("schema") && !header.contains_key("content") {
            // Headers are for the documentation, so nobody needs to read about it.
            header.insert("schema".to_owned(), json!({}));
        }
    }

    fn one_of_schema_and_content(&mut self, parameter: &mut Object) {
        const RULE: &str = "repair.parameter-schema";
        if let Some(Value::Object(content)) = parameter.get_mut("content") {
            let more: Vec<String> = content.keys().skip(1).cloned().collect();
            for media_type in more {
                content.shift_remove(&media_type);
                self.note(
                    Kind::Approximated,
                    RULE,
                    format!("a parameter has one media type; {media_type} is left out"),
                );
            }
        }
        let content_is_empty =
            parameter.get("content").is_none_or(|content| content.as_object().is_none_or(Object::is_empty));
        if content_is_empty {
            parameter.shift_remove("content");
        }
        match (parameter.contains_key("schema"), !content_is_empty) {
            (true, true) => {
                parameter.shift_remove("content");
                self.note(Kind::Approximated, RULE, "a parameter has a schema or content; the content is left out");
            }
            (false, false) => {
                parameter.insert("schema".to_owned(), json!({ "type": "string" }));
                self.note(Kind::Approximated, RULE, "nothing is known about the parameter; it is a text");
            }
            _ => {}
        }
    }

    /// `examples` outside of schemas are objects by name.
    pub(super) fn examples_map(&mut self, owner: &mut Object) {
        let examples = match owner.get_mut("examples") {
            None | Some(Value::Object(_) | Value::Null) => return,
            Some(examples) => examples,
        };
        let list = match examples.take() {
            Value::Array(list) => list,
            single => vec![single],
        };
        let named = list.into_iter().enumerate().map(|(index, value)| {
            let value = match value {
                Value::Object(members) if members.contains_key("value") || members.contains_key("$ref") => {
                    Value::Object(members)
                }
                value => json!({ "value": value }),
            };
            (format!("example{}", index + 1), value)
        });
        *examples = Value::Object(named.collect());
        self.note_at("examples", Kind::Lossless, "repair.examples", "examples stand here by name");
    }
}
