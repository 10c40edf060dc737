//! A document in the one form that is compared.

pub(crate) mod components;
pub(crate) mod content;
pub(crate) mod node;
pub(crate) mod operations;
pub(crate) mod parameters;
pub(crate) mod schemas;
pub(crate) mod security;
pub(crate) mod servers;

use std::collections::HashMap;

use serde_json::Value;

use components::Unused;
use node::Node;
use operations::{Hook, Operation};
use schemas::Schemas;

/// How deeply callbacks nest that are looked at.
const MAX_NESTED: usize = 4;

/// How many operations are looked at; the largest documents that are known have 20,000. Callbacks that several
/// operations share count for each.
pub(crate) const MAX_OPERATIONS: usize = 100_000;

/// A schema of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SchemaId(pub(crate) u32);

/// One document: what is called, and what is promised about it.
#[derive(Debug)]
pub(crate) struct Contract<'d> {
    pub(crate) root: Node<'d>,
    /// Those below `paths`, sorted.
    pub(crate) operations: Vec<Operation<'d>>,
    pub(crate) webhooks: Vec<Hook<'d>>,
    /// Components that nothing uses.
    pub(crate) unused: Unused<'d>,
    pub(crate) schemas: Schemas<'d>,
}

impl<'d> Contract<'d> {
    /// Reads a prepared document. `None` when it has more operations than anybody can mean.
    pub(crate) fn read(document: &'d Value) -> Option<Self> {
        let mut reader = Reader {
            root: Node::root(document),
            schemas: Schemas::new(document),
            inline: HashMap::new(),
            open: Vec::new(),
            operations: 0,
        };
        let operations = reader.paths();
        let webhooks = reader.webhooks();
        let unused = reader.unused();
        let Reader { root, schemas, operations: count, .. } = reader;
        (count <= MAX_OPERATIONS).then_some(Self { root, operations, webhooks, unused, schemas })
    }
}

/// A contract while it is read.
struct Reader<'d> {
    root: Node<'d>,
    schemas: Schemas<'d>,
    /// Where a schema stands that is written out several times.
    inline: HashMap<&'d Value, String>,
    /// The callbacks that we are in.
    open: Vec<String>,
    operations: usize,
}

impl<'d> Reader<'d> {
    /// The schema under a member, also where it says nothing.
    fn schema_as_written(&mut self, owner: &Node<'d>, member: &str) -> Option<SchemaId> {
        let node = owner.member(member)?;
        Some(self.schemas.at(&node.at))
    }

    /// The schema under a member; none where every value is allowed.
    ///
    /// Copies of a schema that are equal word for word are one, so that the same edit of all of them is one
    /// edit. That is certain for objects and the like only: many things are a text.
    fn schema(&mut self, owner: &Node<'d>, member: &str) -> Option<SchemaId> {
        const TELLING: [&str; 5] = ["properties", "items", "allOf", "anyOf", "oneOf"];
        let node = owner.member(member)?;
        let is_inline = !node.at.starts_with("/components/schemas/");
        let id = if is_inline && TELLING.iter().any(|keyword| node.value.get(*keyword).is_some()) {
            self.schemas.at(self.inline.entry(node.value).or_insert(node.at))
        } else {
            self.schemas.at(&node.at)
        };
        Some(id).filter(|id| !self.schemas.get(*id).is_any())
    }
}
