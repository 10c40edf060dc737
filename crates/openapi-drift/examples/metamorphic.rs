//! Rewrites every document of a folder in ways that mean the same, and says what the comparison finds all the same.
//!
//! ```sh
//! cargo run --release -p openapi-drift --example metamorphic -- DIR [REWRITE]
//! ```

#![allow(clippy::print_stdout, reason = "what it finds is what it is for")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use openapi_drift::{Drift, Options, compare};
use openapi_normal::{Document, Limits};

#[path = "../tests/it/rewrites.rs"]
mod rewrites;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next() else {
        println!("which folder?");
        return ExitCode::from(2);
    };
    let only = arguments.next();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let (mut compared, mut found, mut slowest) = (0, 0, (Duration::ZERO, String::new()));
    for path in files.iter().filter(|path| path.is_file()) {
        let Ok(document) = Document::open(path, &Limits::default()) else { continue };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut check = |rewrite: &str, base: &Document, revision: &Document| {
            let start = Instant::now();
            let drift = compare(base, revision, &Options::default());
            if start.elapsed() > slowest.0 {
                slowest = (start.elapsed(), format!("{name} {rewrite}"));
            }
            compared += 1;
            match drift {
                Ok(drift) => {
                    found += drift.findings.len();
                    show(&name, rewrite, &drift);
                }
                Err(error) => println!("{name} {rewrite}: {error}"),
            }
        };
        if only.is_none() {
            check("itself", &document, &document);
        }
        let read =
            |value: &serde_json::Value| Document::read_lenient(value.to_string().as_bytes(), &name, &Limits::default());
        let Ok(base) = read(document.value()) else { continue };
        if !rewrites::is_right(&base) {
            continue;
        }
        for (rewrite, apply) in
            rewrites::REWRITES.iter().filter(|(rewrite, _)| only.as_deref().is_none_or(|only| only == *rewrite))
        {
            let mut value = document.value().clone();
            apply(&mut value);
            if value == *document.value() && *rewrite != "order" {
                continue;
            }
            match read(&value) {
                Ok(revision) => {
                    check(rewrite, &base, &revision);
                    check(&format!("{rewrite} back"), &revision, &base);
                }
                Err(error) => println!("{name} {rewrite}: {error}"),
            }
        }
    }
    println!("{compared} comparisons, {found} findings; the slowest took {:?}: {}", slowest.0, slowest.1);
    if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn show(name: &str, rewrite: &str, drift: &Drift) {
    for finding in drift.findings.iter().take(5) {
        let place = finding.base.as_ref().or(finding.revision.as_ref()).map_or("", |place| place.pointer.as_str());
        println!("{name} {rewrite}: {} {} | {} | {place}", finding.rule.id, finding.message, finding.path);
    }
    if drift.findings.len() > 5 {
        println!("{name} {rewrite}: and {} more", drift.findings.len() - 5);
    }
}
