//! The schemas of a prepared document as types.
//!
//! [`Types`] knows every named component from the beginning; places of use are asked for by their
//! pointer, and follow references, so that a place is `Named`, a scalar, an array or a map. Objects,
//! unions and enums that stand inline get a type of their own, with a made-up name.
//!
//! ```
//! use api_model::model::Type;
//! use api_model::schemas::Types;
//! use serde_json::json;
//!
//! let document = json!({ "components": { "schemas": {
//!     "Pets": { "type": "array", "items": { "type": "string" } },
//! } } });
//! let mut types = Types::new(&document);
//! assert!(matches!(types.at("/components/schemas/Pets"), Type::Named(_)));
//! assert_eq!(types.at("/components/schemas/Pets/items"), Type::String);
//! ```
//!
//! A schema becomes a type in three steps:
//!
//! 1. `parts`: references and `allOf` are taken apart, so that what holds at once is a list of nodes;
//! 2. `classify`: the nodes are found to be a scalar, an array, an object, a union ... (`enums`, `unions`,
//!    `collapse` and `scalars` know the details); nothing has a name yet, so this can look as far ahead as
//!    it likes;
//! 3. `define`: what needs a name gets one, once per schema, and its shape (`objects` knows about structs).
//!
//! `settle` does what takes all types: boxes, tags, probes, usage, order.

mod class;
mod classify;
mod collapse;
mod components;
mod define;
mod enums;
mod kinds;
mod names;
mod node;
mod nulls;
mod objects;
mod parts;
mod rules;
mod scalars;
pub(crate) mod settle;
mod unions;

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use openapi_normal::{Entry, Kind};
use serde_json::Value;

use crate::ident::Scope;
use crate::model::{Object, Type, TypeDef, TypeId};

use classify::State;
use components::{Components, Target};
use define::{Job, Key, Typed, VariantNote, definition};
use names::Hint;
use parts::Facts;

pub use names::is_reserved;
pub(crate) use rules::RULES;

/// The types of a document, as far as they have been asked for.
#[derive(Debug)]
pub struct Types<'doc> {
    document: &'doc Value,
    components: Components<'doc>,
    /// What is known of each component.
    states: Vec<State<'doc>>,
    /// What object components declare.
    facts: HashMap<usize, Rc<Facts<'doc>>>,
    names: Scope,
    /// Those of components first, in the order of the document.
    definitions: Vec<TypeDef>,
    /// What stands inline and has a type of its own.
    inline: HashMap<Key, Typed>,
    queue: VecDeque<Job<'doc>>,
    variant_notes: HashMap<TypeId, Vec<VariantNote>>,
    entries: Vec<Entry>,
    noted: HashSet<(&'static str, String)>,
    /// How deep schemas are being looked into.
    depth: usize,
    /// How many schemas have been put together for the component that is being looked into.
    steps: usize,
    /// How deep arrays and maps nest at the moment.
    nesting: usize,
}

impl<'doc> Types<'doc> {
    /// The named components of a prepared document.
    #[must_use]
    pub fn new(document: &'doc Value) -> Self {
        let components = Components::new(document);
        let count = components.len();
        let mut types = Self {
            document,
            components,
            states: std::iter::repeat_with(State::default).take(count).collect(),
            facts: HashMap::new(),
            names: names::scope(),
            definitions: Vec::with_capacity(count),
            inline: HashMap::new(),
            queue: VecDeque::new(),
            variant_notes: HashMap::new(),
            entries: Vec::new(),
            noted: HashSet::new(),
            depth: 0,
            steps: 0,
            nesting: 0,
        };
        for component in 0..count {
            types.announce(component);
        }
        for component in 0..count {
            types.component(component);
        }
        types
    }

    /// Names a component, before anything refers to it.
    fn announce(&mut self, component: usize) {
        let Some(own) = self.components.get(component) else { return };
        let (key, node) = (own.key, own.node.clone());
        let wanted = crate::ident::pascal(key);
        let name = names::claim(&mut self.names, key);
        if name != wanted {
            let reason = format!("`{wanted}` is taken; the type is called `{name}`");
            self.note(Kind::Lossless, "schema.name-taken", &*node.at, reason);
        }
        self.definitions.push(definition(name, &[node]));
    }

