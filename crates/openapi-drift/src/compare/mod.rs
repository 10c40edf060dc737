//! Two contracts: what differs.

pub(crate) mod change;
mod components;
mod content;
mod document;
mod headers;
mod lifecycle;
mod note;
mod operations;
mod parameters;
mod responses;
pub(crate) mod schema;
mod security;
pub(crate) mod uses;
mod webhooks;

use change::Change;
use schema::SchemaComparison;
use uses::{Room, Uses};

use crate::contract::schemas::Gap;
use crate::contract::{Contract, SchemaId};
use crate::day::Day;
use crate::finding::Use;
use crate::rule::Direction;

/// A comparison on its way.
pub(crate) struct Comparison<'a, 'd> {
    base: &'a Contract<'d>,
    revision: &'a Contract<'d>,
    schemas: SchemaComparison<'a>,
    uses: Uses,
    changes: Vec<Change>,
    /// For the uses of all changes.
    room: Room,
    today: Option<Day>,
}

impl<'a, 'd> Comparison<'a, 'd> {
    pub(crate) fn new(base: &'a Contract<'d>, revision: &'a Contract<'d>, today: Option<Day>) -> Self {
        let schemas = SchemaComparison::new(&base.schemas, &revision.schemas).with_today(today);
        Self { base, revision, schemas, uses: Uses::default(), room: Room::for_names(), changes: Vec::new(), today }
    }

    /// Everything that differs, the table of its uses, and what was not compared.
    pub(crate) fn run(mut self) -> (Vec<Change>, Uses, Vec<Gap>) {
        self.document();
        self.security_schemes();
        self.operations();
        self.webhooks();
        self.components();
        let outcome = self.schemas.finish();
        self.changes.extend(outcome.changes);
        let mut gaps = outcome.gaps;
        gaps.extend(self.room.is_full.then(uses::too_many));
        (self.changes, self.uses, gaps)
    }

    fn note(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Writes a change down on behalf of a use.
    fn note_in(&mut self, used: Use, change: Change) {
        let index = self.uses.index(used);
        self.changes.push(change.in_use(index));
    }

    /// Compares two schemas on behalf of a use.
    fn schema(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, used: Use) {
        let index = self.uses.index(used);
        self.schemas.root(base, revision, direction, index);
    }

    /// The same where every value is written as text.
    fn schema_of_text(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, used: Use) {
        let index = self.uses.index(used);
        self.schemas.root_of_text(base, revision, direction, index);
    }

    /// The same where every value is written in XML.
    fn schema_of_xml(&mut self, base: SchemaId, revision: SchemaId, direction: Direction, used: Use) {
        let index = self.uses.index(used);
        self.schemas.root_of_xml(base, revision, direction, index);
    }
}
