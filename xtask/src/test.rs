//! `cargo xtask test`: everything that CI runs, in one command.
//!
//! The steps stand in [`STEPS`]. A failed step does not keep the others from running: one run shows
//! everything that is wrong. The tests come last, so that what the test runner sums up is the end of
//! the output; only failures are repeated after it.

use std::time::Instant;

use openapi_pin::Api;

use crate::cli::GenerateArguments;
use crate::report::{Exit, Failure};
use crate::{Context, cargo, generate};

/// One step: a name, and what is run.
struct Step {
    name: &'static str,
    run: Run,
}

enum Run {
    /// A cargo command, and the component that must be installed for it.
    Cargo {
        arguments: &'static [&'static str],
        environment: &'static [(&'static str, &'static str)],
        component: Option<&'static str>,
    },
    /// `generate --check` for every API, within this process.
    GeneratedUpToDate,
}

const STEPS: [Step; 5] = [
    Step {
        name: "format",
        run: Run::Cargo { arguments: &["fmt", "--all", "--check"], environment: &[], component: Some("rustfmt") },
    },
    Step { name: "generated code", run: Run::GeneratedUpToDate },
    Step {
        name: "lints",
        run: Run::Cargo {
            arguments: &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
            environment: &[],
            component: Some("clippy"),
        },
    },
    Step {
        name: "documentation",
        run: Run::Cargo {
            arguments: &["doc", "--workspace", "--no-deps", "--all-features"],
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            component: None,
        },
    },
    Step {
        name: "tests",
        run: Run::Cargo {
            arguments: &["test", "--workspace", "--all-features", "--no-fail-fast"],
            environment: &[],
            component: None,
        },
    },
];

/// Runs the command.
///
/// # Errors
///
/// Only if the results cannot be printed; a step that could not be run has failed.
pub fn run(context: &mut Context<'_>) -> Result<Exit, Failure> {
    let in_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    let mut failed = Vec::new();
    for (index, step) in STEPS.iter().enumerate() {
        let number = format!("[{}/{}]", index + 1, STEPS.len());
        writeln!(context.out, "{number} {}: {}", step.name, step.shown(in_ci))?;
        context.out.flush()?;
        let start = Instant::now();
        let passed = step.run(in_ci, context)?;
        let is_last = index + 1 == STEPS.len();
        if !passed {
            failed.push(step.name);
        }
        if !is_last {
            let verdict = if passed { "ok" } else { "FAILED" };
            let seconds = start.elapsed().as_secs_f32();
            writeln!(context.out, "{number} {}: {verdict} ({seconds:.1} s)", step.name)?;
        }
    }
    if failed.is_empty() {
        return Ok(Exit::Success);
    }
    writeln!(context.out, "\nFAILED: {}", failed.join(", "))?;
    Ok(Exit::Differs)
}

impl Step {
    /// What is run, as one would type it.
    fn shown(&self, in_ci: bool) -> String {
        match &self.run {
            Run::GeneratedUpToDate => "cargo xtask generate --check".to_owned(),
            Run::Cargo { arguments, environment, .. } => {
                let mut shown = String::new();
                for (name, value) in *environment {
                    shown += &format!("{name}=\"{value}\" ");
                }
                shown + "cargo " + &with_locked(arguments, in_ci).join(" ")
            }
        }
    }

    /// Whether the step passed.
    fn run(&self, in_ci: bool, context: &mut Context<'_>) -> Result<bool, Failure> {
        match &self.run {
            Run::GeneratedUpToDate => generated_up_to_date(context),
            Run::Cargo { arguments, environment, component } => {
                if let (Some(component), Some(subcommand)) = (component, arguments.first())
                    && !cargo::has(&context.root, subcommand)
                {
                    let what = format!("cargo {subcommand} is not installed");
                    let way_out = format!("rustup component add {component}");
                    let failure = Failure::new(what).help(way_out);
                    writeln!(context.out, "{failure}")?;
                    return Ok(false);
                }
                let arguments = with_locked(arguments, in_ci);
                let status = cargo::command(&context.root, &arguments).envs(environment.iter().copied()).status();
                match status {
                    Ok(status) => Ok(status.success()),
                    Err(error) => {
                        let what = format!("cargo could not be started: {error}");
                        writeln!(context.out, "{}", Failure::new(what))?;
                        Ok(false)
                    }
                }
            }
        }
    }
}

/// In CI a Cargo.lock that does not fit the manifests is an error; at a desk it is brought up to date.
fn with_locked<'a>(arguments: &[&'a str], in_ci: bool) -> Vec<&'a str> {
    let mut arguments = arguments.to_vec();
    // cargo fmt resolves nothing and knows no such option.
    if in_ci && arguments.first() != Some(&"fmt") {
        arguments.insert(1, "--locked");
    }
    arguments
}

fn generated_up_to_date(context: &mut Context<'_>) -> Result<bool, Failure> {
    let mut all = true;
    for api in Api::list(&context.root)? {
        let arguments = GenerateArguments { api, document: None, out: None, check: true };
        match generate::run(&arguments, context) {
            Ok(Exit::Success) => {}
            Ok(Exit::Differs) => all = false,
            Err(failure) => {
                writeln!(context.out, "{failure}")?;
                all = false;
            }
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_as_they_are_typed() {
        for (in_ci, name) in [(false, "steps"), (true, "steps_in_ci")] {
            let shown: Vec<_> = STEPS.iter().map(|step| step.shown(in_ci)).collect();
            insta::assert_snapshot!(name, shown.join("\n"));
        }
    }
}
