//! `cargo xtask soak`: walks that crash and go on, under faults that come and go, for as long as one likes.
//!
//! Client and simulator run in a program of the `tests` member, which this crate must not depend on: cargo builds and
//! starts it, and it says in lines of JSON how far it is and what it found. What it does is described there, in
//! `tests/src/soak`.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::Value;

use crate::cli::SoakArguments;
use crate::report::{Exit, Failure};
use crate::{Context, cargo, printable};

/// How cargo names the program.
const PROGRAM: [&str; 5] = ["--quiet", "--package", "workspace-tests", "--bin", "soak"];

/// Runs the command.
///
/// # Errors
///
/// If the program cannot be built or run, or ends without saying what it found.
pub fn run(arguments: &SoakArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let seed = arguments.seed.unwrap_or_else(|| {
        // Of the time, any number will do; it is printed.
        context.now.duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs())
    });
    let minutes = arguments.minutes;
    writeln!(
        context.err,
        "soak: seed {seed}, {minutes} min; building the program, which takes a while the first time"
    )?;
    context.err.flush()?;
    let failed = |error: std::io::Error| Failure::new(format!("cargo could not be started: {error}"));
    let build: Vec<_> = ["build"].into_iter().chain(PROGRAM).collect();
    if !cargo::command(&context.root, &build).status().map_err(failed)?.success() {
        return Err(Failure::new("the program of the soak does not build").at("tests/src/bin/soak.rs"));
    }
    let (seed, minutes) = (seed.to_string(), minutes.to_string());
    let run: Vec<_> = ["run"].into_iter().chain(PROGRAM).chain(["--", &seed, &minutes]).collect();
    let (found, exit) = follow(&mut cargo::command(&context.root, &run), arguments.minutes)?;
    let report = Report::deserialize(&found).map_err(|error| Failure::new(format!("not a report: {error}")))?;
    write!(context.out, "{report}")?;
    if let Some(file) = &arguments.json {
        std::fs::write(file, format!("{found:#}\n")).map_err(|error| {
            Failure::new(format!("the report could not be written: {error}")).at(file.display().to_string())
        })?;
    }
    Ok(exit)
}

/// Runs the program, shows how far it is, and returns what it said last and how it ended.
fn follow(command: &mut Command, minutes: u64) -> Result<(Value, Exit), Failure> {
    let failure = |error: std::io::Error| Failure::new(format!("the program could not be followed: {error}"));
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failure)?;
    let bar = ProgressBar::new(60 * minutes);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} s  {msg}") {
        bar.set_style(style);
    }
    let mut last = None;
    // A pipe that breaks is an end as well; the last line then tells less than a report.
    for line in child.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()).map_while(Result::ok) {
        if let Ok(said) = serde_json::from_str::<Value>(&line) {
            bar.set_position(said["seconds"].as_f64().unwrap_or_default() as u64);
            let count = |name: &str| said["tally"][name].as_u64().unwrap_or_default();
            bar.set_message(format!("{} walks, {} crashes", count("walks"), count("crashes")));
            last = Some(said);
        }
    }
    bar.finish_and_clear();
    let status = child.wait().map_err(failure)?;
    let exit = match status.code() {
        Some(0) => Exit::Success,
        Some(1) => Exit::Differs,
        _ => return Err(Failure::new(format!("the program of the soak failed: {status}"))),
    };
    let said = last.filter(|said| said.get("seed").is_some());
    let said = said.ok_or_else(|| Failure::new(format!("the program ended without a report: {status}")))?;
    Ok((said, exit))
}

/// What the program found.
#[derive(Debug, Deserialize)]
struct Report {
    seed: u64,
    seconds: f64,
    peak_bytes: Option<u64>,
    tally: Tally,
    panics: u64,
    hangs: u64,
    flaws: Vec<String>,
    repeat: Option<u64>,
    events: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Tally {
    rounds: u64,
    walks: u64,
    requests: u64,
    rejected: u64,
    faults: BTreeMap<String, u64>,
    items: u64,
    crashes: u64,
    errors: u64,
    retries: u64,
    lost: u64,
    repeated: u64,
    virtual_seconds: u64,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, seconds, tally, panics, hangs, .. } = self;
        let hours = Duration::from_secs(tally.virtual_seconds).as_secs_f64() / 3600.0;
        writeln!(f, "seed {seed}: {} rounds in {seconds:.0} s, {hours:.1} h by their clocks", tally.rounds)?;
        let faults: u64 = tally.faults.values().sum();
        for (name, count) in [
            ("walks", tally.walks),
            ("items", tally.items),
            ("requests", tally.requests),
            ("turned away by the plan", tally.rejected),
            ("retries", tally.retries),
            ("crashes, resumed", tally.crashes),
            ("errors, resumed", tally.errors),
            ("faults", faults),
        ] {
            writeln!(f, "  {name:<24}{count:>12}")?;
        }
        for (name, count) in &tally.faults {
            writeln!(f, "    {:<22}{count:>12}", printable::line(name))?;
        }
        if let Some(bytes) = self.peak_bytes {
            writeln!(f, "  {:<24}{:>8.1} MiB", "peak memory", bytes as f64 / f64::from(1 << 20))?;
        }
        writeln!(f, "lost {}, repeated {}, panics {panics}, hangs {hangs}", tally.lost, tally.repeated)?;
        for flaw in &self.flaws {
            writeln!(f, "FAILED: {}", printable::line(flaw))?;
        }
        for event in &self.events {
            writeln!(f, "  {}", printable::line(event))?;
        }
        if let Some(seed) = self.repeat {
            writeln!(f, "The same round again: cargo xtask soak --minutes 1 --seed {seed}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_report_says_what_is_wrong_and_how_to_see_it_again() {
        let found = json!({
            "seed": 7, "seconds": 61.2, "peak_bytes": 20_971_520, "panics": 0, "hangs": 0,
            "tally": {
                "rounds": 304, "walks": 749, "requests": 16_893, "rejected": 12,
                "faults": { "nulls": 16, "status": 497 },
                "items": 45_802, "crashes": 1_117, "errors": 547, "retries": 1_010, "lost": 2, "repeated": 0,
                "virtual_seconds": 54_881
            },
            "flaws": ["Pages: lost 2 of 105, the first is sess_1"], "repeat": 310,
            "events": ["     0.000 s  Pages: crashed, with 19 items kept"]
        });
        let report = Report::deserialize(&found).unwrap();
        insta::assert_snapshot!(report.to_string());
    }
}
