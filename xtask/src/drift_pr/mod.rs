//! `cargo xtask drift-pr`: the steps of `.github/workflows/spec-drift.yml`, so that they can be run and tested anywhere.
//!
//! ```text
//! compare -> reports -> nothing changed: close the pull request
//!                    -> elsewhere only:  nothing; exit code 1
//!                    -> changed:         documents, lock, crate, versions, changelog -> commit -> push -> pull request
//!                    -> no answer, or an answer in part that nothing was found in: nothing; exit code 3
//! ```
//!
//! There is one pull request for an API, on a branch that belongs to this command: `drift/<api>` is always one commit
//! on top of the branch that it is for, and is written anew when something changes.
//!
//! No answer changes nothing. An API of one document, one region of which has none, is left alone altogether. Where there are
//! several, that holds for each: the others are brought up to date, what is pinned of this one stays, and so does what an
//! earlier run has proposed for it. The exit code is 3 all the same, and nothing is ever closed then.

pub mod arguments;
mod body;
mod earlier;
mod found;
mod git;
mod github;
mod update;

use std::path::PathBuf;

use openapi_drift::report::{Comparison, Format, Report};
use openapi_drift::{Bump, Drift};
use openapi_pin::{Api, Origin, store};

use crate::drift::{self, compare};
use crate::report::{Exit, Failure};
use crate::{Context, printable};
use arguments::DriftPrArguments;
use body::Done;
use earlier::Earlier;
use found::Found;
use github::Step;

/// Runs the command.
///
/// # Errors
///
/// For wrong use, and if git or gh fails.
pub fn run(arguments: &DriftPrArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let api = Api::open(&context.root, &arguments.api)?;
    let (base, against) = (&Origin::Pinned, &Origin::Live);
    let question = compare::Question { document: None, base, against, region: None, reference_hosts: &[] };
    let (mut report, answer) = drift::report(&question, Some(&api), None, context)?;
    report.full_report.clone_from(&arguments.full_report);
    report.rules_page.clone_from(&arguments.rules_page);
    let text = report.render(arguments.format.of_report(context.colour));
    context.out.write_all(text.as_bytes())?;
    let out = Outputs(context.root.join(&arguments.out));
    out.write(&report)?;
    let found = Found::of(&api, &report, &answer);
    match found.changed.is_empty() {
        true => settle(arguments, &found, context),
        false => propose(arguments, &api, &report, &found, &out, context),
    }
}

/// The branch that belongs to this command.
fn branch(api: &str) -> String {
    format!("drift/{api}")
}

