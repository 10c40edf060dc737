//! Multipart bodies: a part for each property of the schema.

use super::media::{Class, MediaType};
use super::names::FORM_METHODS;
use super::node::Node;
use super::shape::{Property, Shape, properties};
use super::{note, rules, style};
use crate::ident::{Scope, pascal, snake};
use crate::model::{Part, PartKind, Type};
use crate::schemas::Types;

/// The parts that a schema declares; none where it describes no object.
pub(super) fn parts<'doc>(
    types: &mut Types<'doc>,
    media: &Node<'doc>,
    schema: Option<&Node<'doc>>,
    hint: &str,
) -> Vec<Part> {
    let Some(schema) = schema else { return Vec::new() };
    let followed = schema.followed(types);
    if ["anyOf", "oneOf"].iter().any(|keyword| followed.items(keyword).len() > 1) {
        note(types, &rules::MULTIPART_ALTERNATIVES, &media.at, "the form offers the parts of every alternative");
    }
    let encodings = media.get("encoding");
    let mut idents = Scope::with(FORM_METHODS);
    let mut parts = Vec::new();
    for property in properties(schema, types).unwrap_or_default() {
        let at = property.schema.at.clone();
        let declaration = property.schema.followed(types);
        if property.schema.flag("readOnly").or_else(|| declaration.flag("readOnly")) == Some(true) {
            note(types, &rules::READ_ONLY_PART, &at, format!("`{}` is only for answers", property.name));
            continue;
        }
        let encoding = encodings.as_ref().and_then(|encodings| encodings.get(property.name));
        parts.push(part(types, &property, encoding.as_ref(), &mut idents, hint));
    }
    parts
}

fn part<'doc>(
    types: &mut Types<'doc>,
    property: &Property<'doc>,
    encoding: Option<&Node<'doc>>,
    idents: &mut Scope,
    hint: &str,
) -> Part {
    let Property { name, schema, required } = property;
    let headers = encoding.and_then(|encoding| encoding.get("headers"));
    if let Some(headers) = headers.filter(|headers| !headers.members().is_empty()) {
        note(types, &rules::PART_HEADERS, &headers.at, format!("`{name}` is sent without headers of its own"));
    }
    let declared =
        encoding.and_then(|encoding| encoding.text("contentType")).map(MediaType::of_key).unwrap_or_default();
    let declared = declared.into_iter().next();
    let shape = Shape::of(schema, types);
    // What the schema says of its content is what the part is, unless the encoding says otherwise.
    let embedded = || schema.followed(types).text("contentMediaType").map(MediaType::of_key)?.into_iter().next();
    let content_type = declared.clone().or_else(|| embedded().filter(|_| shape.is_binary()));
    let hint = format!("{hint}{}", pascal(name));
    let (kind, repeated) = kind(types, schema, &shape, declared.as_ref(), &hint);
    let is_file = matches!(kind, PartKind::File);
    Part {
        wire: (*name).to_owned(),
        ident: ident(name, idents),
        kind,
        required: *required,
        repeated,
        content_type: content_type.filter(|media| !media.is_range()).map(|media| media.text),
        style: encoding.and_then(style::of_part).filter(|_| !is_file),
        doc: schema.owned("description"),
    }
}

/// A name for the setter: `file`, or `new_part` where the form has a `new` of its own.
fn ident(name: &str, idents: &mut Scope) -> String {
    let wanted = snake(name);
    if FORM_METHODS.contains(&wanted.as_str()) { idents.claim(format!("{wanted}_part")) } else { idents.claim(wanted) }
}

/// What a part is, and whether there can be several of it.
fn kind<'doc>(
    types: &mut Types<'doc>,
    schema: &Node<'doc>,
    shape: &Shape<'doc>,
    declared: Option<&MediaType>,
    hint: &str,
) -> (PartKind, bool) {
    let class = declared.map(MediaType::class);
    match shape {
        Shape::Binary => (PartKind::File, false),
        // A media type of its own makes one part of it, whatever it is.
        _ if class == Some(Class::Json) => (PartKind::Json(value(types, schema, hint)), false),
        Shape::Array(items) => (element(types, items.as_ref(), class, hint), true),
        Shape::Mixed(branches) => mixed(types, schema, branches, class, hint),
        other => (single(types, schema, other, class, hint), false),
    }
}

