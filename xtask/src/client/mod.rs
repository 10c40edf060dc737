//! `cargo xtask client`: a standalone client crate from any document.

pub mod folder;
pub mod make;
pub mod name;

use std::fs;
use std::io::Write;
use std::path::Path;

use openapi_normal::{Document, Overlay};
use openapi_pin::references::Host;
use openapi_pin::{Address, Condition, Fetched, Limits, fetch};

use crate::cli::ClientArguments;
use crate::references::{Around, references};
use crate::report::{Exit, Failure};
use crate::{Context, cargo, printable, summary};
use folder::Plan;
use make::{Made, Settings, make};

/// Runs the command.
///
/// # Errors
///
/// If the document cannot be read, the crate not be made of it, or something in the folder would be lost. The folder
/// is then as it was.
pub fn run(arguments: &ClientArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    if let Some(name) = arguments.name.as_deref().filter(|name| !name::is_valid(name)) {
        return Err(Failure::new(format!("a crate cannot be called `{name}`")).help(
            "a name has letters, digits and hyphens, begins with a letter, and is no word of Rust or a dependency",
        ));
    }
    if arguments.check && !cargo::has(Path::new("."), "check") {
        return Err(Failure::new("--check needs cargo, which could not be started")
            .help("install Rust, or run without --check; nothing was written"));
    }
    let overlays = arguments.overlay.iter().map(|file| overlay(file)).collect::<Result<_, _>>()?;
    let settings = Settings { name: arguments.name.clone(), overlays, command: command(arguments) };
    let made = make(|| read(&arguments.source, &arguments.reference_host), &settings)?;

    let plan = Plan::new(&arguments.output, made.files.clone())?;
    arguments.ledger.as_deref().map_or(Ok(()), may_hold_a_ledger)?;
    let ledger = made.ledger.to_json();
    let others = arguments.ledger.as_deref().map(|file| (file, ledger.as_bytes()));
    let done = plan.carry_out(others.as_slice())?;
    print(&made, context.out)?;
    let shown = arguments.output.display().to_string();
    let removed = match done.removed {
        0 => String::new(),
        removed => format!(", {removed} of an earlier run removed"),
    };
    writeln!(context.out, "  {} files in {}{removed}", done.files, printable::line(&shown))?;
    if arguments.check { check(&arguments.output, context) } else { Ok(Exit::Success) }
}

/// Whether a ledger may be written to a file: what stands there is a ledger, or nothing, or no file (a pipe, say).
fn may_hold_a_ledger(file: &Path) -> Result<(), Failure> {
    let Some(bytes) = file.is_file().then(|| fs::read(file).unwrap_or_default()).filter(|bytes| !bytes.is_empty())
    else {
        return Ok(());
    };
    let standing: Option<serde_json::Map<String, serde_json::Value>> = serde_json::from_slice(&bytes).ok();
    if standing.is_some_and(|object| object.len() == 1 && object.contains_key("entries")) {
        return Ok(());
    }
    Err(Failure::new("this file holds no ledger, and would be lost")
        .at(file.display().to_string())
        .help("name another file for the ledger, or move this one away"))
}

fn overlay(file: &Path) -> Result<Overlay, Failure> {
    let bytes = fetch::read_file(file, &Limits::default())?;
    Ok(Overlay::read(&bytes, &file.display().to_string(), &openapi_normal::Limits::default())?)
}

/// The document, from a file (with what it refers to in its folder) or from a server; and what either refers to on hosts
/// that are named.
fn read(source: &str, hosts: &[Host]) -> Result<Document, Failure> {
    let limits = openapi_normal::Limits::default();
    let references = references(None, hosts);
    if !source.contains("://") {
        let path = Path::new(source);
        return Ok(Document::open(path, &limits)?.with_files(Around::file(path, &references)));
    }
    let address: Address = source.parse()?;
    match crate::fetch::runtime()?.block_on(fetch(&address, Condition::Always, &Limits::default()))? {
        Fetched::Document { bytes, .. } => Ok(Document::read_lenient(&bytes, source, &limits)?
            .with_address(&address.to_string())
            .with_files(Around::nothing(&references))),
        Fetched::NotModified => Err(Failure::new("the server sent no document").at(address.to_string())),
    }
}

/// What was typed, but for folders, which are others on every machine, and what an address may have of secrets.
fn command(arguments: &ClientArguments) -> String {
    let mut command = format!("cargo xtask client {}", quoted(&shown(&arguments.source)));
    if let Some(name) = &arguments.name {
        command += &format!(" --name {name}");
    }
    for overlay in &arguments.overlay {
        command += &format!(" --overlay {}", quoted(&shown(&overlay.display().to_string())));
    }
    for host in &arguments.reference_host {
        command += &format!(" --reference-host {host}");
    }
    command + " -o ."
}

/// The name of a file, or an address without its query.
fn shown(source: &str) -> String {
    match source.split_once("://") {
        Some(_) => source.split(['?', '#']).next().unwrap_or_default().to_owned(),
        None => {
            Path::new(source).file_name().map_or_else(|| source.to_owned(), |name| name.to_string_lossy().into_owned())
        }
    }
}

/// As a shell would want it.
fn quoted(text: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_./:@%+=,".contains(character);
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

fn print(made: &Made, out: &mut dyn Write) -> std::io::Result<()> {
    let Made { document, api, .. } = made;
    writeln!(
        out,
        "{}: from {}, OpenAPI {}, info.version {}",
        made.crate_name,
        printable::line(document.origin()),
        printable::line(document.openapi_version()),
        printable::line(document.info_version().as_deref().unwrap_or("(none)")),
    )?;
    let counted = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let (operations, groups) = (counted(api.operations.len(), "operation"), counted(api.groups.len(), "group"));
    writeln!(out, "  {operations} in {groups}, {}", counted(api.types.len(), "type"))?;
    writeln!(out, "  ledger: {}", summary::totals(&made.ledger))?;
    summary::print_dropped(&made.ledger, document, out)
}

/// Lets cargo check the crate; what it has to say is shown as it comes.
fn check(folder: &Path, context: &mut Context<'_>) -> Result<Exit, Failure> {
    context.out.flush()?;
    let status = cargo::command(folder, &["check"])
        .status()
        .map_err(|error| Failure::new(format!("cargo could not be started: {error}")))?;
    writeln!(context.out, "  {}", if status.success() { "it compiles" } else { "it does not compile" })?;
    Ok(if status.success() { Exit::Success } else { Exit::Differs })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_a_source_is_the_same_everywhere_and_no_secret() {
        for (source, expected) in [
            ("pets.yaml", "pets.yaml"),
            ("/home/someone/pets.yaml", "pets.yaml"),
            ("../pets/openapi.json", "openapi.json"),
            ("https://pets.example/openapi/v3.json?token=secret#x", "https://pets.example/openapi/v3.json"),
        ] {
            assert_eq!(shown(source), expected);
        }
    }
}
