//! Names that JSON Schema gives to places: `$id`, `$anchor` and their relatives.

use std::collections::HashMap;

use serde_json::Value;

use super::files;
use crate::pointer::join;

/// The named places of a file.
#[derive(Debug, Default)]
pub(super) struct Resources {
    /// Absolute `$id` -> pointer.
    ids: HashMap<String, String>,
    /// `$id` of the resource, name of the anchor -> pointers, in the order of the text.
    anchors: HashMap<(String, String), Vec<String>>,
    /// Name of the anchor -> its first pointer, whatever the resource.
    loose: HashMap<String, String>,
}

impl Resources {
    /// Looks everywhere, also where only data stands: a wrong finding there is one that nobody asks for.
    pub(super) fn of(root: &Value, uri: &str) -> Self {
        let mut resources = Self::default();
        let own = root.get("$self").and_then(Value::as_str).unwrap_or(uri).to_owned();
        resources.ids.insert(own.clone(), String::new());
        let mut open = vec![(root, String::new(), own)];
        while let Some((value, at, mut uri)) = open.pop() {
            match value {
                Value::Object(members) => {
                    match members.get("$id").and_then(Value::as_str) {
                        // Older drafts wrote anchors so.
                        Some(id) if id.starts_with('#') => resources.anchor(&uri, &id[1..], &at),
                        Some(id) => {
                            uri = absolute(&uri, id);
                            resources.ids.entry(uri.clone()).or_insert_with(|| at.clone());
                        }
                        None => {}
                    }
                    for keyword in ["$anchor", "$dynamicAnchor"] {
                        if let Some(name) = members.get(keyword).and_then(Value::as_str) {
                            resources.anchor(&uri, name, &at);
                        }
                    }
                    // The first is taken out first, so that the first of several with one name is the first in the text.
                    open.extend(members.iter().rev().map(|(key, child)| (child, join(&at, key), uri.clone())));
                }
                Value::Array(items) => {
                    let items = items.iter().enumerate().rev();
                    open.extend(items.map(|(index, child)| (child, format!("{at}/{index}"), uri.clone())));
                }
                _ => {}
            }
        }
        resources
    }

    fn anchor(&mut self, uri: &str, name: &str, at: &str) {
        self.anchors.entry((uri.to_owned(), name.to_owned())).or_default().push(at.to_owned());
        self.loose.entry(name.to_owned()).or_insert_with(|| at.to_owned());
    }

    /// The pointer of a resource.
    pub(super) fn id(&self, uri: &str) -> Option<&str> {
        // An empty fragment is none.
        self.ids.get(uri).or_else(|| self.ids.get(uri.strip_suffix('#')?)).map(String::as_str)
    }

    /// The pointer of an anchor in a resource.
    pub(super) fn anchor_at(&self, uri: &str, name: &str) -> Option<&str> {
        self.anchors.get(&(uri.to_owned(), name.to_owned()))?.first().map(String::as_str)
    }

    /// The pointer of an anchor in whatever resource.
    pub(super) fn anchor_anywhere(&self, name: &str) -> Option<&str> {
        self.loose.get(name).map(String::as_str)
    }

    /// Of several anchors with one name in one resource, the one that is nearest to a place.
    pub(super) fn nearest_anchor(&self, uri: &str, name: &str, place: &str) -> Option<&str> {
        let several = self.anchors.get(&(uri.to_owned(), name.to_owned())).filter(|several| several.len() > 1)?;
        let shared = |at: &str| at.split('/').zip(place.split('/')).take_while(|(one, other)| one == other).count();
        // Of those that are equally near the first, which of a reversed list is the last.
        several.iter().rev().max_by_key(|at| shared(at)).map(String::as_str)
    }
}

/// A reference as seen from a base.
pub(super) fn absolute(base: &str, reference: &str) -> String {
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let (origin, path) = match base.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            (format!("{scheme}://{host}/"), path)
        }
        None => (String::new(), base),
    };
    let path = match reference.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => files::join(path, reference).unwrap_or_else(|| reference.to_owned()),
    };
    format!("{origin}{path}")
}

/// Whether a reference says where on the network, or in which name space.
pub(super) fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        // One letter is a drive.
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn named_places() {
        let value = json!({
            "$id": "https://a.b/x/root.json",
            "$defs": { "c": { "$id": "c.json", "$anchor": "in", "d": { "$anchor": "deep" } }, "e": { "$id": "#old" } },
        });
        let resources = Resources::of(&value, "file.yaml");
        assert_eq!(resources.id("https://a.b/x/c.json"), Some("/$defs/c"));
        assert_eq!(resources.id("https://a.b/x/c.json#"), Some("/$defs/c"));
        assert_eq!(resources.id("file.yaml"), Some(""));
        assert_eq!(resources.anchor_at("https://a.b/x/c.json", "deep"), Some("/$defs/c/d"));
        assert_eq!(resources.anchor_at("https://a.b/x/root.json", "deep"), None);
        assert_eq!(resources.anchor_anywhere("old"), Some("/$defs/e"));
        assert_eq!(resources.anchor_anywhere("none"), None);
    }

    /// Several schemas may have an anchor of one name: the first counts, or the nearest.
    #[test]
    fn anchors_of_one_name() {
        let value = json!({
            "a": { "$defs": { "x": { "$dynamicAnchor": "t" } } },
            "b": { "$defs": { "x": { "$dynamicAnchor": "t" }, "y": { "$anchor": "one" } } },
        });
        let resources = Resources::of(&value, "file.yaml");
        assert_eq!(resources.anchor_at("file.yaml", "t"), Some("/a/$defs/x"));
        for (place, nearest) in [("/b", "/b/$defs/x"), ("/a/$defs/z", "/a/$defs/x"), ("/c", "/a/$defs/x")] {
            assert_eq!(resources.nearest_anchor("file.yaml", "t", place), Some(nearest), "{place}");
        }
        assert_eq!(resources.nearest_anchor("file.yaml", "one", "/a"), None);
    }

    #[test]
    fn absolute_references() {
        for (base, reference, expected) in [
            ("", "a.json", "a.json"),
            ("https://a.b/x/y.json", "z.json", "https://a.b/x/z.json"),
            ("https://a.b/x/y.json", "/z.json", "https://a.b/z.json"),
            ("https://a.b", "z", "https://a.b/z"),
            ("a/b.json", "https://c.d/e", "https://c.d/e"),
            ("a/b.json", "urn:x:y", "urn:x:y"),
        ] {
            assert_eq!(absolute(base, reference), expected);
        }
    }
}
