//! The compile cost: a cold `cargo check` of a crate that depends on one of the clients alone, with its default features,
//! against one that depends on what a handwritten client is made of.
//!
//! The handwritten side gets the crates in `HANDWRITTEN` with the versions and features of this workspace, read from
//! its manifest and lock, and the features of reqwest that the generated client turns on. So both sides compile the
//! same HTTP stack, and the difference is what the client adds: its own crates, and the few that only they need.
//!
//! All crates are made in a temporary folder with this workspace's lock. Downloads happen before the first
//! measurement; every measurement starts with an empty target folder, without incremental compilation (a dependency
//! is never compiled incrementally) and without a compiler wrapper, which might have a cache.

use std::collections::HashSet;
use std::fmt::{self, Display};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use toml::{Table, Value};

use serde_json::json;

use super::process;
use super::progress::Progress;
use super::rows::{self, Row, Unit, trimmed};
use super::stats::{Aim, Comparison};
use crate::cargo;
use crate::report::Failure;

/// What a handwritten client is made of: the name of each crate and the features that it needs beyond those in the
/// workspace's manifest.
///
/// - rustls is there for ring: reqwest is built without a crypto provider, as in this workspace;
/// - reqwest's features are those that progenitor-client asks for.
const HANDWRITTEN: [(&str, &[&str]); 5] = [
    ("reqwest", &["json", "query", "stream"]),
    ("rustls", &[]),
    ("serde", &[]),
    ("serde_json", &[]),
    ("tokio", &["time"]),
];

/// A client that is measured, and the most that a cold check of it may take.
struct Client {
    name: &'static str,
    wall: f64,
}

const CLIENTS: [Client; 2] = [Client { name: "notai", wall: 1.25 }, Client { name: "aisa", wall: 1.40 }];

/// What a client needed, and what is written by hand.
#[derive(Debug)]
pub struct Compile {
    /// The client.
    pub client: &'static str,
    /// The most that the time on the clock may be, as a ratio.
    pub aim: f64,
    /// How many times each was checked.
    pub runs: u32,
    /// Time on the clock, in seconds.
    pub wall: Comparison,
    /// User and system time of cargo and all compilers, in seconds.
    pub cpu: Comparison,
    /// Crates that are compiled for the handwritten client.
    pub plain_crates: usize,
    /// Crates that are compiled for the client.
    pub our_crates: usize,
}

/// Measures every client.
///
/// # Errors
///
/// If the crates cannot be set up or checked.
pub fn measure(root: &Path, runs: u32, progress: &mut Progress<'_>) -> Result<Vec<Compile>, Failure> {
    progress.begin("setting up the crates", 1)?;
    let folder = TempDir::with_prefix("bench-").map_err(|error| unset("the temporary folder", &error))?;
    let manifest = fs::read_to_string(root.join("Cargo.toml")).map_err(|error| unset("Cargo.toml", &error))?;
    // The one written by hand, then the clients.
    let mut crates = vec![Crate::make(root, folder.path().join("plain"), handwritten(&manifest)?)?];
    for client in &CLIENTS {
        crates.push(Crate::make(root, folder.path().join(client.name), on_client(root, client.name))?);
    }
    let numbers = crates.iter().map(Crate::dependencies).collect::<Result<Vec<_>, _>>()?;
    progress.begin("checking all in turn, cold", u64::from(runs))?;
    let mut rounds = Vec::new();
    for run in 0..runs as usize {
        let mut costs = vec![(0.0, 0.0); crates.len()];
        // Another one begins each time.
        for turn in 0..crates.len() {
            let which = (run + turn) % crates.len();
            costs[which] = crates[which].check()?;
        }
        rounds.push(costs);
        progress.step();
    }
    let measured = CLIENTS.iter().enumerate().map(|(index, client)| {
        let ours = index + 1;
        let compare = |of: fn(&(f64, f64)) -> f64| {
            let pairs: Vec<_> = rounds.iter().map(|costs| (of(&costs[0]), of(&costs[ours]))).collect();
            Comparison::of(&pairs).ok_or_else(|| Failure::new("nothing was compiled, so nothing was measured"))
        };
        Ok(Compile {
            client: client.name,
            aim: client.wall,
            runs,
            wall: compare(|cost| cost.0)?,
            cpu: compare(|cost| cost.1)?,
            plain_crates: numbers[0],
            our_crates: numbers[ours],
        })
    });
    measured.collect()
}

impl Compile {
    /// What the check is called.
    #[must_use]
    pub fn title(&self) -> String {
        format!("Cold `cargo check` of `{}`, {} times each in turn", self.client, self.runs)
    }

    /// All comparisons.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        vec![
            Row::new("wall_seconds", "wall", Unit::Seconds, self.wall, Some(Aim::AtMost(self.aim))),
            Row::new("cpu_seconds", "CPU of all compilers", Unit::Seconds, self.cpu, None),
        ]
    }

    /// The results with all their digits: seconds, ratios.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        let mut value = json!({
            "runs": self.runs,
            "crates": { "plain": self.plain_crates, "ours": self.our_crates },
        });
        for (key, row) in rows::to_json(&self.rows()) {
            value[key] = row;
        }
        value
    }
}

