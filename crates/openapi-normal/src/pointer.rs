//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)), and those that stand in a `$ref`.
//!
//! A place in a document is written in two ways that look alike. A *pointer* joins names by `/`, so that a `/` or
//! a `~` within a name has to be escaped. A *reference* has the pointer in the fragment of a URL, where it is
//! percent-encoded on top of that. Whoever forgets one of the two finds nearly everything: paths of an API have
//! slashes in them, and few names have spaces.
//!
//! ```
//! use openapi_normal::pointer;
//! use serde_json::json;
//!
//! let document = json!({
//!     "paths": { "/teas": { "$ref": "#/components/pathItems/All%20teas" } },
//!     "components": { "pathItems": { "All teas": { "summary": "Lists teas" } } },
//! });
//! let at = pointer::join("/paths", "/teas");
//! assert_eq!(at, "/paths/~1teas");
//!
//! let (at, item) = pointer::follow(&document, at, &document["paths"]["/teas"]);
//! assert_eq!(at, "/components/pathItems/All teas");
//! assert_eq!(item["summary"], "Lists teas");
//! ```

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::Value;

/// How many references are followed in a row; more are a circle.
const LONGEST_CHAIN: usize = 64;

/// A name as a token of a pointer: `~` and `/` escaped.
#[must_use]
pub fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) { Cow::Owned(name.replace('~', "~0").replace('/', "~1")) } else { Cow::Borrowed(name) }
}

/// The name that a token of a pointer stands for; the opposite of [`escape`].
#[must_use]
pub fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // In this order: `~01` is an escaped `~1`, not a slash.
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// `pointer` one step further down, to the member `name`.
#[must_use]
pub fn join(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", escape(name))
}

/// The names on the way to where a pointer leads.
pub fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// The `$ref` of an object, if it has one and it is a text.
#[must_use]
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The pointer inside a local reference: that of `#/components/schemas/A%20b` is `/components/schemas/A b`.
///
/// `None` for references that leave the document, for anchors (`#name`), and for what is no URL.
#[must_use]
pub fn local(reference: &str) -> Option<Cow<'_, str>> {
    let pointer = percent_decode(reference.strip_prefix('#')?)?;
    (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
}

/// The local reference to what a pointer names, the other way around from [`local`].
///
/// ```
/// use openapi_normal::pointer::{local, reference_to};
///
/// let reference = reference_to("/components/schemas/A b");
/// assert_eq!(reference, "#/components/schemas/A%20b");
/// assert_eq!(local(&reference).as_deref(), Some("/components/schemas/A b"));
/// ```
#[must_use]
pub fn reference_to(pointer: &str) -> String {
    let mut reference = "#".to_owned();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/$!:@".contains(&byte) {
            reference.push(char::from(byte));
        } else {
            reference += &format!("%{byte:02X}");
        }
    }
    reference
}

/// A part of a URL as the text that it encodes; `None` if it is not well-formed, or no UTF-8.
#[must_use]
pub fn percent_decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (&[high, low], tail) = rest.split_first_chunk()?;
        bytes.push(hex_digit(high)? << 4 | hex_digit(low)?);
        rest = tail;
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn hex_digit(byte: u8) -> Option<u8> {
    u8::try_from(char::from(byte).to_digit(16)?).ok()
}

/// What stands at the end of the local references that `value`, at the pointer `at`, begins with, and where.
///
/// That is `value` itself if it is no reference, and the last reference of the chain if that leads nowhere.
/// Circles are left.
#[must_use]
pub fn follow<'a>(document: &'a Value, mut at: String, mut value: &'a Value) -> (String, &'a Value) {
    for _ in 0..LONGEST_CHAIN {
        let target = reference(value).and_then(local);
        match target.and_then(|target| document.pointer(&target).map(|value| (target, value))) {
            Some((target, found)) => (at, value) = (target.into_owned(), found),
            None => break,
        }
    }
    (at, value)
}

/// Pointer to the component `name` of a kind, for example `schemas`.
pub(crate) fn component(kind: &str, name: &str) -> String {
    format!("/components/{kind}/{}", escape(name))
}

