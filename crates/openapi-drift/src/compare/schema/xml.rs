//! How a value is written in XML: what its element is called, in which name space, and whether it is an element at all.
//!
//! Asked only where values are written in XML. What goes without saying is what is said: an element is called after its
//! property or component.

use serde_json::Value;

use super::note::{Note, written};
use super::{At, SchemaComparison};
use crate::compare::change::Step;
use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Schemas, Types};
use crate::rule::{Action, Kind};

/// What a schema says of XML.
#[derive(Debug, PartialEq, Eq)]
struct Xml<'s> {
    name: Option<&'s str>,
    namespace: Option<&'s str>,
    prefix: Option<&'s str>,
    /// Of what is no list: `element`, `attribute`, and since 3.2 `text`, `cdata` or `none`.
    node: &'s str,
    /// Of a list: whether there is an element around its elements.
    is_wrapped: bool,
}

impl<'s> Xml<'s> {
    fn of(schema: &Schema<'s>) -> Self {
        let text = |member| written(schema, "xml", Some(member)).and_then(Value::as_str);
        let is_set = |member| written(schema, "xml", Some(member)) == Some(&Value::Bool(true));
        let node = text("nodeType");
        // 3.2 says both by the type of the node.
        let is_list = schema.types == Types::ARRAY;
        Self {
            name: text("name"),
            namespace: text("namespace").filter(|namespace| !namespace.is_empty()),
            prefix: text("prefix").filter(|prefix| !prefix.is_empty()),
            node: match node {
                _ if is_list => "element",
                Some(node) => node,
                None if is_set("attribute") => "attribute",
                None => "element",
            },
            is_wrapped: is_list && (is_set("wrapped") || node == Some("element")),
        }
    }
}

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    if !at.key.context.is_xml {
        return;
    }
    let (before, after) = (Xml::of(at.base), Xml::of(at.revision));
    if before == after {
        return;
    }
    let was = before.name.or_else(|| default_name(comparison, comparison.base, at.key.base, at));
    let is = after.name.or_else(|| default_name(comparison, comparison.revision, at.key.revision, at));
    let called = |name: Option<&str>| name.map_or("after where it stands".to_owned(), |name| format!("`{name}`"));
    if was != is {
        let message = format!("in XML it is called {} now, and was called {}", called(is), called(was));
        note(comparison, at, Kind::XmlName, "name", message, (before.name, after.name));
    }
    if before.node != after.node {
        let said = |node| match node {
            "element" => "an element",
            "attribute" => "an attribute",
            "text" => "text",
            "cdata" => "a CDATA section",
            _ => "no node of its own",
        };
        let message = format!("in XML it is {} now, and was {}", said(after.node), said(before.node));
        note(comparison, at, Kind::XmlAttribute, "attribute", message, (Some(before.node), Some(after.node)));
    }
    if before.is_wrapped != after.is_wrapped {
        let message = match after.is_wrapped {
            true => "in XML there is an element around the list now",
            false => "in XML there is no element around the list any more",
        };
        let said = |is_wrapped| Some(if is_wrapped { "wrapped" } else { "not wrapped" });
        let values = (said(before.is_wrapped), said(after.is_wrapped));
        note(comparison, at, Kind::XmlWrapped, "wrapped", message.to_owned(), values);
    }
    for (kind, member, described, before, after) in [
        (Kind::XmlNamespace, "namespace", "name space", before.namespace, after.namespace),
        (Kind::XmlPrefix, "prefix", "prefix", before.prefix, after.prefix),
    ] {
        if before == after {
            continue;
        }
        let message = match (before, after) {
            (_, None) => format!("in XML it has no {described} any more, and had `{}`", before.unwrap_or_default()),
            (None, Some(after)) => format!("in XML it has the {described} `{after}` now; there was none"),
            (Some(before), Some(after)) => format!("in XML its {described} went from `{before}` to `{after}`"),
        };
        note(comparison, at, kind, member, message, (before, after));
    }
}

fn note<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    member: &str,
    message: String,
    (before, after): (Option<&str>, Option<&str>),
) {
    let note = Note {
        message,
        keyword: "xml",
        member: Some(member),
        before: before.map(Value::from),
        after: after.map(Value::from),
        ..Note::default()
    };
    comparison.note(at, kind, Action::Change, note);
}

/// What an element is called that has no name of its own: the property, or the component.
fn default_name<'s>(
    comparison: &SchemaComparison<'s>,
    schemas: &'s Schemas<'s>,
    schema: SchemaId,
    at: &At<'s>,
) -> Option<&'s str> {
    let parent = comparison.pairs.get(at.pair).and_then(|pair| pair.parent.as_ref());
    match parent {
        Some((_, Step::Property(std::borrow::Cow::Borrowed(name)))) => Some(name),
        _ => schemas.component(schema),
    }
}