    /// The prepared document.
    #[must_use]
    pub fn document(&self) -> &'doc Value {
        self.document
    }

    /// Type names that are taken: types, and whatever else shares their scope.
    pub fn names(&mut self) -> &mut Scope {
        &mut self.names
    }

    /// The type of the schema at a pointer of the prepared document, references followed. A schema
    /// that accepts null is `Nullable`.
    pub fn at(&mut self, pointer: &str) -> Type {
        self.at_named(pointer, "")
    }

    /// Like [`at`](Self::at); a type that stands inline is called `hint` (any spelling) if that is free.
    /// One that stands inside a component is called after that component.
    pub fn at_named(&mut self, pointer: &str, hint: &str) -> Type {
        let node = match self.components.at(pointer) {
            Some(component) => self.components.reference(component),
            None => self.components.node(pointer),
        };
        let Some(node) = node else {
            self.note(Kind::Approximated, "schema.unsayable", pointer, "there is no schema here");
            return Type::Any;
        };
        let typed = self.typed(&[node], &Hint::new(hint, None));
        self.drain();
        typed.whole()
    }

    /// The fields of the object schema at a pointer, references followed and `allOf` merged, without
    /// giving it a type; types inside are named after `hint`. Of a union of objects, the fields of all of
    /// them. `None` if it is no object.
    ///
    /// For what is written property by property: forms and multipart bodies. [`Field::schema_at`] is
    /// where the schema of a property stands.
    ///
    /// [`Field::schema_at`]: crate::model::Field::schema_at
    pub fn object_at(&mut self, pointer: &str, hint: &str) -> Option<Object> {
        let node = match self.components.at(pointer) {
            Some(component) => self.components.reference(component),
            None => self.components.node(pointer),
        }?;
        let conj = [node];
        let classified = self.classify(&conj);
        let object = self.fields_of(&classified.class, &conj, &Hint::new(hint, None));
        self.drain();
        object
    }

    /// The schema at a pointer, references followed, and where it stands.
    #[must_use]
    pub fn schema_at(&self, pointer: &str) -> Option<(String, &'doc Value)> {
        let mut node = self.components.node(pointer)?;
        // The prepared document has no circles of references; the bound is for those that have.
        for _ in 0..64 {
            match self.components.target(&node) {
                Some(Target::Component(component)) => node = self.components.get(component)?.node.clone(),
                Some(Target::Place(place)) => node = place,
                None => break,
            }
        }
        Some((node.at.to_string(), node.schema))
    }

    /// A type that was given out, without the names of aliases and without `Nullable`: an alias of a
    /// string is `Type::String`, a struct, enum, union or tuple stays `Named`.
    #[must_use]
    pub fn underlying(&self, ty: &Type) -> Type {
        settle::underlying(&self.definitions, ty)
    }

    /// The definition of a type that was given out. Usage, groups, boxes and probes are settled at the end.
    #[must_use]
    pub fn definition(&self, id: TypeId) -> Option<&TypeDef> {
        self.definitions.get(id.0)
    }

    /// Adds to the ledger. `pointer` is into the prepared document.
    pub fn note(&mut self, kind: Kind, rule: &'static str, pointer: impl Into<String>, reason: impl Into<String>) {
        let pointer = pointer.into();
        // A schema may be looked at for every type that it is a part of.
        let is_new = !rule.starts_with("schema.") || self.noted.insert((rule, pointer.clone()));
        if is_new {
            self.entries.push(Entry::new(kind, rule, pointer, reason));
        }
    }

    /// For each type, whether its name stands for nothing in the document: it was made up here, or by whoever
    /// prepared the document.
    pub(crate) fn made_up(&self) -> Vec<bool> {
        (0..self.definitions.len()).map(|id| self.is_made_up(id)).collect()
    }

    fn is_made_up(&self, component: usize) -> bool {
        match self.components.get(component) {
            Some(own) => own.node.flag("x-inline") || self.is_numbered(own.key),
            None => true,
        }
    }

    /// Whether a key is what naming calls a member of another component that has no name in the document:
    /// `PetVariant1` beside `Pet`.
    fn is_numbered(&self, key: &str) -> bool {
        let name = key.trim_end_matches(|last: char| last.is_ascii_digit());
        let outer = name.strip_suffix("Variant").filter(|_| name.len() < key.len());
        outer.is_some_and(|outer| self.components.by_key(outer).is_some())
    }

    /// All types, and what was noted.
    #[must_use]
    pub fn finish(mut self) -> (Vec<TypeDef>, Vec<Entry>) {
        let notes = std::mem::take(&mut self.variant_notes);
        let mut definitions = std::mem::take(&mut self.definitions);
        settle::variants(&mut definitions, &notes);
        settle::recursion(&mut definitions, &mut |at, rule, reason| {
            let kind = RULES.iter().find(|row| row.id == rule).map_or(Kind::Approximated, |row| row.kind);
            self.note(kind, rule, at, reason);
        });
        settle::probes(&mut definitions);
        // After the probes: what servers send may not be what the document says between the lines.
        settle::told(&mut definitions);
        (definitions, self.entries)
    }
}
