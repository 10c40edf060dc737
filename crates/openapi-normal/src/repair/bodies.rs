//! Request bodies, responses, and the media types of their content.

use serde_json::{Value, json};

use super::{Mender, Object};
use crate::ledger::Kind;

/// Members of a schema that stand in its owner's place.
const SCHEMA_ONLY: [&str; 12] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
    "required",
    "title",
    "type",
];

impl Mender<'_, '_> {
    pub(super) fn body_before(&mut self, body: &mut Object) {
        // Media types without `content` around them.
        if !body.contains_key("content") {
            self.bare_content(body);
        }
        self.bare_schema(body);
        // `required` of a schema is a list.
        if body.get("required").is_some_and(Value::is_array) {
            body.shift_remove("required");
        }
        self.content_without_media_type(body);
    }

    pub(super) fn body_after(&mut self, body: &mut Object) {
        if !body.contains_key("content") {
            body.insert("content".to_owned(), json!({}));
            self.note(Kind::Approximated, "repair.content", "nothing is known about the content of the body");
        }
    }

    pub(super) fn response_before(&mut self, response: &mut Object) {
        if !response.contains_key("content") {
            self.bare_content(response);
        }
        self.bare_schema(response);
        self.content_without_media_type(response);
        // Swagger 2.0 maps media types to examples.
        if let Some(Value::Object(examples)) = response.shift_remove("examples")
            && let Some(Value::Object(content)) = response.get_mut("content")
        {
            for (media_type, example) in examples {
                if let Some(Value::Object(media)) = content.get_mut(&media_type) {
                    media.entry("example").or_insert(example);
                }
            }
        }
    }

    pub(super) fn response_after(&mut self, response: &mut Object) {
        if !response.contains_key("description") {
            // In front, where people expect it.
            response.shift_insert(0, "description".to_owned(), Value::from(""));
            self.note(Kind::Lossless, "repair.description", "a response has to have a description");
        }
    }

    /// `{ "application/json": { ... } }` where `content` should stand around it.
    fn bare_content(&mut self, owner: &mut Object) {
        let types: Vec<String> = owner
            .iter()
            .filter(|(key, value)| is_media_type(key) && value.is_object())
            .map(|(key, _)| key.clone())
            .collect();
        if types.is_empty() {
            return;
        }
        let content: Object = types.into_iter().filter_map(|key| owner.shift_remove_entry(&key)).collect();
        self.note(Kind::Lossless, "repair.content", "media types stand below `content`");
        owner.insert("content".to_owned(), Value::Object(content));
    }

    /// A schema beside or in place of `content`, as in Swagger 2.0.
    fn bare_schema(&mut self, owner: &mut Object) {
        if owner.contains_key("content") {
            return;
        }
        let schema = match owner.shift_remove("schema") {
            Some(schema) if !schema.is_null() => schema,
            Some(_) => return,
            None => {
                let is_schema = ["type", "properties", "allOf", "anyOf", "oneOf", "items"]
                    .iter()
                    .any(|keyword| owner.get(*keyword).is_some_and(|value| !value.is_null()));
                if !is_schema {
                    return;
                }
                let keys: Vec<_> = owner.keys().filter(|key| SCHEMA_ONLY.contains(&key.as_str())).cloned().collect();
                keys.into_iter().filter_map(|key| owner.shift_remove_entry(&key)).collect::<Object>().into()
            }
        };
        self.note(Kind::Lossless, "repair.content", "a schema stands below its media type, which is JSON");
        owner.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
    }

    /// `content: { schema: ... }`.
    fn content_without_media_type(&mut self, owner: &mut Object) {
        if let Some(Value::Object(content)) = owner.get_mut("content")
            && !content.keys().any(|key| is_media_type(key))
            && content.get("schema").is_some_and(Value::is_object)
        {
            let media = Value::Object(std::mem::take(content));
            content.insert("application/json".to_owned(), media);
            self.note_at(
                "content",
                Kind::Lossless,
                "repair.content",
                "a schema stands below its media type, which is JSON",
            );
        }
    }

    /// A schema in place of what has one.
    pub(super) fn media_type_before(&mut self, media: &mut Object) {
        let is_schema = ["type", "properties", "allOf", "anyOf", "oneOf", "items"]
            .iter()
            .any(|keyword| media.get(*keyword).is_some_and(|value| !value.is_null()));
        if is_schema && !media.contains_key("schema") {
            let (schema, rest): (Object, Object) =
                std::mem::take(media).into_iter().partition(|(key, _)| SCHEMA_ONLY.contains(&key.as_str()));
            *media = rest;
            media.insert("schema".to_owned(), Value::Object(schema));
            self.note(Kind::Lossless, "repair.content", "a schema stands below `schema`");
        }
        self.examples_map(media);
    }

