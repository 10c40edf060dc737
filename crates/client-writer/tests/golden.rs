//! Whole crates, as they are written for small documents of our own.
//!
//! Each folder of `tests/golden` has a `document.yaml` and beside it the crate. `UPDATE_GOLDEN=1` writes the
//! crates again. What is copied from client-support is left out. `tests/golden-client` compiles and calls them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use client_writer::Options;
use openapi_normal::{Document, Limits, NameMemory};

/// The crate of a document, without the copies.
fn crate_of(folder: &Path) -> BTreeMap<String, String> {
    let source = fs::read(folder.join("document.yaml")).expect("the folder has a document");
    let document = Document::read_lenient(&source, "document.yaml", &Limits::default()).expect("it can be read");
    let options = openapi_normal::Options { overlays: &[], names: &NameMemory::default() };
    let prepared = openapi_normal::prepare(&document, &options).expect("it can be prepared");
    let mut ledger = prepared.ledger;
    let api = api_model::build(&prepared.document, &mut |entry| ledger.push(entry));
    let options = Options {
        crate_name: folder.file_name().expect("it has a name").to_string_lossy().into_owned(),
        version: "0.1.0".to_owned(),
        command: "UPDATE_GOLDEN=1 cargo test -p client-writer".to_owned(),
    };
    let mut files = client_writer::write(&api, &ledger, &options);
    files.retain(|path, _| !path.starts_with("src/support/"));
    files
}

/// The files below a folder, by path from it.
fn files_in(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            files_in(root, &path, found);
        } else if path.file_name().is_some_and(|name| name != "document.yaml") {
            let name = path.strip_prefix(root).expect("it is below").to_string_lossy().replace('\\', "/");
            found.insert(name, fs::read_to_string(&path).expect("it is text"));
        }
    }
}

#[test]
fn crates_are_what_they_were() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let folders: Vec<PathBuf> = fs::read_dir(golden)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    assert!(!folders.is_empty());
    for folder in folders {
        let written = crate_of(&folder);
        let mut committed = BTreeMap::new();
        files_in(&folder, &folder, &mut committed);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            for path in committed.keys().filter(|path| !written.contains_key(*path)) {
                fs::remove_file(folder.join(path)).expect("it can be removed");
            }
            for (path, text) in &written {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
                fs::write(path, text).expect("it can be written");
            }
            continue;
        }
        let paths = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&written), paths(&committed), "{}", folder.display());
        for (path, text) in &written {
            let old = committed.get(path).map(String::as_str).unwrap_or_default();
            let different = text.lines().zip(old.lines()).position(|(new, old)| new != old);
            let line = different.unwrap_or_else(|| text.lines().count().min(old.lines().count()));
            assert!(
                text == old,
                "{path}, line {}: UPDATE_GOLDEN=1 writes it again\nwritten:   {:?}\ncommitted: {:?}",
                line + 1,
                text.lines().nth(line),
                old.lines().nth(line),
            );
        }
    }
}

/// A terminal shows a README as it is; a line break would end the sentence, or begin something else.
#[test]
fn words_of_strangers_are_tame_in_the_readme() {
    let source = r#"{
        "openapi": "3.0.0",
        "info": { "title": "A\u001b[31m\n# B", "version": "1\u001b]0;x\u0007\r\n## C" },
        "paths": {}
    }"#;
    let document = Document::read_lenient(source.as_bytes(), "document.json", &Limits::default()).expect("it is JSON");
    let options = openapi_normal::Options { overlays: &[], names: &NameMemory::default() };
    let prepared = openapi_normal::prepare(&document, &options).expect("it can be prepared");
    let mut ledger = prepared.ledger;
    let api = api_model::build(&prepared.document, &mut |entry| ledger.push(entry));
    let options = Options {
        crate_name: "a".to_owned(),
        version: "0.1.0".to_owned(),
        command: "cargo xtask client 'a\n# `D`\u{1b}[2J'".to_owned(),
    };
    let readme = &client_writer::write(&api, &ledger, &options)["README.md"];
    assert!(readme.chars().all(|c| c == '\n' || !c.is_control()), "{readme:?}");
    let headings: Vec<_> = readme.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings, ["# a", "## How it was made"]);
}
