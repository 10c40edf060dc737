//! Responses: what each status answers with, by kind.

use serde_json::Value;

use super::bodies::{contents, settle};
use super::events;
use super::media::{Class, MediaType};
use super::node::Node;
use super::shape::Shape;
use super::{described, note, rules};
use crate::ident::pascal;
use crate::model::{Content, ContentKind, Response, Status};
use crate::schemas::Types;

/// Every declared response of an operation.
pub(super) fn responses<'doc>(
    types: &mut Types<'doc>,
    operation: &Node<'doc>,
    method: &str,
    hint: &str,
) -> Vec<Response> {
    let mut responses: Vec<Response> = Vec::new();
    for (key, declared) in operation.get("responses").map(|list| list.patterned()).unwrap_or_default() {
        let read = exact_status(key).or_else(|| loose_status(key));
        let Some(status) = read.filter(|status| responses.iter().all(|other| other.status != *status)) else {
            note(
                types,
                &rules::STATUS_SPELLING,
                &declared.at,
                format!("`{key}` is no status, or one that is there already"),
            );
            continue;
        };
        if exact_status(key).is_none() {
            note(types, &rules::STATUS_SPELLING, &declared.at, format!("`{key}` is taken as the status that it means"));
        }
        let node = declared.followed(types);
        let hint = node.component().map_or_else(|| named(hint, status), |name| pascal(&name));
        responses.push(response(types, &node, status, method, &hint));
    }
    responses
}

/// The status that a key means by the letter.
fn exact_status(key: &str) -> Option<Status> {
    match (key, key.as_bytes()) {
        ("default", _) => Some(Status::Default),
        (_, [digit @ b'1'..=b'9', b'X', b'X']) => Some(Status::Range(digit - b'0')),
        (_, [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9']) => key.parse().ok().map(Status::Code),
        _ => None,
    }
}

/// `200 OK`, `2xx`, `4**`, `Default`, `0`.
fn loose_status(key: &str) -> Option<Status> {
    let key = key.trim();
    if key.eq_ignore_ascii_case("default") || key == "0" {
        return Some(Status::Default);
    }
    let digits: String = key.chars().take_while(char::is_ascii_digit).collect();
    match (digits.len(), digits.parse::<u16>()) {
        (3, Ok(code @ 100..=999)) => Some(Status::Code(code)),
        (1 | 2, Ok(_)) => {
            let first = digits.bytes().next().filter(u8::is_ascii_digit)? - b'0';
            (first > 0).then_some(Status::Range(first))
        }
        _ => None,
    }
}

/// What a type that stands inline in a response is called.
fn named(hint: &str, status: Status) -> String {
    match status {
        Status::Code(200 | 201) | Status::Range(2) => format!("{hint}Response"),
        Status::Code(code) => format!("{hint}Response{code}"),
        Status::Range(range) => format!("{hint}Response{range}xx"),
        Status::Default => format!("{hint}DefaultResponse"),
    }
}

fn response<'doc>(types: &mut Types<'doc>, node: &Node<'doc>, status: Status, method: &str, hint: &str) -> Response {
    let bodiless = method == "HEAD" || matches!(status, Status::Code(100..=199 | 204 | 205 | 304) | Status::Range(1));
    let found = if bodiless {
        if node.get("content").is_some_and(|content| content.value.as_object().is_some_and(|map| !map.is_empty())) {
            note(types, &rules::BODILESS, &node.at, "HTTP allows no body there");
        }
        Vec::new()
    } else {
        kinds(types, node, hint)
    };
    if matches!(status, Status::Code(300..=399) | Status::Range(3)) && status != Status::Code(304) {
        note(types, &rules::REDIRECT, &node.at, "a redirect that is followed is not seen");
    }
    let headers = node.entries("headers").into_iter().map(|(name, header)| {
        let header = header.followed(types);
        (name.to_owned(), header.owned("description"))
    });
    let headers = headers.collect();
    let doc = node.owned("description").or_else(|| node.owned("summary"));
    Response { status, doc, contents: found, headers }
}

/// The bodies of a response: one for each kind, JSON first.
fn kinds<'doc>(types: &mut Types<'doc>, node: &Node<'doc>, hint: &str) -> Vec<Content> {
    let mut found: Vec<(MediaType, Content)> = Vec::new();
    let mut json: Vec<&Value> = Vec::new();
    let mut declared = contents(types, node);
    declared.sort_by_key(|(media, _)| (media.class() != Class::Json, media.text != "application/json"));
    for (media, node) in declared {
        let schema = node.get("schema").or_else(|| node.get("itemSchema"));
        let equal = schema.as_ref().is_some_and(|schema| json.contains(&schema.value));
        if equal && repeats_json(types, &media, schema.as_ref()) {
            let reason = format!("`{}` says the same as the JSON beside it", media.text);
            note(types, &rules::SAME_MEDIA_TYPES, &node.at, reason);
            continue;
        }
        let kind = kind(types, &media, &node, hint);
        if let (ContentKind::Json(_), Some(schema)) = (&kind, &schema) {
            json.push(schema.value);
        }
        match found.iter_mut().find(|(_, content)| content.kind == kind) {
            Some((known, content)) if known.meaning() == media.meaning() => {
                let reason = format!("`{}` says the same as `{}`", media.text, content.media_type);
                note(types, &rules::SAME_MEDIA_TYPES, &node.at, reason);
            }
            // Another version of the same JSON would only be asked for by mistake.
            Some((known, _)) if known.essence == media.essence && matches!(kind, ContentKind::Json(_)) => {}
            Some((_, content)) => content.media_type.extend([", ", &media.text]),
            None => {
                let schema_at = schema.map(|schema| schema.at);
                let content = Content { media_type: media.text.clone(), kind, schema_at, media_at: node.at };
                found.push((media, content));
            }
        }
    }
    found.into_iter().map(|(_, content)| content).collect()
}

