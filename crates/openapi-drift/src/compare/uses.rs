//! Who is reached by a change.

use std::collections::HashMap;

use crate::contract::operations::Operation;
use crate::contract::schemas::Gap;
use crate::finding::Use;
use crate::rule::Direction;

/// How many uses all changes together may name by index.
const MOST_NAMED: usize = 5_000_000;
/// How many uses all findings together may have, with their texts.
const MOST_SHOWN: usize = 400_000;
/// How many of its uses a change keeps at least.
const KEPT: usize = 16;

/// How many uses there is room for: thousands of edits of a component that thousands of operations use would be
/// more than there is memory for. Who comes too late keeps a few.
#[derive(Debug, Clone)]
pub(crate) struct Room {
    left: usize,
    pub(crate) is_full: bool,
}

impl Room {
    pub(crate) fn for_names() -> Self {
        Self { left: MOST_NAMED, is_full: false }
    }

    pub(crate) fn for_texts() -> Self {
        Self { left: MOST_SHOWN, is_full: false }
    }

    /// As much of a list as there is room for.
    pub(crate) fn take<'l, T>(&mut self, list: &'l [T]) -> &'l [T] {
        let fits = list.len() <= self.left;
        let kept = if fits { list } else { list.get(..KEPT).unwrap_or(list) };
        self.is_full |= !fits && list.len() > KEPT;
        self.left = self.left.saturating_sub(kept.len());
        kept
    }
}

/// What is said when there was no room.
pub(crate) fn too_many() -> Gap {
    Gap {
        code: "too-many-uses",
        pointer: String::new(),
        message: format!("there are more uses than are listed; some changes name the first {KEPT} of theirs only"),
    }
}

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
    pub(crate) fn resolve(&self, indices: &[usize], room: &mut Room) -> Vec<Use> {
        let mut uses: Vec<&Use> = indices.iter().filter_map(|index| self.table.get(*index)).collect();
        uses.sort_unstable();
        uses.dedup();
        room.take(&uses).iter().map(|used| (*used).clone()).collect()
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
