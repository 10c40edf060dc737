//! A place in the prepared document: a value together with its pointer.

use std::borrow::Cow;

use openapi_normal::pointer::{follow, join, unescape};
use serde_json::Value;

use crate::schemas::Types;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'doc> {
    /// JSON pointer into the prepared document.
    pub(super) at: String,
    /// What stands there.
    pub(super) value: &'doc Value,
}

impl<'doc> Node<'doc> {
    /// The whole document.
    pub(super) fn root(document: &'doc Value) -> Self {
        Self { at: String::new(), value: document }
    }

    /// A member; null counts as none.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(Self { at: join(&self.at, key), value })
    }

    /// A member that is a text which says something.
    pub(super) fn text(&self, key: &str) -> Option<&'doc str> {
        self.value.get(key)?.as_str().filter(|text| !text.trim().is_empty())
    }

    /// A member that is a text which says something, owned.
    pub(super) fn owned(&self, key: &str) -> Option<String> {
        self.text(key).map(str::to_owned)
    }

    /// A member that is a boolean.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        self.value.get(key)?.as_bool()
    }

    /// The members of a member that is an object.
    pub(super) fn entries(&self, key: &str) -> Vec<(&'doc str, Self)> {
        self.get(key).map(|member| member.members()).unwrap_or_default()
    }

    /// The members, if it is an object.
    pub(super) fn members(&self) -> Vec<(&'doc str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), Self { at: join(&self.at, key), value })).collect()
    }

    /// The members without extensions (`x-...`), for objects that may have some beside keys of their own.
    pub(super) fn patterned(&self) -> Vec<(&'doc str, Self)> {
        let mut members = self.members();
        members.retain(|(key, _)| !key.starts_with("x-"));
        members
    }

    /// The elements of a member that is an array.
    pub(super) fn items(&self, key: &str) -> Vec<Self> {
        let elements = self.value.get(key).and_then(Value::as_array).into_iter().flatten();
        let at = join(&self.at, key);
        elements.enumerate().map(|(index, value)| Self { at: format!("{at}/{index}"), value }).collect()
    }

    /// What a reference leads to; the node itself if it is none, or leads nowhere.
    pub(super) fn followed(&self, types: &Types<'doc>) -> Self {
        let (at, value) = follow(types.document(), self.at.clone(), self.value);
        Self { at, value }
    }

    /// The last token of the pointer of a component, for names; `None` outside of the components.
    pub(super) fn component(&self) -> Option<Cow<'_, str>> {
        let mut tokens = self.at.strip_prefix("/components/")?.splitn(3, '/');
        let name = tokens.nth(1)?;
        Some(unescape(name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_name_of_a_component() {
        let document = json!({});
        for (at, name) in [
            ("/components/responses/Not~1Found/content", Some("Not/Found")),
            ("/components/parameters/page", Some("page")),
            ("/paths/~1pets/get", None),
            ("/components", None),
        ] {
            let node = Node { at: at.to_owned(), value: &document };
            assert_eq!(node.component().as_deref(), name, "{at}");
        }
    }
}
