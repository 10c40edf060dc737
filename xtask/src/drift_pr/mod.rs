//! `cargo xtask drift-pr`: the steps of `.github/workflows/spec-drift.yml`, so that they can be run and tested anywhere.
//!
//! ```text
//! compare -> reports -> nothing changed: close the pull request
//!                    -> elsewhere only:  nothing; exit code 1
//!                    -> changed:         document, lock, crate, versions, changelog -> commit -> push -> pull request
//!                    -> no answer, or an answer in part that nothing was found in: nothing; exit code 3
//! ```
//!
//! There is one pull request for an API, on a branch that belongs to this command: `drift/<api>` is always one commit
//! on top of the branch that it is for, and is written anew when something changes.

pub mod arguments;
mod git;
mod github;
mod update;

use std::path::PathBuf;

use openapi_drift::report::{Comparison, Format, Report};
use openapi_drift::{Bump, Drift, Wire};
use openapi_pin::{Api, Origin, store};

use crate::drift::documents::Published;
use crate::drift::{self, compare};
use crate::report::{Exit, Failure};
use crate::{Context, printable};
use arguments::DriftPrArguments;
use github::Step;
use update::Updated;

/// Runs the command.
///
/// # Errors
///
/// For wrong use, and if git or gh fails.
pub fn run(arguments: &DriftPrArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let api = Api::open(&context.root, &arguments.api)?;
    if api.has_several() {
        let failure = Failure::new(format!("{} has several documents, and a pull request brings one", arguments.api));
        return Err(failure.help(format!(
            "`cargo xtask drift {0}` says what changed, `cargo xtask fetch {0}` pins it",
            arguments.api
        )));
    }
    let (base, against) = (&Origin::Pinned, &Origin::Live);
    let question = compare::Question { document: None, base, against, region: None, reference_hosts: &[] };
    let (mut report, answer) = drift::report(&question, Some(&api), None, context)?;
    report.full_report.clone_from(&arguments.full_report);
    report.rules_page.clone_from(&arguments.rules_page);
    let text = report.render(arguments.format.of_report(context.colour));
    context.out.write_all(text.as_bytes())?;
    let out = Outputs(context.root.join(&arguments.out));
    out.write(&report)?;

    let failed = report.comparisons.iter().any(|comparison| comparison.outcome.is_err());
    if failed {
        writeln!(context.out, "could not compare: nothing is changed, whatever it may be")?;
        return Ok(Exit::Incomplete);
    }
    let region = &api.manifest().default_region;
    let of_region = report.drifts().find(|(label, _)| label == region).map(|(_, drift)| drift);
    let served = answer.pairs.iter().flat_map(|pair| &pair.against).find(|loaded| loaded.label == *region);
    let (Some(of_region), Some(Ok(served))) = (of_region, served.map(|loaded| &loaded.document)) else {
        return Err(Failure::new(format!("nothing was compared for {region}")).incomplete());
    };
    let mut exit = match of_region.findings.is_empty() {
        true => settle(arguments, &report, context)?,
        false => propose(arguments, &report, of_region, served, &out, context)?,
    };
    if exit == Exit::Success && report.drifts().any(|(_, drift)| !drift.not_evaluated.is_empty()) {
        exit = Exit::Incomplete;
    }
    Ok(exit)
}

/// The branch that belongs to this command.
fn branch(api: &str) -> String {
    format!("drift/{api}")
}

/// There is nothing to pin: an open pull request is closed, if that is known to be so of every region.
fn settle(arguments: &DriftPrArguments, report: &Report, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let branch = branch(&arguments.api);
    if report.drifts().any(|(_, drift)| !drift.not_evaluated.is_empty()) {
        let why = "nothing was found in what could be compared, which is not all: nothing is changed, and an open pull \
                   request stays open";
        tell(arguments.format, "not evaluated", why, context)?;
        return Ok(Exit::Incomplete);
    }
    // What other regions serve is for a person to judge, who may be doing so in the open pull request.
    if report.drifts().any(|(_, drift)| !drift.findings.is_empty()) {
        let why = "another region serves something else, which no pull request can repair; an open one stays open";
        tell(arguments.format, "drift of another region", why, context)?;
        return Ok(Exit::Differs);
    }
    if arguments.dry_run {
        writeln!(context.out, "would close the pull request of {branch}, if one is open")?;
    } else if let Some(number) = github::open_request(&branch, &context.root)? {
        github::close(&number).take(false, context)?;
        writeln!(context.out, "closed #{number}: the drift is gone")?;
    }
    Ok(Exit::Success)
}

