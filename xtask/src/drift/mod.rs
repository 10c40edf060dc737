//! `cargo xtask drift`: what changed between two documents, whom it breaks, and whether that could be found out.
//!
//! What a change means is decided in `openapi-drift`, where a document comes from in `openapi-pin`, and who uses it in
//! `drift-impact`. Here they are put together, and the exit codes made: 3 when there is no answer, which is not the
//! same as 0.

pub mod arguments;
pub(crate) mod compare;
pub(crate) mod documents;
pub(crate) mod impact;
mod replay;
mod waivers;

use std::path::Path;

use openapi_drift::Day;
use openapi_drift::report::{Outcome, Report};
use openapi_pin::{Api, Origin, store};

use crate::Context;
use crate::report::{Exit, Failure};
use arguments::DriftArguments;

/// Which API is meant when none is named.
const DEFAULT_API: &str = "notai";

/// Runs the command.
///
/// # Errors
///
/// For wrong use. That documents could not be compared is [`Exit::Incomplete`].
pub fn run(arguments: &DriftArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    if let Some(folder) = &arguments.replay {
        return replay::run(folder, arguments, context);
    }
    let api = api(arguments.api.as_deref(), &[&arguments.base, &arguments.against], context)?;
    wrong_use(arguments, api.as_ref())?;
    let question = compare::Question {
        document: arguments.document.as_deref(),
        base: &arguments.base,
        against: &arguments.against,
        region: arguments.region.as_deref(),
        reference_hosts: &arguments.reference_host,
    };
    let (mut report, _) = report(&question, api.as_ref(), arguments.waivers.as_deref(), context)?;
    if arguments.only_used && report.impact.is_none() {
        let failure = Failure::new("--only-used asks for what is used, and the code could not be read");
        return Err(failure.help("what is in the way stands above").incomplete());
    }
    report.fail_on = arguments.fail_on.into();
    report.only_used = arguments.only_used;
    report.detail = arguments.detail;
    report.rules_page.clone_from(&arguments.rules_page);
    let colour = context.colour && arguments.output.is_none();
    let text = report.render(arguments.format.of_report(colour));
    match &arguments.output {
        Some(file) => store::write_atomic(file, text.as_bytes())?,
        None => context.out.write_all(text.as_bytes())?,
    }
    Ok(exit(&report))
}

/// Asks, and says what passes and which code uses what changed.
///
/// # Errors
///
/// For wrong use.
pub(crate) fn report(
    question: &compare::Question<'_>,
    api: Option<&Api>,
    named: Option<&Path>,
    context: &mut Context<'_>,
) -> Result<(Report, compare::Answer), Failure> {
    let today = today(context);
    let read = waivers::read(named, api, today)?;
    let mut answer = compare::ask(question, api, today, context)?;
    waivers::are_known(&read, question, named.is_some(), &answer)?;
    let comparisons = std::mem::take(&mut answer.comparisons);
    let mut report = Report { title: answer.title(api), comparisons, ..Report::default() };
    waivers::apply(&read, question, named.is_some(), &answer, &mut report);
    if let Some(api) = api {
        match impact::find(api, &report, &answer, context) {
            Ok(found) => report.impact = Some(found),
            Err(failure) => {
                writeln!(context.err, "{failure}\n  (the report does not say which code uses what changed)")?
            }
        }
    }
    Ok((report, answer))
}

/// How a run with this report ends.
pub(crate) fn exit(report: &Report) -> Exit {
    match report.outcome() {
        Outcome::Below => Exit::Success,
        Outcome::Reached => Exit::Differs,
        Outcome::Incomplete => Exit::Incomplete,
    }
}

/// The API that is named, or the default one where a document is one of an API's.
pub(crate) fn api(name: Option<&str>, origins: &[&Origin], context: &Context<'_>) -> Result<Option<Api>, Failure> {
    let name = match name {
        Some(name) => Some(name),
        None => origins.iter().any(|origin| origin.is_of_an_api()).then_some(DEFAULT_API),
    };
    Ok(name.map(|name| Api::open(&context.root, name)).transpose()?)
}

/// The day that is written into nothing, but decides which waivers and sunsets are over.
pub(crate) fn today(context: &Context<'_>) -> Day {
    let since = context.now.duration_since(std::time::UNIX_EPOCH);
    Day::from_unix(since.map_or(0, |passed| passed.as_secs()))
}

/// What clap cannot know to be wrong.
fn wrong_use(arguments: &DriftArguments, api: Option<&Api>) -> Result<(), Failure> {
    let DriftArguments { base, against, region, .. } = arguments;
    if base == against {
        return Err(Failure::new(format!("`{base}` would be compared with itself"))
            .help("name another document with --base or --against"));
    }
    if region.is_some() && *base != Origin::Live && *against != Origin::Live {
        return Err(Failure::new("--region asks a region for what is live, and neither document is")
            .help("remove --region, or compare with `live`"));
    }
    if arguments.only_used && api.is_none() {
        return Err(Failure::new("--only-used looks at code that uses the client of an API, and none is named")
            .help("name the API"));
    }
    Ok(())
}
