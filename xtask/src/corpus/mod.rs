//! `cargo xtask corpus`: clients of many documents, and what falls short.
//!
//! ```text
//! for each document:  process of its own -> crate          (one)
//!                     document -> what it promises          (expected)
//!                     code -> what the crate offers         (surface)   -> row -> table, totals, JSON
//!                     cargo -> does it compile, how fast    (cargo_check)
//!                     program -> do examples come back      (examples)
//! ```

pub mod cargo_check;
pub mod examples;
pub mod expected;
pub mod one;
pub mod release;
pub mod report;
pub mod row;
pub mod surface;
pub mod worker;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use openapi_pin::store;

use crate::Context;
use crate::bench::progress::Progress;
use crate::cli::CorpusArguments;
use crate::client::name;
use crate::report::{Exit, Failure};
use report::Report;
use row::Row;
use worker::Settings;

/// Runs the command.
///
/// # Errors
///
/// If there are no documents, or the results cannot be written. What goes wrong with a document is in its row.
pub fn run(arguments: &CorpusArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    if !arguments.unoptimised
        && let Some(exit) = release::rerun(context)?
    {
        return Ok(exit);
    }
    let documents = documents(&arguments.documents, &arguments.only)?;
    let folder = match &arguments.keep {
        Some(folder) => std::path::absolute(folder)?,
        None => context.root.join("target/corpus"),
    };
    let settings = Settings {
        root: context.root.clone(),
        crates: folder.join("crates"),
        compile: arguments.compile,
        each_feature: arguments.each_feature,
        timeout: arguments.timeout,
        memory: arguments.memory,
    };
    let rows = work(&settings, &documents, usize::from(arguments.jobs), &folder, context)?;
    let report = Report { rows, compiled: arguments.compile };
    write!(context.out, "{report}")?;
    if let Some(file) = &arguments.json {
        store::write_with_folders(&[(file.as_path(), report.to_json().as_bytes())])?;
    }
    Ok(if report.falls_short() { Exit::Differs } else { Exit::Success })
}

/// A document and the name of its crate, which no other document has.
pub(crate) struct Task {
    pub(crate) file: PathBuf,
    pub(crate) name: String,
}

/// The documents in a folder, or the one that was named.
pub(crate) fn documents(place: &Path, only: &[String]) -> Result<Vec<Task>, Failure> {
    let failure = |what: String| Failure::new(what).at(place.display().to_string());
    let unreadable = |error: std::io::Error| failure(format!("could not be read: {error}"));
    let mut files = Vec::new();
    if fs::metadata(place).map_err(unreadable)?.is_dir() {
        for entry in fs::read_dir(place).map_err(unreadable)? {
            let file = entry.map_err(unreadable)?.path();
            let extension = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let wanted = only.is_empty() || only.iter().any(|part| name.contains(part.as_str()));
            if wanted && file.is_file() && ["json", "yaml", "yml"].contains(&extension.as_str()) {
                files.push(file);
            }
        }
    } else {
        files.push(place.to_owned());
    }
    files.sort();
    if files.is_empty() {
        return Err(failure("there is no such document".to_owned())
            .help("documents are files that end in .json, .yaml or .yml; --only takes a part of their names"));
    }
    let mut taken = BTreeSet::new();
    let tasks = files.into_iter().map(|file| {
        let stem = name::of_title(&file.file_stem().unwrap_or_default().to_string_lossy());
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let name = [stem.clone()].into_iter().chain(numbered).find(|name| !taken.contains(name)).unwrap_or(stem);
        taken.insert(name.clone());
        Task { file: std::path::absolute(&file).unwrap_or(file), name }
    });
    Ok(tasks.collect())
}

/// Works on all documents, several at a time; the rows are in the order of the documents.
fn work(
    settings: &Settings,
    documents: &[Task],
    jobs: usize,
    folder: &Path,
    context: &mut Context<'_>,
) -> Result<Vec<Row>, Failure> {
    let mut progress = Progress::new(&mut *context.err);
    progress.begin("making clients", documents.len() as u64)?;
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for job in 0..jobs {
            let (next, rows, progress) = (&next, &rows, progress.bar());
            // Builds in one folder wait for each other, so each job has its own.
            let target = folder.join(format!("check-{job}"));
            scope.spawn(move || {
                while let Some(task) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    progress.set_message(task.name.clone());
                    let row = worker::work(settings, &task.file, &task.name, &target);
                    // A lock is poisoned by a panic, which the scope hands on.
                    if let Ok(mut rows) = rows.lock() {
                        rows.push(row);
                    }
                    progress.inc(1);
                }
            });
        }
    });
    drop(progress);
    let mut rows = rows.into_inner().unwrap_or_default();
    rows.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(rows)
}
