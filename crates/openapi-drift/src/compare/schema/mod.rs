//! Two schemas: what differs.
//!
//! A *pair* is a schema of the base, one of the revision, and the direction in which their values travel. Every pair is
//! compared once, however often it is used and whether or not it lies within itself; who uses it is known from the
//! edges between pairs. One file for each subject; each looks at one pair and asks for those inside it.

mod arrays;
mod bounds;
mod branches;
mod conditions;
mod discriminator;
mod formats;
#[cfg(test)]
mod hostile;
mod lifecycle;
mod likeness;
mod note;
mod objects;
mod pair;
mod properties;
mod reach;
#[cfg(test)]
mod tests;
mod unions;
mod values;
mod xml;

use std::collections::{HashMap, VecDeque};

use super::change::{Change, Step};
use super::uses::{Room, too_many};
use crate::contract::SchemaId;
use crate::contract::schemas::{Gap, Schema, Schemas};
use crate::day::Day;
use crate::rule::Direction;
use likeness::Likeness;
use note::Noted;

/// How many pairs are compared. Each schema of a document is in a few pairs at most, unless somebody means harm.
const MOST_PAIRS: usize = 1_000_000;
/// How many more, where all that is asked is whether two schemas are the same.
const MOST_OF_SAME: usize = 200_000;

/// What [`SchemaComparison::finish`] gives.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) changes: Vec<Change>,
    /// What was not compared, by places of the prepared base.
    pub(crate) gaps: Vec<Gap>,
}

/// A comparison of the schemas of two documents.
#[derive(Debug)]
pub(crate) struct SchemaComparison<'s> {
    base: &'s Schemas<'s>,
    revision: &'s Schemas<'s>,
    pairs: Vec<Pair<'s>>,
    known: HashMap<Key, usize>,
    open: VecDeque<usize>,
    /// From a pair to those inside it.
    edges: Vec<(usize, usize)>,
    roots: Vec<(usize, usize)>,
    noted: Vec<Noted>,
    gaps: Vec<Gap>,
    likeness: Likeness,
    /// Answers to whether two schemas are the same.
    same: HashMap<(SchemaId, SchemaId), bool>,
    /// Whether properties that do not travel count like others.
    counts_all: bool,
    /// How many pairs there may be.
    most: usize,
    /// How many pairs may still be spent on whether schemas are the same.
    left_of_same: usize,
    today: Option<Day>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    base: SchemaId,
    revision: SchemaId,
    direction: Direction,
    context: Context,
}

/// What is around a schema, as far as it changes what a difference means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Context {
    /// A branch of a union. Then null is the union's business.
    is_branch: bool,
    /// A property that need not be there, before and after.
    is_optional: bool,
    /// Somewhere in a parameter, a header, a form or XML, where every value is written as text.
    is_text: bool,
    /// Somewhere in XML, which is text.
    is_xml: bool,
}

#[derive(Debug)]
struct Pair<'s> {
    key: Key,
    /// Who asked for it first, and how it is reached from there; `None` for a root.
    parent: Option<(usize, Step<'s>)>,
}

/// A pair that is looked at.
#[derive(Debug, Clone, Copy)]
struct At<'s> {
    pair: usize,
    key: Key,
    base: &'s Schema<'s>,
    revision: &'s Schema<'s>,
}

impl<'s> SchemaComparison<'s> {
    pub(crate) fn new(base: &'s Schemas<'s>, revision: &'s Schemas<'s>) -> Self {
        Self {
            base,
            revision,
            pairs: Vec::new(),
            known: HashMap::new(),
            open: VecDeque::new(),
            edges: Vec::new(),
            roots: Vec::new(),
            noted: Vec::new(),
            gaps: Vec::new(),
            likeness: Likeness::default(),
            same: HashMap::new(),
            counts_all: false,
            most: MOST_PAIRS,
            left_of_same: MOST_OF_SAME,
            today: None,
        }
    }

    /// Knows which day it is, to tell what is announced for a day that is over.
    pub(crate) fn with_today(self, today: Option<Day>) -> Self {
        Self { today, ..self }
    }

    /// Compares two schemas, whose values travel in a direction, on behalf of a use.
    pub(crate) fn root(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, use_index: usize) {
        self.start(Key { base, revision, direction, context: Context::default() }, use_index);
    }

