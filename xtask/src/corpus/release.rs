//! Times of a debug build mean nothing, and `cargo xtask` is one: it builds itself in release and lets that do the work.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::bench::process;
use crate::report::{Exit, Failure};
use crate::{Context, cargo};

/// Does the work in a release build of this program, if this is none; `None` if it is one.
///
/// # Errors
///
/// If it cannot be built or started.
pub fn rerun(context: &mut Context<'_>) -> Result<Option<Exit>, Failure> {
    if !cfg!(debug_assertions) {
        return Ok(None);
    }
    writeln!(context.err, "building xtask in release, whose times mean something ...")?;
    let arguments = ["build", "--quiet", "--release", "--package", "xtask", "--message-format=json-render-diagnostics"];
    let built = process::run(&mut cargo::command(&context.root, &arguments))?;
    let program = executable(&built.stdout).ok_or_else(|| Failure::new("cargo built no program `xtask`"))?;
    let status = Command::new(&program)
        .args(std::env::args_os().skip(1))
        .status()
        .map_err(|error| Failure::new(format!("could not be started: {error}")).at(program.display().to_string()))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(2);
    Ok(Some(Exit::Code(code)))
}

/// The program that cargo says it has built.
fn executable(messages: &[u8]) -> Option<PathBuf> {
    let lines = messages.split(|byte| *byte == b'\n');
    let messages = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    messages.rev().find_map(|message| message.get("executable")?.as_str().map(PathBuf::from))
}
