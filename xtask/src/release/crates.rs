//! The crates of an API, their versions, and the files that name them.
//!
//! A version stands in three kinds of places: the manifest of the crate (or that of the workspace, which it inherits),
//! the table of dependencies of the workspace, and Cargo.lock. All of them are edited as text, line by line, so that
//! comments and order stay.

use std::path::{Path, PathBuf};

use openapi_drift::Bump;
use openapi_drift::release::next_version;
use openapi_pin::Api;
use toml::{Table, Value};

use crate::drift::impact::users;
use crate::report::Failure;

/// A crate that is released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Released {
    /// Its name.
    pub(crate) name: String,
    /// Its folder, from the root.
    pub(crate) folder: PathBuf,
    /// Its version now.
    pub(crate) version: String,
    /// Whether it is the generated one.
    pub(crate) is_generated: bool,
}

/// The generated crate, and those beside it that are built on it.
///
/// # Errors
///
/// If a manifest cannot be read.
pub(crate) fn of_api(api: &Api, root: &Path) -> Result<Vec<Released>, Failure> {
    let generate = &api.manifest().generate;
    let mut crates = vec![released(root, Path::new(&generate.dir), true)?];
    for folder in users(root, &generate.crate_name)? {
        // Tests are not released, and who needs the crate for its tests only is not built on it.
        if folder.starts_with("crates") && depends(&table(root, &folder.join("Cargo.toml"))?, &generate.crate_name) {
            crates.push(released(root, &folder, false)?);
        }
    }
    Ok(crates)
}

fn depends(manifest: &Table, name: &str) -> bool {
    manifest.get("dependencies").and_then(|dependencies| dependencies.get(name)).is_some()
}

fn released(root: &Path, folder: &Path, is_generated: bool) -> Result<Released, Failure> {
    let file = folder.join("Cargo.toml");
    let manifest = table(root, &file)?;
    let package = |key: &str| manifest.get("package").and_then(|package| package.get(key));
    let missing = |key: &str| Failure::new(format!("the manifest has no package.{key}")).at(file.display().to_string());
    let name = package("name").and_then(Value::as_str).ok_or_else(|| missing("name"))?.to_owned();
    let version = match package("version") {
        Some(Value::String(version)) => version.clone(),
        Some(_) => {
            let workspace = table(root, Path::new("Cargo.toml"))?;
            let version =
                workspace.get("workspace").and_then(|workspace| workspace.get("package")?.get("version")?.as_str());
            version.ok_or_else(|| missing("version"))?.to_owned()
        }
        None => return Err(missing("version")),
    };
    Ok(Released { name, folder: folder.to_owned(), version, is_generated })
}

fn table(root: &Path, file: &Path) -> Result<Table, Failure> {
    let text = read(root, file)?;
    text.parse()
        .map_err(|error: toml::de::Error| Failure::new(error.message().to_owned()).at(file.display().to_string()))
}

fn read(root: &Path, file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(root.join(file))
        .map_err(|error| Failure::new(format!("could not be read: {error}")).at(file.display().to_string()))
}

/// The new contents of the files that name the versions of these crates.
///
/// # Errors
///
/// If a file cannot be read, or does not say what it has to.
pub(crate) fn bumped(crates: &[Released], bump: Bump, api: &Api) -> Result<Vec<(PathBuf, String)>, Failure> {
    let root = api.path("");
    let (workspace_file, lock_file) = (PathBuf::from("Cargo.toml"), PathBuf::from("Cargo.lock"));
    let mut workspace = read(&root, &workspace_file)?;
    // A workspace that is only generated from has no lock file.
    let mut lock = std::fs::read_to_string(root.join(&lock_file)).unwrap_or_default();
    let mut files = Vec::new();
    for one in crates {
        let file = one.folder.join("Cargo.toml");
        let next = next_version(&one.version, bump).ok_or_else(|| {
            Failure::new(format!("of {} nothing follows by rule", one.version))
                .at(file.display().to_string())
                .help("give the crate a version of three numbers, or release it by hand")
        })?;
        files.push((file.clone(), with_version(&read(&root, &file)?, &next, &file)?));
        workspace = with_requirement(&workspace, &one.name, &one.version, &next);
        lock = with_locked(&lock, &one.name, &one.version, &next);
    }
    files.push((workspace_file, workspace));
    if !lock.is_empty() {
        files.push((lock_file, lock));
    }
    Ok(files)
}

/// The version of the package, which may have been inherited and is its own from now on.
fn with_version(manifest: &str, next: &str, file: &Path) -> Result<String, Failure> {
    let mut section = "";
    let mut found = false;
    let lines = manifest.lines().map(|line| {
        if let Some(name) = line.trim().strip_prefix('[') {
            section = name.trim_end_matches(']');
        }
        let key = line.split('=').next().unwrap_or_default().trim();
        let is_version = section == "package" && !found && matches!(key, "version" | "version.workspace");
        if is_version {
            found = true;
            return format!("version = \"{next}\"");
        }
        line.to_owned()
    });
    let text = lines.collect::<Vec<_>>().join("\n") + "\n";
    match found {
        true => Ok(text),
        false => Err(Failure::new("the manifest has no line for its version").at(file.display().to_string())),
    }
}

/// `notai-api = { path = "...", version = "0.1.0" }` in the table of the workspace.
fn with_requirement(manifest: &str, name: &str, version: &str, next: &str) -> String {
    let replaced = |line: &str| {
        let is_of_crate = line.split('=').next().is_some_and(|key| key.trim() == name);
        match is_of_crate {
            true => line.replace(&format!("version = \"{version}\""), &format!("version = \"{next}\"")),
            false => line.to_owned(),
        }
    };
    manifest.lines().map(replaced).collect::<Vec<_>>().join("\n") + "\n"
}

fn with_locked(lock: &str, name: &str, version: &str, next: &str) -> String {
    let entry = |version: &str| format!("name = \"{name}\"\nversion = \"{version}\"\n");
    lock.replace(&entry(version), &entry(next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_replaced_where_they_stand() {
        let manifest = "[package]\nname = \"pets-api\"\nversion.workspace = true\n\n[dependencies]\nversion = \"1\"\n";
        let file = Path::new("Cargo.toml");
        let bumped = with_version(manifest, "0.2.0", file).unwrap();
        assert_eq!(bumped, manifest.replace("version.workspace = true", "version = \"0.2.0\""));
        let again = with_version(&bumped, "0.3.0", file).unwrap();
        assert_eq!(again, bumped.replace("0.2.0", "0.3.0"));
        assert!(with_version("[dependencies]\nversion = \"1\"\n", "0.2.0", file).is_err());

        let workspace = "# pets-api\npets-api = { path = \"crates/pets-api\", version = \"0.1.0\" }\npets-api-x = { version = \"0.1.0\" }\n";
        let bumped = with_requirement(workspace, "pets-api", "0.1.0", "0.2.0");
        assert_eq!(bumped, workspace.replacen("version = \"0.1.0\"", "version = \"0.2.0\"", 1));

        let lock = "[[package]]\nname = \"pets-api\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"pets\"\nversion = \"0.1.0\"\n";
        assert_eq!(with_locked(lock, "pets-api", "0.1.0", "0.2.0"), lock.replacen("0.1.0", "0.2.0", 1));
    }
}
