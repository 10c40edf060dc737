//! Who is reached by a change.

use std::collections::HashMap;

use crate::contract::operations::Operation;
use crate::finding::Use;
use crate::rule::Direction;

/// Every use that a change may have, each once; changes name them by index.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    table: Vec<Use>,
    known: HashMap<Use, usize>,
}

impl Uses {
    /// The index of a use.
    pub(crate) fn index(&mut self, used: Use) -> usize {
        *self.known.entry(used).or_insert_with_key(|used| {
            self.table.push(used.clone());
            self.table.len() - 1
        })
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Use> {
        self.table.get(index)
    }

    /// The uses with these indices, sorted, each once.
    pub(crate) fn resolve(&self, indices: &[usize]) -> Vec<Use> {
        let mut indices = indices.to_vec();
        indices.sort_unstable();
        indices.dedup();
        let mut uses: Vec<Use> = indices.into_iter().filter_map(|index| self.table.get(index)).cloned().collect();
        uses.sort();
        uses
    }
}

/// The operation that is looked at, and which way its requests travel.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    name: String,
    id: Option<String>,
    /// [`Direction::Request`], but for what the server calls.
    pub(super) requests: Direction,
}

impl Scope {
    pub(super) fn of(operation: &Operation<'_>, requests: Direction) -> Self {
        Self { name: operation.name.clone(), id: operation.id.clone(), requests }
    }

    /// A part of the operation, whose values travel in a direction.
    pub(super) fn part(&self, part: impl Into<String>, direction: Direction) -> Use {
        Use { operation: self.name.clone(), operation_id: self.id.clone(), part: part.into(), direction }
    }

    /// The operation itself.
    pub(super) fn whole(&self) -> Use {
        self.part("", Direction::None)
    }
}
