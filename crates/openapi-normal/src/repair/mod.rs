//! What people get wrong in ways that leave little doubt what is meant, put right.
//!
//! One walk through the document, along its [grammar](crate::grammar), which at every place
//!
//! 1. makes what stands there what has to stand there ([`shapes`]): an object, a list, a text;
//! 2. settles where a reference leads, reading other files ([`references`]);
//! 3. applies the rules of its kind: [`schema`] with [`types`] and [`values`], [`parameters`], [`bodies`],
//!    [`operations`], [`document`].
//!
//! What references lead to outside of the components is brought there, and walked through as well. What
//! can only be judged with the whole in view comes last: [`circles`], [`paths`] with [`path_keys`], [`security`],
//! [`discriminators`].
//!
//! Every repair is in the ledger under the id of its rule; [`crate::RULES`] says what each is about.

mod bodies;
mod circles;
mod discriminators;
mod document;
mod operations;
mod parameters;
mod path_keys;
mod paths;
mod references;
mod schema;
mod security;
mod shapes;
mod types;
mod values;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::bundle::components::Components;
use crate::bundle::sources::{Base, Sources, Target};
use crate::document::Document;
use crate::grammar::{Kind as Thing, Shape, member};
use crate::ledger::{Entry, Kind};
use crate::notes::Notes;
use crate::pointer::{Place, component, join, reference};
use crate::read::Limits;

/// An object of the document.
type Object = Map<String, Value>;

/// How deeply the result may nest; [`Limits::max_depth`] bounds the files it is made of.
const MAX_DEPTH: usize = 120;

/// Repairs a document that was read, and bundles the files it is split over.
pub(crate) fn repair(document: &Document, notes: &mut Notes) -> Value {
    for slip in document.slips() {
        notes.ledger.push(Entry::new(slip.kind, slip.rule, &*slip.at, &*slip.reason));
    }
    let (files, name) = document.files();
    let sources = Sources::new(document.shared_value(), name, files, document.limits());
    Mender::new(sources, notes).run()
}

/// Repairs a document that was changed since.
pub(crate) fn repair_again(value: Value, notes: &mut Notes) -> Value {
    let sources = Sources::new(Arc::new(value), "", None, Limits::default());
    Mender::new(sources, notes).run()
}

/// Whether something may stay where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Drop,
}

/// The walk.
struct Mender<'s, 'n> {
    sources: Sources<'s>,
    components: Components,
    notes: &'n mut Notes,
    /// Where we are in the result.
    place: Place,
    depth: usize,
    /// Where references lead, by who refers to what.
    known: HashMap<(Base, Thing), HashMap<String, references::Outcome>>,
    /// Components that are to be made of what stands at a target.
    queue: VecDeque<(Thing, String, Target)>,
    /// Components of the document that are what stands at a target.
    definitions: HashMap<(Thing, String), Target>,
    /// Components of which nothing is known.
    unknown: Vec<String>,
    /// What is written out around here, to notice circles.
    open: Vec<Target>,
    /// The component that we are in, where it stands in its file.
    component: Option<Target>,
    /// Patterns that were looked at, and whether they are any.
    patterns: HashMap<String, bool>,
}

impl<'s, 'n> Mender<'s, 'n> {
    fn new(sources: Sources<'s>, notes: &'n mut Notes) -> Self {
        Self {
            sources,
            components: Components::default(),
            notes,
            place: Place::default(),
            depth: 0,
            known: HashMap::new(),
            queue: VecDeque::new(),
            definitions: HashMap::new(),
            unknown: Vec::new(),
            open: Vec::new(),
            component: None,
            patterns: HashMap::new(),
        }
    }

