//! What a caller has to show.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::node::Node;

/// One way to be let in: schemes, all of which are needed, with the scopes of each.
pub(crate) type Alternative<'d> = BTreeMap<&'d str, BTreeSet<&'d str>>;

/// What an operation asks for, whoever says so.
#[derive(Debug, Clone)]
pub(crate) struct Security<'d> {
    /// The document says it for all operations, and this one says nothing else.
    pub(crate) is_global: bool,
    /// Where that is said: the list itself, or the operation where nobody says anything.
    pub(crate) at: String,
    /// Each once, sorted.
    pub(crate) alternatives: Vec<Alternative<'d>>,
}

impl<'d> Security<'d> {
    /// What the document says for all is about those who call the API, and not about what the API calls:
    /// `is_called` tells the two apart.
    pub(super) fn of(root: &Node<'d>, operation: &Node<'d>, is_called: bool) -> Self {
        match operation.value.get("security") {
            None if !is_called => Self { is_global: false, at: operation.at.clone(), alternatives: Vec::new() },
            Some(own) => Self { is_global: false, at: operation.below("security"), alternatives: alternatives(own) },
            None => Self::global(root),
        }
    }

    pub(crate) fn global(root: &Node<'d>) -> Self {
        let alternatives = root.value.get("security").map(alternatives).unwrap_or_default();
        Self { is_global: true, at: root.below("security"), alternatives }
    }

    /// Whether anybody may call, with nothing to show.
    pub(crate) fn is_open(&self) -> bool {
        self.alternatives.iter().all(BTreeMap::is_empty) || self.alternatives.iter().any(BTreeMap::is_empty)
    }

    /// The names of all schemes.
    pub(crate) fn schemes(&self) -> impl Iterator<Item = &'d str> + '_ {
        self.alternatives.iter().flat_map(|alternative| alternative.keys().copied())
    }
}

fn alternatives(list: &Value) -> Vec<Alternative<'_>> {
    let alternatives = list.as_array().into_iter().flatten().filter_map(Value::as_object);
    let found: BTreeSet<Alternative<'_>> = alternatives
        .map(|schemes| schemes.iter().map(|(name, wanted)| (name.as_str(), scopes(wanted))).collect())
        .collect();
    found.into_iter().collect()
}

fn scopes(wanted: &Value) -> BTreeSet<&str> {
    wanted.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