/// Whether a media type with the schema of the JSON beside it can be nothing but that JSON. .NET declares
/// `text/json` and `text/plain` beside `application/json` for whatever it answers with; of these only text
/// itself has a plain form of its own.
fn repeats_json<'doc>(types: &Types<'doc>, media: &MediaType, schema: Option<&Node<'doc>>) -> bool {
    let is_text = || schema.is_none_or(|schema| !Shape::of(schema, types).is_structured());
    media.meaning() == "application/json" || (media.essence == "text/plain" && !is_text())
}

/// What a body of a media type is.
fn kind<'doc>(types: &mut Types<'doc>, media: &MediaType, node: &Node<'doc>, hint: &str) -> ContentKind {
    let schema = node.get("schema");
    let shape = schema.as_ref().map_or(Shape::Untyped, |schema| Shape::of(schema, types));
    match media.class() {
        Class::Events => return events::events(types, node, hint),
        Class::Lines => return events::lines(types, node, hint),
        _ => {}
    }
    match settle(types, media, &shape, node) {
        Class::Json => ContentKind::Json(described(types, node, schema.as_ref(), hint)),
        Class::Text | Class::Form | Class::Events | Class::Lines => ContentKind::Text,
        Class::Multipart | Class::Bytes | Class::Unknown | Class::Anything => ContentKind::Bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_nearly_a_status() {
        for (key, expected) in [
            ("200 OK", Some(Status::Code(200))),
            ("2xx", Some(Status::Range(2))),
            ("4**", Some(Status::Range(4))),
            ("50X", Some(Status::Range(5))),
            ("Default", Some(Status::Default)),
            ("0", Some(Status::Default)),
            ("ok", None),
            ("", None),
            ("99999", None),
        ] {
            assert_eq!(loose_status(key), expected, "{key}");
        }
    }
}
