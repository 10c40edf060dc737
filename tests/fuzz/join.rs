//! What has to hold for any documents of a group: for a fuzzer (`tests/fuzz`), and for a test that does a little of its
//! work on every run.

use std::collections::BTreeSet;

use openapi_drift::{Area, Options, compare, operations};
use openapi_normal::{Document, Limits, Part};

/// What stands between the documents.
const SEPARATOR: &[u8] = b"\n=====\n";

/// How the documents are called.
const NAMES: [&str; 3] = ["one.json", "two.json", "three.json"];

/// The orders in which there may be two documents, or three.
const TWO: [&[usize]; 2] = [&[0, 1], &[1, 0]];
const THREE: [&[usize]; 6] = [&[0, 1, 2], &[0, 2, 1], &[1, 0, 2], &[1, 2, 0], &[2, 0, 1], &[2, 1, 0]];

/// Two documents or three, in one text with [`SEPARATOR`] between them.
///
/// They are joined, or refused with the document and the place at which one contradicts another. In every order it is the
/// same: joined or refused; the same operations, all of those that the documents have; the same components, which say the
/// same. The version is that of the first document, words are those of one that has them, and ways to authenticate that are
/// one bear one of their names.
pub(crate) fn join(bytes: &[u8]) {
    let Some(documents) = documents(bytes) else { return };
    let orders: &[&[usize]] = if documents.len() == 2 { &TWO } else { &THREE };
    let joined: Vec<_> = orders.iter().map(|order| in_order(&documents, order)).collect();
    let is_joined: BTreeSet<bool> = joined.iter().map(Result::is_ok).collect();
    assert_eq!(is_joined.len(), 1, "whether they are joined depends on the order: {joined:?}");
    let mut joined = joined.into_iter().flatten();
    let Some(first) = joined.next() else { return };
    let of_first = operations(&first).ok();
    if let Some(of_first) = &of_first {
        // Where a document is in pieces by itself, nothing is known of its operations.
        let of_parts: Option<Vec<_>> = documents.iter().map(|document| operations(document).ok()).collect();
        let count = of_parts.map(|of_parts| of_parts.iter().map(BTreeSet::len).sum::<usize>());
        assert!(count.is_none_or(|count| count == of_first.len()), "operations are lost or made: {of_first:?}");
    }
    for other in joined {
        assert_eq!(components(&first), components(&other), "components are lost or made");
        assert_eq!(operations(&other).ok(), of_first);
        let Ok(drift) = compare(&first, &other, &Options { witnesses: 0, ..Options::default() }) else { continue };
        let is_allowed = |area: Area| matches!(area, Area::Security | Area::Document);
        let differs = drift.findings.iter().find(|finding| !is_allowed(finding.rule.area));
        assert!(differs.is_none(), "another order says something else: {differs:?}");
    }
}

/// The documents, if they can be read.
fn documents(bytes: &[u8]) -> Option<Vec<Document>> {
    let mut rest = bytes;
    let mut texts = Vec::new();
    while let Some(at) = rest.windows(SEPARATOR.len()).position(|window| window == SEPARATOR) {
        texts.push(&rest[..at]);
        rest = &rest[at + SEPARATOR.len()..];
    }
    texts.push(rest);
    let limits = Limits::default();
    let documents: Vec<_> =
        texts.iter().zip(NAMES).filter_map(|(text, name)| Document::read_lenient(text, name, &limits).ok()).collect();
    (documents.len() > 1).then_some(documents)
}

fn in_order(documents: &[Document], order: &[usize]) -> Result<Document, openapi_normal::Error> {
    let part = |index: &usize| Part { document: documents[*index].clone(), rename: std::collections::BTreeMap::new() };
    let joined = openapi_normal::join("all", order.iter().map(part).collect());
    if let Err(error) = &joined {
        assert!(documents.iter().any(|document| document.origin() == error.origin()), "no document: {error}");
        assert!(error.pointer().is_some(), "no place: {error}");
        assert!(!error.message().is_empty() && !error.to_string().contains('\n'), "{error:?}");
    }
    joined
}

/// The names of all components but of ways to authenticate, by section.
fn components(document: &Document) -> BTreeSet<(&str, &str)> {
    let sections = document.value()["components"].as_object().into_iter().flatten();
    sections
        .filter(|(section, _)| *section != "securitySchemes" && !section.starts_with("x-"))
        .flat_map(|(section, all)| {
            all.as_object().into_iter().flatten().map(|(name, _)| (section.as_str(), name.as_str()))
        })
        .collect()
}