impl fmt::Display for Compile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = rows::to_table(self.client, &self.rows());
        let (plain, ours) = (self.plain_crates, self.our_crates);
        let ratio = format!("{:.2}", ours as f64 / plain as f64);
        table.add_row(["crates compiled".to_owned(), plain.to_string(), ours.to_string(), ratio]);
        writeln!(f, "\n{}\n{}", self.title(), trimmed(&table))
    }
}

fn unset(place: &str, error: &dyn Display) -> Failure {
    Failure::new(format!("the crates to be compiled could not be set up: {error}")).at(place)
}

/// The dependencies of a handwritten client, from the text of the workspace's manifest.
fn handwritten(manifest: &str) -> Result<Table, Failure> {
    let manifest: Table = manifest.parse().map_err(|error| unset("Cargo.toml", &error))?;
    let declared = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let mut dependencies = Table::new();
    for (name, features) in HANDWRITTEN {
        let declaration = declared.and_then(|declared| declared.get(name)).cloned().ok_or_else(|| {
            Failure::new(format!("the workspace declares no dependency `{name}`"))
                .at("Cargo.toml")
                .help("name the crates of a handwritten client in HANDWRITTEN of xtask/src/bench/compile.rs")
        })?;
        let mut declaration = match declaration {
            Value::Table(table) => table,
            version => Table::from_iter([("version".to_owned(), version)]),
        };
        let all = declaration.entry("features").or_insert(Value::Array(Vec::new()));
        if let Value::Array(all) = all {
            all.extend(features.iter().map(|&feature| Value::from(feature)));
        }
        dependencies.insert(name.to_owned(), Value::Table(declaration));
    }
    Ok(dependencies)
}

/// The one dependency of a program that uses the client `name`.
fn on_client(root: &Path, name: &str) -> Table {
    let path = root.join("crates").join(name).display().to_string();
    Table::from_iter([(name.to_owned(), Value::Table(Table::from_iter([("path".to_owned(), Value::from(path))])))])
}

/// An empty crate with dependencies.
struct Crate<'a> {
    root: &'a Path,
    folder: PathBuf,
}

impl<'a> Crate<'a> {
    fn make(root: &'a Path, folder: PathBuf, dependencies: Table) -> Result<Crate<'a>, Failure> {
        let package = Table::from_iter([
            ("name".to_owned(), Value::from("measured")),
            ("edition".to_owned(), Value::from("2024")),
        ]);
        let manifest = Table::from_iter([
            ("package".to_owned(), Value::Table(package)),
            ("dependencies".to_owned(), Value::Table(dependencies)),
            // Of no workspace, wherever the temporary folder may be.
            ("workspace".to_owned(), Value::Table(Table::new())),
        ]);
        fs::create_dir_all(folder.join("src"))
            .and_then(|()| fs::write(folder.join("src/lib.rs"), ""))
            .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest.to_string()))
            .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")))
            .map_err(|error| unset(&folder.display().to_string(), &error))?;
        Ok(Crate { root, folder })
    }

    /// How many crates are compiled for this one. Asking downloads them and trims the lock to them.
    fn dependencies(&self) -> Result<usize, Failure> {
        let arguments = ["tree", "--quiet", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
        let tree = process::run(self.cargo(&arguments).env_remove("CARGO_TARGET_DIR"))?;
        // The first line is the crate itself.
        Ok(distinct_lines(&tree.stdout).saturating_sub(1))
    }

    /// Wall and processor time of a cold check, in seconds.
    fn check(&self) -> Result<(f64, f64), Failure> {
        let target = self.folder.join("target");
        let mut cargo = self.cargo(&["check", "--quiet", "--offline", "--locked"]);
        cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0");
        // Empty means none, even where the user's configuration names one.
        cargo.env("RUSTC_WRAPPER", "").env("RUSTC_WORKSPACE_WRAPPER", "");
        let finished = process::run(&mut cargo)?;
        fs::remove_dir_all(&target).map_err(|error| unset(&target.display().to_string(), &error))?;
        Ok((finished.wall.as_secs_f64(), finished.cpu.as_secs_f64()))
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo::command(self.root, arguments);
        command.current_dir(&self.folder);
        command
    }
}

/// How many different lines there are; cargo marks a crate that it shows again with an asterisk.
fn distinct_lines(text: &[u8]) -> usize {
    let text = String::from_utf8_lossy(text);
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)"));
    lines.filter(|line| !line.is_empty()).collect::<HashSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handwritten_client_has_this_workspaces_versions_and_features() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let found = handwritten(&fs::read_to_string(root.join("Cargo.toml")).unwrap()).unwrap();
        assert_eq!(found.len(), HANDWRITTEN.len());
        let reqwest = found["reqwest"].to_string();
        assert!(reqwest.contains("default-features = false"), "{reqwest}");
        assert!(reqwest.contains(r#"["rustls-no-provider", "json", "query", "stream"]"#), "{reqwest}");
        assert!(found["serde_json"].get("version").is_some());
    }

    #[test]
    fn a_crate_that_the_workspace_lost_is_named() {
        let failure = handwritten("[workspace.dependencies]\nreqwest = '1'").unwrap_err().to_string();
        assert!(failure.contains("`rustls`") && failure.contains("HANDWRITTEN"), "{failure}");
    }

    #[test]
    fn crates_are_counted_once() {
        let tree = b"measured v0.0.0 (/t)\nserde v1.0.0\nitoa v1.0.0\nserde v1.0.0 (*)\n\nserde v0.9.0\n";
        assert_eq!(distinct_lines(tree), 4);
    }
}
