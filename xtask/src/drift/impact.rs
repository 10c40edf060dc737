//! Which handwritten code of this workspace uses what changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use drift_impact::{Code, Item, ItemKind, Occurrence, Surface, impact};
use openapi_drift::report::{Impact, Report};
use openapi_pin::Api;
use toml::Table;

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
    context: &Context<'_>,
) -> Result<BTreeMap<String, Vec<Impact>>, Failure> {
    let generate = &api.manifest().generate;
    let surface = Surface::read(&api.path(&generate.dir).join("src"))?;
    let folders = users(&context.root, &generate.crate_name)?;
    // What is built on the generated crate and is no test.
    let facades: Vec<_> =
        folders.iter().filter(|folder| folder.starts_with("crates")).map(|folder| folder.join("src")).collect();
    let facades: Vec<&Path> = facades.iter().map(PathBuf::as_path).collect();
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let code = Code::read(&context.root, &generate.crate_name.replace('-', "_"), &facades, &folders)?;
    let mut found = BTreeMap::new();
    for finding in report.drifts().flat_map(|(_, drift)| &drift.findings) {
        let touched = impact(finding, &surface, &code);
        let mut uses = touched.uses;
        if uses.is_empty() && touched.is_used {
            // Nobody looks at what changed, but somebody calls the operation. One call says that; all of them would
            // be counted as uses of what nobody looks at.
            let methods = touched.items.iter().filter(|item| item.kind == ItemKind::Method);
            let mut calls =
                methods.flat_map(|item| code.calls(&item.owner).into_iter().map(|at| (item.clone(), at.clone())));
            uses.extend(calls.next());
        }
        found.insert(finding.fingerprint.clone(), uses.into_iter().map(place).collect());
    }
    Ok(found)
}

fn place((item, at): (Item, Occurrence)) -> Impact {
    let file = at.file.to_string_lossy().replace('\\', "/");
    Impact { item: item.to_string(), file, line: at.line }
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
