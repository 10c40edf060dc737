//! `cargo xtask fetch`: ask, pin, and say what changed.

mod several;

use std::borrow::Cow;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use openapi_normal::Document;
use openapi_pin::lock::short;
use openapi_pin::{
    Address, Api, Candidate, Condition, Fetched, Limits, Lock, Outcome, Pinned, References, Source, fetch,
};
use tokio::task::JoinError;

use crate::cli::FetchArguments;
use crate::references::{of_document, references};
use crate::report::{Exit, Failure};
use crate::{Context, pipeline, printable};

/// Runs the command.
///
/// # Errors
///
/// If there is no such API or region, no readable document there, or it could not be written.
pub fn run(arguments: &FetchArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let api = Api::open(&context.root, &arguments.api)?;
    if api.has_several() && arguments.document.is_none() {
        return several::run(&api, arguments, context);
    }
    let document = api.document(arguments.document.as_deref())?;
    let region = arguments.region.as_deref();
    let references = references(Some(&api), &[]);
    let candidate = match arguments.from.as_deref() {
        Some(from) if !from.contains("://") => Some(from_file(document, from, &references)?),
        Some(url) => from_server(document, &url.parse()?, &references, context)?,
        None => from_server(document, &document.address(region)?, &references, context)?,
    };
    let yaml = candidate.as_ref().is_some_and(|candidate| is_yaml(&candidate.bytes));
    let outcome = match candidate {
        Some(candidate) => document.pin(candidate, context.now.into())?,
        // Only a conditional request is answered this way, and its condition is the pinned lock.
        None => Outcome::Unchanged(document.read()?.1),
    };
    print(&api, document, &outcome, context.out)?;
    if yaml && matches!(outcome, Outcome::Pinned { .. }) {
        // The name is the same for every API; how a document is read is decided by its content.
        writeln!(
            context.out,
            "note: this document is YAML; {} holds it byte for byte as it came, and every command reads it",
            document.file()
        )?;
    }
    Ok(Exit::Success)
}

/// A readable document from a server; nothing if it is still the pinned one.
fn from_server(
    document: Pinned<'_>,
    address: &Address,
    references: &Arc<References>,
    context: &mut Context<'_>,
) -> Result<Option<Candidate>, Failure> {
    writeln!(context.out, "{}: fetching {address}", document.shown())?;
    context.out.flush()?;
    let lock = document.read().ok().map(|(_, lock)| lock);
    let condition = document.condition(lock.as_ref(), address);
    let fetched = runtime()?.block_on(fetch(address, condition, &Limits::default()))?;
    served(fetched, address, references)
}

/// What a server answered, as a candidate; nothing if it has the pinned document still.
fn served(fetched: Fetched, address: &Address, references: &Arc<References>) -> Result<Option<Candidate>, Failure> {
    match fetched {
        Fetched::NotModified => Ok(None),
        Fetched::Document { bytes, etag } => {
            let source = Source::Url(address.to_string());
            let read = pipeline::read_document(&bytes, &address.to_string())?.with_address(&address.to_string());
            Ok(Some(candidate(bytes, &read, source, etag, references)?))
        }
    }
}

fn from_file(document: Pinned<'_>, file: &str, references: &Arc<References>) -> Result<Candidate, Failure> {
    let path = Path::new(file);
    let bytes = openapi_pin::fetch::read_file(path, &Limits::default())?;
    let read = pipeline::read_document(&bytes, file)?;
    candidate(bytes, &read, document.source_of_file(path), None, references)
}

/// Of a document that could be read, which is decided in the same way: what starts with a brace is JSON.
fn is_yaml(document: &[u8]) -> bool {
    let text = document.strip_prefix("\u{feff}".as_bytes()).unwrap_or(document);
    !text.trim_ascii_start().starts_with(b"{")
}

/// The document as it is to be pinned, with what it refers to on hosts that the manifest names.
fn candidate(
    bytes: Vec<u8>,
    document: &Document,
    source: Source,
    etag: Option<String>,
    references: &Arc<References>,
) -> Result<Candidate, Failure> {
    let info_version = document.info_version().map(Cow::into_owned);
    let references = of_document(document, references)?;
    Ok(Candidate { bytes, source, etag, info_version, references })
}

/// How many documents are fetched at a time.
const AT_ONCE: usize = 8;

