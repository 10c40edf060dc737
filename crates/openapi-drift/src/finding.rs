//! One thing that changed, with everything that a report says about it.

use serde::Serialize;
use serde_json::Value;

use crate::rule::{Bump, Direction, Rule, Wire};

/// Where something stands in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// JSON pointer into the document as it was written.
    pub pointer: String,
    /// Line in its text, from 1, where it is known.
    pub line: Option<usize>,
    /// Column, from 1.
    pub column: Option<usize>,
}

/// An operation that a finding is about, or reaches by way of a component.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Use {
    /// Upper-case method and path template of the base document, or of the revision where only that has it:
    /// `GET /pets/{id}`. `webhook NAME` and `callback NAME of GET /pets` for what the server calls.
    pub operation: String,
    /// Its `operationId`, where it has one.
    pub operation_id: Option<String>,
    /// Where in it: `query parameter limit`, `request body`, `response 200`, or empty for the operation itself.
    pub part: String,
    /// Which way that travels.
    pub direction: Direction,
}

/// What a finding is about, by the names that a generated crate is made from.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Subject {
    /// The schema with a name that is changed, or that the changed place is in: `PublicSession`.
    pub component: Option<String>,
    /// The property of it, or the value of an enum, as it is written in JSON.
    pub member: Option<String>,
    /// The parameter or header, as it is written in a request.
    pub parameter: Option<String>,
}

/// Whether there is a value that shows a break.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Witness {
    /// A JSON value that is right by one document and wrong by the other: in a request, right by the base and
    /// wrong by the revision; in an answer, the other way around.
    Proven {
        /// The value, of the smallest schema with a name around the change.
        value: Value,
        /// The JSON pointer of that schema in the document that allows the value.
        schema: String,
    },
    /// A value was looked for and not found.
    Unproven {
        /// Why, a word or two in kebab case: `no-candidate` (nothing that the one side allows), `both-allow` (nothing that
        /// the other side refuses), `no-instance` (it fits into no value of the schema around), `negation` (below `not`),
        /// `pattern`, `schema` and `too-large` (what no validator takes), `limit` (of how many are looked for).
        code: &'static str,
    },
    /// The rule is not about values, or breaks nothing.
    NotApplicable,
}

/// One change.
///
/// One edit is one finding: what follows from it is in [`Self::echoes`], and a component that forty operations use
/// has one finding with forty [uses](Self::uses).
#[derive(Debug, Clone)]
pub struct Finding {
    /// The row that says what it means; the gravest one, where the edit has several meanings.
    pub rule: &'static Rule,
    /// Further rules that fire for the same edit, for example those of the other direction.
    pub echoes: Vec<&'static Rule>,
    /// What happened, in one line without the operation: "property `name` is gone".
    pub message: String,
    /// What it is about, by name.
    pub subject: Subject,
    /// Where in the value: `$.items[].name`; empty for what is no part of a value.
    pub path: String,
    /// Where it was.
    pub base: Option<Place>,
    /// Where it is.
    pub revision: Option<Place>,
    /// What stood there, cut to what matters.
    pub before: Option<Value>,
    /// What stands there now.
    pub after: Option<Value>,
    /// The operations that it reaches, sorted; empty for what concerns none.
    pub uses: Vec<Use>,
    /// A value that proves it.
    pub witness: Witness,
    /// Names this edit in every comparison that has it, whatever else changed: 12 hexadecimal digits.
    pub fingerprint: String,
}

impl Finding {
    /// All rules that fire: the gravest, then the echoes.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        std::iter::once(self.rule).chain(self.echoes.iter().copied())
    }

    /// The verdict for a strict client.
    #[must_use]
    pub fn wire(&self) -> Wire {
        self.rules().map(|rule| rule.wire).max().unwrap_or(Wire::Safe)
    }

    /// The verdict for a client that is generated here.
    #[must_use]
    pub fn ours(&self) -> Wire {
        self.rules().map(|rule| rule.ours).max().unwrap_or(Wire::Safe)
    }

    /// The verdict for code.
    #[must_use]
    pub fn source(&self) -> Bump {
        self.rules().map(|rule| rule.source).max().unwrap_or(Bump::Patch)
    }
}

/// Something that could not be compared, or only in part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct NotEvaluated {
    /// What kind of thing, in kebab case: `dangling-reference`, `dynamic-reference`, `repaired`.
    pub code: &'static str,
    /// In which of the documents: `base` or `revision`.
    pub side: &'static str,
    /// JSON pointer into that document as it was written.
    pub pointer: String,
    /// In one line.
    pub message: String,
}