/// A part that is no array.
fn single<'doc>(
    types: &mut Types<'doc>,
    schema: &Node<'doc>,
    shape: &Shape<'doc>,
    class: Option<Class>,
    hint: &str,
) -> PartKind {
    let is_file = matches!(class, Some(Class::Bytes | Class::Unknown | Class::Anything));
    match shape {
        Shape::Binary => PartKind::File,
        Shape::Text | Shape::Scalar | Shape::Untyped if is_file => PartKind::File,
        // 3.1: what has no type is bytes.
        Shape::Untyped if class.is_none() && says_nothing(schema, types) => PartKind::File,
        Shape::Object | Shape::Array(_) if class != Some(Class::Text) => PartKind::Json(value(types, schema, hint)),
        _ => PartKind::Text(value(types, schema, hint)),
    }
}

/// An element of an array.
fn element<'doc>(types: &mut Types<'doc>, items: Option<&Node<'doc>>, class: Option<Class>, hint: &str) -> PartKind {
    let Some(items) = items else { return PartKind::Text(Type::Any) };
    let shape = Shape::of(items, types);
    match shape {
        Shape::Mixed(branches) if branches.iter().any(Shape::is_binary) => PartKind::File,
        shape => single(types, items, &shape, class, &format!("{hint}Item")),
    }
}

/// A part that is one of several kinds.
fn mixed<'doc>(
    types: &mut Types<'doc>,
    schema: &Node<'doc>,
    branches: &[Shape<'doc>],
    class: Option<Class>,
    hint: &str,
) -> (PartKind, bool) {
    let arrays =
        || branches.iter().filter_map(|branch| if let Shape::Array(items) = branch { Some(items) } else { None });
    let is_file = |shape: &Shape<'doc>| shape.is_binary();
    let files = branches.iter().any(is_file) || arrays().flatten().any(|items| is_file(&Shape::of(items, types)));
    let repeated =
        arrays().next().is_some() && (files || branches.iter().all(|branch| !matches!(branch, Shape::Object)));
    if files {
        let reason = "a file can carry every kind of it";
        note(types, &rules::PART_ALTERNATIVES, &schema.at, reason);
        return (PartKind::File, repeated);
    }
    if repeated {
        let kinds: Vec<PartKind> = arrays()
            .cloned()
            .collect::<Vec<_>>()
            .into_iter()
            .map(|items| element(types, items.as_ref(), class, hint))
            .collect();
        note(types, &rules::PART_ALTERNATIVES, &schema.at, "one value is an array of one part");
        let mut kinds = kinds.into_iter();
        let first = kinds.next().unwrap_or(PartKind::Text(Type::Any));
        let first = if kinds.all(|kind| kind == first) { first } else { PartKind::Text(Type::Any) };
        return (first, true);
    }
    (PartKind::Text(value(types, schema, hint)), false)
}

/// The type of a part's value, which is left out rather than null.
fn value(types: &mut Types<'_>, schema: &Node<'_>, hint: &str) -> Type {
    match types.at_named(&schema.at, hint) {
        Type::Nullable(inner) => *inner,
        other => other,
    }
}

/// Whether a schema leaves everything open in a document of 3.1 or later.
fn says_nothing(schema: &Node<'_>, types: &Types<'_>) -> bool {
    let version = types.document().get("openapi").and_then(serde_json::Value::as_str).unwrap_or_default();
    let keywords = ["anyOf", "oneOf", "allOf", "not", "if"];
    let followed = schema.followed(types);
    !version.starts_with("3.0") && keywords.iter().all(|keyword| followed.get(keyword).is_none())
}
