//! `cargo xtask corpus`: clients of many documents, and what falls short.
//!
//! ```text
//! for each document:  process of its own -> crate          (one)
//!                     document -> what it promises          (expected)
//!                     code -> what the crate offers         (surface)   -> row -> table, totals, JSON
//!                     cargo -> does it compile, how fast    (cargo_check)
//!                     program -> do examples come back      (examples)
//! ```
//!
//! With `--together` the last two are done for all crates at once, in one workspace (together).

pub mod cargo_check;
pub mod examples;
pub mod expected;
pub mod one;
pub mod release;
pub mod report;
pub mod row;
pub mod surface;
pub mod tasks;
pub mod together;
pub mod worker;

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use openapi_pin::store;

use crate::Context;
use crate::bench::progress::Progress;
use crate::cli::CorpusArguments;
use crate::report::{Exit, Failure};
use report::Report;
use row::Row;
use tasks::Task;
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
    let tasks::Found { tasks, passed_over } = tasks::find(&arguments.documents, &arguments.only)?;
    let folder = match &arguments.keep {
        Some(folder) => std::path::absolute(folder)?,
        None => context.root.join("target/corpus"),
    };
    if let Some(file) = folder.ancestors().find(|above| above.exists()).filter(|above| !above.is_dir()) {
        return Err(Failure::new("the crates cannot be put here: this is no folder")
            .at(file.display().to_string())
            .help("name a folder with --keep; it is made if it is missing"));
    }
    let settings = Settings {
        root: context.root.clone(),
        crates: folder.join("crates"),
        compile: arguments.compile && !arguments.together,
        each_feature: arguments.each_feature,
        timeout: arguments.timeout,
        memory: arguments.memory,
    };
    let mut rows = work(&settings, &tasks, usize::from(arguments.jobs), &folder, context)?;
    let mut together = None;
    if arguments.together {
        writeln!(context.err, "compiling all crates together ...")?;
        together = Some(together::check(&settings, &folder, &tasks, &mut rows)?);
    }
    let report = Report {
        rows,
        compiled: arguments.compile,
        together,
        enough: if arguments.strict { 1.0 } else { report::ENOUGH },
        passed_over,
    };
    write!(context.out, "{report}")?;
    if let Some(file) = &arguments.json {
        store::write_with_folders(&[(file.as_path(), report.to_json().as_bytes())])?;
    }
    Ok(if report.falls_short() { Exit::Differs } else { Exit::Success })
}

/// Documents, and the code that is made of them, nest more deeply than the usual stack of a thread has room for.
const STACK: usize = 256 << 20;

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
            let work = move || {
                while let Some(task) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    progress.set_message(task.name.clone());
                    let row = worker::work(settings, task, &target);
                    // A lock is poisoned by a panic, which the scope hands on.
                    if let Ok(mut rows) = rows.lock() {
                        rows.push(row);
                    }
                    progress.inc(1);
                }
            };
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        }
        Ok::<(), std::io::Error>(())
    })?;
    drop(progress);
    let mut rows = rows.into_inner().unwrap_or_default();
    rows.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(rows)
}
