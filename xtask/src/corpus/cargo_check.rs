//! What cargo says about a generated crate.
//!
//! Each crate is a workspace of its own. With the lock of this one its dependencies have the same versions everywhere and
//! are compiled once for all crates, in one target folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::SystemTime;

use serde_json::Value;

use crate::bench::process::{self, Finished};
use crate::cargo;
use crate::report::Failure;

/// What the compiler says about one crate.
#[derive(Debug, Default, Clone, serde::Serialize)]
pub struct Checked {
    /// Whether it compiles.
    pub compiles: bool,
    /// The first errors.
    pub errors: Vec<String>,
    /// How many errors there are.
    pub error_count: usize,
    /// Warnings by lint, and how many of each.
    pub warnings: BTreeMap<String, usize>,
    /// The first warnings.
    pub first_warnings: Vec<String>,
    /// Wall time of a cold check of the crate alone, its dependencies checked already; with what cargo itself needs.
    pub seconds: f64,
    /// User and system time of the same.
    pub cpu_seconds: f64,
}

/// How many errors and warnings are kept.
const MOST_MESSAGES: usize = 10;

/// A crate that was generated.
#[derive(Debug, Clone, Copy)]
pub struct Crate<'a> {
    /// The workspace of the maintainers, whose cargo is used.
    pub root: &'a Path,
    /// The folder of the crate.
    pub folder: &'a Path,
    /// Where cargo puts what it makes.
    pub target: &'a Path,
    /// The name of the crate.
    pub name: &'a str,
}

impl Crate<'_> {
    /// Puts the lock of the workspace of the maintainers beside the crate; cargo trims it to what is needed.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn lock(&self) -> Result<(), Failure> {
        copy_lock(self.root, self.folder)
    }

    /// Checks the crate, cold, with all its default features.
    ///
    /// # Errors
    ///
    /// If cargo could not be started or says nothing that is understood.
    pub fn check(&self) -> Result<Checked, Failure> {
        let arguments = ["check", "--package", self.name, "--lib"];
        self.touch()?;
        let first = self.cargo(&arguments)?;
        let checked = self.read(&first);
        // What compiled dependencies as well says nothing about the crate.
        if checked.compiles && compiled_another(&first.stdout, self.name) {
            self.touch()?;
            return Ok(self.read(&self.cargo(&arguments)?));
        }
        Ok(checked)
    }

    /// Checks the crate with one feature alone; the errors, if there are any.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn check_feature(&self, feature: &str) -> Result<Checked, Failure> {
        let arguments = ["check", "--package", self.name, "--lib", "--no-default-features", "--features", feature];
        Ok(self.read(&self.cargo(&arguments)?))
    }

    /// Builds the program that is this crate: where it lies, or what the compiler has against it.
    ///
    /// # Errors
    ///
    /// If cargo could not be started.
    pub fn build(&self) -> Result<Result<PathBuf, String>, Failure> {
        let built = self.cargo(&["build", "--package", self.name])?;
        let program = executable(&built.stdout, self.name);
        Ok(program.ok_or_else(|| self.read(&built).errors.into_iter().next().unwrap_or_default()))
    }

    /// The features that the crate has beside `default`.
    #[must_use]
    pub fn features(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join("Cargo.toml")).unwrap_or_default();
        let manifest: toml::Table = text.parse().unwrap_or_default();
        let features = manifest.get("features").and_then(toml::Value::as_table);
        features.into_iter().flat_map(|features| features.keys()).filter(|name| *name != "default").cloned().collect()
    }

    /// Makes the crate look changed, so that it is compiled again.
    fn touch(&self) -> Result<(), Failure> {
        let file = self.folder.join("src/lib.rs");
        File::options()
            .append(true)
            .open(&file)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(|error| Failure::new(format!("could not be touched: {error}")).at(file.display().to_string()))
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Finished, Failure> {
        run_cargo(self.root, self.folder, self.target, arguments)
    }

    /// What the compiler says about this crate.
    fn read(&self, finished: &Finished) -> Checked {
        let mut checked = Checked::of(&finished.stdout, self.name);
        checked.compiles = finished.status.success();
        checked.seconds = finished.wall.as_secs_f64();
        checked.cpu_seconds = finished.cpu.as_secs_f64();
        if !checked.compiles && checked.errors.is_empty() {
            checked.error_count = 1;
            checked.errors.push(self.log());
        }
        checked
    }

    /// What cargo itself has to say, where the compiler said nothing.
    fn log(&self) -> String {
        log(self.folder)
    }
}

