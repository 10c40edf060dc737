//! Every document becomes a crate, whole.

use std::collections::BTreeSet;

use openapi_normal::Kind;

use crate::pipeline::{self, Made};
use crate::promised;

/// What is dropped on purpose, because the document makes it impossible: document, rule, and how often.
const DROPPED: &[(&str, &str, usize)] = &[
    // References to files and components that are nowhere.
    ("mistakes-in-operations", "bundle.unread-file", 1),
    ("mistakes-in-operations", "repair.dangling-reference", 4),
    // Parameters without a name.
    ("mistakes-in-operations", "repair.parameter-name", 2),
    ("operations-edge-cases", "repair.parameter-name", 1),
    // Responses under `ok` and `20`.
    ("mistakes-in-operations", "repair.status", 2),
    // A scheme of a type that there is not.
    ("security-every-kind", "repair.security-scheme", 1),
    // What follows the document in the same file.
    ("yaml-several-documents", "repair.second-document", 1),
];

/// Documents whose operations are not all in the file itself, or are there more than once; and how many there are.
const OPERATIONS: &[(&str, usize)] = &[("digitalocean-split", 3)];

/// Every document of the collection, made.
fn each(mut check: impl FnMut(&str, &openapi_normal::Document, &Made) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for (name, path) in pipeline::documents() {
        let result = pipeline::open(&path)
            .and_then(|document| pipeline::make(&document).map(|made| (document, made)))
            .map_err(|error| error.to_string())
            .and_then(|(document, made)| check(&name, &document, &made));
        if let Err(error) = result {
            wrong.push(format!("{name}: {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_operation_is_missing() {
    each(|name, document, made| {
        let mut promised: Vec<_> = promised::operations(document);
        let known = OPERATIONS.iter().find(|(known, _)| *known == name).map(|(_, count)| *count);
        let expected = known.unwrap_or(promised.len());
        if made.api.operations.len() != expected {
            for operation in &made.api.operations {
                promised
                    .retain(|(method, path)| (method.as_str(), path.as_str()) != (&operation.method, &operation.path));
            }
            return Err(format!(
                "{} operations of {expected}; not found as they stand: {promised:?}",
                made.api.operations.len()
            ));
        }
        Ok(())
    });
}

#[test]
fn what_is_written_is_rust_and_has_every_operation() {
    pipeline::on_a_large_stack(parse_all);
}

fn parse_all() {
    each(|_, _, made| {
        let mut methods = 0;
        for (path, text) in made.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let file = syn::parse_file(text).map_err(|error| {
                let line = text.lines().nth(error.span().start().line.saturating_sub(1)).unwrap_or_default();
                format!("{path}: {error}: {line}")
            })?;
            if path.starts_with("src/operations/") {
                methods += client_methods(&file);
            }
        }
        let expected = made.api.operations.len();
        if methods == expected { Ok(()) } else { Err(format!("{methods} methods of {expected} operations")) }
    });
}

/// How many public methods are implemented for `Client`.
fn client_methods(file: &syn::File) -> usize {
    let client = |item: &syn::ItemImpl| matches!(&*item.self_ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Client"));
    let public = |item: &&syn::ImplItem| matches!(item, syn::ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)));
    file.items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Impl(item) if item.trait_.is_none() && client(item) => {
                Some(item.items.iter().filter(public).count())
            }
            _ => None,
        })
        .sum()
}

#[test]
fn names_are_unique() {
    each(|_, _, made| {
        let api = &made.api;
        unique("type", api.types.iter().map(|definition| &definition.name))?;
        unique("method", api.operations.iter().map(|operation| &operation.method_name))?;
        unique("id", api.operations.iter().map(|operation| &operation.id))?;
        unique("request", api.operations.iter().map(|operation| &operation.type_name))?;
        unique("module", api.groups.iter().map(|group| &group.module))?;
        unique("feature", api.groups.iter().map(|group| &group.feature))?;
        unique("server", api.servers.iter().map(|server| &server.ident))?;
        for operation in &api.operations {
            unique(&operation.id, operation.parameters.iter().map(|parameter| &parameter.ident))?;
        }
        Ok(())
    });
}

fn unique<'a>(what: &str, names: impl Iterator<Item = &'a String>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(format!("{what}: {name} is there twice"));
        }
    }
    Ok(())
}

#[test]
fn nothing_is_dropped_but_the_impossible() {
    let mut unused: BTreeSet<_> = DROPPED.iter().collect();
    each(|name, _, made| {
        let dropped = made.ledger.iter().filter(|entry| entry.kind == Kind::Dropped);
        let mut rules: Vec<(&str, usize, Vec<&str>)> = Vec::new();
        for entry in dropped {
            match rules.iter_mut().find(|(rule, ..)| *rule == entry.pass) {
                Some((_, count, at)) => {
                    *count += 1;
                    at.push(&entry.pointer);
                }
                None => rules.push((&entry.pass, 1, vec![&entry.pointer])),
            }
        }
        rules.retain(|(rule, count, _)| {
            let expected = DROPPED.iter().find(|expected| **expected == (name, *rule, *count));
            expected.is_none_or(|expected| !unused.remove(expected))
        });
        if rules.is_empty() { Ok(()) } else { Err(format!("{rules:?}")) }
    });
    assert!(unused.is_empty(), "not dropped any more: {unused:?}");
}

#[test]
fn the_same_document_makes_the_same_crate() {
    each(|_, document, made| {
        let again = pipeline::make(document).map_err(|error| error.to_string())?;
        let different = made.files.iter().find(|(path, text)| again.files.get(*path) != Some(*text));
        match different {
            Some((path, _)) => Err(format!("{path} differs from run to run")),
            None if made.files.len() != again.files.len() => Err("a file is there in one run only".to_owned()),
            None => Ok(()),
        }
    });
}
