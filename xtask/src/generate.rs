//! `cargo xtask generate`: from the pinned document to the generated crate, or whether they fit.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use client_codegen::Difference;
use openapi_normal::{Document, Entry, Kind, Ledger};
use openapi_pin::{Api, Limits, fetch};

use crate::cli::GenerateArguments;
use crate::report::{self, Exit, Failure};
use crate::{Context, pipeline, printable};

/// How many dropped things are named; each is a line, and costs a search for its place.
const MOST_DROPPED: usize = 20;

/// Runs the command.
///
/// # Errors
///
/// If it could not be generated, written or compared. What stood there before still does.
pub fn run(arguments: &GenerateArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let api = Api::open(&context.root, &arguments.api)?;
    let document = document(&api, arguments)?;
    let target = Target::of(&api, arguments);
    let generated = pipeline::generate(&api, &document)?;
    let crate_name = &api.manifest().generate.crate_name;

    writeln!(
        context.out,
        "{crate_name}: from {}, info.version {}",
        printable::line(document.origin()),
        printable::line(document.info_version().unwrap_or("(none)")),
    )?;
    writeln!(context.out, "  ledger: {}", totals(generated.files.ledger()))?;
    print_dropped(generated.files.ledger(), &document, context.out)?;
    if arguments.check {
        let differences = generated.check(&target.folder, &target.names)?;
        return print_differences(&differences, &api, &target, context.out);
    }
    let changed = !generated.check(&target.folder, &target.names)?.is_empty();
    if changed {
        generated.write(&target.folder, &target.names)?;
    }
    let verdict = if changed { "written to" } else { "unchanged in" };
    writeln!(context.out, "  {verdict} {}", target.shown)?;
    Ok(Exit::Success)
}

fn document(api: &Api, arguments: &GenerateArguments) -> Result<Document, Failure> {
    match &arguments.document {
        None => pipeline::pinned_document(api),
        Some(file) => {
            let bytes = fetch::read_file(file, &Limits::default())?;
            pipeline::read_document(&bytes, &file.display().to_string())
        }
    }
}

/// Where the files go, or are compared.
struct Target {
    folder: PathBuf,
    names: PathBuf,
    shown: String,
}

impl Target {
    fn of(api: &Api, arguments: &GenerateArguments) -> Target {
        let generate = &api.manifest().generate;
        match &arguments.out {
            Some(folder) => Target {
                folder: folder.clone(),
                names: folder.join(&generate.names),
                shown: printable::line(&folder.display().to_string()).into_owned(),
            },
            None => Target {
                folder: api.path(&generate.dir),
                names: api.path(&api.names_file()),
                shown: format!("{} and {}", generate.dir, api.names_file()),
            },
        }
    }
}

fn totals(ledger: &Ledger) -> String {
    let counts = ledger.counts();
    [Kind::Lossless, Kind::Approximated, Kind::Dropped]
        .map(|kind| format!("{} {kind}", counts.get(&kind).unwrap_or(&0)))
        .join(", ")
}

/// What the document promises and the client cannot do, by name; the rest of the ledger is in its file.
fn print_dropped(ledger: &Ledger, document: &Document, out: &mut dyn Write) -> std::io::Result<()> {
    let dropped: BTreeSet<&Entry> = ledger.iter().filter(|entry| entry.kind == Kind::Dropped).collect();
    for entry in dropped.iter().take(MOST_DROPPED) {
        let text = format!("{}: {}", report::place(document, &entry.pointer), entry.reason);
        writeln!(out, "  dropped: {}", printable::line(&text))?;
    }
    match dropped.len().saturating_sub(MOST_DROPPED) {
        0 => Ok(()),
        more => writeln!(out, "  dropped: {more} more, see the ledger"),
    }
}

fn print_differences(
    differences: &[Difference],
    api: &Api,
    target: &Target,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    if differences.is_empty() {
        writeln!(out, "  identical to {}", target.shown)?;
        return Ok(Exit::Success);
    }
    for difference in differences {
        write!(out, "{}", printable::lines(&difference.to_string()))?;
    }
    writeln!(
        out,
        "  {} of the files in {} differ; regenerate with `cargo xtask generate {}`",
        differences.len(),
        target.shown,
        api.manifest().name
    )?;
    Ok(Exit::Differs)
}
