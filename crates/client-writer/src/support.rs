//! `support/`: the sources of client-support, as far as an API needs them.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::Text;

/// A source of client-support.
struct Source {
    /// Name of the module.
    name: &'static str,
    text: &'static str,
    /// What is in it: it is needed by code that imports one of these names, or has one that begins with a dot.
    /// `*` is always needed; without any name, others need it.
    names: &'static [&'static str],
    /// The other sources that it needs.
    needs: &'static [&'static str],
}

macro_rules! source {
    ($name:literal, $names:expr, $needs:expr) => {
        Source {
            name: $name,
            text: include_str!(concat!("../../client-support/src/", $name, ".rs")),
            names: $names,
            needs: $needs,
        }
    };
}

const ALWAYS: &[&str] = &["*"];

const SOURCES: &[Source] = &[
    source!("answer", ALWAYS, &[]),
    source!("call", ALWAYS, &[]),
    source!("credential", ALWAYS, &[]),
    source!("events", &["EventStream"], &["frames"]),
    source!("failure", ALWAYS, &[]),
    source!("file", &["File"], &[]),
    source!("form", &[".form", ".querystring"], &[]),
    source!("formats", &["Base64", "Date", "DateTime", "Decimal", "Uuid"], &["read"]),
    source!("frames", &[], &[]),
    source!("lines", &["LineStream"], &["frames"]),
    source!("list", &["list"], &[]),
    source!("multipart", &["Form"], &["file"]),
    source!("nullable", &["Nullable"], &["object", "read"]),
    source!("object", &["object"], &["read"]),
    source!("open_enum", &["integer_enum", "mixed_enum", "open_enum"], &["read"]),
    source!("operation", ALWAYS, &[]),
    source!("properties", &["TypedProperties"], &["object", "read"]),
    source!("read", &[], &[]),
    source!("send", ALWAYS, &[]),
    source!("setters", &["setters"], &[]),
    source!("shared", ALWAYS, &[]),
    source!("style", ALWAYS, &[]),
    source!("tuple", &["tuple"], &["read"]),
    source!("union", &["from", "union"], &["read"]),
    source!("untyped", ALWAYS, &[]),
];

/// The module file, which says what stands where.
const INDEX: &str = include_str!("../../client-support/src/lib.rs");

/// Writes `support/*.rs` for what has been written so far.
pub(crate) fn write(files: &mut BTreeMap<String, String>) {
    let code = |(path, text): (&String, &String)| if path.ends_with(".rs") { Some(text.clone()) } else { None };
    let code: Vec<String> = files.iter().filter_map(code).collect();
    let used: BTreeSet<&str> = code.iter().flat_map(|text| imported(text)).collect();
    let is_used = |name: &str| match name.strip_prefix('.') {
        Some(_) => code.iter().any(|text| calls(text, name)),
        None => name == "*" || used.contains(name),
    };
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for source in SOURCES.iter().filter(|source| source.names.iter().any(|name| is_used(name))) {
        needed.insert(source.name);
        needed.extend(source.needs);
    }
    for source in SOURCES.iter().filter(|source| needed.contains(source.name)) {
        files.insert(format!("src/support/{}.rs", source.name), source.text.to_owned());
    }
    files.insert("src/support/mod.rs".to_owned(), index(&needed));
}

/// The names that code takes from `support`: one by one, or as a list in braces.
fn imported(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices("support::").flat_map(move |(at, path)| {
        let rest = text.get(at + path.len()..).unwrap_or_default();
        let list = match rest.strip_prefix('{') {
            Some(rest) => rest.split('}').next().unwrap_or_default(),
            None => rest.split(|c| !is_name(c)).next().unwrap_or_default(),
        };
        list.split(',').map(str::trim)
    })
}

/// Whether code calls a method, whose name comes with its dot.
fn calls(text: &str, method: &str) -> bool {
    text.match_indices(method).any(|(at, _)| {
        let rest = text.get(at + method.len()..).unwrap_or_default();
        rest.starts_with('(') || rest.starts_with("::<")
    })
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
    let statement = statement.lines().find(|line| !line.starts_with("#[") && !line.starts_with("//"))?;
    let statement = statement.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
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

    #[test]
    fn a_source_comes_with_what_it_takes_from_others() {
        for source in SOURCES {
            let taken = source
                .text
                .match_indices("\nuse super::")
                .filter_map(|(at, path)| source.text.get(at + path.len()..)?.split([':', ';']).next());
            for other in taken {
                let other = SOURCES.iter().find(|of| of.name == other);
                let is_there = |of: &Source| of.names == ALWAYS || source.needs.contains(&of.name);
                assert!(other.is_some_and(is_there), "{}: {:?}", source.name, other.map(|of| of.name));
            }
        }
    }

    #[test]
    fn only_what_is_used_comes_along() {
        let sources = |code: &str| -> Vec<String> {
            let mut files = BTreeMap::from([("src/a.rs".to_owned(), code.to_owned())]);
            write(&mut files);
            let index = files.get("src/support/mod.rs").cloned().unwrap_or_default();
            let copied = files.keys().filter_map(|path| path.strip_prefix("src/support/")?.strip_suffix(".rs"));
            let copied: Vec<String> = copied.map(str::to_owned).filter(|name| name != "mod").collect();
            let declared: Vec<&str> = index.lines().filter_map(|line| line.strip_prefix("mod ")).collect();
            assert_eq!(declared, copied.iter().map(|name| format!("{name};")).collect::<Vec<_>>());
            for name in index.lines().filter_map(|line| line.strip_prefix("pub use ")?.split("::").next()) {
                assert!(name == "progenitor_client" || copied.iter().any(|copied| copied == name), "{name}");
            }
            let always = |name: &String| SOURCES.iter().any(|of| of.name == name && of.names == ALWAYS);
            copied.into_iter().filter(|name| !always(name)).collect()
        };
        for (code, expected) in [
            ("", vec![]),
            ("// the union of a tuple", vec![]),
            ("use crate::support::Call;", vec![]),
            ("use crate::support::{\n    Date, object,\n};", vec!["formats", "object", "read"]),
            ("use crate::support::union;", vec!["read", "union"]),
            ("fn a(b: support::Uuid) { support::list::<i32>(b) }", vec!["formats", "list", "read"]),
            ("self.0.form::<A>(a)", vec!["form"]),
            ("self.0.formless(a)", vec![]),
            ("use crate::support::{Form};", vec!["file", "multipart"]),
        ] {
            assert_eq!(sources(code), expected, "{code}");
        }
    }
}
