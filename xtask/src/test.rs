//! `cargo xtask test`: everything that CI runs, in one command.
//!
//! The steps stand in `STEPS`. A failed step does not keep the others from running: one run shows
//! everything that is wrong. The tests come last, so that what the test runner sums up is the end of
//! the output; only failures are repeated after it.

use std::time::Instant;

use openapi_pin::Api;

use crate::cli::{GenerateArguments, RulesArguments};
use crate::report::{Exit, Failure};
use crate::{Context, cargo, generate, rules};

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
    /// A client with one group of operations, for each group of an API: the API and the package.
    EachGroup { api: &'static str, package: &'static str },
    /// `generate --check` for every API and `rules --check`, within this process.
    GeneratedUpToDate,
}

const STEPS: [Step; 10] = [
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
    // Apart from each other and from the rest: what is built together gets the features of all.
    Step {
        name: "client without features",
        run: Run::Cargo {
            arguments: &["check", "--package=notai", "--no-default-features"],
            environment: &[],
            component: None,
        },
    },
    Step {
        name: "runtime without features",
        run: Run::Cargo {
            arguments: &["check", "--package=client-runtime", "--no-default-features"],
            environment: &[],
            component: None,
        },
    },
    // Whoever needs one group turns on no other, and nothing else would notice that it needs one.
    Step { name: "each group of AIsa alone", run: Run::EachGroup { api: "aisa", package: "aisa" } },
    Step {
        name: "documentation",
        run: Run::Cargo {
            arguments: &["doc", "--workspace", "--no-deps", "--all-features"],
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            component: None,
        },
    },
    // A link to what only a feature has breaks the documentation of whoever has not turned it on.
    Step {
        name: "documentation of one group",
        run: Run::Cargo {
            arguments: &["doc", "--package=aisa", "--no-deps", "--no-default-features", "--features=youtube"],
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            component: None,
        },
    },
    Step {
        name: "clients of documents",
        run: Run::Cargo {
            // The documents are small and the build is one, so that this takes a minute or two. What the crates depend
            // on is among the dependencies of this workspace: nothing is downloaded for them.
            arguments: &[
                "xtask",
                "corpus",
                "tests/fixtures/documents",
                "--compile",
                "--together",
                "--strict",
                "--unoptimised",
                "--jobs=2",
            ],
            environment: &[],
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
/// If checks could not be made (a component is missing, the generator failed) and none of the others
/// failed: no answer is not an answer.
pub fn run(context: &mut Context<'_>) -> Result<Exit, Failure> {
    let in_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    let mut failed = Vec::new();
    let mut not_run = Vec::new();
    for (index, step) in STEPS.iter().enumerate() {
        let number = format!("[{}/{}]", index + 1, STEPS.len());
        writeln!(context.out, "{number} {}: {}", step.name, step.shown(in_ci))?;
        context.out.flush()?;
        let start = Instant::now();
        let verdict = match step.run(in_ci, context) {
            Ok(Exit::Success) => "ok",
            Ok(Exit::Differs | Exit::Incomplete | Exit::Code(_)) => {
                failed.push(step.name);
                "FAILED"
            }
            Err(failure) => {
                writeln!(context.out, "{failure}")?;
                not_run.push(step.name);
                "NOT RUN"
            }
        };
        // The last step is the tests, and their runner has the last word.
        if index + 1 < STEPS.len() {
            let seconds = start.elapsed().as_secs_f32();
            writeln!(context.out, "{number} {}: {verdict} ({seconds:.1} s)", step.name)?;
        }
    }
    if failed.is_empty() && not_run.is_empty() {
        return Ok(Exit::Success);
    }
    let mut summary = Vec::new();
    for (verdict, steps) in [("FAILED", &failed), ("NOT RUN", &not_run)] {
        if !steps.is_empty() {
            summary.push(format!("{verdict}: {}", steps.join(", ")));
        }
    }
    let summary = summary.join("; ");
    if failed.is_empty() {
        return Err(Failure::new(summary).help("what was in the way is said above, where the step begins"));
    }
    writeln!(context.out, "\n{summary}")?;
    Ok(Exit::Differs)
}

impl Step {
    /// What is run, as one would type it.
    fn shown(&self, in_ci: bool) -> String {
        match &self.run {
            Run::GeneratedUpToDate => "cargo xtask generate --check; cargo xtask rules --check".to_owned(),
            Run::EachGroup { api, package } => {
                let check = with_locked(&of_group(package), in_ci).join(" ");
                format!("cargo {check} --features=GROUP, for each group of openapi/{api}")
            }
            Run::Cargo { arguments, environment, .. } => {
                let mut shown = String::new();
                for (name, value) in *environment {
                    shown += &format!("{name}=\"{value}\" ");
                }
                shown + "cargo " + &with_locked(arguments, in_ci).join(" ")
            }
        }
    }

    /// Makes the check.
    ///
    /// # Errors
    ///
    /// If it could not be made.
    fn run(&self, in_ci: bool, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let (arguments, environment, component) = match &self.run {
            Run::Cargo { arguments, environment, component } => (arguments, environment, component),
            Run::EachGroup { api, package } => return each_group(api, package, in_ci, context),
            Run::GeneratedUpToDate => return generated_up_to_date(context),
        };
        if let (Some(component), Some(subcommand)) = (component, arguments.first())
            && !cargo::has(&context.root, subcommand)
        {
            let what = format!("cargo {subcommand} is not installed");
            return Err(Failure::new(what).help(format!("rustup component add {component}")));
        }
        let status = cargo::command(&context.root, &with_locked(arguments, in_ci))
            .envs(environment.iter().copied())
            .status()
            .map_err(|error| Failure::new(format!("cargo could not be started: {error}")))?;
        Ok(if status.success() { Exit::Success } else { Exit::Differs })
    }
}

/// The check of a group, without the group.
fn of_group(package: &str) -> [String; 3] {
    ["check".to_owned(), format!("--package={package}"), "--no-default-features".to_owned()]
}

/// Checks every group by itself, also after one that fails.
fn each_group(api: &str, package: &str, in_ci: bool, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let mut failed = Vec::new();
    let api = Api::open(&context.root, api)?;
    for group in &api.manifest().groups {
        let (check, feature) = (of_group(package), format!("--features={}", group.name));
        let mut arguments = with_locked(&check, in_ci);
        arguments.extend(["--quiet", &feature]);
        let status = cargo::command(&context.root, &arguments)
            .status()
            .map_err(|error| Failure::new(format!("cargo could not be started: {error}")))?;
        if !status.success() {
            failed.push(group.name.as_str());
        }
    }
    if failed.is_empty() {
        return Ok(Exit::Success);
    }
    writeln!(context.out, "alone, these do not compile: {}", failed.join(", "))?;
    Ok(Exit::Differs)
}

/// In CI a Cargo.lock that does not fit the manifests is an error; at a desk it is brought up to date.
fn with_locked(arguments: &[impl AsRef<str>], in_ci: bool) -> Vec<&str> {
    let mut arguments: Vec<_> = arguments.iter().map(AsRef::as_ref).collect();
    // cargo fmt resolves nothing and knows no such option, nor does xtask, which runs already.
    if in_ci && !matches!(arguments.first(), Some(&("fmt" | "xtask"))) {
        arguments.insert(1, "--locked");
    }
    arguments
}

/// Looks at every API, also after one that differs.
fn generated_up_to_date(context: &mut Context<'_>) -> Result<Exit, Failure> {
    let mut all = Exit::Success;
    for api in Api::list(&context.root)? {
        let arguments = GenerateArguments { api, group: None, document: None, out: None, check: true };
        if generate::run(&arguments, context)? == Exit::Differs {
            all = Exit::Differs;
        }
    }
    if rules::run(&RulesArguments { check: true }, context)? == Exit::Differs {
        all = Exit::Differs;
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