/// The name in a reference to a schema component, `None` for anything else (also for a place
/// *inside* a component).
pub(crate) fn schema_component(reference: &str) -> Option<String> {
    let pointer = local(reference)?;
    let token = pointer.strip_prefix("/components/schemas/")?;
    (!token.contains('/')).then(|| unescape(token).into_owned())
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
        self.0.push_str(&escape(token));
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tokens_are_escaped_and_back() {
        for (name, token) in [("a", "a"), ("/v1/x", "~1v1~1x"), ("~1", "~01"), ("~/~", "~0~1~0"), ("", "")] {
            assert_eq!(escape(name), token);
            assert_eq!(unescape(token), name);
            assert_eq!(join("/a", name), format!("/a/{token}"));
            assert_eq!(tokens(&join("/a", name)).last().as_deref(), Some(name));
        }
        for (pointer, names) in [("", &[] as &[&str]), ("/", &[""]), ("/a~1b//~01", &["a/b", "", "~1"])] {
            assert_eq!(tokens(pointer).collect::<Vec<_>>(), names, "{pointer}");
        }
    }

    #[test]
    fn a_walk_names_the_places_that_joining_names() {
        let mut place = Place::at("/a");
        let first = place.enter("b/~");
        let second = place.enter_index(3);
        assert_eq!(place.as_str(), join(&join("/a", "b/~"), "3"));
        place.leave(second);
        assert_eq!(place.as_str(), "/a/b~1~0");
        place.leave(first);
        assert_eq!(place.as_str(), "/a");
    }

    #[test]
    fn references() {
        for (reference, pointer, component) in [
            ("#/components/schemas/A", Some("/components/schemas/A"), Some("A")),
            ("#/components/schemas/A%20b", Some("/components/schemas/A b"), Some("A b")),
            ("#/components/schemas/a~1b", Some("/components/schemas/a~1b"), Some("a/b")),
            ("#/components/schemas/a%7E1b", Some("/components/schemas/a~1b"), Some("a/b")),
            ("#/components/schemas/A/properties/b", Some("/components/schemas/A/properties/b"), None),
            ("#/components/responses/A", Some("/components/responses/A"), None),
            ("#", Some(""), None),
            ("#anchor", None, None),
            ("#/a%2", None, None),
            ("#/a%ff", None, None),
            ("#/a%+1", None, None),
            ("other.yaml#/components/schemas/A", None, None),
        ] {
            assert_eq!(local(reference).as_deref(), pointer, "{reference}");
            assert_eq!(schema_component(reference).as_deref(), component, "{reference}");
        }
    }

    #[test]
    fn text_of_a_url() {
        for (encoded, text) in [
            ("", Some("")),
            ("a+b", Some("a+b")),
            ("%C3%a4%20%25", Some("\u{e4} %")),
            ("50%", None),
            ("%0", None),
            ("%0g", None),
            ("%+1", None),
            ("%\u{e4}", None),
            ("%C3", None),
        ] {
            assert_eq!(percent_decode(encoded).as_deref(), text, "{encoded}");
        }
    }

    #[test]
    fn references_are_followed_and_circles_left() {
        let document = json!({
            "a": { "$ref": "#/b%20c" },
            "b c": { "$ref": "#/d~1e" },
            "d/e": { "x": 1 },
            "loop": { "$ref": "#/loop" },
            "nowhere": { "$ref": "#/nothing" },
            "to nowhere": { "$ref": "#/nowhere" },
            "elsewhere": { "$ref": "other.yaml#/a" },
            "odd": { "$ref": 1 },
        });
        for (from, to) in [
            ("a", "/d~1e"),
            ("b c", "/d~1e"),
            ("d/e", "/d~1e"),
            ("loop", "/loop"),
            ("nowhere", "/nowhere"),
            ("to nowhere", "/nowhere"),
            ("elsewhere", "/elsewhere"),
            ("odd", "/odd"),
        ] {
            let (at, value) = follow(&document, join("", from), &document[from]);
            assert_eq!(at, to);
            assert_eq!(document.pointer(to), Some(value));
        }
    }
}
