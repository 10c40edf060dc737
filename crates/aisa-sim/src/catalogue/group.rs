//! A group: documents that become one, and the operations in it.

use std::sync::OnceLock;

use openapi_normal::{Document, Limits, NameMemory, Options, Overlay, Part, join, prepare_pinned};
use serde_json::Value;

use super::files;
use super::manifest::{GroupEntry, Limit};
use super::operation::Entry;
use super::paging::Paging;

/// What a path below the base starts with, where that is not the name of the group.
const FIRST_SEGMENTS: &[(&str, &[&str])] = &[
    (
        "financial",
        &[
            "analyst-estimates",
            "company",
            "earnings",
            "filings",
            "financial-metrics",
            "financials",
            "insider-trades",
            "institutional-ownership",
            "macro",
            "news",
            "prices",
        ],
    ),
    ("gemini", &["models"]),
    ("images", &["chat", "images"]),
    ("twitter", &["twitter", "oapi"]),
    ("video", &["services"]),
];

/// One of the groups of AIsa, loaded when it is first asked for.
#[derive(Debug)]
pub(crate) struct Group {
    entry: GroupEntry,
    loaded: OnceLock<Result<Loaded, String>>,
}

#[derive(Debug)]
struct Loaded {
    document: Value,
    entries: Vec<Entry>,
}

impl Group {
    pub(super) fn new(entry: GroupEntry) -> Self {
        Group { entry, loaded: OnceLock::new() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.entry.name
    }

    /// The path below the address of the API.
    pub(crate) fn base(&self) -> &str {
        &self.entry.base
    }

    /// Whether a path of the API may be one of this group: known without loading it.
    pub(super) fn may_have(&self, path: &str) -> bool {
        let first = path.strip_prefix(self.base()).and_then(|rest| rest.strip_prefix('/')?.split('/').next());
        let own = FIRST_SEGMENTS.iter().find(|(name, _)| *name == self.name());
        first.is_some_and(|first| own.map_or(first == self.name(), |(_, segments)| segments.contains(&first)))
    }

    /// Its document, after repairs and in one spelling.
    ///
    /// # Errors
    ///
    /// If its documents cannot be made one, or a repair does nothing.
    pub(crate) fn document(&'static self) -> Result<&'static Value, String> {
        Ok(&self.loaded()?.document)
    }

    /// Its operations, in the order of the document.
    ///
    /// # Errors
    ///
    /// As [`document`](Group::document).
    pub(super) fn entries(&'static self) -> Result<&'static [Entry], String> {
        Ok(&self.loaded()?.entries)
    }

    /// The operations that a path leads to, whatever the method, the best first.
    pub(crate) fn at(&'static self, path: &str) -> Vec<(&'static Entry, Vec<(&'static str, String)>)> {
        let Some(below) = path.strip_prefix(self.base()) else { return Vec::new() };
        let entries = self.entries().unwrap_or_default().iter();
        let mut hits: Vec<_> = entries.filter_map(|entry| Some((entry, entry.template.fit(below)?))).collect();
        hits.sort_by_key(|(entry, _)| std::cmp::Reverse(entry.template.fixed()));
        hits
    }

    pub(super) fn paging_of(&self, id: &str) -> Option<&Paging> {
        self.entry.paging.get(id)
    }

    pub(super) fn price_of(&self, id: &str) -> Option<u64> {
        self.entry.prices.get(id).copied()
    }

    pub(super) fn limit_of(&self, id: &str) -> Option<Limit> {
        self.entry.limits.get(id).copied()
    }

    fn loaded(&'static self) -> Result<&'static Loaded, String> {
        self.loaded.get_or_init(|| self.load()).as_ref().map_err(Clone::clone)
    }

    fn load(&'static self) -> Result<Loaded, String> {
        let document = self.read().map_err(|error| format!("the documents of {}: {error}", self.name()))?;
        let mut entries = Vec::new();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                entries.extend(Entry::read(self, method, path, item, operation, &document));
            }
        }
        Ok(Loaded { document, entries })
    }

    fn read(&self) -> Result<Value, openapi_normal::Error> {
        let limits = Limits::default();
        let mut parts = Vec::new();
        for entry in &self.entry.documents {
            let document = Document::read_lenient(files::bytes(&entry.path), &entry.path, &limits)?;
            parts.push(Part { document, rename: entry.rename.clone() });
        }
        let joined = join(self.name(), parts)?;
        let names = self.path("names.toml");
        let memory = NameMemory::read(&String::from_utf8_lossy(files::bytes(&names)), &names)?;
        let overlay = self.entry.overlay.as_deref().map(|file| self.path(file));
        let overlay = overlay.map(|path| Overlay::read(files::bytes(&path), &path, &limits)).transpose()?;
        let overlays: Vec<Overlay> = overlay.into_iter().collect();
        Ok(prepare_pinned(&joined, &Options { overlays: &overlays, names: &memory })?.document)
    }

    fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.name())
    }

    /// Everything of it that the program has to carry.
    #[cfg(test)]
    pub(super) fn paths(&self) -> Vec<String> {
        let own = [Some("names.toml"), self.entry.overlay.as_deref()];
        let own = own.into_iter().flatten().map(|file| self.path(file));
        own.chain(self.entry.documents.iter().map(|document| document.path.clone())).collect()
    }

    /// The operation ids that the manifest says something of.
    #[cfg(test)]
    pub(super) fn mentioned(&self) -> Vec<&str> {
        let paging = self.entry.paging.keys();
        let (prices, limits) = (self.entry.prices.keys(), self.entry.limits.keys());
        paging.chain(prices).chain(limits).map(String::as_str).collect()
    }
}
