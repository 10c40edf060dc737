//! The programs that are measured: built by cargo, and started like any other.
//!
//! They are binaries of the `tests` member, which this crate must not depend on: it would not build while the generated
//! client does not. The server has a process of its own, so that what it does counts for no client.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use wait4::Wait4 as _;

use super::process::{self, Finished};
use crate::cargo;
use crate::report::Failure;

/// The programs, built in release.
#[derive(Debug)]
pub struct Programs(HashMap<String, PathBuf>);

impl Programs {
    /// Builds them.
    ///
    /// # Errors
    ///
    /// If cargo cannot.
    pub fn build(root: &Path) -> Result<Programs, Failure> {
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
        Ok(Programs(executables(&built.stdout)))
    }

    /// Where one of them is.
    ///
    /// # Errors
    ///
    /// If there is none of that name.
    pub fn path(&self, name: &str) -> Result<&Path, Failure> {
        let missing = || Failure::new(format!("cargo built no program `{name}`")).at("tests/src/bin");
        self.0.get(name).map(PathBuf::as_path).ok_or_else(missing)
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

/// A running server.
#[derive(Debug)]
pub struct Server {
    child: Child,
    program: String,
    url: String,
    key: String,
}

impl Server {
    /// Starts a simulator with so many sessions.
    ///
    /// # Errors
    ///
    /// If it cannot be started.
    pub fn simulator(programs: &Programs, sessions: u64) -> Result<Server, Failure> {
        Server::start(programs.path("bench-server")?, &sessions.to_string())
    }

    /// Starts the server that says the same to everybody.
    ///
    /// # Errors
    ///
    /// If it cannot be started.
    pub fn recorded(programs: &Programs) -> Result<Server, Failure> {
        Server::start(programs.path("bench-server")?, "recorded")
    }

    fn start(program: &Path, argument: &str) -> Result<Server, Failure> {
        let shown = program.display().to_string();
        let failure = |what: &str| Failure::new(what).at(&shown);
        let mut child = Command::new(program)
            .arg(argument)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failure(&format!("the server could not be started: {error}")))?;
        let stdout = child.stdout.take();
        // From here on the child is stopped and waited for, whatever comes.
        let mut server = Server { child, program: shown.clone(), url: String::new(), key: String::new() };
        let mut line = String::new();
        let read = stdout.map(|pipe| BufReader::new(pipe).read_line(&mut line));
        let greeting: Option<Value> = read.and_then(|_| serde_json::from_str(&line).ok());
        let text = |name: &str| greeting.as_ref().and_then(|greeting| Some(greeting[name].as_str()?.to_owned()));
        let (Some(url), Some(key)) = (text("url"), text("key")) else {
            return Err(failure("the server did not say where it listens"));
        };
        (server.url, server.key) = (url, key);
        Ok(server)
    }

    /// Runs a program that asks this server, and reads the line of JSON that it prints.
    ///
    /// # Errors
    ///
    /// If it cannot be run, fails, or prints something else.
    pub fn ask(&self, program: &Path, arguments: &[&str]) -> Result<(Value, Finished), Failure> {
        let mut command = Command::new(program);
        command.args(arguments);
        command.env("ISNOTAI_REGION", "us").env("ISNOTAI_BASE_URL", &self.url).env("ISNOTAI_API_KEY", &self.key);
        let finished = process::run(&mut command)?;
        let said = serde_json::from_slice(&finished.stdout).map_err(|error| {
            Failure::new(format!("the program did not say what it found: {error}")).at(program.display().to_string())
        })?;
        Ok((said, finished))
    }

    /// Stops it; its user and system time, in seconds.
    ///
    /// # Errors
    ///
    /// If it cannot be waited for.
    pub fn stop(mut self) -> Result<f64, Failure> {
        drop(self.child.stdin.take());
        let ended = self
            .child
            .wait4()
            .map_err(|error| Failure::new(format!("the server could not be measured: {error}")).at(&self.program))?;
        Ok((ended.rusage.utime + ended.rusage.stime).as_secs_f64())
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