    fn run(mut self) -> Value {
        let mut value = (*self.sources.value(0)).clone();
        let root = Base::default();
        if let Value::Object(document) = &mut value {
            if document.shift_remove("$ref").is_some() {
                self.note(Kind::Approximated, "repair.shape", "the document cannot be a reference");
            }
            path_keys::part(document, self.notes);
            let mut components = document.shift_remove("components").unwrap_or_default();
            let sections = self.sections(&mut components, &root);
            self.members(document, Thing::Document, &root);
            if let Value::Object(components) = &mut components {
                self.in_sections(components, &sections);
                self.queued(components);
                if !components.is_empty() {
                    document.insert("components".to_owned(), Value::from(std::mem::take(components)));
                }
            }
            document::complete(document, self.notes);
        }
        for slip in self.sources.take_slips() {
            self.notes.ledger.push(Entry::new(slip.kind, slip.rule, slip.at, slip.reason));
        }
        circles::cut(&mut value, self.notes);
        paths::settle(&mut value, self.notes);
        circles::leave_out_nameless(&mut value);
        security::settle(&mut value, self.notes);
        discriminators::complete(&mut value);
        value
    }

    /// Brings the sections of the components into shape, and takes the names in them. The result is where
    /// the references of each are seen from.
    fn sections(&mut self, components: &mut Value, root: &Base) -> HashMap<Thing, Base> {
        const AT: &str = "/components";
        self.place = Place::at(AT);
        let mut base = root.clone();
        if !components.is_object() && !components.is_null() {
            self.note(Kind::Approximated, "repair.shape", "the components have to be an object, and are left out");
        }
        if !components.is_object() {
            *components = Value::from(Object::new());
        }
        if components.get("$ref").is_some()
            && let Some(found) = self.write_out(components, root)
        {
            base = found;
        }
        if !components.is_object() {
            *components = Value::from(Object::new());
        }
        let mut bases = HashMap::new();
        let Value::Object(sections) = components else {
            return bases;
        };
        sections.shift_remove("$ref");
        let names: Vec<String> = sections.keys().cloned().collect();
        for section in names {
            let Some(Shape::Map(kind)) = member(Thing::Components, &section) else {
                continue;
            };
            let Some(entries) = sections.get_mut(&section) else {
                continue;
            };
            let before = self.place.enter(&section);
            let mut own = base.clone();
            if let Some(Value::String(_)) = entries.get("$ref") {
                match self.write_out(entries, &base) {
                    Some(found) => own = found,
                    None => *entries = Value::Null,
                }
            }
            let fate = if entries.is_null() { Fate::Drop } else { self.map_shape(entries, kind) };
            self.place.leave(before);
            if fate == Fate::Drop {
                sections.shift_remove(&section);
                continue;
            }
            bases.insert(kind, own);
        }
        self.open.clear();
        for (kind, base) in &bases {
            let entries = kind.section().and_then(|section| sections.get(section)).and_then(Value::as_object);
            self.register(*kind, entries.into_iter().flatten(), base);
        }
        self.place = Place::default();
        bases
    }

