//! All documents of an API that has several: each is pinned or not by itself, and what came of them is said together.

use std::io::Write;

use openapi_pin::{Address, Api, Condition, Fetched, Outcome, Pinned, Source};

use super::{all, print_changes, served};
use crate::cli::FetchArguments;
use crate::references::references;
use crate::report::{Exit, Failure};
use crate::{Context, printable};

/// Fetches and pins them. One that cannot be had keeps none of the others from being pinned, and makes the command fail.
///
/// # Errors
///
/// If there is no such region, or a document could not be fetched, read or written.
pub(super) fn run(api: &Api, arguments: &FetchArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let name = &api.manifest().name;
    if arguments.from.is_some() {
        let known: Vec<_> = api.manifest().documents().map(|entry| entry.name.as_str()).collect();
        return Err(Failure::new(format!("--from is one document, and {name} has several"))
            .help(format!("name the one that it is after `{name}`: {}", known.join(", "))));
    }
    let documents: Vec<Pinned<'_>> = api.documents().collect();
    let mut wanted = Vec::with_capacity(documents.len());
    for document in &documents {
        let address = document.address(arguments.region.as_deref())?;
        let lock = document.read().ok().map(|(_, lock)| lock);
        let etag = match document.condition(lock.as_ref(), &address) {
            Condition::IfNoneMatch(etag) => Some(etag.to_owned()),
            Condition::Always => None,
        };
        wanted.push((address, etag));
    }
    let hosts: std::collections::BTreeSet<&str> = wanted.iter().map(|(address, _)| address.host()).collect();
    let hosts: Vec<&str> = hosts.into_iter().collect();
    writeln!(context.out, "{name}: fetching {} documents from {}", documents.len(), hosts.join(", "))?;
    context.out.flush()?;

    let mut came = Came::default();
    let references = references(Some(api), &[]);
    for ((document, (address, _)), fetched) in documents.iter().zip(&wanted).zip(all(&wanted)?) {
        let pin = |fetched: Fetched| match served(fetched, address, &references)? {
            Some(candidate) => Ok(document.pin(candidate, context.now.into())?),
            None => Ok(Outcome::Unchanged(document.read()?.1)),
        };
        let outcome = fetched.map_err(Failure::from).and_then(pin);
        came.add(document, address, outcome, context.out)?;
    }
    came.print(api, context.out)?;
    match came.failed.as_slice() {
        [] => Ok(Exit::Success),
        failed if failed.len() == documents.len() => {
            Err(Failure::new(format!("none of the {} documents of {name} could be fetched", failed.len()))
                .help("why stands above; what is pinned is as it was"))
        }
        failed => Err(Failure::new(format!("could not be fetched: {}", failed.join(", ")))
            .help("why stands above; the other documents are pinned or unchanged, so the command can be run again")),
    }
}

/// What came of the documents, by their names.
#[derive(Default)]
struct Came {
    pinned: usize,
    relocked: usize,
    unchanged: Vec<String>,
    failed: Vec<String>,
    /// Those that were written by hand, still.
    reconstructions: usize,
    /// Whether one came from a server on this machine.
    is_local: bool,
    /// Whether one came from where the manifest says.
    is_published: bool,
}

impl Came {
    fn add(
        &mut self,
        document: &Pinned<'_>,
        address: &Address,
        outcome: Result<Outcome, Failure>,
        out: &mut dyn Write,
    ) -> Result<(), Failure> {
        let name = &document.entry().name;
        let lock = match outcome {
            Ok(Outcome::Pinned { before, after }) => {
                self.pinned += 1;
                writeln!(out, "{name}: pinned {}", document.file())?;
                print_changes(before.as_ref(), &after, out)?;
                after
            }
            Ok(Outcome::Relocked(lock)) => {
                self.relocked += 1;
                writeln!(out, "{name}: unchanged (lock updated), from {}", printable::line(&lock.source.to_string()))?;
                lock
            }
            Ok(Outcome::Unchanged(lock)) => {
                self.unchanged.push(name.clone());
                lock
            }
            Err(failure) => {
                self.failed.push(name.clone());
                writeln!(out, "{name}: COULD NOT BE FETCHED: {}", failure.in_one_line())?;
                return Ok(());
            }
        };
        self.reconstructions += usize::from(lock.source == Source::Reconstruction);
        self.is_local |= address.is_loopback() && lock.source == Source::Url(address.to_string());
        self.is_published |= !address.is_loopback();
        Ok(())
    }

    fn print(&self, api: &Api, out: &mut dyn Write) -> std::io::Result<()> {
        let name = &api.manifest().name;
        if !self.unchanged.is_empty() {
            writeln!(out, "unchanged: {}", self.unchanged.join(", "))?;
        }
        let all = self.pinned + self.relocked + self.unchanged.len() + self.failed.len();
        write!(out, "{name}: of {all} documents {} were pinned, {} unchanged", self.pinned, self.unchanged.len())?;
        for (count, what) in [(self.relocked, "unchanged with a new lock"), (self.failed.len(), "NOT FETCHED")] {
            if count > 0 {
                write!(out, ", {count} {what}")?;
            }
        }
        writeln!(out)?;
        if self.pinned > 0 {
            writeln!(out, "next: cargo xtask generate {name}")?;
        }
        if self.is_local {
            return writeln!(
                out,
                "note: documents came from a server on this machine, which is nothing to commit; \
                 `git checkout -- openapi/{name}` undoes it"
            );
        }
        if self.reconstructions > 0 {
            return writeln!(
                out,
                "note: {} of the pinned documents are reconstructions from public documentation; \
                 `cargo xtask fetch {name}` against the live host replaces them",
                self.reconstructions
            );
        }
        if api.manifest().reconstruction && self.failed.is_empty() && self.is_published {
            writeln!(
                out,
                "note: these are the published documents; remove `reconstruction = true` from \
                 openapi/{name}/api.toml, and what README.md says about it"
            )?;
        }
        Ok(())
    }
}
