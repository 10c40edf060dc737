//! `api.toml`, as far as a server needs it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::paging::{Paging, RawStyle};

/// The manifest, sorted by group.
pub(super) struct Manifest {
    pub(super) groups: Vec<GroupEntry>,
}

/// What the manifest says of a group.
#[derive(Debug)]
pub(super) struct GroupEntry {
    pub(super) name: String,
    /// The path below the address of the API.
    pub(super) base: String,
    pub(super) overlay: Option<String>,
    pub(super) documents: Vec<DocumentEntry>,
    /// How its lists page, by operation id.
    pub(super) paging: BTreeMap<String, Paging>,
    /// Millionths of a US dollar per call, by operation id.
    pub(super) prices: BTreeMap<String, u64>,
    /// By operation id.
    pub(super) limits: BTreeMap<String, Limit>,
}

#[derive(Debug, Deserialize)]
pub(super) struct DocumentEntry {
    group: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) rename: BTreeMap<String, String>,
}

/// Limits beside those of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct Limit {
    pub(crate) requests_per_minute: Option<u32>,
    pub(crate) tasks: Option<u32>,
}

#[derive(Deserialize)]
struct Raw {
    group: Vec<RawGroup>,
    document: Vec<DocumentEntry>,
    #[serde(default)]
    paging: BTreeMap<String, RawStyle>,
    #[serde(default)]
    limit: Vec<RawLimit>,
    #[serde(default)]
    prices: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
struct RawGroup {
    name: String,
    base: String,
    overlay: Option<String>,
}

#[derive(Deserialize)]
struct RawLimit {
    operation: String,
    /// Of some calls: which those are, the simulator knows by itself.
    when: Option<serde::de::IgnoredAny>,
    #[serde(flatten)]
    limit: Limit,
}

impl Manifest {
    pub(super) fn read(text: &str) -> Result<Manifest, String> {
        let raw: Raw = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut documents = raw.document;
        let lists: Vec<(String, Paging)> = raw.paging.into_values().flat_map(RawStyle::lists).collect();
        let groups = raw.group.into_iter().map(|group| {
            let own = |operation: &str| operation.strip_prefix(&group.name)?.strip_prefix('.').map(str::to_owned);
            let paging =
                lists.iter().filter_map(|(operation, paging)| Some((own(operation)?, paging.clone()))).collect();
            let prices =
                raw.prices.iter().filter_map(|(operation, usd)| Some((own(operation)?, micros(*usd)))).collect();
            let limits = raw.limit.iter().filter(|entry| entry.when.is_none());
            let limits = limits.filter_map(|entry| Some((own(&entry.operation)?, entry.limit))).collect();
            GroupEntry {
                documents: documents.extract_if(.., |document| document.group == group.name).collect(),
                paging,
                prices,
                limits,
                name: group.name,
                base: group.base,
                overlay: group.overlay,
            }
        });
        Ok(Manifest { groups: groups.collect() })
    }
}

/// Millionths.
fn micros(usd: f64) -> u64 {
    (usd * 1e6).round() as u64
}
