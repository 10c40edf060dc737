//! Groups of operations: the first tag, or the first telling segment of the path.

use std::collections::HashMap;

use super::node::Node;
use crate::ident::{Scope, snake};
use crate::model::Group;

/// Modules that files cannot be called everywhere, or that have a meaning of their own.
const MODULES: [&str; 14] =
    ["aux", "con", "lib", "main", "nul", "prn", "tests", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3", "build"];

/// Features that mean something else.
const FEATURES: [&str; 22] = [
    "base64",
    "bytes",
    "chrono",
    "default",
    "full",
    "futures-core",
    "futures-util",
    "http",
    "json",
    "multipart",
    "native-tls",
    "progenitor-client",
    "reqwest",
    "rustls",
    "rustls-tls",
    "serde",
    "serde-json",
    "std",
    "stream",
    "test",
    "tokio",
    "uuid",
];

/// Names of files end somewhere; longer ones are cut.
const LONGEST_MODULE: usize = 60;

/// Groups as operations turn up.
pub(super) struct Groups<'doc> {
    /// In the order of the operations.
    pub(super) groups: Vec<Group>,
    by_key: HashMap<String, usize>,
    docs: HashMap<&'doc str, &'doc str>,
    modules: Scope,
    features: Scope,
}

impl<'doc> Groups<'doc> {
    pub(super) fn new(document: &Node<'doc>) -> Self {
        let tags = document.items("tags");
        let docs = tags.iter().filter_map(|tag| Some((tag.text("name")?, tag.text("description")?))).collect();
        let (modules, features) = (Scope::with(&MODULES), Scope::with(&FEATURES));
        Self { groups: Vec::new(), by_key: HashMap::new(), docs, modules, features }
    }

    /// The group of an operation.
    pub(super) fn of(&mut self, operation: &Node<'doc>, path: &str) -> usize {
        let tags = operation.items("tags");
        let tag = tags.iter().find_map(|tag| tag.value.as_str().filter(|tag| !tag.trim().is_empty()));
        let title = tag.unwrap_or_else(|| segment(path));
        // Tags that differ in casing are one; so are a tag and the segment of a path without one.
        let short = if title.contains("://") { last_segment(title) } else { title };
        let readable = short.chars().any(|character| character.is_ascii_alphanumeric());
        let key = if readable { snake(short) } else { title.to_owned() };
        if let Some(&known) = self.by_key.get(&key) {
            return known;
        }
        let module = if readable { shortened(&key) } else { "group".to_owned() };
        let module = self.modules.claim(module);
        let feature = module.trim_matches('_').replace('_', "-");
        let group = Group {
            title: title.to_owned(),
            feature: self.feature(feature),
            module,
            doc: self.docs.get(title).map(|doc| (*doc).to_owned()),
        };
        self.groups.push(group);
        self.by_key.insert(key, self.groups.len() - 1);
        self.groups.len() - 1
    }

    fn feature(&mut self, wanted: String) -> String {
        if self.features.is_free(&wanted) {
            return self.features.claim(wanted);
        }
        self.features.claim(format!("{wanted}-api"))
    }
}

/// The first segment of a path that says what it is about.
fn segment(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let telling = |segment: &&str| {
        let is_version = segment
            .strip_prefix(['v', 'V'])
            .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()) && rest.len() <= 8);
        let is_number = segment.chars().all(|character| character.is_ascii_digit() || ".-_".contains(character));
        !segment.is_empty()
            && !segment.contains(['{', '}'])
            && !is_version
            && !is_number
            && !matches!(*segment, "api" | "rest")
    };
    path.split('/').find(telling).unwrap_or("general")
}

/// What a URL ends in.
fn last_segment(url: &str) -> &str {
    url.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or(url)
}

/// A name that a file can have.
fn shortened(module: &str) -> String {
    if module.len() <= LONGEST_MODULE {
        return module.to_owned();
    }
    let mut short = String::new();
    for word in module.split('_') {
        if short.len() + word.len() > LONGEST_MODULE {
            break;
        }
        if !short.is_empty() {
            short.push('_');
        }
        short.push_str(word);
    }
    if short.is_empty() { module.chars().take(LONGEST_MODULE).collect() } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telling_segments() {
        for (path, expected) in [
            ("/api/v1/pets/{id}", "pets"),
            ("/v1beta/models", "models"),
            ("/{id}/x", "x"),
            ("/2024-01-01/orders", "orders"),
            ("/", "general"),
            ("/vehicles", "vehicles"),
        ] {
            assert_eq!(segment(path), expected, "{path}");
        }
    }
}
