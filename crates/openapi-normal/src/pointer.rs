//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)): joining, splitting, and the
//! ones that stand in a `$ref`.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::Value;

/// `token` as it is written inside a pointer: `~` and `/` escaped.
pub(crate) fn escape(token: &str) -> Cow<'_, str> {
    if token.contains(['~', '/']) {
        Cow::Owned(token.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(token)
    }
}

/// A token as it was before [`escape`].
pub(crate) fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // In this order: `~01` is an escaped `~1`, not a slash.
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// `pointer` one step further down.
pub(crate) fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape(token))
}

/// A pointer that a walk carries along.
#[derive(Debug, Default)]
pub(crate) struct Place(String);

impl Place {
    pub(crate) fn at(pointer: &str) -> Self {
        Self(pointer.to_owned())
    }

    /// One step down; gives what [`Self::leave`] wants.
    pub(crate) fn enter(&mut self, token: &str) -> usize {
        let before = self.0.len();
        self.0.push('/');
        if token.bytes().any(|byte| byte == b'~' || byte == b'/') {
            self.0.push_str(&escape(token));
        } else {
            self.0.push_str(token);
        }
        before
    }

    /// One step down, to an element.
    pub(crate) fn enter_index(&mut self, index: usize) -> usize {
        let before = self.0.len();
        // Writing to a text does not fail.
        let _ = write!(self.0, "/{index}");
        before
    }

    /// Back up.
    pub(crate) fn leave(&mut self, before: usize) {
        self.0.truncate(before);
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The unescaped tokens of a pointer.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// Pointer to the component `name` of a kind, for example `schemas`.
pub(crate) fn component(kind: &str, name: &str) -> String {
    format!("/components/{kind}/{}", escape(name))
}

/// The `$ref` of an object, if it has one and it is a string.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The pointer inside a local reference: `#/components/schemas/A%20b` is `/components/schemas/A b`.
///
/// `None` for references that leave the document and for anchors (`#name`).
pub(crate) fn local(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let pointer = percent_decode(fragment)?;
    (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
}

/// The name in a reference to a schema component, `None` for anything else (also for a place
/// *inside* a component).
pub(crate) fn schema_component(reference: &str) -> Option<String> {
    let pointer = local(reference)?;
    let token = pointer.strip_prefix("/components/schemas/")?;
    (!token.contains('/')).then(|| unescape(token).into_owned())
}

pub(crate) fn percent_decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (digits, tail) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = tail;
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped_and_back() {
        for (token, escaped) in [("a", "a"), ("/v1/x", "~1v1~1x"), ("~1", "~01"), ("", "")] {
            assert_eq!(escape(token), escaped);
            assert_eq!(unescape(escaped), token);
            assert_eq!(tokens(&join("/a", token)).last().as_deref(), Some(token));
        }
    }

    #[test]
    fn references() {
        for (reference, pointer, component) in [
            ("#/components/schemas/A", Some("/components/schemas/A"), Some("A")),
            ("#/components/schemas/A%20b", Some("/components/schemas/A b"), Some("A b")),
            ("#/components/schemas/a~1b", Some("/components/schemas/a~1b"), Some("a/b")),
            ("#/components/schemas/A/properties/b", Some("/components/schemas/A/properties/b"), None),
            ("#/components/responses/A", Some("/components/responses/A"), None),
            ("#", Some(""), None),
            ("#anchor", None, None),
            ("#/a%2", None, None),
            ("#/a%ff", None, None),
            ("other.yaml#/components/schemas/A", None, None),
        ] {
            assert_eq!(local(reference).as_deref(), pointer, "{reference}");
            assert_eq!(schema_component(reference).as_deref(), component, "{reference}");
        }
    }
}
