//! Parameters and headers.

use std::collections::BTreeMap;

use super::content::Media;
use super::node::Node;
use super::schemas::Types;
use super::{Reader, SchemaId};

/// What tells a parameter from others, in any spelling of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Identity {
    /// The n-th variable of the path: its name is nobody's business.
    Variable(usize),
    /// Its place and name; the names of headers have no casing.
    Named(String, String),
}

/// A parameter of a request, or a header of an answer.
#[derive(Debug, Clone)]
pub(crate) struct Parameter<'d> {
    pub(crate) identity: Identity,
    /// `query`, `path`, `header`, `cookie`, `querystring`.
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) node: Node<'d>,
    pub(crate) is_required: bool,
    pub(crate) writing: Writing,
    pub(crate) schema: Option<SchemaId>,
    pub(crate) content: Vec<Media<'d>>,
}

/// How a value becomes text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Writing {
    /// By a style.
    Style { style: String, explode: bool, allow_reserved: bool, allow_empty: bool },
    /// As a media type.
    Content(String),
}

impl Parameter<'_> {
    /// `query parameter limit`, `header X-Trace`.
    pub(crate) fn described(&self) -> String {
        format!("{} parameter {}", self.place, self.name)
    }
}

impl<'d> Reader<'d> {
    /// The parameters of an operation, those of its path item included.
    pub(super) fn parameters(&mut self, path: &str, item: &Node<'d>, operation: &Node<'d>) -> Vec<Parameter<'d>> {
        let variables = variables(path);
        let mut found: BTreeMap<Identity, Parameter<'d>> = BTreeMap::new();
        // Those of the operation win.
        for node in operation.elements("parameters").into_iter().chain(item.elements("parameters")) {
            let (Some(name), Some(place)) = (node.text("name"), node.text("in")) else { continue };
            let (name, place) = (name.into_owned(), place.into_owned());
            let identity = match variables.iter().position(|variable| place == "path" && *variable == name) {
                Some(index) => Identity::Variable(index),
                None if place == "header" => Identity::Named(place.clone(), name.to_ascii_lowercase()),
                None => Identity::Named(place.clone(), name.clone()),
            };
            if found.contains_key(&identity) {
                continue;
            }
            let is_required = node.flag("required") || place == "path";
            let parameter = self.parameter(identity.clone(), place, name, node, is_required);
            found.insert(identity, parameter);
        }
        found.into_values().collect()
    }

    /// The headers of an answer or of a part.
    pub(super) fn headers(&mut self, owner: &Node<'d>) -> Vec<Parameter<'d>> {
        let mut found: BTreeMap<Identity, Parameter<'d>> = BTreeMap::new();
        for (name, node) in owner.members("headers") {
            let identity = Identity::Named("header".to_owned(), name.to_ascii_lowercase());
            // The content says what it is, and OpenAPI ignores the header.
            if name.eq_ignore_ascii_case("content-type") || found.contains_key(&identity) {
                continue;
            }
            let is_required = node.flag("required");
            let header = self.parameter(identity.clone(), "header".to_owned(), name.to_owned(), node, is_required);
            found.insert(identity, header);
        }
        found.into_values().collect()
    }

    fn parameter(
        &mut self,
        identity: Identity,
        place: String,
        name: String,
        node: Node<'d>,
        is_required: bool,
    ) -> Parameter<'d> {
        let content = self.content(&node);
        let schema = self.schema_as_written(&node, "schema");
        let writing = match content.first() {
            Some(media) => Writing::Content(media.name.to_string()),
            None => {
                let types = schema.map(|id| self.schemas.get(id).types);
                let is_single = types.is_some_and(|types| !types.meets(Types::ARRAY.or(Types::OBJECT)));
                style(&place, &node, is_single)
            }
        };
        Parameter { identity, place, name, node, is_required, writing, schema, content }
    }
}

/// `is_single` says that values are certainly neither lists nor objects, which are written in one way only.
fn style(place: &str, node: &Node<'_>, is_single: bool) -> Writing {
    let usual = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
    let style = node.text("style").map_or_else(|| usual.to_owned(), |style| style.into_owned());
    let explode = match node.value.get("explode").and_then(serde_json::Value::as_bool) {
        _ if is_single => false,
        Some(explode) => explode,
        None => style == "form",
    };
    Writing::Style {
        explode,
        style,
        allow_reserved: node.flag("allowReserved"),
        allow_empty: place == "query" && node.flag("allowEmptyValue"),
    }
}

/// The names of the variables of a path, each once, in their order.
pub(crate) fn variables(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (name, _) in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
