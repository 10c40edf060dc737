//! Where a walk stands, in a form that survives the process.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, Kind};

/// The version this code writes, and the only one it reads.
const VERSION: u32 = 1;

/// What a walk is a walk of: a checkpoint resumes the same one and no other.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    /// The list operation, in snake case.
    pub operation: String,
    /// Where it is asked: API and endpoint. Cursors of one region mean nothing in another.
    pub scope: String,
    /// Everything else that decides which items there are: filters, page size, path parameters. No fractions and no
    /// numbers beyond 64 bits: those may differ in their last digit when they have been written and read.
    pub query: Value,
}

/// A place in a list to resume from: serialise it, and go on in another process.
///
/// It holds the filters of the walk, the server's cursor, and the id of the next item. It holds no key.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    version: u32,
    walk: Walk,
    place: Place,
}

/// Which item comes next.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    /// The first item of the first page.
    #[default]
    Start,
    /// An item of the page at `cursor`.
    At {
        /// The page's cursor; `None` is the first page.
        cursor: Option<String>,
        /// How many of its items are done.
        done: usize,
        /// The id of the next item, where items have one. It decides when both are there: items may have moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<String>,
        /// The id of the last item that is done, where the page says that others follow and not how to reach them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last: Option<String>,
    },
    /// There is none.
    End,
}

impl Checkpoint {
    pub(super) fn new(walk: Walk, place: Place) -> Self {
        Self { version: VERSION, walk, place }
    }

    /// What this is a place in.
    pub fn walk(&self) -> &Walk {
        &self.walk
    }

    /// Whether the walk had come to its end.
    pub fn is_end(&self) -> bool {
        self.place == Place::End
    }

    /// The place, for a walk of `operation` in `scope`.
    pub(super) fn place_in(&self, operation: &str, scope: &str) -> Result<&Place, Error> {
        check((self.version, VERSION), &self.walk, operation, scope)?;
        Ok(&self.place)
    }

    /// Checks that this is a place in a walk of `operation` in `scope`.
    ///
    /// # Errors
    ///
    /// [`Kind::Checkpoint`] when it is not, naming both.
    pub fn verify(&self, operation: &str, scope: &str) -> Result<(), Error> {
        self.place_in(operation, scope).map(drop)
    }
}

/// Shows the list. Its filters may name persons.
impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("operation", &self.operation).field("scope", &self.scope).finish_non_exhaustive()
    }
}

/// Shows what it is a place in, and not which: cursors and ids may name persons.
impl fmt::Debug for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { version, walk, .. } = self;
        f.debug_struct("Checkpoint").field("version", version).field("walk", walk).finish_non_exhaustive()
    }
}

/// Checks that a checkpoint of this version (as it is, and as it is read) and walk is one of `operation` in `scope`.
pub(super) fn check((version, known): (u32, u32), walk: &Walk, operation: &str, scope: &str) -> Result<(), Error> {
    if version != known {
        return Err(unusable(&format!("it has version {version} and this client reads version {known}")));
    }
    if walk.operation != operation {
        return Err(unusable(&format!("it stands in {}, not in {operation}", walk.operation)));
    }
    if walk.scope != scope {
        return Err(unusable(&format!("it stands at {}, and this client talks to {scope}", walk.scope)));
    }
    Ok(())
}

/// A checkpoint that is of no use here, and why.
pub(super) fn unusable(flaw: &str) -> Error {
    Error::new(Kind::Checkpoint, format!("the checkpoint cannot be used: {flaw}"))
}
