//! One document out of many: every reference leads to a place inside it.
//!
//! In this version there is only the one document. A reference into another file or to the network is
//! refused; [`bundle`] is where reading it would begin. What is settled here, so that no later stage
//! has to ask:
//!
//! - every `$ref` is local and leads somewhere, not in a circle of references;
//! - path items are written out: a path item that is a reference becomes what it names.
//!
//! A reference to a schema component that does not exist is a common mistake. It becomes a schema
//! that accepts anything, which decodes whatever the server sends.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::document::Document;
use crate::error::{Error, ErrorKind};
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::pointer::{self, join};

/// The document with its references checked and its path items written out.
pub(crate) fn bundle(document: &Document, notes: &mut Notes) -> Result<Value, Error> {
    let mut value = document.value().clone();
    let mut dangling = Vec::new();
    check(document, document.value(), String::new(), false, &mut dangling)?;
    for (at, reference) in dangling {
        if let Some(schema) = value.pointer_mut(&at) {
            *schema = Value::Object(Map::new());
        }
        let reason = format!("{reference} does not exist; any JSON is accepted in its place");
        notes.note(Kind::Dropped, "bundle.dangling-schema", &at, reason);
    }
    write_out_path_items(document, &mut value, notes);
    Ok(value)
}

/// Looks at every reference below a value; those to missing schema components are collected.
///
/// `names` tells that the keys here are names, so that a property called `$ref` or `example` is one.
fn check(
    document: &Document,
    value: &Value,
    at: String,
    names: bool,
    dangling: &mut Vec<(String, String)>,
) -> Result<(), Error> {
    match value {
        Value::Object(members) => {
            if let Some(reference) = pointer::reference(value).filter(|_| !names)
                && !leads_somewhere(document, reference, &at)?
            {
                dangling.push((at, reference.to_owned()));
                return Ok(());
            }
            for (key, child) in members {
                let is_data = matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "const");
                if !names && (is_data || key.starts_with("x-")) {
                    continue;
                }
                let names = !names && matches!(key.as_str(), "properties" | "patternProperties" | "$defs" | "schemas");
                check(document, child, join(&at, key), names, dangling)?;
            }
            Ok(())
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| check(document, item, format!("{at}/{index}"), false, dangling)),
        _ => Ok(()),
    }
}

/// `Ok(false)` when the reference names a schema component that is missing.
fn leads_somewhere(document: &Document, reference: &str, at: &str) -> Result<bool, Error> {
    let error = |message: String, way_out: &str| document.error_at(ErrorKind::Reference, at, message, way_out);
    if !reference.starts_with('#') {
        let what = match reference.split_once("://") {
            Some(_) => "to the network",
            None => "into another file",
        };
        return Err(error(
            format!("the reference {reference:?} leads {what}, which is not read"),
            "bundle the document into one file first, for example with `redocly bundle`",
        ));
    }
    let mut seen = HashSet::new();
    let mut reference = reference;
    loop {
        let Some(target) = pointer::local(reference) else {
            return Err(error(
                format!("the reference {reference:?} names an anchor, which is not supported"),
                "write it as a JSON pointer, for example `#/components/schemas/Pet`",
            ));
        };
        let Some(value) = document.value().pointer(&target) else {
            if pointer::schema_component(reference).is_some() {
                return Ok(false);
            }
            return Err(error(
                format!("the reference {reference:?} leads nowhere"),
                "correct the reference or add what it names",
            ));
        };
        if !seen.insert(target) {
            return Err(error(
                format!("the reference {reference:?} leads back to itself"),
                "one of the references in the circle has to become a schema",
            ));
        }
        match pointer::reference(value) {
            Some(next) if next.starts_with('#') => reference = next,
            // The end of the chain, or a reference that is refused where it stands.
            _ => return Ok(true),
        }
    }
}

fn write_out_path_items(document: &Document, value: &mut Value, notes: &mut Notes) {
    for (path, item) in value.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(target) = pointer::reference(item).and_then(pointer::local) else {
            continue;
        };
        if let Some(Value::Object(referenced)) = document.value().pointer(&target) {
            let mut written_out = referenced.clone();
            // 3.1 allows siblings and says that they win where both speak.
            for (key, sibling) in item.as_object().into_iter().flatten().filter(|(key, _)| *key != "$ref") {
                written_out.insert(key.clone(), sibling.clone());
            }
            *item = Value::Object(written_out);
            notes.note(
                Kind::Lossless,
                "bundle.path-item",
                &join("/paths", path),
                format!("the path item of #{target} is written out"),
            );
        }
    }
}
