//! `cargo xtask bench`: what `notai` costs beside a client written by hand.
//!
//! All sides of a comparison are measured in turn within one run. A ratio from one run on one machine can be compared
//! with another; seconds cannot, so the aims are ratios.
//!
//! | section | asks |
//! |---|---|
//! | [`requests`] | what a request costs beside a handwritten reqwest client, and beside hyper alone |
//! | [`decode`] | how much of that is decoding JSON, and what a faster decoder would leave of it |
//! | [`stream`] | what a delta of a chat completion costs with `aisa`, beside `async-openai` |
//! | [`walk`] | what a walk over many sessions costs, and how that grows with its length |
//! | [`compile`] | what a crate that depends on a client costs to compile |
//! | [`documents`] | only with documents at hand: what crates of any document cost beside those of other generators |
//!
//! # What to expect
//!
//! A request for one session is next to nothing to decode, so that what a client does around it shows: a span, timers, the
//! place in the plan's window, a copy of the headers for the caller. In a walk all this stands beside a hundred sessions
//! and does not show. So a ratio of the walk that rises means that something has begun to cost once an *item*, or that a
//! body is copied or decoded twice. To find out:
//!
//! ```text
//! bench-server recorded &     # the programs are built by this command, into target/release
//! valgrind --tool=callgrind target/release/bench-requests notai session 1 2000
//! ```
//!
//! A missed aim is an answer and no failure: the exit code is 0, and the table says "missed", or "unclear" where the
//! measurements lie on both sides of the aim. It is 2 where nothing could be measured.

pub mod chart;
pub mod compile;
pub mod decode;
pub mod documents;
pub mod plan;
pub mod process;
pub mod programs;
pub mod progress;
pub mod report;
pub mod requests;
pub mod rows;
pub mod stats;
pub mod stream;
pub mod walk;

use std::fs;
use std::path::Path;

use plan::Plan;
use programs::Programs;
use progress::Progress;
use report::Report;

use crate::Context;
use crate::cli::{BenchArguments, Section};
use crate::corpus::release;
use crate::report::{Exit, Failure};

/// Runs the command.
///
/// # Errors
///
/// If something could not be built, run or measured, or the results not be written.
pub fn run(arguments: &BenchArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let plan = Plan::of(arguments)?;
    if plan.has(Section::Documents)
        && let Some(exit) = release::rerun(context)?
    {
        return Ok(exit);
    }
    let mut progress = Progress::new(&mut *context.err);
    let report = measure(&plan, arguments, &context.root, &mut progress)?;
    drop(progress);
    write!(context.out, "{report}")?;
    let file = context.root.join(&arguments.json);
    let chart = file.with_extension("svg");
    write_to(&file, &format!("{:#}\n", report.to_json()))?;
    write_to(&chart, &report.to_chart().to_string())?;
    let shown = |file: &Path| file.strip_prefix(&context.root).unwrap_or(file).display().to_string();
    writeln!(context.out, "\nThe same as JSON: {}; as a chart: {}", shown(&file), shown(&chart))?;
    Ok(Exit::Success)
}

fn measure(
    plan: &Plan,
    arguments: &BenchArguments,
    root: &Path,
    progress: &mut Progress<'_>,
) -> Result<Report, Failure> {
    let mut report = Report::default();
    if [Section::Requests, Section::Decode, Section::Stream, Section::Walk].into_iter().any(|section| plan.has(section))
    {
        progress.begin("building the programs, in release", 1)?;
        let programs = Programs::build(root)?;
        if plan.has(Section::Requests) {
            report.requests = Some(requests::measure(&programs, plan.requests, progress)?);
        }
        if plan.has(Section::Decode) {
            report.decode = Some(decode::measure(&programs, plan.decode, progress)?);
        }
        if plan.has(Section::Stream) {
            report.stream = Some(stream::measure(&programs, plan.stream, progress)?);
        }
        if plan.has(Section::Walk) {
            report.walk = Some(walk::measure(&programs, plan.walk, progress)?);
        }
    }
    if plan.has(Section::Compile) {
        report.compile = Some(compile::measure(root, plan.compile_runs, progress)?);
    }
    if let Some(place) = arguments.documents.as_ref().filter(|_| plan.has(Section::Documents)) {
        let (matching, runs) = (&arguments.matching, arguments.document_reps);
        report.documents = Some(documents::measure(root, place, matching, runs, progress)?);
    }
    Ok(report)
}

fn write_to(file: &Path, text: &str) -> Result<(), Failure> {
    let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(file, text));
    written.map_err(|error| {
        Failure::new(format!("the results could not be written: {error}")).at(file.display().to_string())
    })
}
