//! A place in a prepared document, and the way from it to others.

use std::borrow::Cow;

use openapi_normal::pointer;
use serde_json::Value;

/// What stands somewhere, at the end of the references that it may begin with.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    document: &'d Value,
    /// JSON pointer into the prepared document; where a reference leads, not where it stands.
    pub(crate) at: String,
    /// Where it was found, for what is about its being there at all: the place of the reference, if it was one.
    pub(crate) site: String,
    pub(crate) value: &'d Value,
}

impl<'d> Node<'d> {
    pub(crate) fn root(document: &'d Value) -> Self {
        Self { document, at: String::new(), site: String::new(), value: document }
    }

    fn follow(&self, site: String, value: &'d Value) -> Self {
        let (at, value) = pointer::follow(self.document, site.clone(), value);
        Self { document: self.document, at, site, value }
    }

    /// The member of this name, if it is there and not null.
    pub(crate) fn member(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(self.follow(pointer::join(&self.at, name), value))
    }

    /// The members of the map under `name`, without extensions.
    pub(crate) fn members(&self, name: &str) -> Vec<(&'d str, Self)> {
        self.member(name).map(|map| map.entries()).unwrap_or_default()
    }

    /// The members of a map, without extensions.
    pub(crate) fn entries(&self) -> Vec<(&'d str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members
            .filter(|(name, _)| !name.starts_with("x-"))
            .map(|(name, value)| (name.as_str(), self.follow(pointer::join(&self.at, name), value)))
            .collect()
    }

    /// The elements of the list under `name`.
    pub(crate) fn elements(&self, name: &str) -> Vec<Self> {
        let at = pointer::join(&self.at, name);
        let elements = self.value.get(name).and_then(Value::as_array).into_iter().flatten();
        elements.enumerate().map(|(index, value)| self.follow(format!("{at}/{index}"), value)).collect()
    }

    /// A text, or a number or boolean as one: dates and versions are often written without quotes.
    pub(crate) fn text(&self, name: &str) -> Option<Cow<'d, str>> {
        match self.value.get(name)? {
            Value::String(text) => Some(Cow::Borrowed(text)),
            other @ (Value::Number(_) | Value::Bool(_)) => Some(Cow::Owned(other.to_string())),
            _ => None,
        }
    }

    /// Whether a member is `true`.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.value.get(name) == Some(&Value::Bool(true))
    }

    /// The pointer of a member, which need not be there.
    pub(crate) fn below(&self, name: &str) -> String {
        pointer::join(&self.at, name)
    }
}