    /// Media types that are none.
    pub(super) fn media_types(&mut self, content: &mut Object) {
        if content.keys().all(|key| is_media_type(key)) {
            return;
        }
        self.strays(content);
        let is_only = content.len() == 1;
        let mut repaired = Object::new();
        for (key, media) in std::mem::take(content) {
            if is_media_type(&key) {
                repaired.insert(key, media);
                continue;
            }
            let mut meant = media_types_meant(&key);
            if meant.is_empty() && is_only && !key.starts_with("x-") {
                meant.push("application/json".to_owned());
            }
            if meant.is_empty() {
                if !key.starts_with("x-") {
                    self.note_at(
                        &key,
                        Kind::Dropped,
                        "repair.media-type",
                        format!("{key:?} is no media type, and is left out"),
                    );
                }
                continue;
            }
            let named = meant.join(", ");
            self.note_at(&key, Kind::Lossless, "repair.media-type", format!("{key:?} is no media type; it is {named}"));
            for media_type in meant {
                if !repaired.contains_key(&media_type) {
                    self.renamed(&media_type, &key);
                    repaired.insert(media_type, media.clone());
                }
            }
        }
        *content = repaired;
    }

    /// Examples beside the media types that they are of.
    fn strays(&mut self, content: &mut Object) {
        for key in ["examples", "example"] {
            let Some(stray) = content.shift_remove(key) else {
                continue;
            };
            for media in content.values_mut().filter_map(Value::as_object_mut) {
                media.entry(key).or_insert_with(|| stray.clone());
            }
            self.note_at(key, Kind::Lossless, "repair.content", "examples stand below their media type");
        }
    }
}

/// Whether a text is one media type or range, with or without parameters.
fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default();
    let is_token = |token: &str| {
        !token.is_empty() && token.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    };
    text.trim() == text
        && !text.ends_with(';')
        && (!text.contains(',') || text.contains('"'))
        && essence.trim_end().split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}

/// The media types that somebody means by something else.
fn media_types_meant(text: &str) -> Vec<String> {
    let parts = text.split([',', '|']).map(|part| part.trim().trim_end_matches(';').trim());
    let meant = parts.filter(|part| !part.is_empty()).filter_map(|part| {
        if is_media_type(part) {
            return Some(part.to_owned());
        }
        let known = match part.to_ascii_lowercase().as_str() {
            "json" | "application-json" | "application.json" | "applicationjson" | "application" | "app/json"
            | "default" => "application/json",
            "xml" | "application-xml" => "application/xml",
            "text" | "plain" | "text-plain" | "string" => "text/plain",
            "html" => "text/html",
            "csv" => "text/csv",
            "form" | "x-www-form-urlencoded" | "form-urlencoded" => "application/x-www-form-urlencoded",
            "multipart" | "form-data" | "formdata" | "multipart-form-data" => "multipart/form-data",
            "binary" | "octet-stream" | "file" => "application/octet-stream",
            "pdf" => "application/pdf",
            "image" => "image/*",
            "*" | "any" | "all" => "*/*",
            _ => return None,
        };
        Some(known.to_owned())
    });
    meant.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types() {
        for (text, is_one, meant) in [
            ("application/json", true, &["application/json"][..]),
            ("application/json; charset=utf-8", true, &["application/json; charset=utf-8"]),
            ("image/*", true, &["image/*"]),
            ("*/*", true, &["*/*"]),
            ("application/vnd.api+json", true, &["application/vnd.api+json"]),
            ("multipart/form-data; boundary=\"a,b\"", true, &[]),
            ("application/json;", false, &["application/json"]),
            (" application/json", false, &["application/json"]),
            ("application/json, text/plain", false, &["application/json", "text/plain"]),
            ("json", false, &["application/json"]),
            ("multipart-form-data", false, &["multipart/form-data"]),
            ("*", false, &["*/*"]),
            ("schema", false, &[]),
            ("", false, &[]),
        ] {
            assert_eq!(is_media_type(text), is_one, "{text:?}");
            if !meant.is_empty() || !is_one {
                assert_eq!(media_types_meant(text), meant, "{text:?}");
            }
        }
    }
}
