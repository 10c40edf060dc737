//! What a pinned document refers to on the network, brought into it: each thing becomes a component.
//!
//! Where [`crate::repair`] repairs on the way, this refuses: what cannot be had is an error at the reference. Whatever a
//! reference names that is no reference to the network is left for [`super::strict`] to judge.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::components::{Components, reference_to};
use super::files::is_address;
use super::resources::has_scheme;
use super::sources::{Base, Sources, Target};
use crate::document::Document;
use crate::error::{Error, ErrorKind};
use crate::grammar::{self, Kind as Thing, Shape};
use crate::ledger::{Entry, Kind};
use crate::notes::Notes;
use crate::pointer::{self, Place, component};
use crate::role::references;

/// How deeply the result may nest; references to path items are what makes it nest deeper than its files.
const MAX_DEPTH: usize = 120;

/// The document with what it refers to on the network inside it.
///
/// # Errors
///
/// At the first reference to the network that cannot be followed.
pub(crate) fn bring_in(document: &Document, notes: &mut Notes) -> Result<Value, Error> {
    let mut value = document.value().clone();
    let (files, name) = document.files();
    let leads_out = |reference: &str| names_network(reference, is_address(name));
    if files.is_none() || !references(document.value(), "").iter().any(|(_, reference)| leads_out(reference)) {
        return Ok(value);
    }
    let sources = Sources::new(document.shared_value(), name, files, document.limits());
    let mut bringer = Bringer {
        document,
        sources,
        components: named(document.value()),
        queue: VecDeque::new(),
        open: Vec::new(),
        place: Place::default(),
        depth: 0,
        notes,
    };
    bringer.node(&mut value, Thing::Document, &Base::default())?;
    bringer.queued(&mut value)?;
    for slip in bringer.sources.take_slips() {
        notes.ledger.push(Entry::new(slip.kind, slip.rule, slip.at, slip.reason));
    }
    Ok(value)
}

/// Whether a reference of a document leads to the network.
fn names_network(reference: &str, of_address: bool) -> bool {
    let is_local =
        reference.starts_with('#') || reference.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("file:"));
    !is_local && (of_address || has_scheme(reference) || reference.starts_with("//"))
}

/// The names that the components of the document have.
fn named(document: &Value) -> Components {
    let mut components = Components::default();
    for (section, entries) in document.get("components").and_then(Value::as_object).into_iter().flatten() {
        let Some(Shape::Map(kind)) = grammar::member(Thing::Components, section) else {
            continue;
        };
        for (name, _) in entries.as_object().into_iter().flatten() {
            components.take(kind, name);
            components.call(kind, Target { file: 0, at: component(section, name) }, name);
        }
    }
    components
}

/// The walk, along the grammar.
struct Bringer<'d, 'n> {
    document: &'d Document,
    sources: Sources<'d>,
    components: Components,
    /// Components that are to be made of what stands at a target.
    queue: VecDeque<(Thing, String, Target)>,
    /// Path items that are written out around here, to notice circles.
    open: Vec<Target>,
    /// Where we are in the result.
    place: Place,
    depth: usize,
    notes: &'n mut Notes,
}

impl Bringer<'_, '_> {
    /// Makes the components that references ask for, and those that these ask for.
    fn queued(&mut self, document: &mut Value) -> Result<(), Error> {
        while let Some((kind, name, target)) = self.queue.pop_front() {
            let section = kind.section().unwrap_or_default();
            self.place = Place::at(&component(section, &name));
            self.notes.trace.moved.insert(self.place.as_str().to_owned(), self.sources.origin(&target));
            let mut value = self.copy(&target)?;
            let base = self.sources.base_at(&target);
            self.node(&mut value, kind, &base)?;
            let components = document.as_object_mut().and_then(|document| object(document, "components"));
            match components.and_then(|components| object(components, section)) {
                Some(entries) => entries.insert(name, value),
                None => {
                    return Err(self.refused(format!("the components have no place for it: `{section}` is no object")));
                }
            };
        }
        Ok(())
    }

    fn copy(&mut self, target: &Target) -> Result<Value, Error> {
        self.sources.copy(target).ok_or_else(|| self.refused("written out, its references are too large"))
    }

