//! One document, in a process of its own: what breaks here is one row of the table.
//!
//! The process bounds itself: a watchdog ends it when its time is up, wherever it hangs, and the system refuses memory
//! beyond the limit (which ends it as well). Time and memory are measured up to the texts of the crate's files; what
//! the command needs beyond that, the program that tries the examples, comes after.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use openapi_normal::{Document, Limits};
use serde::{Deserialize, Serialize};

use super::examples::{self, program};
use crate::cli::CorpusOneArguments;
use crate::client::make::{Made, Settings, make};
use crate::report::{Exit, Failure};

/// Where the process leaves what it found out, in the document's folder.
pub const FOUND: &str = "found.json";

/// The crate's folder in the document's folder.
pub const CLIENT: &str = "client";

/// How a process ends whose time is up.
pub const OUT_OF_TIME: i32 = 86;

/// What a process finds out about its document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Found {
    /// Why there is no crate.
    pub refused: Option<String>,
    /// Size of the document, in bytes.
    pub bytes: u64,
    /// The version of OpenAPI.
    pub openapi: String,
    /// From the first byte read to the text of the last file, in seconds.
    pub seconds: f64,
    /// The same by step.
    pub steps: Vec<(String, f64)>,
    /// The most memory that the process held until then, in bytes; 0 where the system does not tell.
    pub peak: u64,
    /// How many types the crate has.
    pub types: usize,
    /// Where the operations of the crate stand in the document, by method and path. Asked only where a path in the code
    /// is spelled otherwise than in the document.
    pub places: Vec<(String, String, String)>,
}

/// Runs the command.
///
/// # Errors
///
/// If the files cannot be written. A document that is refused is none: the refusal is what was found out.
pub fn run(arguments: &CorpusOneArguments) -> Result<Exit, Failure> {
    bound(arguments)?;
    let started = Instant::now();
    let settings = Settings {
        name: Some(arguments.name.clone()),
        command: "cargo xtask corpus".to_owned(),
        ..Settings::default()
    };
    let bytes = fs::metadata(&arguments.file).map_or(0, |file| file.len());
    let mut found = Found { bytes, ..Found::default() };
    match make(|| Ok(Document::open(&arguments.file, &Limits::default())?), &settings) {
        Err(failure) => found.refused = Some(in_a_line(&failure)),
        Ok(made) => {
            found.seconds = started.elapsed().as_secs_f64();
            found.peak = peak();
            found.openapi = made.document.openapi_version().to_owned();
            found.types = made.api.types.len();
            let place = |operation: &api_model::model::Operation| {
                let at = made.prepared.origin_of(&operation.at)?;
                Some((operation.method.clone(), operation.path.clone(), at))
            };
            found.places = made.api.operations.iter().filter_map(place).collect();
            found.steps = made.times.iter().map(|(step, time)| ((*step).to_owned(), time.as_secs_f64())).collect();
            write(&made, &arguments.folder)?;
        }
    }
    let found = serde_json::to_string_pretty(&found).map_err(|error| Failure::new(error.to_string()))?;
    put(&arguments.folder.join(FOUND), &found)?;
    Ok(Exit::Success)
}

/// What failed, where and the way out, in one line.
#[must_use]
pub fn in_a_line(failure: &Failure) -> String {
    let shown = failure.to_string();
    shown.trim_start_matches("error: ").lines().map(str::trim).collect::<Vec<_>>().join(", ")
}

fn write(made: &Made, folder: &Path) -> Result<(), Failure> {
    for (path, text) in &made.files {
        put(&folder.join(CLIENT).join(path), text)?;
    }
    let examples = examples::collect(made);
    for (path, text) in program::write(made, &examples) {
        put(&folder.join(program::FOLDER).join(path), &text)?;
    }
    Ok(())
}

fn put(file: &Path, text: &str) -> Result<(), Failure> {
    let failed =
        |error: std::io::Error| Failure::new(format!("could not be written: {error}")).at(file.display().to_string());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, text).map_err(failed)
}

/// Bounds this process.
fn bound(arguments: &CorpusOneArguments) -> Result<(), Failure> {
    let timeout = Duration::from_secs(arguments.timeout);
    std::thread::Builder::new()
        .name("watchdog".to_owned())
        .spawn(move || {
            std::thread::sleep(timeout);
            std::process::exit(OUT_OF_TIME);
        })
        .map_err(|error| Failure::new(format!("the time could not be bounded: {error}")))?;
    bound_memory(arguments.memory << 20)
}

#[cfg(unix)]
fn bound_memory(bytes: u64) -> Result<(), Failure> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit { current: Some(bytes), maximum: Some(bytes) };
    setrlimit(Resource::As, limit).map_err(|error| Failure::new(format!("the memory could not be bounded: {error}")))
}

#[cfg(not(unix))]
fn bound_memory(_: u64) -> Result<(), Failure> {
    Ok(())
}

/// The most memory that this process has held, in bytes, as Linux tells it. What `wait4` tells is at least what the
/// parent held when it started the process.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kibibytes =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    kibibytes.unwrap_or(0_u64) << 10
}