    /// The same where every value is written as text: in a parameter, a header, a form or XML.
    pub(crate) fn root_of_text(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, use_index: usize) {
        let context = Context { is_text: true, ..Context::default() };
        self.start(Key { base, revision, direction, context }, use_index);
    }

    /// The same in XML, where it matters what things are called.
    pub(crate) fn root_of_xml(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, use_index: usize) {
        let context = Context { is_text: true, is_xml: true, ..Context::default() };
        self.start(Key { base, revision, direction, context }, use_index);
    }

    fn start(&mut self, key: Key, use_index: usize) {
        if let Some(pair) = self.pair(key, None) {
            self.roots.push((pair, use_index));
        }
        while let Some(pair) = self.open.pop_front() {
            let Some(key) = self.pairs.get(pair).map(|pair| pair.key) else {
                continue;
            };
            let at = At { pair, key, base: self.base.get(key.base), revision: self.revision.get(key.revision) };
            self.compare(&at);
        }
    }

    /// Whether two schemas say the same.
    fn is_same(&mut self, base: SchemaId, revision: SchemaId) -> bool {
        if let Some(&known) = self.same.get(&(base, revision)) {
            return known;
        }
        if self.left_of_same == 0 {
            self.gap("too-many-pairs", base, "whether this is the same as before was not looked into");
            return true;
        }
        let mut inner = Self { counts_all: true, most: self.left_of_same, ..Self::new(self.base, self.revision) };
        inner.root(base, revision, Direction::Request, 0);
        let same = inner.noted.is_empty() && inner.gaps.is_empty();
        self.left_of_same = self.left_of_same.saturating_sub(inner.pairs.len());
        self.same.insert((base, revision), same);
        same
    }

    /// Everything that differs, in the order in which it was found, with the uses that it reaches.
    pub(crate) fn finish(self) -> Outcome {
        let mut room = Room::for_names();
        let reach = reach::uses(&self);
        let changes = note::changes(&self, &reach, &mut room);
        let mut gaps = self.gaps;
        gaps.extend(room.is_full.then(too_many));
        Outcome { changes, gaps }
    }

    /// Asks for a pair inside the one that is looked at.
    fn inside(&mut self, at: &At<'s>, base: SchemaId, revision: SchemaId, step: Step<'s>) {
        let direction = if step == Step::Not { at.key.direction.flipped() } else { at.key.direction };
        // What is written into a text is not what is around it.
        let around = if step == Step::Content { Context::default() } else { at.key.context };
        let context = Context { is_branch: false, is_optional: false, ..around };
        self.child(at, Key { base, revision, direction, context }, step);
    }

    /// Asks for two branches of unions, or for one and a schema that became a union.
    fn branch(&mut self, at: &At<'s>, base: SchemaId, revision: SchemaId) {
        let context = Context { is_branch: true, is_optional: false, ..at.key.context };
        self.child(at, Key { base, revision, direction: at.key.direction, context }, Step::Same);
    }

    /// Asks for a property that need not be there, before and after.
    fn optional(&mut self, at: &At<'s>, base: SchemaId, revision: SchemaId, step: Step<'s>) {
        let context = Context { is_branch: false, is_optional: true, ..at.key.context };
        self.child(at, Key { base, revision, direction: at.key.direction, context }, step);
    }

    /// Notes what is not compared; the first place speaks for all.
    fn gap(&mut self, code: &'static str, at: SchemaId, message: &str) {
        if !self.gaps.iter().any(|gap| gap.code == code) {
            self.gaps.push(Gap { code, pointer: self.base.pointer(at), message: message.to_owned() });
        }
    }

    fn child(&mut self, at: &At<'s>, key: Key, step: Step<'s>) {
        if let Some(pair) = self.pair(key, Some((at.pair, step))) {
            self.edges.push((at.pair, pair));
        }
    }

    fn pair(&mut self, key: Key, parent: Option<(usize, Step<'s>)>) -> Option<usize> {
        if let Some(&known) = self.known.get(&key) {
            return Some(known);
        }
        if self.pairs.len() >= self.most {
            self.gap("too-many-pairs", key.base, "more pairs of schemas than are compared; this and others were not");
            return None;
        }
        let index = self.pairs.len();
        self.pairs.push(Pair { key, parent });
        self.known.insert(key, index);
        self.open.push_back(index);
        Some(index)
    }
}