impl Checked {
    /// What the compiler says about the crate of this name; whether it compiles is said elsewhere.
    pub(super) fn of(stdout: &[u8], name: &str) -> Checked {
        let name = name.replace('-', "_");
        let mut checked = Checked::default();
        for message in messages(stdout) {
            let crate_name = message.pointer("/target/name").and_then(Value::as_str).unwrap_or_default();
            let Some(message) = message.get("message").filter(|_| crate_name.replace('-', "_") == name) else {
                continue;
            };
            let text = |key: &str| message.get(key).and_then(Value::as_str).unwrap_or_default();
            let code = message.pointer("/code/code").and_then(Value::as_str);
            match text("level") {
                "error" if !text("message").starts_with("aborting due to") => {
                    checked.error_count += 1;
                    if checked.errors.len() < MOST_MESSAGES {
                        checked.errors.push(text("rendered").trim_end().to_owned());
                    }
                }
                // The last one only counts the others.
                "warning" if code.is_some() || !text("message").ends_with("emitted") => {
                    *checked.warnings.entry(code.unwrap_or("other").to_owned()).or_default() += 1;
                    if checked.first_warnings.len() < MOST_MESSAGES {
                        checked.first_warnings.push(text("rendered").trim_end().to_owned());
                    }
                }
                _ => {}
            }
        }
        checked
    }
}

/// Runs cargo in a folder; what it prints for people stands beside the crate.
pub(super) fn run_cargo(root: &Path, folder: &Path, target: &Path, arguments: &[&str]) -> Result<Finished, Failure> {
    let mut command = cargo::command(root, arguments);
    command.current_dir(folder).arg("--message-format=json");
    command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    // Empty means none, even where the user's configuration names one.
    command.env("RUSTC_WRAPPER", "").env("RUSTC_WORKSPACE_WRAPPER", "");
    let file = folder.join(LOG);
    let log = File::create(&file)
        .map_err(|error| Failure::new(format!("could not be written: {error}")).at(file.display().to_string()))?;
    command.stderr(Stdio::from(log));
    process::measure(&mut command)
}

/// What cargo printed for people in its last run in a folder.
pub(super) fn log(folder: &Path) -> String {
    let text = fs::read_to_string(folder.join(LOG)).unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("Blocking")).collect::<Vec<_>>().join("\n")
}

/// The program of a package that cargo says it has built.
pub(super) fn executable(stdout: &[u8], name: &str) -> Option<PathBuf> {
    let of_package = |message: &Value| message.pointer("/target/name").and_then(Value::as_str) == Some(name);
    let programs = messages(stdout).filter(of_package);
    programs.filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from)).last()
}

/// The libraries and programs that cargo says it has built, by the names of their targets.
pub(super) fn built(stdout: &[u8]) -> BTreeSet<String> {
    let artifacts = messages(stdout).filter(|message| message["reason"] == "compiler-artifact");
    artifacts.filter_map(|message| message.pointer("/target/name")?.as_str().map(str::to_owned)).collect()
}

/// What cargo prints for people, of its last run.
const LOG: &str = "cargo.log";

/// Puts the lock of the workspace at `root` into a folder.
pub(super) fn copy_lock(root: &Path, folder: &Path) -> Result<(), Failure> {
    let lock = folder.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock)
        .map(|_| ())
        .map_err(|error| Failure::new(format!("the crate could not be set up: {error}")).at(lock.display().to_string()))
}

fn messages(stdout: &[u8]) -> impl Iterator<Item = Value> {
    stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok())
}

/// Whether cargo compiled something else than the crate of this name.
fn compiled_another(stdout: &[u8], name: &str) -> bool {
    let name = name.replace('-', "_");
    messages(stdout).any(|message| {
        message.get("fresh") == Some(&Value::Bool(false))
            && message
                .pointer("/target/name")
                .and_then(Value::as_str)
                .is_none_or(|other| other.replace('-', "_") != name)
    })
}
