//! Prediction and measurement: the crates of both documents, generated and compared by cargo-semver-checks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use openapi_drift::Bump;
use openapi_normal::Document;
use openapi_pin::{Api, DocumentEntry, store};
use toml::{Table, Value};

use crate::client::make::{Settings, make};
use crate::drift::compare::Pair;
use crate::report::Failure;
use crate::{Context, cargo, pipeline};

/// The version of cargo-semver-checks that this was written with, and that the workflow installs.
pub(crate) const TOOL: &str = "0.51.0";

/// What the tool ends with when it found something, and not when it failed.
const FOUND: i32 = 100;

/// The name of the crates that are made of documents without an API.
const CLIENT: &str = "planned-client";

/// Documents by their names; of an API with one, or without an API, there is one without a name.
type Documents<'d> = BTreeMap<Option<&'d str>, &'d Document>;

/// What was measured.
#[derive(Debug)]
pub(crate) struct Measured {
    /// The least that code needs.
    pub(crate) bump: Bump,
    /// Name and version of the tool.
    pub(crate) by: String,
    /// The lints that asked for it.
    pub(crate) why: Vec<String>,
}

/// Generates both crates into a temporary folder and compares them.
///
/// # Errors
///
/// If the tool is missing or fails, or a crate cannot be generated or built.
pub(crate) fn measure(api: Option<&Api>, pairs: &[Pair], context: &mut Context<'_>) -> Result<Measured, Failure> {
    let (mut old, mut new) = (Documents::new(), Documents::new());
    for pair in pairs {
        let (Ok(base), Some(Ok(against))) = (&pair.base.document, pair.against.first().map(|one| &one.document)) else {
            return Err(Failure::new("there are no two documents to generate from"));
        };
        old.insert(pair.document.as_deref(), &base.document);
        new.insert(pair.document.as_deref(), &against.document);
    }
    let by = tool(&context.root)?;
    let folder = tempfile::tempdir().map_err(|error| Failure::new(format!("no temporary folder: {error}")))?;
    let old = package(api, &old, &folder.path().join("old"), context)?;
    let new = package(api, &new, &folder.path().join("new"), context)?;
    writeln!(context.err, "check: building the documentation of both crates, which takes a few minutes")?;
    for (release, bump) in [("minor", Bump::Major), ("patch", Bump::Minor)] {
        let why = compare(&old, &new, release, context)?;
        if !why.is_empty() {
            return Ok(Measured { bump, by, why });
        }
    }
    Ok(Measured { bump: Bump::Patch, by, why: Vec::new() })
}

/// Name and version of the tool, if it is there.
fn tool(root: &Path) -> Result<String, Failure> {
    let missing = || {
        Failure::new("cargo-semver-checks is not installed")
            .help(format!("cargo install cargo-semver-checks --locked --version {TOOL}"))
    };
    let output = cargo::command(root, &["semver-checks", "--version"])
        .stderr(Stdio::null())
        .output()
        .map_err(|error| Failure::new(format!("cargo could not be started: {error}")))?;
    if !output.status.success() {
        return Err(missing());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What is wrong with calling the step from one crate to the other a release of this kind; nothing, if it is right.
fn compare(old: &Path, new: &Path, release: &str, context: &Context<'_>) -> Result<Vec<String>, Failure> {
    let manifest = new.join("Cargo.toml").display().to_string();
    let baseline = old.display().to_string();
    let arguments = [
        "semver-checks",
        "check-release",
        "--manifest-path",
        &manifest,
        "--baseline-root",
        &baseline,
        "--release-type",
        release,
        "--color",
        "never",
    ];
    let output = cargo::command(&context.root, &arguments)
        // Both sides build the same dependencies, and so does the next run.
        .env("CARGO_TARGET_DIR", context.root.join("target/release-plan"))
        .output()
        .map_err(|error| Failure::new(format!("cargo could not be started: {error}")))?;
    match output.status.code() {
        Some(0) => Ok(Vec::new()),
        // How far it is goes to stderr, what it found to stdout.
        Some(FOUND) => Ok(lints(&String::from_utf8_lossy(&output.stdout))),
        _ => {
            let said = String::from_utf8_lossy(&output.stderr);
            let last: Vec<_> = said.lines().rev().filter(|line| !line.trim().is_empty()).take(8).collect();
            let last: Vec<_> = last.into_iter().rev().collect();
            Err(Failure::new(format!("cargo-semver-checks failed ({}): {}", output.status, last.join(" | "))))
        }
    }
}

/// `--- failure enum_missing: pub enum removed or renamed ---`, and the items below `Failed in:`.
fn lints(said: &str) -> Vec<String> {
    let mut lints = Vec::new();
    let mut items = false;
    for line in said.lines() {
        if let Some(lint) = line.strip_prefix("--- failure ") {
            lints.push(lint.trim_end_matches(" ---").to_owned());
            items = false;
        } else if line.trim() == "Failed in:" {
            items = true;
        } else if items && line.starts_with("  ") {
            // The path of the temporary folder says nothing.
            let item = line.trim().split(", previously in file").next().unwrap_or_default();
            lints.push(format!("  {}", item.split(" in /").next().unwrap_or_default()));
        } else {
            items = false;
        }
    }
    // Whatever the format has become, that something was found is known.
    if lints.is_empty() {
        lints.push("the tool found something, and this program cannot read what".to_owned());
    }
    lints
}

/// The folder of the crate of a document.
fn package(
    api: Option<&Api>,
    documents: &Documents<'_>,
    folder: &Path,
    context: &Context<'_>,
) -> Result<PathBuf, Failure> {
    match (api, documents.get(&None)) {
        (Some(api), _) => of_api(api, documents, folder, context),
        (None, Some(document)) => of_client(document, folder),
        (None, None) => Err(Failure::new("there is no document to generate from")),
    }
}

/// A crate that stands by itself.
fn of_client(document: &Document, folder: &Path) -> Result<PathBuf, Failure> {
    let settings = Settings { name: Some(CLIENT.to_owned()), ..Settings::default() };
    let made = make(|| Ok(document.clone()), &settings)?;
    write(folder, &made.files)?;
    Ok(folder.to_owned())
}

/// The generated crate of an API in a workspace of its own: what it depends on is where it is.
fn of_api(api: &Api, documents: &Documents<'_>, folder: &Path, context: &Context<'_>) -> Result<PathBuf, Failure> {
    let dir = &api.manifest().generate.dir;
    let package = folder.join(dir);
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), workspace(&context.root, dir)?)]);
    if let Ok(lock) = fs::read_to_string(context.root.join("Cargo.lock")) {
        files.insert("Cargo.lock".to_owned(), lock);
    }
    // What is handwritten, and what was generated; the latter is overwritten.
    for file in ["Cargo.toml", "src"] {
        copy(&api.path(dir).join(file), &Path::new(dir).join(file), &mut files)?;
    }
    write(folder, &files)?;
    let mut generated = Vec::with_capacity(api.manifest().groups.len());
    for group in &api.manifest().groups {
        let given = |entry: &DocumentEntry| {
            let name = api.has_several().then_some(entry.name.as_str());
            documents.get(&name).map(|document| (*document).clone())
        };
        let document = pipeline::document_of(api, group, given)?;
        let names = folder.join("names").join(&group.names);
        generated.push((pipeline::generate(api, group, &document)?, names));
    }
    let parts: Vec<_> = generated.iter().map(|(generated, names)| (generated, &*package, &**names)).collect();
    pipeline::write_all(&parts)?;
    Ok(package)
}

