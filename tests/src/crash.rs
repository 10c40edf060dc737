//! What the program that is killed and the test that kills it have in common: the journal.

use serde::{Deserialize, Serialize};

/// A line of the journal: a session that was dealt with, and the place after it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line<P> {
    /// The session.
    pub id: String,
    /// Where the walk goes on.
    pub place: P,
}
