//! `api.toml`, as far as a server needs it.

use std::collections::BTreeMap;

use serde::Deserialize;

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
    pub(super) paging: Vec<Paging>,
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

/// How an operation pages.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Paging {
    /// The operation id; with its group as long as it is in the manifest.
    operation: String,
    pub(crate) style: Style,
    /// Where the position and the size are sent.
    #[serde(rename = "in")]
    pub(crate) place: Option<In>,
    /// What the position is sent in: a name, or a JSON pointer into the body.
    pub(crate) parameter: Option<String>,
    /// What the size is sent in.
    pub(crate) size: Option<String>,
    #[serde(alias = "size_fixed")]
    pub(crate) size_default: Option<u64>,
    pub(crate) size_max: Option<u64>,
    /// The number of the first page.
    first: Option<u64>,
    /// JSON pointer to the items.
    pub(crate) items: String,
    /// JSON pointer to the next position.
    pub(crate) next: Option<String>,
    /// JSON pointer to whether there is a next page.
    pub(crate) more: Option<String>,
    /// Parameters without which there is one page.
    #[serde(default)]
    pub(crate) only_with: Vec<String>,
}

impl Paging {
    pub(super) fn id(&self) -> &str {
        &self.operation
    }

    /// The number of the first page.
    pub(crate) fn first(&self) -> u64 {
        self.first.unwrap_or(1)
    }
}

/// What a position is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Style {
    /// A text that the server gives out.
    Token,
    /// A number of pages.
    Page,
    /// A number of items.
    Offset,
    /// An address.
    NextUrl,
}

/// Where something is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum In {
    /// A parameter of the query.
    Query,
    /// A place in the body.
    Body,
}

/// Limits beside those of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct Limit {
    pub(crate) requests_per_minute: Option<u32>,
    pub(crate) concurrency: Option<u32>,
}

#[derive(Deserialize)]
struct Raw {
    group: Vec<RawGroup>,
    document: Vec<DocumentEntry>,
    #[serde(default)]
    paging: Vec<Paging>,
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
    #[serde(flatten)]
    limit: Limit,
}

impl Manifest {
    pub(super) fn read(text: &str) -> Result<Manifest, String> {
        let raw: Raw = toml::from_str(text).map_err(|error| error.to_string())?;
        let (mut documents, mut paging) = (raw.document, raw.paging);
        let groups = raw.group.into_iter().map(|group| {
            let own = |operation: &str| operation.strip_prefix(&group.name)?.strip_prefix('.').map(str::to_owned);
            let its_paging = paging.extract_if(.., |entry| own(&entry.operation).is_some());
            let paging: Vec<Paging> = its_paging
                .map(|entry| Paging { operation: own(&entry.operation).unwrap_or_default(), ..entry })
                .collect();
            let prices =
                raw.prices.iter().filter_map(|(operation, usd)| Some((own(operation)?, micros(*usd)))).collect();
            let limits = raw.limit.iter().filter_map(|entry| Some((own(&entry.operation)?, entry.limit))).collect();
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