/// Says why a person has to look; in a workflow run, where that is seen.
fn tell(format: drift::arguments::Format, title: &str, why: &str, context: &mut Context<'_>) -> Result<(), Failure> {
    match format {
        drift::arguments::Format::Github => writeln!(context.out, "::warning title={title}::{why}")?,
        _ => writeln!(context.out, "{why}")?,
    }
    Ok(())
}

/// Makes the commit, pushes it, and lets the pull request say so.
fn propose(
    arguments: &DriftPrArguments,
    report: &Report,
    drift: &Drift,
    served: &Published,
    out: &Outputs,
    context: &mut Context<'_>,
) -> Result<Exit, Failure> {
    let root = context.root.clone();
    let branch = branch(&arguments.api);
    // What is released is made of the default region's document; what other regions differ in forces no version.
    let comparison = Comparison { label: arguments.api.clone(), outcome: Ok(drift.clone()) };
    let of_region = Report { title: report.title.clone(), comparisons: vec![comparison], ..Report::default() };
    let bump = drift.source().unwrap_or(Bump::Patch);
    let worktree = git::Worktree::of_head(&root)?;
    let today = drift::today(context);
    let updated = update::apply(&worktree.path(), served, &of_region, (bump, today), context)?;
    let title = title(&arguments.api, drift, bump);
    let commit = worktree.commit(&branch, &title)?;
    let body = out.write_body(&body(report, &updated))?;
    writeln!(context.out, "{branch}: {title}\n  {}", updated.versions.join(", "))?;

    let there = match arguments.dry_run {
        true => None,
        false => git::remote_branch(&root, &arguments.remote, &branch)?,
    };
    // The lock holds the time of the fetch and the changelog the day, which are others every night.
    let lock = Api::open(&root, &arguments.api)?.lock_file();
    let same = match &there {
        Some(there) => git::is_same(&root, &arguments.remote, (there, &commit), &lock)?,
        None => false,
    };
    if same {
        writeln!(context.out, "  the branch holds that already")?;
    } else {
        let push = git::push_arguments(&arguments.remote, &branch, &commit, there.as_deref());
        Step::git(push).take(arguments.dry_run, context)?;
    }
    let number = match arguments.dry_run {
        true => None,
        false => github::open_request(&branch, &root)?,
    };
    let tell = github::tell(number.as_deref(), &branch, &arguments.into, &title, &body);
    tell.take(arguments.dry_run, context)?;
    match updated.not_generated {
        None => Ok(Exit::Success),
        Some(why) => {
            writeln!(context.out, "no crate could be generated: {}", printable::line(&why))?;
            Ok(Exit::Differs)
        }
    }
}

/// A conventional commit; the API writes its version as it likes, so that it is cut and made fit for one line.
fn title(api: &str, drift: &Drift, bump: Bump) -> String {
    let version: String = drift.revision.version.as_deref().unwrap_or("without a version").chars().take(40).collect();
    let (mark, what) = match (drift.wire(), bump) {
        (Wire::Break, _) => ("!", "breaks who is deployed"),
        (_, Bump::Major) => ("!", "breaks who compiles"),
        _ => ("", "breaks nobody"),
    };
    format!("feat({api}){mark}: document {}, which {what}", printable::line(&version))
}

/// The body of the pull request: what was done, then the report.
fn body(report: &Report, updated: &Updated) -> String {
    let mut body = String::from(
        "The API serves another document than the one that is pinned. This branch pins it and holds the crate that is \
         generated of it. It belongs to a job that writes it anew when something changes: do not commit here, merge it or \
         take it over under another name.\n\n",
    );
    body += &format!("Next versions: {}.\n\n", updated.versions.join(", "));
    if let Some(why) = &updated.not_generated {
        body += &format!(
            "**No crate could be generated of it**, so that the old one stands here:\n\n```text\n{}\n```\n\n",
            why.replace("```", "'''")
        );
    }
    if !updated.ledger.is_empty() {
        body += &format!("<details><summary>Ledger</summary>\n\n```diff\n{}\n```\n\n</details>\n\n", updated.ledger);
    }
    body + &report.render(Format::Markdown)
}

/// The folder of the reports.
struct Outputs(PathBuf);

impl Outputs {
    fn write(&self, report: &Report) -> Result<(), Failure> {
        let files = [("report.html", Format::Html), ("report.json", Format::Json), ("report.sarif", Format::Sarif)]
            .map(|(name, format)| (self.0.join(name), report.render(format)));
        let files = files.each_ref().map(|(path, text)| (path.as_path(), text.as_bytes()));
        Ok(store::write_with_folders(&files)?)
    }

    fn write_body(&self, body: &str) -> Result<PathBuf, Failure> {
        let file = self.0.join("body.md");
        store::write_atomic(&file, body.as_bytes())?;
        Ok(file)
    }
}
