//! All schemas of a document, typed and in one spelling.
//!
//! A schema is known by *what it is made of*: the values of the document that all have to hold. For most that is one
//! value; where `allOf` brings two descriptions of one property together, it is both. So references and circles cost
//! nothing, `allOf` is merged at every depth, and what is the same place is the same [`SchemaId`].

mod merge;
mod place;
mod read;
mod schema;
mod types;
mod unions;

use std::collections::{HashMap, HashSet};

use openapi_normal::pointer;
use serde_json::Value;

use super::SchemaId;
pub(crate) use merge::{canonical, compare_numbers};
pub(crate) use place::Source;
use place::{PlaceId, Places};
pub(crate) use schema::{Array, Bound, Conditional, Logic, Numeric, Object, Schema, Text, Union, UnionKind, find};
pub(crate) use types::Types;

/// How many schemas one document may have. The largest known ones have 60,000; intersections of intersections could
/// be more than there is memory for.
const MOST: usize = 400_000;
/// Of how many values one schema may be made.
const MOST_SOURCES: usize = 64;
/// Of how many values all schemas together may be made that are made of several.
const MOST_TOGETHER: usize = 100_000;
/// How many members of one `allOf` are merged.
const MOST_MEMBERS: usize = 1_000;
/// Among how many values copies are looked for.
const MOST_COPIES: usize = 4;
/// How many references are followed in a row; more are a circle.
const LONGEST_CHAIN: usize = 64;

static ANYTHING: Value = Value::Bool(true);
static NOTHING: Value = Value::Bool(false);

/// Something about a document's schemas that could not be taken into account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gap {
    pub(crate) code: &'static str,
    /// Into the prepared document.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

#[derive(Debug)]
struct Node<'d> {
    sources: Box<[Source<'d>]>,
    schema: Option<Schema<'d>>,
}

/// The schemas of one prepared document.
#[derive(Debug)]
pub(crate) struct Schemas<'d> {
    document: &'d Value,
    places: Places<'d>,
    nodes: Vec<Node<'d>>,
    /// By the address of the only value.
    single: HashMap<usize, SchemaId>,
    /// By the addresses of all values, sorted.
    several: HashMap<Box<[usize]>, SchemaId>,
    /// Of how many values those are made.
    together: usize,
    references: HashMap<&'d str, Source<'d>>,
    /// Those that are spoken of and not read yet.
    open: Vec<SchemaId>,
    /// Those with unions that are not settled yet.
    unsettled: Vec<SchemaId>,
    gaps: Vec<Gap>,
    known_gaps: HashSet<(&'static str, String)>,
    any: Schema<'d>,
    anything: Source<'d>,
}

impl<'d> Schemas<'d> {
    /// The schema that allows everything.
    pub(crate) const ANY: SchemaId = SchemaId(0);

    pub(crate) fn new(document: &'d Value) -> Self {
        let mut places = Places::default();
        let nowhere = places.at("");
        let anything = Source { place: nowhere, value: &ANYTHING };
        // The first one, so that there is an answer where there are too many.
        let first = Node { sources: Box::new([anything]), schema: Some(Schema::any()) };
        Self {
            document,
            places,
            nodes: vec![first],
            single: HashMap::from([(anything.address(), Self::ANY)]),
            several: HashMap::new(),
            together: 0,
            references: HashMap::new(),
            open: Vec::new(),
            unsettled: Vec::new(),
            gaps: Vec::new(),
            known_gaps: HashSet::new(),
            any: Schema::any(),
            anything,
        }
    }

    /// The schema that stands at a pointer of the document, references followed. Where nothing stands, everything
    /// is allowed.
    pub(crate) fn at(&mut self, pointer: &str) -> SchemaId {
        let source = match self.document.pointer(pointer) {
            Some(value) => Source { place: self.places.at(pointer), value },
            None => {
                self.gap("dangling-pointer", pointer, "there is no schema here");
                self.anything
            }
        };
        let id = self.intern(source);
        self.open.push(id);
        self.read_open();
        id
    }