    /// An object of a kind, and what is below it.
    fn node(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Result<(), Error> {
        if self.depth >= MAX_DEPTH {
            return Err(self.refused("it nests too deeply, with its references written out"));
        }
        self.depth += 1;
        let opened = self.open.len();
        let mut base = base.clone();
        while let Some(inner) = self.reference(value, kind, &base)? {
            base = inner;
        }
        if let Value::Object(object) = value {
            for (key, child) in object.iter_mut() {
                let Some(shape) = grammar::member(kind, key) else { continue };
                let before = self.place.enter(key);
                self.shaped(child, shape, kind, &base)?;
                self.place.leave(before);
            }
        }
        self.open.truncate(opened);
        self.depth -= 1;
        Ok(())
    }

    fn shaped(&mut self, value: &mut Value, shape: Shape, of: Thing, base: &Base) -> Result<(), Error> {
        match (shape, value) {
            (Shape::One(kind), value) => self.node(value, kind, base)?,
            (Shape::SchemaOrFlag, value) => self.node(value, Thing::Schema, base)?,
            (Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let before = self.place.enter_index(index);
                    self.node(item, kind, base)?;
                    self.place.leave(before);
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (name, entry) in entries.iter_mut() {
                    let before = self.place.enter(name);
                    self.node(entry, kind, base)?;
                    self.place.leave(before);
                }
            }
            (Shape::TextMap, Value::Object(mapping)) if of == Thing::Discriminator => self.mapping(mapping, base),
            _ => {}
        }
        Ok(())
    }

    /// Settles the reference of an object, if it is one that is to be settled. The result is where a path item that
    /// was written out is seen from.
    fn reference(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Result<Option<Base>, Error> {
        let Some(text) = pointer::reference(value).filter(|text| self.is_meant(text, base)).map(str::to_owned) else {
            return Ok(None);
        };
        if kind != Thing::PathItem && kind.section().is_none() {
            return Ok(None);
        }
        let target = self
            .sources
            .find(base, text.trim())
            .map_err(|missing| self.refused(format!("the reference {text:?} cannot be followed: {}", missing.why)))?;
        if kind == Thing::PathItem {
            return self.write_out(value, target).map(Some);
        }
        let reference = self.bring(kind, target);
        if let Some(own) = value.get_mut("$ref") {
            *own = Value::String(reference);
        }
        Ok(None)
    }

    /// Whether a reference is one to the network, or stands in what came from there.
    fn is_meant(&self, text: &str, base: &Base) -> bool {
        base.file != 0 || names_network(text, is_address(self.document.files().1))
    }

    /// The reference to the component that is what stands at a target.
    fn bring(&mut self, kind: Thing, target: Target) -> String {
        if let Some(name) = self.components.name_of(kind, &target) {
            return reference_to(kind, name);
        }
        if target.file == 0 {
            return pointer::reference_to(&target.at);
        }
        let name = self.components.invent(kind, &target, &self.sources);
        let origin = self.sources.origin(&target);
        let reason = format!("{origin} is the component `{name}`");
        self.notes.note(Kind::Lossless, "bundle.component", self.place.as_str(), reason);
        let reference = reference_to(kind, &name);
        self.queue.push_back((kind, name, target));
        reference
    }

    /// Puts a path item in the place of the reference to it; what stands beside the reference wins.
    fn write_out(&mut self, value: &mut Value, target: Target) -> Result<Base, Error> {
        if self.open.contains(&target) {
            return Err(self.refused("the references of path items lead from one to the next without end"));
        }
        let mut written_out = self.copy(&target)?;
        if let (Value::Object(item), Value::Object(beside)) = (&mut written_out, &mut *value) {
            beside.shift_remove("$ref");
            item.extend(std::mem::take(beside));
        }
        *value = written_out;
        let origin = self.sources.origin(&target);
        let reason = format!("the path item {origin} is written out");
        self.notes.note(Kind::Lossless, "bundle.path-item", self.place.as_str(), reason);
        self.notes.trace.moved.insert(self.place.as_str().to_owned(), origin);
        let base = self.sources.base_at(&target);
        self.open.push(target);
        Ok(base)
    }

    /// The schemas of a discriminator's values: names of components, or references. What is neither stays.
    fn mapping(&mut self, mapping: &mut Map<String, Value>, base: &Base) {
        for target in mapping.values_mut() {
            let Some(text) = target.as_str().filter(|text| self.is_meant(text, base)).map(str::to_owned) else {
                continue;
            };
            let at = component("schemas", &text);
            let found = match self.sources.value(base.file).pointer(&at) {
                Some(_) => Ok(Target { file: base.file, at }),
                None => self.sources.find(base, &text),
            };
            if let Ok(found) = found {
                *target = Value::String(self.bring(Thing::Schema, found));
            }
        }
    }

    /// An error where we are, or, in what was brought in, where that stands.
    fn refused(&self, what: impl Into<String>) -> Error {
        let at = self.notes.trace.unmoved(self.place.as_str());
        let way_out = "or bundle the document into one file first, for example with `redocly bundle`";
        self.document.error_at(ErrorKind::Reference, &at, what, way_out)
    }
}

/// The object that is a member, made if it is missing; `None` if something else stands there.
fn object<'v>(members: &'v mut Map<String, Value>, key: &str) -> Option<&'v mut Map<String, Value>> {
    members.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}
