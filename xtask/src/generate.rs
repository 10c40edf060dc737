//! `cargo xtask generate`: from the pinned document to the generated crate, or whether they fit.

use std::io::Write;
use std::path::PathBuf;

use client_codegen::Difference;
use openapi_normal::Document;
use openapi_pin::{Api, Limits, fetch};

use crate::cli::GenerateArguments;
use crate::report::{Exit, Failure};
use crate::{Context, pipeline, printable, summary};

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
        printable::line(document.info_version().as_deref().unwrap_or("(none)")),
    )?;
    writeln!(context.out, "  ledger: {}", summary::totals(generated.files.ledger()))?;
    summary::print_dropped(generated.files.ledger(), &document, context.out)?;
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
