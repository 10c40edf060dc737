//! A schema and where it stands.

use std::rc::Rc;

use openapi_normal::pointer::join;
use serde_json::{Map, Value};

/// A schema of the document. Several of them that hold at once (members of `allOf`, a property that is
/// declared twice) are a list of nodes; the last one is the most specific.
#[derive(Debug, Clone)]
pub(super) struct Node<'doc> {
    pub(super) schema: &'doc Value,
    /// JSON pointer.
    pub(super) at: Rc<str>,
    /// The component that it stands in.
    pub(super) owner: Option<usize>,
    /// Not the schema, but a reference to this component.
    pub(super) stands_for: Option<usize>,
    /// Only what the schema says itself counts: what it is composed of has been taken apart already.
    pub(super) bare: bool,
    /// It holds under a condition, so that nothing is required by it.
    pub(super) optional: bool,
}

/// Schemas that hold at once.
pub(super) type Conj<'doc> = Vec<Node<'doc>>;

impl<'doc> Node<'doc> {
    pub(super) fn new(schema: &'doc Value, at: impl Into<Rc<str>>, owner: Option<usize>) -> Self {
        Self { schema, at: at.into(), owner, stands_for: None, bare: false, optional: false }
    }

    pub(super) fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    pub(super) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// A keyword of the schema; what a schema is composed of is none of a bare one.
    pub(super) fn get(&self, keyword: &str) -> Option<&'doc Value> {
        if self.stands_for.is_some() || self.bare && COMPOSITION.contains(&keyword) {
            return None;
        }
        self.schema.get(keyword)
    }

    pub(super) fn text(&self, keyword: &str) -> Option<&'doc str> {
        self.get(keyword)?.as_str()
    }

    /// What it refers to, if it says nothing else.
    pub(super) fn only_reference(&self) -> Option<&'doc str> {
        self.schema.as_object().filter(|members| members.len() == 1)?;
        self.text("$ref")
    }

    pub(super) fn flag(&self, keyword: &str) -> bool {
        self.get(keyword) == Some(&Value::Bool(true))
    }

    pub(super) fn list(&self, keyword: &str) -> &'doc [Value] {
        self.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub(super) fn object(&self, keyword: &str) -> Option<&'doc Map<String, Value>> {
        self.get(keyword)?.as_object()
    }

    /// The strings of a list.
    pub(super) fn strings(&self, keyword: &str) -> impl Iterator<Item = &'doc str> + use<'doc> {
        self.list(keyword).iter().filter_map(Value::as_str)
    }

    /// The schema of a keyword. Booleans are no schemas here.
    pub(super) fn child(&self, keyword: &str) -> Option<Self> {
        let schema = self.get(keyword).filter(|schema| schema.is_object())?;
        Some(self.below(schema, format!("{}/{keyword}", self.at)))
    }

    /// The schemas of a keyword that has a list of them.
    pub(super) fn children(&self, keyword: &str) -> Vec<Self> {
        let schemas = self.list(keyword).iter().enumerate();
        schemas.map(|(index, schema)| self.below(schema, format!("{}/{keyword}/{index}", self.at))).collect()
    }

    /// The schemas of a keyword that has them by name.
    pub(super) fn members(&self, keyword: &'static str) -> impl Iterator<Item = (&'doc str, Self)> {
        let schemas = self.object(keyword).into_iter().flatten();
        let at = format!("{}/{keyword}", self.at);
        schemas.map(move |(name, schema)| (name.as_str(), self.below(schema, join(&at, name))))
    }

    fn below(&self, schema: &'doc Value, at: String) -> Self {
        Self::new(schema, at, self.owner)
    }

    /// Nothing is valid: `false`, or `not` anything.
    pub(super) fn is_never(&self) -> bool {
        let not = |schema: &Value| {
            schema.get("not").is_some_and(|not| not == &Value::Bool(true) || not.as_object().is_some_and(Map::is_empty))
        };
        self.stands_for.is_none() && (self.schema == &Value::Bool(false) || not(self.schema))
    }

    /// Whether it says anything that a type depends on.
    pub(super) fn says_something(&self) -> bool {
        self.keywords().any(|keyword| STRUCTURE.contains(&keyword))
    }

    /// All keywords.
    pub(super) fn keywords(&self) -> impl Iterator<Item = &'doc str> {
        let bare = self.bare;
        let own = self.schema.as_object().filter(|_| self.stands_for.is_none());
        let keywords = own.into_iter().flatten().map(|(keyword, _)| keyword.as_str());
        keywords.filter(move |keyword| !(bare && COMPOSITION.contains(keyword)))
    }
}

/// Keywords that make one schema of several.
pub(super) const COMPOSITION: [&str; 9] =
    ["$ref", "allOf", "oneOf", "anyOf", "if", "then", "else", "dependentSchemas", "discriminator"];

/// Keywords that a type depends on, besides [`COMPOSITION`].
const STRUCTURE: [&str; 19] = [
    "type",
    "format",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "items",
    "prefixItems",
    "contentEncoding",
    "not",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "multipleOf",
];

/// Whether a type depends on a keyword.
pub(super) fn is_structure(keyword: &str) -> bool {
    STRUCTURE.contains(&keyword) || COMPOSITION.contains(&keyword)
}