/// The manifest of a workspace with one member and everything that this one declares for it.
fn workspace(root: &Path, member: &str) -> Result<String, Failure> {
    let at = |failure: Failure| failure.at("Cargo.toml");
    let text = fs::read_to_string(root.join("Cargo.toml"))
        .map_err(|error| at(Failure::new(format!("could not be read: {error}"))))?;
    let mut manifest: Table =
        text.parse().map_err(|error: toml::de::Error| at(Failure::new(error.message().to_owned())))?;
    let Some(Value::Table(workspace)) = manifest.get_mut("workspace") else {
        return Err(at(Failure::new("the manifest declares no workspace")));
    };
    workspace.insert("members".to_owned(), Value::Array(vec![Value::String(member.to_owned())]));
    workspace.remove("exclude");
    if let Some(Value::Table(dependencies)) = workspace.get_mut("dependencies") {
        for dependency in dependencies.iter_mut().filter_map(|(_, dependency)| dependency.as_table_mut()) {
            if let Some(Value::String(path)) = dependency.get_mut("path") {
                *path = root.join(&*path).display().to_string();
            }
        }
    }
    toml::to_string(&manifest).map_err(|error| at(Failure::new(error.to_string())))
}

/// A file, or all files of a folder, as texts under their new names.
fn copy(from: &Path, to: &Path, files: &mut BTreeMap<String, String>) -> Result<(), Failure> {
    let unreadable =
        |error: std::io::Error| Failure::new(format!("could not be read: {error}")).at(from.display().to_string());
    if from.is_dir() {
        for entry in fs::read_dir(from).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name();
            copy(&from.join(&name), &to.join(&name), files)?;
        }
        return Ok(());
    }
    let text = fs::read_to_string(from).map_err(unreadable)?;
    files.insert(to.display().to_string(), text);
    Ok(())
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), Failure> {
    let files: Vec<_> = files.iter().map(|(path, text)| (folder.join(path), text)).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    Ok(store::write_with_folders(&files)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workflow_installs_the_version_that_this_was_written_with() {
        let workflow = include_str!("../../../.github/workflows/spec-drift.yml");
        assert!(workflow.contains(&format!("CARGO_SEMVER_CHECKS: {TOOL}\n")), "{TOOL}");
    }

    #[test]
    fn what_the_tool_says_is_cut_to_lints_and_items() {
        let said = "\
     Checking pets-api v0.1.0 -> v0.1.0 (minor change)

--- failure struct_missing: pub struct removed or renamed ---

Description:
A publicly-visible struct cannot be imported by its prior path.

Failed in:
  struct pets_api::types::Toy, previously in file /tmp/x/old/src/generated.rs:12

--- failure inherent_method_missing: pub method removed or renamed ---

Failed in:
  Client::list_toys, previously in file /tmp/x/old/src/generated.rs:99

     Summary semver requires new major version: 2 major and 0 minor checks failed
";
        assert_eq!(
            lints(said),
            [
                "struct_missing: pub struct removed or renamed",
                "  struct pets_api::types::Toy",
                "inherent_method_missing: pub method removed or renamed",
                "  Client::list_toys",
            ]
        );
        assert_eq!(lints("").len(), 1);
    }
}
