//! One document from beginning to end: its process, what came out of it, the compiler, the examples.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use openapi_normal::{Document, Ledger};
use serde_json::Value;

use super::cargo_check::Crate;
use super::examples::judge::Judge;
use super::examples::program::{self, Answer, Cases};
use super::one::{self, CLIENT, FOUND, Found};
use super::row::{Row, Tried};
use super::surface;
use super::tasks::{self, Task};
use crate::bench::process;
use crate::report::Failure;

/// Where a row is left in the document's folder, as JSON.
const ROW: &str = "row.json";

/// What is the same for all documents.
pub struct Settings {
    /// The workspace of the maintainers.
    pub root: PathBuf,
    /// Where the crates go.
    pub crates: PathBuf,
    /// Whether the crates are compiled.
    pub compile: bool,
    /// Whether each feature is compiled alone.
    pub each_feature: bool,
    /// Seconds that a process may take.
    pub timeout: u64,
    /// MiB that a process may ask for.
    pub memory: u64,
}

/// Works on one document; whatever breaks is in the row.
#[must_use]
pub(crate) fn work(settings: &Settings, task: &Task, target: &Path) -> Row {
    let mut row = Row { file: tasks::shown(&task.file), name: task.name.clone(), ..Row::default() };
    let filled = match &task.unreadable {
        Some(why) => Err(Failure::new(why)),
        None => fill(settings, &task.file, target, &mut row),
    };
    if let Err(failure) = filled {
        row.failure = Some(one::in_a_line(&failure));
    }
    // For who does not want to wait for the end; what cannot be written is in the report all the same.
    let _ = fs::write(settings.crates.join(&task.name).join(ROW), row.to_json().to_string());
    row
}

fn fill(settings: &Settings, file: &Path, target: &Path, row: &mut Row) -> Result<(), Failure> {
    let folder = settings.crates.join(&row.name);
    let document = raw(file);
    // Counted in any case: what is not made is missing.
    row.promised = document.as_ref().map_or(0, |document| super::expected::operations(document).len());
    row.found = generate(settings, file, &folder, &row.name)?;
    if row.found.refused.is_some() {
        row.failure = row.found.refused.take();
        return Ok(());
    }
    let document = document.unwrap_or_default();
    let ledger: Ledger = json(&folder.join(CLIENT).join("ledger.json"))?;
    row.compare(&document, surface::read(&folder.join(CLIENT))?, &ledger);
    row.cases = json(&folder.join(program::FOLDER).join(program::CASES))?;
    if !settings.compile {
        return Ok(());
    }
    let client = Crate { root: &settings.root, folder: &folder.join(CLIENT), target, name: &row.name };
    client.lock()?;
    let checked = client.check()?;
    let compiles = checked.compiles;
    row.checked = Some(checked);
    if !compiles {
        return Ok(());
    }
    if settings.each_feature {
        let features = client.features();
        row.features = features.len();
        for feature in features {
            let checked = client.check_feature(&feature)?;
            let problem = checked.errors.first().or(checked.first_warnings.first());
            if let Some(problem) = problem {
                row.broken_features.insert(feature, problem.clone());
            }
        }
    }
    if !row.cases.cases.is_empty() {
        let program = Crate { folder: &folder.join(program::FOLDER), name: &program::name(&row.name), ..client };
        program.lock()?;
        let built = program.build()?;
        row.examples = Some(try_examples(built, program.folder, &row.cases, &document)?);
    } else {
        row.examples = Some(Tried::of(&row.cases));
    }
    Ok(())
}

/// Lets a process of its own make the crate. What it made before is removed first: what is there then is new.
fn generate(settings: &Settings, file: &Path, folder: &Path, name: &str) -> Result<Found, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("no process could be started: {error}"));
    let log = folder.join("generate.log");
    // Every run leaves its log, also one that makes nothing; what stands beside none is not ours to remove.
    let made = [CLIENT, program::FOLDER, FOUND].map(|made| folder.join(made));
    if let (false, Some(theirs)) = (log.exists(), made.iter().find(|made| made.exists())) {
        return Err(Failure::new("this was not made by `corpus`, and would be lost")
            .at(theirs.display().to_string())
            .help("choose another folder with --keep"));
    }
    clear(folder).map_err(failed)?;
    let program = std::env::current_exe().map_err(failed)?;
    let mut command = Command::new(program);
    command.arg("corpus-one").arg(file).arg(folder).arg(name);
    command.arg(settings.timeout.to_string()).arg(settings.memory.to_string());
    command.stderr(Stdio::from(fs::File::create(&log).map_err(failed)?));
    let finished = process::measure(&mut command)?;
    if !finished.status.success() {
        let what = match finished.status.code() {
            Some(one::OUT_OF_TIME) => format!("took more than {} seconds", settings.timeout),
            Some(101) => "panicked".to_owned(),
            Some(_) => "could not be made".to_owned(),
            None => format!("was ended: {}", finished.status),
        };
        let said = fs::read_to_string(&log).unwrap_or_default();
        let lines: Vec<_> = said.lines().filter(|line| !line.starts_with("note: ")).take(3).collect();
        return Err(Failure::new(format!("{what}: {}", lines.join(" ").trim())));
    }
    let mut found: Found = json(&folder.join(FOUND))?;
    if found.peak == 0 {
        found.peak = finished.peak;
    }
    Ok(found)
}

/// Removes what an earlier run made.
fn clear(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for made in [CLIENT, program::FOLDER] {
        match fs::remove_dir_all(folder.join(made)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    match fs::remove_file(folder.join(FOUND)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Lets the program in `folder` try the examples; or there is none, because of the problem given.
///
/// # Errors
///
/// If it cannot be started, or what it says is not understood.
pub(super) fn try_examples(
    built: Result<PathBuf, String>,
    folder: &Path,
    cases: &Cases,
    document: &Value,
) -> Result<Tried, Failure> {
    let mut tried = Tried::of(cases);
    match built.map(|program| program::run(&program, &folder.join(program::CASES))) {
        Err(problem) => tried.problem = Some(problem),
        Ok(ran) => match ran? {
            Err(problem) => tried.problem = Some(problem),
            Ok(printed) => {
                let judge = Judge::new(document);
                for line in printed.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                    let answer: Answer = serde_json::from_slice(line).map_err(|error| misunderstood(&error))?;
                    tried.failed.extend(cases.cases.get(answer.case).and_then(|case| judge.failed(case, &answer)));
                }
            }
        },
    }
    Ok(tried)
}

/// The document as it was written: JSON by a plain parser, so that not even reading is shared with the pipeline.
pub(super) fn raw(file: &Path) -> Option<Value> {
    let bytes = fs::read(file).ok()?;
    let shown = file.display().to_string();
    let read = || Document::read_lenient(&bytes, &shown, &openapi_normal::Limits::default());
    serde_json::from_slice(&bytes).ok().or_else(|| Some(read().ok()?.value().clone()))
}

fn json<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T, Failure> {
    let place = || file.display().to_string();
    let bytes = fs::read(file).map_err(|error| Failure::new(format!("could not be read: {error}")).at(place()))?;
    serde_json::from_slice(&bytes).map_err(|error| misunderstood(&error).at(place()))
}

fn misunderstood(error: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("what was found out could not be understood: {error}"))
}
