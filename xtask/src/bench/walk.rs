//! The walk: the same sessions by a handwritten loop and by `notai`, and the memory that walks of growing length need.
//!
//! The three programs are binaries of the `tests` member, which this crate must not depend on (it would not build
//! while the generated client does not): cargo builds them, and they are started like any program. The simulator has
//! a process of its own, so that what it does counts for neither walker.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::process;
use super::progress::Progress;
use super::stats::{Comparison, Spread};
use crate::cargo;
use crate::report::Failure;

/// Lengths of the walks whose memory is compared.
const LENGTHS: [u64; 3] = [2_000, 20_000, 100_000];

/// Walks of each length; memory is steadier than time, so a few will do.
const MEMORY_RUNS: u32 = 3;

/// What both walkers needed for the same walk.
#[derive(Debug)]
pub struct Walk {
    /// How many sessions were walked.
    pub sessions: u64,
    /// How many times each of the two walked.
    pub runs: u32,
    /// User and system time, in seconds.
    pub cpu: Comparison,
    /// Time on the clock, in seconds; the server's share is in it.
    pub wall: Comparison,
    /// Peak memory, in bytes.
    pub peak: Comparison,
    /// Sessions and the peak memory of `notai` for that many, in bytes.
    pub memory: Vec<(u64, Spread)>,
}

/// Measures the walks.
///
/// # Errors
///
/// If the programs cannot be built or run, or if the two did not find the same.
pub fn measure(root: &Path, sessions: u64, runs: u32, progress: &mut Progress<'_>) -> Result<Walk, Failure> {
    progress.begin("building the walkers, in release", 1)?;
    let programs = Programs::build(root)?;
    progress.begin("walking with both in turn", u64::from(runs))?;
    let server = Server::start(&programs.server, sessions)?;
    // Not counted: the first walk of each fills the caches of the machine.
    server.walk(&programs.plain)?;
    server.walk(&programs.ours)?;
    let mut pairs = Vec::new();
    for run in 0..runs {
        // Who goes first changes, in case it matters.
        pairs.push(if run % 2 == 0 {
            let plain = server.walk(&programs.plain)?;
            (plain, server.walk(&programs.ours)?)
        } else {
            let ours = server.walk(&programs.ours)?;
            (server.walk(&programs.plain)?, ours)
        });
        progress.step();
    }
    drop(server);
    progress.begin("walking further with notai", LENGTHS.len() as u64)?;
    let mut memory = Vec::new();
    for length in LENGTHS {
        let server = Server::start(&programs.server, length)?;
        let peaks: Result<Vec<f64>, Failure> =
            (0..MEMORY_RUNS).map(|_| Ok(server.walk(&programs.ours)?.peak)).collect();
        memory.push((length, Spread::of(&peaks?).ok_or_else(nothing_measured)?));
        progress.step();
    }
    let compare = |of: fn(&Cost) -> f64| {
        let pairs: Vec<_> = pairs.iter().map(|(plain, ours)| (of(plain), of(ours))).collect();
        Comparison::of(&pairs).ok_or_else(nothing_measured)
    };
    Ok(Walk {
        sessions,
        runs,
        cpu: compare(|cost| cost.cpu)?,
        wall: compare(|cost| cost.wall)?,
        peak: compare(|cost| cost.peak)?,
        memory,
    })
}

fn nothing_measured() -> Failure {
    Failure::new("the walks were too short to be measured").help("let --reps be 1 or more, and --sessions larger")
}

/// What one walk cost.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
    peak: f64,
}

/// The programs, built.
struct Programs {
    plain: PathBuf,
    ours: PathBuf,
    server: PathBuf,
}

impl Programs {
    fn build(root: &Path) -> Result<Programs, Failure> {
        let arguments = [
            "build",
            "--quiet",
            "--release",
            "--package",
            "workspace-tests",
            "--bins",
            "--message-format=json-render-diagnostics",
        ];
        let built = process::run(&mut cargo::command(root, &arguments))?;
        let mut executables = executables(&built.stdout);
        let mut take = |name: &str| {
            executables
                .remove(name)
                .ok_or_else(|| Failure::new(format!("cargo built no program `{name}`")).at("tests/src/bin"))
        };
        Ok(Programs { plain: take("bench-plain")?, ours: take("bench-notai")?, server: take("bench-server")? })
    }
}

/// The programs that cargo says it has built: name and path.
fn executables(messages: &[u8]) -> HashMap<String, PathBuf> {
    let lines = messages.split(|byte| *byte == b'\n');
    let messages = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    messages
        .filter_map(|message| {
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, PathBuf::from(message["executable"].as_str()?)))
        })
        .collect()
}

/// A running simulator.
struct Server {
    child: Child,
    sessions: u64,
    url: String,
    key: String,
}

impl Server {
    fn start(program: &Path, sessions: u64) -> Result<Server, Failure> {
        let shown = program.display().to_string();
        let failure = |what: &str| Failure::new(what).at(&shown);
        let mut child = Command::new(program)
            .arg(sessions.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failure(&format!("the simulator could not be started: {error}")))?;
        let stdout = child.stdout.take();
        // From here on the child is stopped and waited for, whatever comes.
        let mut server = Server { child, sessions, url: String::new(), key: String::new() };
        let mut line = String::new();
        let read = stdout.map(|pipe| BufReader::new(pipe).read_line(&mut line));
        let greeting: Option<Value> = read.and_then(|_| serde_json::from_str(&line).ok());
        let text = |name: &str| greeting.as_ref().and_then(|greeting| Some(greeting[name].as_str()?.to_owned()));
        let (Some(url), Some(key)) = (text("url"), text("key")) else {
            return Err(failure("the simulator did not say where it listens"));
        };
        (server.url, server.key) = (url, key);
        Ok(server)
    }

    /// Lets `program` walk all sessions.
    fn walk(&self, program: &Path) -> Result<Cost, Failure> {
        let mut command = Command::new(program);
        command.env("ISNOTAI_REGION", "us").env("ISNOTAI_BASE_URL", &self.url).env("ISNOTAI_API_KEY", &self.key);
        let finished = process::run(&mut command)?;
        let tally: Value = serde_json::from_slice(&finished.stdout).unwrap_or_default();
        let found = tally["sessions"].as_u64();
        if found != Some(self.sessions) {
            let found = found.map_or_else(|| "no number".to_owned(), |found| found.to_string());
            let what = format!("the walk found {found} of {} sessions, so its cost says nothing", self.sessions);
            return Err(Failure::new(what).at(program.display().to_string()));
        }
        Ok(Cost {
            wall: finished.wall.as_secs_f64(),
            cpu: finished.cpu.as_secs_f64(),
            // The program's own word where it has one, see `workspace_tests::bench`.
            peak: tally["peak_bytes"].as_u64().unwrap_or(finished.peak) as f64,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It serves until its standard input ends; `wait` closes that first.
        drop(self.child.stdin.take());
        // It has served its purpose, however it ended.
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_says_where_programs_are() {
        let messages = br#"{"reason":"compiler-artifact","target":{"name":"notai"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"bench-plain"},"executable":"/t/release/bench-plain"}
not json
{"reason":"build-finished","success":true}
"#;
        let found = executables(messages);
        assert_eq!(found.len(), 1);
        assert_eq!(found["bench-plain"], Path::new("/t/release/bench-plain"));
    }
}
