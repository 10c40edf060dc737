//! The generators that are compared, and how each is asked for a crate.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::bench::process::{self, Finished};
use crate::cargo;
use crate::report::Failure;

/// How long a generator may take for one document.
pub const LONGEST: Duration = Duration::from_secs(300);

/// A generator.
#[derive(Debug)]
pub struct Generator {
    /// What it is called in tables.
    pub name: &'static str,
    /// The published crate with the program; `None` is this program.
    package: Option<(&'static str, &'static str)>,
    arguments: fn(&Task<'_>) -> Vec<OsString>,
    /// What is missing to a crate after the program has run.
    complete: fn(&Task<'_>) -> std::io::Result<()>,
    /// Where the crate is in the task's folder.
    folder: &'static str,
}

/// A document that becomes a crate in a folder.
#[derive(Debug, Clone, Copy)]
pub struct Task<'a> {
    /// The document.
    pub document: &'a Path,
    /// The folder, which is there and empty.
    pub folder: &'a Path,
    /// The crate's name.
    pub name: &'a str,
}

/// All of them, ours first. The versions are those that were current when the aims were set.
pub const GENERATORS: [Generator; 5] = [
    Generator { name: "ours", package: None, arguments: ours, complete: nothing, folder: "client" },
    Generator {
        name: "progenitor, positional",
        package: Some(("cargo-progenitor", "0.15.1")),
        arguments: |task| progenitor(task, "positional"),
        complete: nothing,
        folder: "",
    },
    Generator {
        name: "progenitor, builder",
        package: Some(("cargo-progenitor", "0.15.1")),
        arguments: |task| progenitor(task, "builder"),
        complete: nothing,
        folder: "",
    },
    Generator { name: "ploidy", package: Some(("ploidy", "0.15.0")), arguments: ploidy, complete: nothing, folder: "" },
    Generator {
        name: "openapi-to-rust",
        package: Some(("openapi-to-rust", "0.23.0")),
        arguments: openapi_to_rust,
        complete: complete_openapi_to_rust,
        folder: "",
    },
];

impl Generator {
    /// Whether it is ours.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.package.is_none()
    }

    /// Makes sure that the program is there.
    ///
    /// # Errors
    ///
    /// If it cannot be built.
    pub fn install(&self, root: &Path, tools: &Path) -> Result<(), Failure> {
        let Some((package, version)) = self.package else { return Ok(()) };
        if self.program(tools)?.exists() {
            return Ok(());
        }
        let version = format!("={version}");
        let mut command = cargo::command(root, &["install", "--quiet", "--locked", "--version", &version, package]);
        process::run(command.arg("--root").arg(self.folder_of_tool(tools)))?;
        Ok(())
    }

    /// A folder per version, so that another version is never mistaken for this one.
    fn folder_of_tool(&self, tools: &Path) -> PathBuf {
        let (package, version) = self.package.unwrap_or_default();
        tools.join(format!("{package}-{version}"))
    }

    fn program(&self, tools: &Path) -> Result<PathBuf, Failure> {
        match self.package {
            None => std::env::current_exe().map_err(|error| Failure::new(format!("this program is gone: {error}"))),
            Some((package, _)) => {
                let program = self.folder_of_tool(tools).join("bin").join(package);
                Ok(program.with_extension(std::env::consts::EXE_EXTENSION))
            }
        }
    }

    /// Makes a crate; what the program prints goes into a file beside it.
    ///
    /// # Errors
    ///
    /// If the program cannot be started, or its crate not be completed.
    pub fn generate(&self, tools: &Path, task: &Task<'_>) -> Result<Finished, Failure> {
        let failed = |error: std::io::Error| {
            Failure::new(format!("the crate could not be set up: {error}")).at(task.folder.display().to_string())
        };
        if task.folder.exists() {
            fs::remove_dir_all(task.folder).map_err(failed)?;
        }
        fs::create_dir_all(task.folder).map_err(failed)?;
        let log = fs::File::create(self.log(task)).map_err(failed)?;
        let mut command = Command::new(self.program(tools)?);
        command.args((self.arguments)(task)).current_dir(task.folder).stderr(Stdio::from(log));
        let finished = process::measure_within(&mut command, Some(LONGEST))?;
        if finished.status.success() {
            (self.complete)(task).map_err(failed)?;
        }
        Ok(finished)
    }

    /// What the program had to say.
    #[must_use]
    pub fn said(&self, task: &Task<'_>) -> String {
        let text = fs::read_to_string(self.log(task)).unwrap_or_default();
        let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        lines.iter().rev().take(3).rev().copied().collect::<Vec<_>>().join(" ").chars().take(300).collect()
    }

    fn log(&self, task: &Task<'_>) -> PathBuf {
        task.folder.with_extension("log")
    }

    /// Where the crate is.
    #[must_use]
    pub fn crate_of(&self, task: &Task<'_>) -> PathBuf {
        task.folder.join(self.folder)
    }
}

fn nothing(_: &Task<'_>) -> std::io::Result<()> {
    Ok(())
}

fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

fn ours(task: &Task<'_>) -> Vec<OsString> {
    let limits = words(&["300", "4096"]);
    [words(&["corpus-one"]), vec![task.document.into(), task.folder.into(), task.name.into()], limits].concat()
}

fn progenitor(task: &Task<'_>, interface: &str) -> Vec<OsString> {
    let options = words(&["--interface", interface, "--include-client", "false", "-v", "0.1.0", "-n", task.name]);
    [words(&["progenitor"]), options, vec!["-i".into(), task.document.into(), "-o".into(), task.folder.into()]].concat()
}

fn ploidy(task: &Task<'_>) -> Vec<OsString> {
    let options = words(&["--name", task.name, "-o"]);
    [words(&["generate", "rust"]), vec![task.document.into()], options, vec![task.folder.into()]].concat()
}

fn openapi_to_rust(task: &Task<'_>) -> Vec<OsString> {
    vec!["generate".into(), task.document.into()]
}

/// It writes a module and the dependencies of that, which are made a crate as its manual says.
fn complete_openapi_to_rust(task: &Task<'_>) -> std::io::Result<()> {
    let dependencies = fs::read_to_string(task.folder.join("src/generated/REQUIRED_DEPS.toml"))?;
    let package = format!("[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n", task.name);
    fs::write(task.folder.join("Cargo.toml"), package + &dependencies)?;
    fs::write(task.folder.join("src/lib.rs"), "pub mod generated;\n")
}
