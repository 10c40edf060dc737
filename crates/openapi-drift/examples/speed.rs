//! How long it takes to compare two documents, and how much memory.
//!
//! ```sh
//! cargo run --release -p openapi-drift --example speed -- BASE REVISION [TIMES]
//! ```

#![allow(clippy::print_stdout, reason = "what it measures is what it is for")]

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use openapi_drift::{Options, compare};
use openapi_normal::{Document, Limits};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base, revision, rest @ ..] = arguments.as_slice() else {
        println!("which two documents?");
        return ExitCode::from(2);
    };
    let times = rest.first().and_then(|times| times.parse().ok()).unwrap_or(3);
    for _ in 0..times {
        let start = Instant::now();
        let read = |path: &str| Document::open(Path::new(path), &Limits::default());
        let (base, revision) = match (read(base), read(revision)) {
            (Ok(base), Ok(revision)) => (base, revision),
            (Err(error), _) | (_, Err(error)) => {
                println!("{error}");
                return ExitCode::from(3);
            }
        };
        let reading = start.elapsed();
        match compare(&base, &revision, &Options::default()) {
            Ok(drift) => println!(
                "read in {reading:.0?}, compared in {:.0?}: {} findings, {} not evaluated",
                start.elapsed().saturating_sub(reading),
                drift.findings.len(),
                drift.not_evaluated.len(),
            ),
            Err(error) => {
                println!("{error}");
                return ExitCode::from(3);
            }
        }
    }
    // The most that was ever held, as the system counts it.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find(|line| line.starts_with("VmHWM")) {
        println!("{peak}");
    }
    ExitCode::SUCCESS
}