/// There is nothing to pin: an open pull request is closed, if that is known to be so of every document and region.
fn settle(arguments: &DriftPrArguments, found: &Found<'_>, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let branch = branch(&arguments.api);
    if !found.unanswered.is_empty() {
        let about = match (found.names().as_slice(), found.documents) {
            ([], _) => String::new(),
            (names, all) if names.len() == all => format!(" any of the {all} documents"),
            (names, _) => format!(" {}", names.join(", ")),
        };
        let why = format!("could not compare{about}: nothing is changed, whatever it may be");
        tell(arguments.format, "no answer", &why, context)?;
        return Ok(Exit::Incomplete);
    }
    if found.in_part {
        let why = "nothing was found in what could be compared, which is not all: nothing is changed, and an open pull \
                   request stays open";
        tell(arguments.format, "not evaluated", why, context)?;
        return Ok(Exit::Incomplete);
    }
    // What other regions serve is for a person to judge, who may be doing so in the open pull request.
    if found.elsewhere {
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
    api: &Api,
    report: &Report,
    found: &Found<'_>,
    out: &Outputs,
    context: &mut Context<'_>,
) -> Result<Exit, Failure> {
    let root = context.root.clone();
    let branch = branch(&arguments.api);
    let there = match arguments.dry_run {
        true => None,
        false => git::remote_branch(&root, &arguments.remote, &branch)?,
    };
    if let Some(commit) = &there {
        git::fetch(&root, &arguments.remote, commit)?;
    }
    let earlier = kept(arguments, api, there.as_deref(), found, context)?;
    let mut pins: Vec<_> = found.changed.iter().map(|one| one.pin.clone()).collect();
    pins.extend(earlier.iter().map(|one| one.pin.clone()));

    // What is released is made of the default region's documents; what other regions differ in forces no version.
    let drifts = proposed(found, &earlier);
    let comparison = |(document, drift): &(Option<&str>, &Drift)| Comparison {
        label: document.unwrap_or(&arguments.api).to_owned(),
        outcome: Ok((*drift).clone()),
    };
    let comparisons = drifts.iter().map(comparison).collect();
    let of_region = Report { title: report.title.clone(), comparisons, ..Report::default() };
    let bump = of_region.next_version().unwrap_or(Bump::Patch);
    let title = body::title(&arguments.api, &drifts, bump);

    let worktree = git::Worktree::of_head(&root)?;
    let today = drift::today(context);
    let updated = update::apply(&worktree.path(), pins, &of_region, (bump, today), context)?;
    let commit = worktree.commit(&branch, &title)?;
    let done = Done { report, updated: &updated, unanswered: &found.unanswered, earlier: &earlier };
    let body = out.write_body(&body::body(&done))?;
    writeln!(context.out, "{branch}: {title}\n  {}", updated.versions.join(", "))?;

    // The lock holds the time of the fetch and the changelog the day, which are others every night.
    let same = match &there {
        Some(there) => git::is_same(&root, (there, &commit), &api.lock_file())?,
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
    let request = github::tell(number.as_deref(), &branch, &arguments.into, &title, &body);
    request.take(arguments.dry_run, context)?;
    for (group, why) in &updated.not_generated {
        let of = if updated.has_several { format!(" of {group}") } else { String::new() };
        writeln!(context.out, "no crate could be generated{of}: {}", printable::line(why))?;
    }
    ended(arguments, found, !updated.not_generated.is_empty(), context)
}

/// What goes on being proposed for documents without an answer.
fn kept(
    arguments: &DriftPrArguments,
    api: &Api,
    there: Option<&str>,
    found: &Found<'_>,
    context: &mut Context<'_>,
) -> Result<Vec<Earlier>, Failure> {
    match there {
        Some(commit) => earlier::of_commit(api, commit, &found.unanswered, context),
        None if arguments.dry_run && !found.unanswered.is_empty() => {
            writeln!(
                context.out,
                "a dry run does not ask {}: what an earlier run may have proposed for {} is not in this commit",
                arguments.remote,
                found.names().join(", ")
            )?;
            Ok(Vec::new())
        }
        None => Ok(Vec::new()),
    }
}

/// Everything that the branch holds, by document.
fn proposed<'a>(found: &'a Found<'_>, earlier: &'a [Earlier]) -> Vec<(Option<&'a str>, &'a Drift)> {
    let changed = found.changed.iter().map(|one| (one.pin.document.as_deref(), one.drift));
    changed.chain(earlier.iter().map(|one| (Some(&*one.document), &one.drift))).collect()
}

/// How a run ends that has proposed something.
fn ended(
    arguments: &DriftPrArguments,
    found: &Found<'_>,
    is_not_generated: bool,
    context: &mut Context<'_>,
) -> Result<Exit, Failure> {
    for one in &found.unanswered {
        let document = one.document.as_deref().unwrap_or(&arguments.api);
        let why = format!("no answer about {document}, where nothing is changed: {}", printable::line(&one.why));
        tell(arguments.format, "no answer", &why, context)?;
    }
    if !found.unanswered.is_empty() {
        return Ok(Exit::Incomplete);
    }
    if found.elsewhere {
        let why = "of a document that is not in the pull request, another region serves something else";
        tell(arguments.format, "drift of another region", why, context)?;
    }
    Ok(match (is_not_generated || found.elsewhere, found.in_part) {
        (true, _) => Exit::Differs,
        (false, true) => Exit::Incomplete,
        (false, false) => Exit::Success,
    })
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
