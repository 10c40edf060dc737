//! The clients that `cargo xtask bench` compares find the same, and its programs say what the command reads.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const REQUESTS: &str = env!("CARGO_BIN_EXE_bench-requests");
const ALLOCATIONS: &str = env!("CARGO_BIN_EXE_bench-allocations");
const DECODE: &str = env!("CARGO_BIN_EXE_bench-decode");

/// The server with recorded answers.
struct Server {
    child: Child,
    url: String,
    key: String,
}

impl Server {
    fn start() -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bench-server"));
        let mut child = command.arg("recorded").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let greeting: Value = serde_json::from_str(&line).unwrap();
        let text = |name: &str| greeting[name].as_str().unwrap().to_owned();
        Server { child, url: text("url"), key: text("key") }
    }

    /// What a program says about this server; the error is what it says when it fails.
    fn ask(&self, program: &str, arguments: &[&str]) -> Result<Value, String> {
        let mut command = Command::new(program);
        command.args(arguments).env("ISNOTAI_BASE_URL", &self.url).env("ISNOTAI_API_KEY", &self.key);
        let output = command.output().unwrap();
        if output.status.success() {
            return Ok(serde_json::from_slice(&output.stdout).unwrap());
        }
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It serves until its standard input ends; `wait` closes that first.
        let _ = self.child.wait();
    }
}

#[test]
fn every_client_gets_every_answer() {
    let server = Server::start();
    for peer in ["hyper", "plain", "notai"] {
        for (what, concurrency, sessions) in [("session", "1", 7), ("session", "16", 7), ("page", "3", 700)] {
            let said = server.ask(REQUESTS, &[peer, what, concurrency, "7"]).unwrap();
            assert_eq!((&said["requests"], &said["sessions"]), (&7.into(), &sessions.into()), "{peer} {what}");
            assert!(said["wall_seconds"].as_f64().unwrap() > 0.0 && said["allocations"].is_null(), "{said}");
        }
    }
}

#[test]
fn allocations_are_counted_where_they_are_asked_for() {
    let server = Server::start();
    let count = |peer: &str, requests: &str| {
        let said = server.ask(ALLOCATIONS, &[peer, "session", "1", requests]).unwrap();
        (said["allocations"].as_u64().unwrap(), said["allocated_bytes"].as_u64().unwrap())
    };
    for peer in ["hyper", "plain", "notai"] {
        let ((few, few_bytes), (many, many_bytes)) = (count(peer, "2"), count(peer, "20"));
        assert!(few > 0 && many > 5 * few && many_bytes > 5 * few_bytes, "{peer}: {few} and {many}");
    }
}

#[test]
fn decoders_agree_and_are_told_by_name() {
    let server = Server::start();
    let said = server.ask(DECODE, &["2"]).unwrap();
    for answer in ["page", "session"] {
        assert!(said[answer]["bytes"].as_u64().unwrap() > 100, "{said}");
        for decoder in ["serde_json", "sonic-rs", "simd-json"] {
            assert_eq!(said[answer]["seconds"][decoder].as_array().unwrap().len(), 2, "{said}");
        }
    }
}

#[test]
fn wrong_use_is_told() {
    let server = Server::start();
    let cases: [&[&str]; 5] = [
        &[],
        &["curl", "session", "1", "1"],
        &["notai", "sessions", "1", "1"],
        &["notai", "session", "0", "1"],
        &["notai", "session", "1", "0"],
    ];
    for arguments in cases {
        let failure = server.ask(REQUESTS, arguments).unwrap_err();
        assert!(failure.contains("usage") || failure.contains("1 or more"), "{arguments:?}: {failure}");
    }
}
