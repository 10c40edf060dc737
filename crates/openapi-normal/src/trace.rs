//! From a place in the normal form back to the place in the original document.
//!
//! Naming moves schemas, lowering wraps them, passes add responses: an error about the normal form
//! would point at text that nobody has written. `/components/schemas/Pet/properties/kind/allOf/0`
//! was, for example, `/paths/~1pets/get/responses/200/content/application~1json/schema/properties/kind`.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::pointer;

/// Where the schemas that naming moved or renamed stood before.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trace {
    /// Name of a component -> pointer into the original document.
    pub(crate) schemas: BTreeMap<String, String>,
    /// Pointer of what was moved before that -> where it stood: a pointer into the original document, or
    /// into another file, as in `pets.yaml#/Pet`.
    pub(crate) moved: HashMap<String, String>,
    /// Where another spelling gave the schemas within a schema other places: the pointer there now, below
    /// the pointer that the schema had, -> the pointer before.
    pub(crate) respelled: HashMap<String, String>,
}

impl Trace {
    /// The pointer in the original document; unchanged when nothing was moved.
    pub(crate) fn original(&self, at: &str) -> String {
        let at = &*self.before_spelling(at);
        let Some(rest) = at.strip_prefix("/components/schemas/") else {
            return self.unmoved(at);
        };
        let (token, inside) = match rest.find('/') {
            Some(end) => rest.split_at(end),
            None => (rest, ""),
        };
        match self.schemas.get(&*pointer::unescape(token)) {
            Some(original) => self.unmoved(&format!("{original}{inside}")),
            None => self.unmoved(at),
        }
    }

    /// The pointer before schemas were spelled in one way.
    pub(crate) fn before_spelling<'p>(&self, at: &'p str) -> Cow<'p, str> {
        if self.respelled.is_empty() {
            return Cow::Borrowed(at);
        }
        let mut before = String::with_capacity(at.len());
        for token in at.split('/').skip(1) {
            before.push('/');
            before.push_str(token);
            if let Some(known) = self.respelled.get(&before) {
                before.clone_from(known);
            }
        }
        Cow::Owned(before)
    }

    /// The pointer before bundling and repairs.
    pub(crate) fn unmoved(&self, at: &str) -> String {
        let mut at = at.to_owned();
        // What was moved may have been moved within what was moved; each step leads outwards, or into
        // another file.
        for _ in 0..16 {
            let mut end = at.len();
            let found = loop {
                if self.moved.is_empty() || !at.starts_with('/') {
                    break None;
                }
                if let Some(origin) = self.moved.get(&at[..end]) {
                    break Some(format!("{origin}{}", &at[end..]));
                }
                match at[..end].rfind('/') {
                    Some(shorter) => end = shorter,
                    None => break None,
                }
            };
            match found {
                Some(before) if before != at => at = before,
                _ => break,
            }
        }
        at
    }

    /// Like [`Self::original`], but certainly a place in the original: where the pipeline added
    /// something, the place it was added to.
    pub(crate) fn closest(&self, original: &Value, at: &str) -> String {
        let mut at = self.original(at);
        shorten(original, &mut at);
        at
    }

    /// The same, unless nothing of the pointer but the root is in the original.
    pub(crate) fn origin_of(&self, original: &Value, at: &str) -> Option<String> {
        let origin = self.closest(original, at);
        (at.is_empty() || !origin.is_empty()).then_some(origin)
    }
}

/// Leaves of a pointer what leads to a place.
pub(crate) fn shorten(original: &Value, at: &mut String) {
    // In another file; nobody knows it here.
    if !at.is_empty() && !at.starts_with('/') {
        return;
    }
    while original.pointer(at).is_none() {
        // The root always exists, so this ends there at the latest.
        at.truncate(at.rfind('/').unwrap_or_default());
    }
}
