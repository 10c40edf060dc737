//! `cargo xtask demo`: what a client of an API does, on one machine, against the simulated API.
//!
//! The simulator runs in this process. The client runs in another one, which cargo builds: this program must not depend
//! on a client that it regenerates.

mod aisa;
mod notai;

use std::process::Command;

use crate::cli::{DemoApi, DemoArguments};
use crate::report::{Exit, Failure};
use crate::{Context, cargo};

/// Runs the command.
///
/// # Errors
///
/// If a step could not be made. A step whose answer is no ends the demo with [`Exit::Differs`].
pub fn run(arguments: &DemoArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    match arguments.api {
        DemoApi::Notai => notai::run(arguments.sessions, context),
        DemoApi::Aisa => aisa::run(context),
    }
}

/// Builds an example of a crate and runs it as `prepare` says; whether it says that all is well. `file` is where it stands.
fn example(
    which: &[&str],
    file: &str,
    context: &mut Context<'_>,
    prepare: impl FnOnce(&mut Command),
) -> Result<bool, Failure> {
    writeln!(context.out, "  building the client half, which takes a while the first time")?;
    context.out.flush()?;
    let command = |verb: &str| cargo::command(&context.root, &[&[verb, "--quiet"], which].concat());
    let failed = |error: std::io::Error| Failure::new(format!("cargo could not be started: {error}"));
    if !command("build").status().map_err(failed)?.success() {
        return Err(Failure::new("the client half of the demo does not build").at(file));
    }
    let mut run = command("run");
    prepare(&mut run);
    Ok(run.status().map_err(failed)?.success())
}
