//! Request bodies: a variant per media type, unless two of them mean the same.

use serde_json::Value;

use super::media::{Class, MediaType};
use super::node::Node;
use super::shape::Shape;
use super::{described, multipart, note, rules, style};
use crate::ident::Scope;
use crate::model::{Body, BodyKind, BodyVariant, Encoding};
use crate::schemas::Types;

/// What an operation sends, if anything.
pub(super) fn body<'doc>(types: &mut Types<'doc>, operation: &Node<'doc>, hint: &str) -> Option<Body> {
    let node = operation.get("requestBody")?.followed(types);
    let hint = node.component().map_or_else(|| format!("{hint}Body"), |name| name.into_owned());
    let mut names = Scope::default();
    let mut variants = variants(types, &node, &hint, &mut names);
    if variants.is_empty() {
        note(types, &rules::BODY_WITHOUT_CONTENT, &node.at, "the body is bytes of any kind");
        variants.push(BodyVariant {
            name: "Bytes".to_owned(),
            media_type: "application/octet-stream".to_owned(),
            kind: BodyKind::Bytes,
            schema_at: None,
            media_at: node.at.clone(),
        });
    }
    Some(Body { required: node.flag("required") == Some(true), doc: node.owned("description"), variants })
}

/// The media types under `content` with their objects; keys that are none are noted.
pub(super) fn contents<'doc>(types: &mut Types<'doc>, owner: &Node<'doc>) -> Vec<(MediaType, Node<'doc>)> {
    let content = owner.get("content").map(|content| content.followed(types));
    // Swagger 2 had the schema right there; others forget the media type.
    let misplaced = [Some(owner), content.as_ref()].into_iter().flatten().find(|node| has_schema_alone(node));
    if let (Some(misplaced), Some(json)) = (misplaced, MediaType::of_key("application/json").pop()) {
        note(types, &rules::MEDIA_TYPE_MISSING, &misplaced.at, "the body is taken as JSON");
        return vec![(json, misplaced.clone())];
    }
    let mut found = Vec::new();
    for (key, media) in content.map(|content| content.members()).unwrap_or_default() {
        let media = media.followed(types);
        let named = MediaType::of_key(key);
        if named.is_empty() {
            note(types, &rules::NO_MEDIA_TYPE, &media.at, format!("`{key}` is no media type"));
        }
        found.extend(named.into_iter().map(|media_type| (media_type, media.clone())));
    }
    found
}

/// Whether something has a schema, and nothing that could be media types.
fn has_schema_alone(node: &Node<'_>) -> bool {
    let Some(members) = node.value.as_object() else { return false };
    let has_schema = members.get("schema").is_some_and(Value::is_object);
    has_schema && !members.keys().any(|key| key == "content" || key.contains('/'))
}

fn variants<'doc>(types: &mut Types<'doc>, body: &Node<'doc>, hint: &str, names: &mut Scope) -> Vec<BodyVariant> {
    let mut found: Vec<(String, Option<&Value>, BodyVariant)> = Vec::new();
    let mut contents = contents(types, body);
    // A single media type rather than a range; the one that everybody knows before others.
    contents.sort_by_key(|(media, _)| (media.is_range(), media.text != "application/json"));
    for (media, node) in contents {
        let meaning = media.meaning();
        let schema = node.value.get("schema");
        let same = found.iter().find(|(other, known, _)| *other == meaning && *known == schema);
        if let Some((.., variant)) = same {
            let reason = format!("`{}` says the same as `{}`", media.text, variant.media_type);
            note(types, &rules::SAME_MEDIA_TYPES, &node.at, reason);
            continue;
        }
        let (class, kind) = kind(types, &media, &node, hint);
        let variant = BodyVariant {
            name: names.claim(media.variant(class)),
            media_type: sendable(&media, class),
            kind,
            schema_at: node.get("schema").map(|schema| schema.at),
            media_at: node.at,
        };
        found.push((meaning, schema, variant));
    }
    let mut variants: Vec<_> = found.into_iter().map(|(.., variant)| variant).collect();
    variants.sort_by_key(|variant| !matches!(variant.kind, BodyKind::Json(_)));
    variants
}

/// A media type that can stand in a header.
fn sendable(media: &MediaType, class: Class) -> String {
    let range = media.is_range();
    match class {
        Class::Json if range => "application/json".to_owned(),
        Class::Text if range => "text/plain".to_owned(),
        Class::Multipart if range => "multipart/form-data".to_owned(),
        _ => media.text.clone(),
    }
}

/// What is sent under a media type, and what the media type turned out to stand for.
fn kind<'doc>(types: &mut Types<'doc>, media: &MediaType, node: &Node<'doc>, hint: &str) -> (Class, BodyKind) {
    let schema = node.get("schema");
    let shape = schema.as_ref().map_or(Shape::Untyped, |schema| Shape::of(schema, types));
    match settle(types, media, &shape, node) {
        Class::Json => {
            let ty = described(types, node, schema.as_ref(), hint);
            (Class::Json, BodyKind::Json(ty))
        }
        // No members that could be written: whoever sends it writes the text.
        Class::Form if matches!(shape, Shape::Text | Shape::Scalar | Shape::Binary) => (Class::Form, BodyKind::Text),
        Class::Form if matches!(shape, Shape::Array(_)) => {
            note(types, &rules::TEXT_OF_SCHEMA, &node.at, "a form of a list has no names; it is text as it is");
            (Class::Form, BodyKind::Text)
        }
        Class::Form => {
            let ty = described(types, node, schema.as_ref(), hint);
            (Class::Form, BodyKind::Form(ty, encodings(node)))
        }
        Class::Multipart => {
            (Class::Multipart, BodyKind::Multipart(multipart::parts(types, node, schema.as_ref(), hint)))
        }
        class @ (Class::Text | Class::Events | Class::Lines) => (class, BodyKind::Text),
        class @ (Class::Bytes | Class::Unknown | Class::Anything) => (class, BodyKind::Bytes),
    }
}

/// What a media type stands for once the schema has been seen; what a schema says in vain is noted.
pub(super) fn settle(types: &mut Types<'_>, media: &MediaType, shape: &Shape<'_>, node: &Node<'_>) -> Class {
    let class = media.class();
    match (class, shape) {
        (Class::Json, shape) if shape.is_binary() => Class::Bytes,
        (Class::Anything, Shape::Binary | Shape::Untyped) => Class::Bytes,
        (Class::Anything, Shape::Text) => Class::Text,
        (Class::Anything, _) => Class::Json,
        (Class::Unknown, shape) if shape.is_structured() => {
            note(types, &rules::JSON_BY_SCHEMA, &node.at, format!("`{}` is taken as JSON", media.text));
            Class::Json
        }
        (Class::Unknown, _) => Class::Bytes,
        (Class::Text | Class::Lines, shape) if shape.is_structured() => {
            note(types, &rules::TEXT_OF_SCHEMA, &node.at, format!("`{}` is text as it is", media.text));
            class
        }
        (Class::Bytes, shape) if shape.is_structured() => {
            note(types, &rules::BYTES_OF_SCHEMA, &node.at, format!("`{}` is bytes as they are", media.text));
            Class::Bytes
        }
        (class, _) => class,
    }
}

/// The encodings of a form's properties that differ from the usual one.
fn encodings(media: &Node<'_>) -> Vec<(String, Encoding)> {
    let Some(encoding) = media.get("encoding") else { return Vec::new() };
    let found = encoding.members().into_iter();
    found.filter_map(|(name, node)| Some((name.to_owned(), style::of_property(&node)?))).collect()
}
