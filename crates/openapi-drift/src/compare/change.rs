#![allow(dead_code, reason = "the comparison that uses them is being written")]

//! What the comparison notes, before edits are folded and proved.

use serde_json::Value;

use crate::contract::SchemaId;
use crate::finding::Subject;
use crate::rule::{Action, Area, Direction, Kind};

/// One difference.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) area: Area,
    pub(crate) kind: Kind,
    pub(crate) action: Action,
    pub(crate) direction: Direction,
    /// What happened, in one line without the operation.
    pub(crate) message: String,
    pub(crate) subject: Subject,
    /// Where in the value, from the schema with a name that is around it: `$.items[].name`.
    pub(crate) path: String,
    /// JSON pointer into the prepared base document; `None` for what was not there and has no place there.
    pub(crate) base: Option<String>,
    /// JSON pointer into the prepared revision.
    pub(crate) revision: Option<String>,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
    /// Indices into the table of uses.
    pub(crate) uses: Vec<usize>,
    /// For what is about values: the schemas with a name that are around it on both sides, and where the changed
    /// place is in their values, for the proof.
    pub(crate) proof: Option<(SchemaId, SchemaId)>,
}
