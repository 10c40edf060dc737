//! `support/`: the sources of client-support, as far as an API needs them.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::Text;

/// A source of client-support.
struct Source {
    /// Name of the module.
    name: &'static str,
    text: &'static str,
    /// It is needed by what uses one of these words; without any it is always needed.
    words: &'static [&'static str],
    /// The other sources that it needs.
    needs: &'static [&'static str],
}

macro_rules! source {
    ($name:literal, $words:expr, $needs:expr) => {
        Source {
            name: $name,
            text: include_str!(concat!("../../client-support/src/", $name, ".rs")),
            words: $words,
            needs: $needs,
        }
    };
}

const SOURCES: &[Source] = &[
    source!("answer", &[], &[]),
    source!("call", &[], &[]),
    source!("credential", &[], &[]),
    source!("events", &["EventStream"], &["frames"]),
    source!("failure", &[], &[]),
    source!("file", &["File", "Form"], &[]),
    source!("form", &[".form", "call.form", ".querystring"], &[]),
    source!("formats", &[], &[]),
    source!("frames", &[], &[]),
    source!("lines", &["LineStream"], &["frames"]),
    source!("list", &["support::list"], &[]),
    source!("multipart", &["Form"], &["file"]),
    source!("nullable", &[], &[]),
    source!("object", &[], &[]),
    source!("open_enum", &[], &[]),
    source!("operation", &[], &[]),
    source!("send", &[], &[]),
    source!("setters", &[], &[]),
    source!("shared", &[], &[]),
    source!("style", &[], &[]),
    source!("tuple", &[], &[]),
    source!("union", &[], &[]),
    source!("untyped", &[], &[]),
];

/// The module file, which says what stands where.
const INDEX: &str = include_str!("../../client-support/src/lib.rs");

/// Writes `support/*.rs` for what has been written so far.
pub(crate) fn write(files: &mut BTreeMap<String, String>) {
    let uses = |word: &str| {
        files.iter().filter(|(path, _)| path.ends_with(".rs")).any(|(_, text)| {
            text.match_indices(word).any(|(at, _)| {
                let after = text[at + word.len()..].chars().next();
                !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
            })
        })
    };
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for source in SOURCES {
        if source.name != "frames" && (source.words.is_empty() || source.words.iter().any(|word| uses(word))) {
            needed.insert(source.name);
            needed.extend(source.needs);
        }
    }
    for source in SOURCES.iter().filter(|source| needed.contains(source.name)) {
        files.insert(format!("src/support/{}.rs", source.name), source.text.to_owned());
    }
    files.insert("src/support/mod.rs".to_owned(), index(&needed));
}

/// The module file, without what is not needed.
fn index(needed: &BTreeSet<&str>) -> String {
    let mut text = Text::default();
    text.line("//! What generated clients share; it is the same in all of them.");
    text.blank();
    text.line("#![allow(dead_code)] // not every API needs all of it");
    text.blank();
    // Statements may span lines; blank lines between them stay.
    let mut statement = String::new();
    for line in INDEX.lines().filter(|line| !line.starts_with("//!")) {
        if line.is_empty() && statement.is_empty() {
            text.blank();
            continue;
        }
        statement.push_str(line);
        statement.push('\n');
        let done = line.ends_with(';') && !line.starts_with(' ') || line == "}";
        if done {
            let foreign = |name: &str| SOURCES.iter().all(|source| source.name != name);
            if module(&statement).is_none_or(|name| needed.contains(name) || foreign(name)) {
                statement.lines().for_each(|line| text.line(line));
            }
            statement.clear();
        }
    }
    text.finish().trim_end().to_owned() + "\n"
}

/// The module that a statement declares, or takes names from.
fn module(statement: &str) -> Option<&str> {
    let statement = statement.trim_start_matches("#[macro_use]\n").trim_start_matches("pub(crate) ");
    let statement = statement.trim_start_matches("pub ");
    let rest = statement.strip_prefix("mod ").or_else(|| statement.strip_prefix("use "))?;
    rest.split([':', ';']).next().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_of_client_support_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../client-support/src");
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
            assert!(name == "lib" || SOURCES.iter().any(|source| source.name == name), "{name} is not listed");
        }
        for name in SOURCES.iter().flat_map(|source| source.needs) {
            assert!(SOURCES.iter().any(|source| source.name == *name), "{name} does not exist");
        }
    }
}