    /// Takes the names of a section, also for what its entries are nothing but references to.
    fn register<'v>(
        &mut self,
        kind: Thing,
        entries: impl Iterator<Item = (&'v String, &'v Value)> + Clone,
        base: &Base,
    ) {
        let section = kind.section().unwrap_or_default();
        for (name, _) in entries.clone() {
            self.components.take(kind, name);
            self.components.call(kind, Target { file: 0, at: component(section, name) }, name);
            // In a section that stands in a file of its own.
            if let Some(at) = self.notes.trace.moved.get(&format!("/components/{section}"))
                && let Some((_, at)) = at.split_once('#')
            {
                self.components.call(kind, Target { file: base.file, at: join(at, name) }, name);
            }
        }
        for (name, entry) in entries {
            let Some(reference) = reference(entry) else {
                continue;
            };
            let is_pure = entry.as_object().is_some_and(|members| members.len() == 1) || kind != Thing::Schema;
            if is_pure
                && let Ok(target) = self.sources.find(base, reference)
                && self.components.name_of(kind, &target).is_none()
                && self.is_a(kind, &target)
            {
                self.components.call(kind, target.clone(), name);
                self.definitions.insert((kind, name.clone()), target);
            }
        }
    }

    fn in_sections(&mut self, components: &mut Object, bases: &HashMap<Thing, Base>) {
        for (section, entries) in components.iter_mut() {
            let (Some(Shape::Map(kind)), Value::Object(entries)) = (member(Thing::Components, section), entries) else {
                continue;
            };
            let root = Base::default();
            let base = bases.get(&kind).unwrap_or(&root);
            let before = self.place.enter("components");
            self.place.enter(section);
            let mut gone = Vec::new();
            for (name, entry) in entries.iter_mut() {
                let before = self.place.enter(name);
                let definition = self.definitions.get(&(kind, name.clone())).cloned();
                let own = Target { file: 0, at: self.place.as_str().to_owned() };
                self.component = Some(definition.clone().unwrap_or(own));
                let fate = match definition {
                    Some(target) => self.definition(entry, kind, &target),
                    None => self.node(entry, kind, base),
                };
                self.place.leave(before);
                // Requirements name schemes; everything else may be referred to.
                if fate == Fate::Drop && kind == Thing::SecurityScheme {
                    gone.push(name.clone());
                } else if fate == Fate::Drop {
                    *entry = references::nothing(kind);
                }
            }
            self.component = None;
            self.place.leave(before);
            for name in gone {
                entries.shift_remove(&name);
            }
        }
    }

    /// An entry that is what stands elsewhere.
    fn definition(&mut self, entry: &mut Value, kind: Thing, target: &Target) -> Fate {
        let origin = self.sources.origin(target);
        self.note(Kind::Lossless, "bundle.component", format!("{origin} is written out here"));
        match self.copy(target) {
            Some(copy) => *entry = copy,
            None => *entry = references::nothing(kind),
        }
        self.notes.trace.moved.insert(self.place.as_str().to_owned(), origin);
        let base = self.sources.base_at(target);
        self.node(entry, kind, &base)
    }

    /// Makes the components that references ask for, and those that these ask for.
    fn queued(&mut self, components: &mut Object) {
        loop {
            for name in std::mem::take(&mut self.unknown) {
                insert(components, Thing::Schema, name, Value::from(Object::new()));
            }
            let Some((kind, name, target)) = self.queue.pop_front() else {
                return;
            };
            let at = component(kind.section().unwrap_or_default(), &name);
            let origin = self.sources.origin(&target);
            self.notes.trace.moved.insert(at.clone(), origin);
            self.place = Place::at(&at);
            let mut value = self.copy(&target).unwrap_or_else(|| references::nothing(kind));
            let base = self.sources.base_at(&target);
            self.component = Some(target);
            if self.node(&mut value, kind, &base) == Fate::Drop {
                value = references::nothing(kind);
            }
            insert(components, kind, name, value);
        }
    }

    /// What stands at a target, unless too much was copied already.
    fn copy(&mut self, target: &Target) -> Option<Value> {
        self.sources.value(target.file).pointer(&target.at)?;
        let copy = self.sources.copy(target);
        if copy.is_none() {
            self.note(Kind::Dropped, "bundle.too-large", "written out, the references of the document are too large");
        }
        copy
    }

    /// An object of a kind.
    fn node(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Fate {
        if self.depth >= MAX_DEPTH {
            self.note(Kind::Dropped, "repair.depth", "it nests too deeply, with its references written out");
            *value = references::nothing(kind);
            return Fate::Keep;
        }
        self.depth += 1;
        let fate = self.node_within(value, kind, base);
        self.depth -= 1;
        fate
    }

    fn node_within(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Fate {
        if !value.is_object() {
            // `true` and `false` are schemas.
            if kind == Thing::Schema && value.is_boolean() {
                return Fate::Keep;
            }
            if self.object_shape(value, kind) == Fate::Drop {
                return Fate::Drop;
            }
        }
        let opened = self.open.len();
        let mut base = base.clone();
        if kind == Thing::Schema {
            self.type_is_schema(value);
            self.dynamic_reference(value);
        }
        if value.get("$ref").is_some() {
            match self.reference(value, kind, &base) {
                references::Next::Done(fate) => {
                    self.open.truncate(opened);
                    return fate;
                }
                references::Next::Within(inner) => base = inner,
            }
        }
        let Value::Object(object) = value else {
            return Fate::Keep;
        };
        if kind == Thing::Schema
            && let Some(id) = object.get("$id").and_then(Value::as_str)
        {
            base = self.sources.enter(&base, id);
        }
        self.before(object, kind);
        self.members(object, kind, &base);
        let fate = self.after(object, kind);
        self.open.truncate(opened);
        fate
    }

    /// The rules of a kind that its members wait for.
    fn before(&mut self, object: &mut Object, kind: Thing) {
        match kind {
            Thing::Schema => self.schema_before(object),
            Thing::Parameter | Thing::Header => self.parameter_before(object, kind),
            Thing::RequestBody => self.body_before(object),
            Thing::Response => self.response_before(object),
            Thing::MediaType => self.media_type_before(object),
            Thing::Responses => self.statuses(object),
            Thing::PathItem => self.methods(object),
            _ => {}
        }
    }

    /// The rules of a kind that look at its members.
    fn after(&mut self, object: &mut Object, kind: Thing) -> Fate {
        match kind {
            Thing::Schema => self.schema_after(object),
            Thing::Parameter => return self.parameter_after(object),
            Thing::Header => self.header_after(object),
            Thing::RequestBody => self.body_after(object),
            Thing::Response => self.response_after(object),
            Thing::Operation => self.operation_after(object),
            Thing::Server => return self.server_after(object),
            Thing::Tag => return self.tag_after(object),
            Thing::SecurityScheme => return self.scheme_after(object),
            Thing::Discriminator => return self.discriminator_after(object),
            _ => {}
        }
        Fate::Keep
    }

    fn members(&mut self, object: &mut Object, kind: Thing, base: &Base) {
        let mut gone = Vec::new();
        for (key, value) in object.iter_mut() {
            let shape = match member(kind, key) {
                None | Some(Shape::Data) => continue,
                Some(shape) => shape,
            };
            let before = self.place.enter(key);
            if self.shaped(value, shape, kind, base) == Fate::Drop {
                gone.push(key.clone());
            }
            self.place.leave(before);
        }
        for key in gone {
            object.shift_remove(&key);
        }
    }

    fn note(&mut self, kind: Kind, rule: &'static str, reason: impl Into<String>) {
        self.notes.note(kind, rule, self.place.as_str(), reason);
    }

    /// Keeps that the member `now` of what is here was called `then`.
    fn renamed(&mut self, now: &str, then: &str) {
        let at = self.place.as_str();
        self.notes.trace.moved.insert(join(at, now), join(at, then));
    }

    /// The same of a member of the member `above`, which stood here.
    fn renamed_below(&mut self, above: &str, now: &str, then: &str) {
        let at = self.place.as_str();
        self.notes.trace.moved.insert(join(&join(at, above), now), join(at, then));
    }

    /// An entry for a member of what is here.
    fn note_at(&mut self, key: &str, kind: Kind, rule: &'static str, reason: impl Into<String>) {
        let before = self.place.enter(key);
        self.note(kind, rule, reason);
        self.place.leave(before);
    }
}

/// Adds a component; a section that is missing is made.
fn insert(components: &mut Object, kind: Thing, name: String, value: Value) {
    let section = kind.section().unwrap_or_default();
    let entries = components.entry(section).or_insert_with(|| Value::from(Object::new()));
    if let Value::Object(entries) = entries {
        entries.insert(name, value);
    }
}
