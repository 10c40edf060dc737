//! One document out of many: every reference leads to a place inside it.
//!
//! A reference into another file is refused, and so is one to the network unless it [can be had](super::external).
//! What is settled here, so that no later stage has to ask:
//!
//! - every `$ref` is local and leads somewhere, not in a circle of references;
//! - path items are written out: a path item that is a reference becomes what it names.
//!
//! A reference to a schema component that does not exist is a common mistake. It becomes a schema
//! that accepts anything, which decodes whatever the server sends.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::external::bring_in;
use crate::document::Document;
use crate::error::{Error, ErrorKind};
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::pointer::{self, join};
use crate::role::references;

/// The document with its references checked and its path items written out.
pub(crate) fn bundle(document: &Document, notes: &mut Notes) -> Result<Value, Error> {
    let whole = bring_in(document, notes)?;
    let mut value = whole.clone();
    let mut follower = Follower { document, whole: &whole, notes, known: HashMap::new() };
    let mut dangling = Vec::new();
    for (at, reference) in references(&whole, "") {
        if !follower.leads_somewhere(reference, &at)? {
            dangling.push((at, reference));
        }
    }
    for (at, reference) in dangling {
        if let Some(schema) = value.pointer_mut(&at) {
            *schema = Value::Object(Map::new());
        }
        let reason = format!("{reference} does not exist; any JSON is accepted in its place");
        notes.note(Kind::Dropped, "bundle.dangling-schema", &at, reason);
    }
    write_out_path_items(&whole, &mut value, notes);
    Ok(value)
}

/// Follows references to their ends, each place once: components that are nothing but references form
/// chains, and following each from its beginning takes minutes where there are thousands.
struct Follower<'a> {
    document: &'a Document,
    /// The same with what it refers to on the network.
    whole: &'a Value,
    /// Where what came from there stood.
    notes: &'a Notes,
    /// Target of a reference -> whether the chain that begins there leads somewhere.
    known: HashMap<String, bool>,
}

impl Follower<'_> {
    /// `Ok(false)` when the chain ends at a schema component that is missing.
    fn leads_somewhere(&mut self, reference: &str, at: &str) -> Result<bool, Error> {
        let document = self.document;
        let notes = self.notes;
        let error = |message: String, way_out: &str| {
            document.error_at(ErrorKind::Reference, &notes.trace.unmoved(at), message, way_out)
        };
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
        let mut chain = HashSet::new();
        let mut reference = reference;
        let leads = loop {
            let Some(target) = pointer::local(reference) else {
                return Err(error(
                    format!("the reference {reference:?} names an anchor, which is not supported"),
                    "write it as a JSON pointer, for example `#/components/schemas/Pet`",
                ));
            };
            if let Some(known) = self.known.get(&*target) {
                break *known;
            }
            let Some(value) = self.whole.pointer(&target) else {
                if pointer::schema_component(reference).is_some() {
                    break false;
                }
                return Err(error(
                    format!("the reference {reference:?} leads nowhere"),
                    "correct the reference or add what it names",
                ));
            };
            if !chain.insert(target.into_owned()) {
                return Err(error(
                    format!("the reference {reference:?} leads back to itself"),
                    "one of the references in the circle has to become a schema",
                ));
            }
            match pointer::reference(value) {
                Some(next) if next.starts_with('#') => reference = next,
                // The end of the chain, or a reference that is refused where it stands.
                _ => break true,
            }
        };
        self.known.extend(chain.into_iter().map(|target| (target, leads)));
        Ok(leads)
    }
}

fn write_out_path_items(whole: &Value, value: &mut Value, notes: &mut Notes) {
    for (path, item) in value.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(target) = pointer::reference(item).and_then(pointer::local).map(Cow::into_owned) else {
            continue;
        };
        if let Some(Value::Object(referenced)) = whole.pointer(&target) {
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
