//! All crates in one workspace: one build, which says of each whether it compiles.
//!
//! A crate by itself waits for cargo to look at everything it depends on, twice; that and what cargo can do at the same
//! time make the difference of a few minutes for some dozens of crates. What a single one costs is not known then.

use std::fs;
use std::path::Path;

use super::cargo_check::{self, Checked};
use super::examples::program;
use super::one::CLIENT;
use super::row::{Row, Tried};
use super::tasks::Task;
use super::worker::{self, Settings};
use crate::report::Failure;

/// Compiles the crates of all rows, tries their examples, and fills that in. The result is how long the build took, in
/// seconds.
///
/// # Errors
///
/// If cargo or a program could not be started, or the workspace not be written.
pub(crate) fn check(settings: &Settings, folder: &Path, tasks: &[Task], rows: &mut [Row]) -> Result<f64, Failure> {
    let made = || rows.iter().filter(|row| row.is_generated());
    let mut members = Vec::new();
    for row in made() {
        members.push(format!("{}/{CLIENT}", row.name));
        if !row.cases.cases.is_empty() {
            members.push(format!("{}/{}", row.name, program::FOLDER));
        }
    }
    for member in &members {
        belong(&settings.crates.join(member))?;
    }
    write(&settings.crates.join("Cargo.toml"), &manifest(&members))?;
    cargo_check::copy_lock(&settings.root, &settings.crates)?;
    // Goes on after a crate that does not compile.
    let arguments = ["build", "--workspace", "--keep-going"];
    let finished = cargo_check::run_cargo(&settings.root, &settings.crates, &folder.join("together"), &arguments)?;
    let built = cargo_check::built(&finished.stdout);
    let log = || {
        let log = cargo_check::log(&settings.crates);
        log.lines().find(|line| line.starts_with("error")).unwrap_or("cargo built nothing").to_owned()
    };
    for row in rows.iter_mut().filter(|row| row.is_generated()) {
        let mut checked = Checked::of(&finished.stdout, &row.name);
        checked.compiles = built.contains(&row.name.replace('-', "_"));
        if !checked.compiles && checked.errors.is_empty() {
            checked.error_count = 1;
            checked.errors.push(log());
        }
        let compiles = checked.compiles;
        row.checked = Some(checked);
        if !compiles {
            continue;
        }
        let Some(task) = tasks.iter().find(|task| task.name == row.name) else { continue };
        row.examples = Some(if row.cases.cases.is_empty() {
            Tried::of(&row.cases)
        } else {
            let name = program::name(&row.name);
            let program = cargo_check::executable(&finished.stdout, &name).ok_or_else(|| {
                let errors = Checked::of(&finished.stdout, &name).errors;
                errors.into_iter().next().unwrap_or_else(log)
            });
            let document = worker::raw(&task.file).unwrap_or_default();
            worker::try_examples(
                program,
                &settings.crates.join(&row.name).join(program::FOLDER),
                &row.cases,
                &document,
            )?
        });
    }
    Ok(finished.wall.as_secs_f64())
}

/// Makes a crate a member of a workspace, which it is not by itself.
fn belong(folder: &Path) -> Result<(), Failure> {
    let file = folder.join("Cargo.toml");
    let failed = |error: &dyn std::fmt::Display| {
        Failure::new(format!("could not be set up: {error}")).at(file.display().to_string())
    };
    let text = fs::read_to_string(&file).map_err(|error| failed(&error))?;
    let mut manifest: toml::Table = text.parse().map_err(|error| failed(&error))?;
    // Profiles are the workspace's.
    for of_workspace in ["workspace", "profile"] {
        manifest.remove(of_workspace);
    }
    write(&file, &manifest.to_string())
}

fn manifest(members: &[String]) -> String {
    format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\n")
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text)
        .map_err(|error| Failure::new(format!("could not be written: {error}")).at(file.display().to_string()))
}
