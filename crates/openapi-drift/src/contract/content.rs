//! What a body may be: media types and their schemas.

use std::collections::BTreeMap;

use super::node::Node;
use super::parameters::Parameter;
use super::{Reader, SchemaId};

/// One media type of a body.
#[derive(Debug, Clone)]
pub(crate) struct Media<'d> {
    pub(crate) name: MediaName,
    pub(crate) node: Node<'d>,
    /// None where any value is allowed.
    pub(crate) schema: Option<SchemaId>,
    /// What a stream consists of.
    pub(crate) item_schema: Option<SchemaId>,
    /// How the parts of a form are written, by their name; only where that is not the usual way.
    pub(crate) encoding: BTreeMap<&'d str, Encoding<'d>>,
}

/// How a part of a form is written.
#[derive(Debug, Clone)]
pub(crate) struct Encoding<'d> {
    pub(crate) node: Node<'d>,
    pub(crate) headers: Vec<Parameter<'d>>,
}

/// The name of a media type: `application/json; charset=utf-8`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MediaName {
    /// Without parameters, in small letters.
    pub(crate) essence: String,
    pub(crate) parameters: BTreeMap<String, String>,
}

impl MediaName {
    pub(crate) fn of(text: &str) -> Self {
        let mut parts = text.split(';');
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let parameters = parts.filter_map(|part| part.split_once('=')).map(|(name, value)| {
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim().trim_matches('"');
            // The names of charsets have no casing; a boundary or profile has.
            let value = if name == "charset" { value.to_ascii_lowercase() } else { value.to_owned() };
            (name, value)
        });
        Self { essence, parameters: parameters.collect() }
    }

    /// Whether this is a range that the other one is in: `application/*` and `application/json`.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let (Some((kind, subtype)), Some((other_kind, other_subtype))) =
            (self.essence.split_once('/'), other.essence.split_once('/'))
        else {
            return false;
        };
        match (kind, subtype) {
            ("*", "*") => other_kind != "*",
            (kind, "*") => kind == other_kind && other_subtype != "*",
            _ => false,
        }
    }

    /// What its values are written in, by name or by suffix: `json` of `application/problem+json`.
    pub(crate) fn syntax(&self) -> Option<&str> {
        let (_, subtype) = self.essence.split_once('/')?;
        let syntax = subtype.rsplit_once('+').map_or(subtype, |(_, suffix)| suffix);
        matches!(syntax, "json" | "xml" | "yaml" | "cbor").then_some(syntax)
    }

    /// Whether it is the syntax and nothing else: `application/json`.
    pub(crate) fn is_bare(&self) -> bool {
        !self.essence.contains('+')
    }

    /// Whether every value in it is written as text, whatever its type is: forms and XML.
    pub(crate) fn is_text(&self) -> bool {
        self.has_parts() || self.is_xml()
    }

    /// Whether it is XML, under whatever name.
    pub(crate) fn is_xml(&self) -> bool {
        self.syntax() == Some("xml")
    }

    /// Whether the encoding of its parts means something.
    fn has_parts(&self) -> bool {
        self.essence.starts_with("multipart/") || self.essence == "application/x-www-form-urlencoded"
    }
}

impl std::fmt::Display for MediaName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.essence)?;
        self.parameters.iter().try_for_each(|(name, value)| write!(f, "; {name}={value}"))
    }
}

impl<'d> Reader<'d> {
    /// The media types of a body, parameter or header, sorted.
    pub(super) fn content(&mut self, owner: &Node<'d>) -> Vec<Media<'d>> {
        let mut content: BTreeMap<MediaName, Media<'d>> = BTreeMap::new();
        for (text, node) in owner.members("content") {
            let name = MediaName::of(text);
            let parts = if name.has_parts() { node.members("encoding") } else { Vec::new() };
            let parts = parts.into_iter().map(|(part, node)| (part, Encoding { headers: self.headers(&node), node }));
            let encoding = parts.collect();
            let schema = self.schema(&node, "schema");
            let item_schema = self.schema(&node, "itemSchema");
            // Of two spellings of one name the first one counts.
            content.entry(name.clone()).or_insert(Media { name, node, schema, item_schema, encoding });
        }
        content.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_media_types() {
        for (text, shown, syntax, is_bare) in [
            ("application/json", "application/json", Some("json"), true),
            ("Application/JSON; Charset=\"UTF-8\"", "application/json; charset=utf-8", Some("json"), true),
            ("application/problem+json", "application/problem+json", Some("json"), false),
            ("text/xml;b=2;a=1", "text/xml; a=1; b=2", Some("xml"), true),
            ("image/png", "image/png", None, true),
        ] {
            let name = MediaName::of(text);
            assert_eq!((name.to_string().as_str(), name.syntax(), name.is_bare()), (shown, syntax, is_bare), "{text}");
        }
    }

    #[test]
    fn ranges_cover_what_is_in_them() {
        for (range, other, expected) in [
            ("*/*", "application/json", true),
            ("*/*", "application/*", true),
            ("application/*", "application/json", true),
            ("application/*", "application/*", false),
            ("application/*", "text/plain", false),
            ("application/json", "application/json", false),
        ] {
            assert_eq!(MediaName::of(range).covers(&MediaName::of(other)), expected, "{range} and {other}");
        }
    }
}
