//! `cargo xtask bench`: what `notai` costs beside a client written by hand.
//!
//! Two questions about `notai`, each answered by measuring both sides in turn within one run: what a walk over many sessions costs
//! ([`walk`]), and what a crate that depends on the client costs to compile ([`compile`]). A ratio from one run on
//! one machine can be compared with another; seconds cannot, so the aims are ratios.
//!
//! # What to expect of the walk
//!
//! Counted by callgrind, both walkers execute the same number of instructions, to a tenth of a percent: 85 in 100
//! decode JSON and times, and most of the others are hyper's. What `notai` does once a page (a span, a timer, a copy
//! of the headers, the check for repeated cursors) does not show beside a hundred sessions. So a ratio that rises
//! means that something has begun to cost once an *item*, or that a body is copied or decoded twice; to find it:
//!
//! ```text
//! bench-server 20000 &        # the programs are built by this command, into target/release
//! valgrind --tool=callgrind target/release/bench-notai
//! ```
//!
//! A third question is about crates of any document, and asked only with documents at hand: what they cost beside those
//! of other generators ([`documents`]).
//!
//! A missed aim is an answer and no failure: the exit code is 0, and the table says "missed", or "unclear" where the
//! measurements lie on both sides of the aim. It is 2 where nothing could be measured.

pub mod compile;
pub mod documents;
pub mod process;
pub mod progress;
pub mod report;
pub mod stats;
pub mod walk;

use std::fs;
use std::path::Path;

use progress::Progress;
use report::Report;

use crate::Context;
use crate::cli::BenchArguments;
use crate::corpus::release;
use crate::report::{Exit, Failure};

/// Runs the command.
///
/// # Errors
///
/// If something could not be built, run or measured, or the results not be written.
pub fn run(arguments: &BenchArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    if arguments.skip_walk && arguments.skip_compile && arguments.documents.is_none() {
        return Err(Failure::new("nothing is left to be measured").help("leave one of the --skip options away"));
    }
    if arguments.documents.is_some()
        && let Some(exit) = release::rerun(context)?
    {
        return Ok(exit);
    }
    let mut progress = Progress::new(&mut *context.err);
    let mut report = Report::default();
    if !arguments.skip_walk {
        report.walk = Some(walk::measure(&context.root, arguments.sessions, arguments.reps, &mut progress)?);
    }
    if !arguments.skip_compile {
        report.compile = Some(compile::measure(&context.root, arguments.compile_reps, &mut progress)?);
    }
    if let Some(place) = &arguments.documents {
        let (only, runs) = (&arguments.only, arguments.document_reps);
        report.documents = Some(documents::measure(&context.root, place, only, runs, &mut progress)?);
    }
    drop(progress);
    write!(context.out, "{report}")?;
    let file = context.root.join(&arguments.json);
    write_json(&file, &report).map_err(|error| {
        Failure::new(format!("the results could not be written: {error}")).at(file.display().to_string())
    })?;
    writeln!(context.out, "\nThe same as JSON: {}", arguments.json.display())?;
    Ok(Exit::Success)
}

fn write_json(file: &Path, report: &Report) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, format!("{:#}\n", report.to_json()))
}
