//! `cargo xtask normalize`: what any document needs to become the normal form.

use openapi_normal::{NameMemory, Options, normalize};
use openapi_pin::{Limits, fetch, store};

use crate::cli::NormalizeArguments;
use crate::references::{Around, references};
use crate::report::{Exit, Failure};
use crate::{Context, pipeline, printable};

/// Runs the command.
///
/// # Errors
///
/// If the document cannot be read or normalised, or a file cannot be written; then none is.
pub fn run(arguments: &NormalizeArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let bytes = fetch::read_file(&arguments.file, &Limits::default())?;
    let document = pipeline::read_document(&bytes, &arguments.file.display().to_string())?;
    let document = document.with_files(Around::file(&arguments.file, &references(None, &arguments.reference_host)));
    let options = Options { overlays: &[], names: &NameMemory::default() };
    let normal = normalize(&document, &options)?;

    let form = normal.document.to_json();
    let ledger_json = normal.ledger.to_json();
    let to_stdout = arguments.output.as_deref().is_some_and(|output| output.as_os_str() == "-");
    let mut files = Vec::new();
    if let (Some(output), false) = (&arguments.output, to_stdout) {
        files.push((output.as_path(), form.as_bytes()));
    }
    if let Some(ledger) = &arguments.ledger {
        files.push((ledger.as_path(), ledger_json.as_bytes()));
    }
    store::write_together(&files)?;

    if to_stdout {
        context.out.write_all(form.as_bytes())?;
    }
    if arguments.ledger.is_some() {
        return Ok(Exit::Success);
    }
    // What is piped onwards is the document alone.
    let printed = if to_stdout { &mut context.err } else { &mut context.out };
    writeln!(printed, "{}", printable::lines(&normal.ledger.to_string()))?;
    Ok(Exit::Success)
}
