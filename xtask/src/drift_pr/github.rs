//! The pull request itself, by way of `gh`.

use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::git::in_one_line;
use crate::Context;
use crate::report::Failure;

/// Something that leaves this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    program: &'static str,
    arguments: Vec<String>,
}

impl Step {
    /// git with these arguments.
    pub(crate) fn git(arguments: Vec<String>) -> Step {
        Step { program: "git", arguments }
    }

    fn gh(arguments: &[&str]) -> Step {
        Step { program: "gh", arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect() }
    }

    /// Does it, or shows what would be done.
    pub(crate) fn take(&self, dry_run: bool, context: &mut Context<'_>) -> Result<(), Failure> {
        if dry_run {
            writeln!(context.out, "would run: {self}")?;
            return Ok(());
        }
        self.run(&context.root.clone()).map(drop)
    }

    fn run(&self, folder: &Path) -> Result<String, Failure> {
        let output = Command::new(self.program)
            .args(&self.arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| {
                Failure::new(format!("{} could not be started: {error}", self.program))
                    .help("install it, or see with --dry-run what it would do")
            })?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Failure::new(format!("`{self}` failed: {}", in_one_line(&said))));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.program)?;
        for argument in &self.arguments {
            let plain = !argument.is_empty()
                && argument.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./=:,+@".contains(&byte));
            match plain {
                true => write!(f, " {argument}")?,
                false => write!(f, " '{}'", argument.replace('\'', r"'\''"))?,
            }
        }
        Ok(())
    }
}

/// The open pull request of a branch, if there is one.
pub(crate) fn open_request(branch: &str, folder: &Path) -> Result<Option<String>, Failure> {
    let list = ["pr", "list", "--head", branch, "--state", "open", "--json", "number", "--jq", ".[0].number // empty"];
    Ok(Some(Step::gh(&list).run(folder)?).filter(|number| !number.is_empty()))
}

/// Makes the pull request say what was found, whether or not it is there yet.
pub(crate) fn tell(number: Option<&str>, branch: &str, into: &str, title: &str, body: &Path) -> Step {
    let body = body.display().to_string();
    match number {
        Some(number) => Step::gh(&["pr", "edit", number, "--title", title, "--body-file", &body]),
        None => Step::gh(&["pr", "create", "--head", branch, "--base", into, "--title", title, "--body-file", &body]),
    }
}

/// Closes it, for there is nothing left to tell.
pub(crate) fn close(number: &str) -> Step {
    let why = "The API serves what is pinned again.";
    Step::gh(&["pr", "close", number, "--comment", why, "--delete-branch"])
}
