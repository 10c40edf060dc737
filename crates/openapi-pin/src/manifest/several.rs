//! The form of a manifest for an API of several documents, which are joined by group.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::check::{Checker, NAME_RULE, PATH_RULE, is_name, is_path};
use super::tables::{RawLimit, RawPaging, RawRetry, RawTables, RawTokens};
use super::{DocumentEntry, Generate, Group, Manifest};
use crate::error::Error;

/// What the one place is called where several documents are published.
const REGION: &str = "docs";

/// What stands in the path of the published documents for the name of one.
const NAME: &str = "{name}";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawManifest {
    api: RawApi,
    documents: RawDocuments,
    generate: RawGenerate,
    #[serde(default)]
    features: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    group: Vec<RawGroup>,
    document: Vec<RawDocument>,
    #[serde(default)]
    paging: Vec<RawPaging>,
    #[serde(default)]
    limit: Vec<RawLimit>,
    #[serde(default)]
    retry: RawRetry,
    #[serde(default)]
    tokens: RawTokens,
    #[serde(default)]
    timeouts: BTreeMap<Spanned<String>, Spanned<i64>>,
    #[serde(default)]
    prices: BTreeMap<Spanned<String>, Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawApi {
    name: Spanned<String>,
    title: String,
    #[serde(default)]
    reconstruction: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocuments {
    base: Spanned<String>,
    path: Spanned<String>,
    #[serde(default)]
    reference_hosts: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGenerate {
    #[serde(rename = "crate")]
    crate_name: Spanned<String>,
    dir: Spanned<String>,
    inner_type: Option<String>,
    #[serde(default)]
    drafts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    name: Spanned<String>,
    base: Option<Spanned<String>>,
    overlay: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    name: Spanned<String>,
    group: Spanned<String>,
    path: Spanned<String>,
    #[serde(default)]
    rename: BTreeMap<String, String>,
}

impl RawManifest {
    pub(super) fn check(self, checker: &Checker<'_>) -> Result<Manifest, Error> {
        let name = checker.name("api.name", self.api.name)?;
        let mut groups = groups(self.group, checker)?;
        fill(&mut groups, self.document, self.documents.path, checker)?;
        let features = features(self.features, &groups, checker)?;
        let reference_hosts = checker.hosts("documents.reference_hosts", self.documents.reference_hosts)?;
        let base = checker.base("documents.base", self.documents.base)?;
        let RawGenerate { crate_name, dir, inner_type, drafts } = self.generate;
        let generate = Generate {
            crate_name: checker.name("generate.crate", crate_name)?,
            dir: checker.inside("generate.dir", dir)?,
            inner_type,
            drafts,
        };
        let tables = RawTables {
            paging: self.paging,
            limit: self.limit,
            retry: self.retry,
            tokens: self.tokens,
            timeouts: self.timeouts,
            prices: self.prices,
        };
        let tables = tables.check(&groups, checker)?;
        Ok(Manifest {
            name,
            title: self.api.title,
            reconstruction: self.api.reconstruction,
            reference_hosts,
            default_region: REGION.to_owned(),
            regions: BTreeMap::from([(REGION.to_owned(), base)]),
            generate,
            groups,
            features,
            tables,
        })
    }
}

/// The groups, without their documents.
fn groups(raw: Vec<RawGroup>, checker: &Checker<'_>) -> Result<Vec<Group>, Error> {
    let mut groups: Vec<Group> = Vec::with_capacity(raw.len());
    for RawGroup { name, base, overlay, names } in raw {
        let span = name.span();
        let name = checker.name("group.name", name)?;
        if groups.iter().any(|other| other.module() == name.replace('-', "_")) {
            let what = format!("there is a group of the module of `{name}` already");
            return Err(checker.error(what, "group.name", span).with_help("two groups need two names"));
        }
        let key = |key: &str| format!("group.{name}.{key}");
        let beside = |key: &str, file| Ok(format!("{name}/{}", checker.inside(key, file)?));
        let base = base.map(|base| {
            let holds = |base: &str| is_path(base) && !base.ends_with('/') && !base.contains("//");
            let rule = "a group's base is a path that starts with `/` and does not end with one";
            checker.checked(&key("base"), base, holds, rule)
        });
        let overlay = overlay.map(|file| beside(&key("overlay"), file));
        let names = names.map(|file| beside(&key("names"), file));
        groups.push(Group {
            base: base.transpose()?,
            overlay: overlay.transpose()?,
            names: names.unwrap_or_else(|| Ok(format!("{name}/names.toml")))?,
            documents: Vec::new(),
            name,
        });
    }
    Ok(groups)
}

/// Puts the documents into their groups.
fn fill(
    groups: &mut [Group],
    documents: Vec<RawDocument>,
    path: Spanned<String>,
    checker: &Checker<'_>,
) -> Result<(), Error> {
    let holds = |path: &str| is_path(path) && path.matches(NAME).count() == 1;
    let path_rule = format!("{PATH_RULE}; {NAME} in it stands for the name of a document");
    let published = checker.checked("documents.path", path, holds, &path_rule)?;
    for RawDocument { name, group, path, rename } in documents {
        let span = name.span();
        let name = checker.name("document.name", name)?;
        let key = |key: &str| format!("document.{name}.{key}");
        let file = checker.inside(&key("path"), path)?;
        let twice = |other: &DocumentEntry| other.name == name || other.file == file;
        if groups.iter().flat_map(|group| &group.documents).any(twice) {
            let what = format!("there is a document `{name}`, or one at `{file}`, already");
            return Err(checker.error(what, "document.name", span).with_help("every document has a name and a file"));
        }
        let known: Vec<_> = groups.iter().map(|group| group.name.clone()).collect();
        let Some(index) = known.iter().position(|known| known == group.get_ref()) else {
            let what = format!("there is no group `{}`", group.get_ref());
            return Err(checker
                .error(what, &key("group"), group.span())
                .with_help(format!("the groups are: {}", known.join(", "))));
        };
        let published_path = published.replace(NAME, &name);
        groups[index].documents.push(DocumentEntry { name, published_path, file, rename });
    }
    match groups.iter().find(|group| group.documents.is_empty()) {
        Some(empty) => Err(checker
            .error(format!("the group `{}` has no document", empty.name), "group", 0..0)
            .with_help("a `[[document]]` names its group in `group`")),
        None => Ok(()),
    }
}

/// The features, each of which turns on groups or other features.
fn features(
    raw: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    groups: &[Group],
    checker: &Checker<'_>,
) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let known: Vec<String> =
        raw.keys().map(|name| name.get_ref().clone()).chain(groups.iter().map(|group| group.name.clone())).collect();
    let mut features = BTreeMap::new();
    for (name, turned_on) in raw {
        let key = format!("features.{}", name.get_ref());
        let free = |name: &str| is_name(name) && !groups.iter().any(|group| group.name == name);
        let name = checker.checked(&key, name, free, &format!("{NAME_RULE}, and is not that of a group"))?;
        let is_known = |name: &str| known.iter().any(|known| known == name);
        let turned_on = turned_on
            .into_iter()
            .map(|one| checker.checked(&key, one, is_known, "a feature turns on groups and other features"))
            .collect::<Result<_, _>>()?;
        features.insert(name, turned_on);
    }
    Ok(features)
}
