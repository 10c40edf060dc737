//! The program run as a workflow does, with a `gh` that only writes down what it is asked.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use super::Workspace;

/// A `gh` that writes down how it was called, and says that this pull request is open.
pub(crate) fn with_gh(workspace: &Workspace, open: &str) {
    let script = format!("#!/bin/sh\necho \"$*\" >> gh.log\n[ \"$2\" = list ] && echo '{open}'\nexit 0\n");
    let gh = workspace.write("target/bin/gh", &script);
    fs::set_permissions(gh, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Runs `drift-pr` with that `gh` before all others; returns the exit code, what was said, and what `gh` was asked.
pub(crate) fn run_with_gh(workspace: &Workspace, api: &str) -> (Option<i32>, String, String) {
    let (code, said) = run_program(workspace, &["drift-pr", api]);
    let log = fs::read_to_string(workspace.path("gh.log")).unwrap_or_default();
    let _ = fs::remove_file(workspace.path("gh.log"));
    (code, said, log)
}

/// Runs the program, which asks the clock; returns the exit code and what was said.
pub(crate) fn run_program(workspace: &Workspace, arguments: &[&str]) -> (Option<i32>, String) {
    let path = std::env::var("PATH").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", workspace.path("xtask"))
        .env("PATH", format!("{}:{path}", workspace.path("target/bin").display()))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}
