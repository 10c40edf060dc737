//! What is no drift: the same document, and the same written in another way.

use openapi_drift::compare;
use openapi_normal::{Document, Limits};

use crate::rewrites::{REWRITES, is_right};
use crate::support::{lines, options};

/// Every document that is committed for the other crates, with its name.
fn documents() -> Vec<(String, Document)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/documents");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|path| path.is_file())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                Document::open(&path, &Limits::default()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_document_is_itself() {
    let documents = documents();
    assert!(documents.len() > 60);
    for (name, document) in documents {
        let drift = compare(&document, &document, &options()).unwrap();
        assert_eq!(lines(&drift), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_same_in_other_words_is_the_same() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (name, document) in documents() {
        // What is split over files would have to be rewritten in all of them.
        if !is_right(&document) || document.value().to_string().contains(".yaml") {
            continue;
        }
        count += 1;
        let original = document.value().to_string();
        let base = Document::read_lenient(original.as_bytes(), &name, &Limits::default()).unwrap();
        for (index, (rewrite, apply)) in REWRITES.iter().enumerate() {
            let mut value = document.value().clone();
            apply(&mut value);
            if value == *document.value() && *rewrite != "order" {
                continue;
            }
            // One document is as deep as can be read already.
            let text = value.to_string();
            let Ok(revision) = Document::read_lenient(text.as_bytes(), &name, &Limits::default()) else {
                assert_eq!(name, "deep-nesting.json");
                continue;
            };
            // Both ways take twice as long; the example does that.
            let is_back = (count + index) % 2 == 0;
            let (from, to) = if is_back { (&revision, &base) } else { (&base, &revision) };
            let drift = compare(from, to, &options()).unwrap();
            wrong.extend(lines(&drift).into_iter().map(|line| format!("{name} {rewrite} back: {is_back}: {line}")));
        }
    }
    assert!(count > 30, "{count}");
    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}
