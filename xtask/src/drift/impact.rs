//! Which handwritten code of this workspace uses what changed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use drift_impact::{Code, Item, ItemKind, Occurrence, Surface, impact};
use openapi_drift::Finding;
use openapi_drift::report::{Impact, Report};
use openapi_pin::{Api, Group};
use toml::Table;

use super::compare::{Answer, group_of};
use crate::Context;
use crate::report::Failure;

/// The uses of every finding of a report, by fingerprint.
///
/// # Errors
///
/// If the generated crate or the code that uses it cannot be read.
pub(crate) fn find(
    api: &Api,
    report: &Report,
    answer: &Answer,
    context: &Context<'_>,
) -> Result<BTreeMap<String, Vec<Impact>>, Failure> {
    let generate = &api.manifest().generate;
    let folders = users(&context.root, &generate.crate_name)?;
    // What is built on the generated crate and is no test.
    let facades: Vec<_> =
        folders.iter().filter(|folder| folder.starts_with("crates")).map(|folder| folder.join("src")).collect();
    let facades: Vec<&Path> = facades.iter().map(PathBuf::as_path).collect();
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let code = Code::read(&context.root, &generate.crate_name.replace('-', "_"), &facades, &folders)?;
    let source = api.path(&generate.dir).join("src");
    // `None` is a crate without modules for its documents.
    let mut modules: BTreeMap<Option<String>, (Surface, Code)> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (comparison, pair) in report.comparisons.iter().zip(&answer.pair_of) {
        let Ok(drift) = &comparison.outcome else { continue };
        if drift.findings.is_empty() {
            continue;
        }
        let document = answer.pairs.get(*pair).and_then(|pair| pair.document.as_deref());
        let module = document.and_then(|document| group_of(api, document)).map(Group::module);
        let (surface, code) = match modules.entry(module.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(match &module {
                None => (Surface::read(&source)?, code.clone()),
                Some(module) => (Surface::read_module(&source, &format!("{module}.rs"))?, code.about(module)),
            }),
        };
        for finding in &drift.findings {
            let uses = uses(finding, surface, code).into_iter().map(|used| place(used, module.as_deref()));
            found.insert(finding.fingerprint.clone(), uses.collect());
        }
    }
    Ok(found)
}

/// Where the code uses what changed.
fn uses(finding: &Finding, surface: &Surface, code: &Code) -> Vec<(Item, Occurrence)> {
    let touched = impact(finding, surface, code);
    let mut uses = touched.uses;
    if uses.is_empty() && touched.is_used {
        // Nobody looks at what changed, but somebody calls the operation. One call says that; all of them would be counted
        // as uses of what nobody looks at.
        let methods = touched.items.iter().filter(|item| item.kind == ItemKind::Method);
        let mut calls =
            methods.flat_map(|item| code.calls(&item.owner).into_iter().map(|at| (item.clone(), at.clone())));
        uses.extend(calls.next());
    }
    uses
}

fn place((item, at): (Item, Occurrence), module: Option<&str>) -> Impact {
    let file = at.file.to_string_lossy().replace('\\', "/");
    let module = module.map(|module| format!("{module}::")).unwrap_or_default();
    Impact { item: format!("{module}{item}"), file, line: at.line }
}

/// The folders of crates that depend on a crate, from the root: those of `crates/`, and the tests that cross crates.
///
/// # Errors
///
/// If a manifest cannot be read.
pub(crate) fn users(root: &Path, crate_name: &str) -> Result<Vec<PathBuf>, Failure> {
    let mut folders: Vec<PathBuf> = vec!["tests".into()];
    let unreadable = |error: std::io::Error| Failure::new(format!("cannot be listed: {error}")).at("crates");
    for entry in std::fs::read_dir(root.join("crates")).map_err(unreadable)? {
        folders.push(Path::new("crates").join(entry.map_err(unreadable)?.file_name()));
    }
    folders.sort();
    let mut users = Vec::new();
    for folder in folders {
        let manifest = root.join(&folder).join("Cargo.toml");
        let Ok(text) = std::fs::read_to_string(&manifest) else {
            continue;
        };
        let table: Table = text.parse().map_err(|error: toml::de::Error| {
            Failure::new(error.message().to_owned()).at(folder.join("Cargo.toml").display().to_string())
        })?;
        let depends = ["dependencies", "dev-dependencies"]
            .iter()
            .any(|section| table.get(*section).and_then(|section| section.get(crate_name)).is_some());
        if depends {
            users.push(folder);
        }
    }
    Ok(users)
}
