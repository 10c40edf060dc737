//! `cargo xtask generate`: from the pinned document to the generated crate, or whether they fit.

use std::io::Write;
use std::path::PathBuf;

use client_codegen::Difference;
use openapi_pin::{Api, Group, Limits, fetch};

use crate::cli::GenerateArguments;
use crate::pipeline::Generated;
use crate::references::{Around, references};
use crate::report::{Exit, Failure};
use crate::{Context, pipeline, printable, summary};

/// Runs the command.
///
/// Groups are generated one after the other, so that there is never more than one document in work.
///
/// # Errors
///
/// If it could not be generated, written or compared. What stood there before still does.
pub fn run(arguments: &GenerateArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let api = Api::open(&context.root, &arguments.api)?;
    let manifest = api.manifest();
    let groups: Vec<&Group> = match &arguments.group {
        None if arguments.document.is_some() => vec![manifest.group(None)?],
        None => manifest.groups.iter().collect(),
        Some(name) => vec![manifest.group(Some(name))?],
    };
    let mut made = Vec::with_capacity(groups.len());
    for group in groups {
        let generated = of_group(&api, group, arguments, context)?;
        made.push((generated, Target::of(&api, group, arguments)));
        context.out.flush()?;
    }
    let mut differences = Vec::new();
    for (generated, target) in &made {
        differences.extend(generated.check(&target.folder, &target.names)?);
    }
    let shown = shown(&api, &made, arguments);
    if arguments.check {
        return print_differences(&differences, &api, &shown, context.out);
    }
    if !differences.is_empty() {
        let parts: Vec<_> =
            made.iter().map(|(generated, target)| (generated, &*target.folder, &*target.names)).collect();
        pipeline::write_all(&parts)?;
    }
    let verdict = if differences.is_empty() { "unchanged in" } else { "written to" };
    writeln!(context.out, "  {verdict} {shown}")?;
    Ok(Exit::Success)
}

/// Generates a group, and says what became of its document.
fn of_group(
    api: &Api,
    group: &Group,
    arguments: &GenerateArguments,
    context: &mut Context<'_>,
) -> Result<Generated, Failure> {
    let document = match &arguments.document {
        None => pipeline::pinned_document(api, group)?,
        Some(file) => {
            let bytes = fetch::read_file(file, &Limits::default())?;
            let references = references(Some(api), &[]);
            pipeline::read_document(&bytes, &file.display().to_string())?.with_files(Around::file(file, &references))
        }
    };
    let generated = pipeline::generate(api, group, &document)?;
    writeln!(
        context.out,
        "{}: from {}, info.version {}",
        api.manifest().generate.crate_name,
        printable::line(document.origin()),
        printable::line(document.info_version().as_deref().unwrap_or("(none)")),
    )?;
    writeln!(context.out, "  ledger: {}", summary::totals(generated.files.ledger()))?;
    summary::print_dropped(generated.files.ledger(), &document, context.out)?;
    Ok(generated)
}

/// Where the files go, or are compared.
struct Target {
    folder: PathBuf,
    names: PathBuf,
}

impl Target {
    fn of(api: &Api, group: &Group, arguments: &GenerateArguments) -> Target {
        match &arguments.out {
            Some(folder) => Target { folder: folder.clone(), names: folder.join(&group.names) },
            None => Target { folder: api.path(&api.manifest().generate.dir), names: api.path(&api.names_file(group)) },
        }
    }
}

/// The places of the files, for people.
fn shown(api: &Api, made: &[(Generated, Target)], arguments: &GenerateArguments) -> String {
    let dir = &api.manifest().generate.dir;
    match (&arguments.out, made, &api.manifest().groups[..]) {
        (Some(folder), _, _) => printable::line(&folder.display().to_string()).into_owned(),
        (None, [_], [group]) => format!("{dir} and {}", api.names_file(group)),
        (None, _, _) => format!("{dir} and the names in openapi/{}", api.manifest().name),
    }
}

fn print_differences(differences: &[Difference], api: &Api, shown: &str, out: &mut dyn Write) -> Result<Exit, Failure> {
    if differences.is_empty() {
        writeln!(out, "  identical to {shown}")?;
        return Ok(Exit::Success);
    }
    for difference in differences {
        write!(out, "{}", printable::lines(&difference.to_string()))?;
    }
    writeln!(
        out,
        "  {} of the files in {shown} differ; regenerate with `cargo xtask generate {}`",
        differences.len(),
        api.manifest().name
    )?;
    Ok(Exit::Differs)
}