    pub(crate) fn get(&self, id: SchemaId) -> &Schema<'d> {
        self.node(id).and_then(|node| node.schema.as_ref()).unwrap_or(&self.any)
    }

    /// The name of the component that this schema is.
    pub(crate) fn component(&self, id: SchemaId) -> Option<&str> {
        match &*self.node(id)?.sources {
            [only] => self.places.component(only.place),
            _ => None,
        }
    }

    /// Where a schema stands.
    pub(crate) fn pointer(&self, id: SchemaId) -> String {
        self.node(id)
            .and_then(|node| node.sources.first())
            .map_or_else(String::new, |first| self.places.pointer(first.place))
    }

    /// Where a part of a schema stands.
    pub(crate) fn pointer_of(&self, source: &Source<'d>) -> String {
        self.places.pointer(source.place)
    }

    /// What could not be taken into account.
    pub(crate) fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    fn gap(&mut self, code: &'static str, pointer: &str, message: &str) {
        // Of limits the first place speaks for all.
        let is_limit = code.starts_with("too-many") && self.gaps.iter().any(|gap| gap.code == code);
        if !is_limit && self.known_gaps.insert((code, pointer.to_owned())) {
            self.gaps.push(Gap { code, pointer: pointer.to_owned(), message: message.to_owned() });
        }
    }

    fn gap_at(&mut self, code: &'static str, place: PlaceId, message: &str) {
        let pointer = self.places.pointer(place);
        self.gap(code, &pointer, message);
    }

    fn node(&self, id: SchemaId) -> Option<&Node<'d>> {
        self.nodes.get(usize::try_from(id.0).ok()?)
    }

    fn read_open(&mut self) {
        while !self.open.is_empty() {
            self.read_all();
            self.settle();
        }
    }

    fn read_all(&mut self) {
        while let Some(id) = self.open.pop() {
            let Some(sources) = self.node(id).filter(|node| node.schema.is_none()).map(|node| node.sources.clone())
            else {
                continue;
            };
            let schema = self.read(&sources);
            self.open.extend(merge::children(&schema));
            if !schema.unions().is_empty() {
                self.unsettled.push(id);
            }
            if let Some(node) = usize::try_from(id.0).ok().and_then(|index| self.nodes.get_mut(index)) {
                node.schema = Some(schema);
            }
        }
    }

    /// The schema of one value.
    fn intern(&mut self, source: Source<'d>) -> SchemaId {
        let source = self.followed(source);
        if let Some(&id) = self.single.get(&source.address()) {
            return id;
        }
        let id = self.add(Box::new([source]));
        self.single.insert(source.address(), id);
        id
    }

    /// The schema of what two schemas both allow.
    fn both(&mut self, one: SchemaId, other: SchemaId) -> SchemaId {
        if one == other {
            return one;
        }
        let mut sources: Vec<Source<'d>> = Vec::new();
        for id in [one, other] {
            sources.extend(self.node(id).into_iter().flat_map(|node| node.sources.iter().copied()));
        }
        let mut seen = HashSet::new();
        sources.retain(|source| seen.insert(source.address()));
        if sources.len() <= MOST_COPIES {
            // A copy says what the original says, and two unions that are one have to be seen as one.
            let mut kept: Vec<&Value> = Vec::new();
            sources.retain(|source| {
                let is_copy = kept.contains(&source.value);
                kept.push(source.value);
                !is_copy
            });
        }
        if sources.len() > MOST_SOURCES {
            self.gap_at("too-many-parts", sources[0].place, "more descriptions of one place than are merged");
            sources.truncate(MOST_SOURCES);
        }
        let mut key: Vec<usize> = sources.iter().map(Source::address).collect();
        if let [only] = key.as_slice()
            && let Some(&id) = self.single.get(only)
        {
            return id;
        }
        key.sort_unstable();
        let key = key.into_boxed_slice();
        if let Some(&id) = self.several.get(&key) {
            return id;
        }
        self.together += sources.len();
        if self.together > MOST_TOGETHER {
            self.gap_at("too-many-parts", sources[0].place, "more descriptions of the same places than are merged");
            return one;
        }
        let id = self.add(sources.into_boxed_slice());
        self.several.insert(key, id);
        id
    }

    /// A new schema, which is read when something that is read refers to it.
    fn add(&mut self, sources: Box<[Source<'d>]>) -> SchemaId {
        if self.nodes.len() >= MOST {
            if let Some(first) = sources.first() {
                self.gap_at("too-many-schemas", first.place, "the document has more schemas than are compared");
            }
            return Self::ANY;
        }
        let id = SchemaId(u32::try_from(self.nodes.len()).unwrap_or(0));
        self.nodes.push(Node { sources, schema: None });
        id
    }

    /// What stands at the end of a reference.
    fn followed(&mut self, source: Source<'d>) -> Source<'d> {
        let mut at = source;
        for _ in 0..LONGEST_CHAIN {
            // With company it is a schema of its own.
            let Some(reference) =
                pointer::reference(at.value).filter(|_| at.value.as_object().is_some_and(|o| o.len() == 1))
            else {
                return at;
            };
            match self.target(reference, at.place) {
                Some(target) => at = target,
                None => return self.anything,
            }
        }
        self.gap_at("circular-reference", source.place, "the reference leads back to itself");
        self.anything
    }

    /// What a reference leads to, if that is in the document.
    fn target(&mut self, reference: &'d str, from: PlaceId) -> Option<Source<'d>> {
        if let Some(&known) = self.references.get(reference) {
            return Some(known);
        }
        let pointer = pointer::local(reference);
        let found = pointer.and_then(|pointer| self.document.pointer(&pointer).map(|value| (pointer, value)));
        let Some((pointer, value)) = found else {
            self.gap_at("dangling-reference", from, &format!("`{reference}` leads nowhere in the document"));
            return None;
        };
        let source = Source { place: self.places.at(&pointer), value };
        self.references.insert(reference, source);
        Some(source)
    }
}