/// Several documents, some at a time, each under its condition: what came of each, in the order of the list.
///
/// # Errors
///
/// If nothing can be fetched at all on this machine.
pub(crate) fn all(wanted: &[(Address, Option<String>)]) -> Result<Vec<Result<Fetched, openapi_pin::Error>>, Failure> {
    let failed = |error: JoinError| Failure::new(format!("a fetch did not end: {error}"));
    runtime()?.block_on(async {
        let mut results = Vec::with_capacity(wanted.len());
        for some in wanted.chunks(AT_ONCE) {
            let mut tasks = Vec::with_capacity(some.len());
            for (address, etag) in some {
                let (address, etag) = (address.clone(), etag.clone());
                tasks.push(tokio::spawn(async move {
                    let condition = etag.as_deref().map_or(Condition::Always, Condition::IfNoneMatch);
                    fetch(&address, condition, &Limits::default()).await
                }));
            }
            for task in tasks {
                results.push(task.await.map_err(failed)?);
            }
        }
        Ok(results)
    })
}

/// One fetch needs one thread.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(format!("the async runtime could not be started: {error}")))
}

fn print(api: &Api, document: Pinned<'_>, outcome: &Outcome, out: &mut dyn Write) -> Result<(), Failure> {
    let name = document.shown();
    let lock = match outcome {
        Outcome::Unchanged(lock) => {
            writeln!(out, "{name}: unchanged, {}", summary(lock))?;
            lock
        }
        Outcome::Relocked(lock) => {
            writeln!(out, "{name}: unchanged (lock updated), {}", summary(lock))?;
            lock
        }
        Outcome::Pinned { before, after } => {
            writeln!(out, "{name}: pinned {}", document.file())?;
            print_changes(before.as_ref(), after, out)?;
            writeln!(out, "next: cargo xtask generate {}", api.manifest().name)?;
            after
        }
    };
    print_note(api, document, &lock.source, out)?;
    Ok(())
}

/// What a maintainer has to know about where the document came from.
fn print_note(api: &Api, document: Pinned<'_>, source: &Source, out: &mut dyn Write) -> std::io::Result<()> {
    let name = &api.manifest().name;
    let address = match source {
        Source::Url(url) => url.parse::<Address>().ok(),
        Source::File(_) => None,
        Source::Reconstruction => {
            return writeln!(
                out,
                "note: the pinned document is a reconstruction from public documentation; \
                 `cargo xtask fetch {}` against the live host replaces it",
                document.shown()
            );
        }
    };
    match address {
        Some(address) if address.is_loopback() => writeln!(
            out,
            "note: the pinned document came from a server on this machine, which is nothing to commit; \
             `git checkout -- openapi/{name}` undoes it"
        ),
        Some(address) if api.manifest().reconstruction && document.is_published_at(&address) => writeln!(
            out,
            "note: this is the published document; remove `reconstruction = true` from \
             openapi/{name}/api.toml, and what README.md says about it"
        ),
        _ => Ok(()),
    }
}

fn summary(lock: &Lock) -> String {
    format!(
        "info.version {}, SHA-256 {}, {} bytes, from {}",
        version(lock),
        short(&lock.sha256),
        lock.bytes,
        source(lock)
    )
}

fn version(lock: &Lock) -> Cow<'_, str> {
    printable::line(lock.info_version.as_deref().unwrap_or("(none)"))
}

fn source(lock: &Lock) -> String {
    printable::line(&lock.source.to_string()).into_owned()
}

fn print_changes(before: Option<&Lock>, after: &Lock, out: &mut dyn Write) -> std::io::Result<()> {
    type Column = fn(&Lock) -> String;
    let rows: [(&str, Column); 4] = [
        ("info.version", |lock| version(lock).into_owned()),
        ("SHA-256", |lock| short(&lock.sha256).to_owned()),
        ("bytes", |lock| lock.bytes.to_string()),
        ("source", source),
    ];
    for (name, column) in rows {
        let now = column(after);
        match before.map(column) {
            Some(then) if then != now => writeln!(out, "  {name:<12}  {then} -> {now}")?,
            _ => writeln!(out, "  {name:<12}  {now}")?,
        }
    }
    print_references(before, after, out)
}

/// How many files it refers to on other hosts, which hardly a document does.
fn print_references(before: Option<&Lock>, after: &Lock, out: &mut dyn Write) -> std::io::Result<()> {
    let all = after.references.len();
    let Some(before) = before.filter(|before| all + before.references.len() > 0) else {
        return if all > 0 { writeln!(out, "  references    {all}") } else { Ok(()) };
    };
    let new = after.references.iter().filter(|one| !before.references.contains(one)).count();
    writeln!(out, "  references    {} -> {all}, of which {new} are new or changed", before.references.len())
}
