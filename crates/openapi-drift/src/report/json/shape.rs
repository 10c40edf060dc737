//! The shape of the report as JSON, which its schema is made from: the comments here are the descriptions there.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::rule::{Action, Area, Bump, Direction, Kind, Wire};

/// What changed between OpenAPI documents, and whom it breaks.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DriftReport")]
pub(super) struct ReportJson {
    /// The version of this shape. Members may be added within a version.
    pub(super) schema_version: u32,
    /// What the run is about: the name of an API.
    pub(super) title: String,
    /// How the run ended.
    pub(super) outcome: OutcomeJson,
    /// From where on the run fails.
    pub(super) fail_on: FailOnJson,
    /// The version that follows, waived findings included; null when nothing changed or could be compared.
    pub(super) next_version: Option<Bump>,
    /// Whether findings that no handwritten code uses are marked as not shown.
    pub(super) only_used: bool,
    /// Waivers that no finding needs any more, one line each.
    pub(super) stale_waivers: Vec<String>,
    /// What was compared.
    pub(super) comparisons: Vec<ComparisonJson>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Outcome")]
pub(super) enum OutcomeJson {
    /// Everything was compared, and nothing reaches the threshold.
    Below,
    /// Something reaches the threshold.
    Reached,
    /// A side could not be compared, or not all of it, whatever was found beside.
    Incomplete,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "FailOn")]
pub(super) enum FailOnJson {
    /// A deployed program breaks.
    Wire,
    /// A deployed program breaks, or code that compiled may not compile.
    Source,
    /// Anything changed at all.
    Any,
    /// Not for what was found.
    Never,
}

/// Two documents, and what came of comparing them.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Comparison")]
pub(super) struct ComparisonJson {
    /// What tells it from the others of the run: a region, or two.
    pub(super) label: String,
    /// Why it could not be made, in one line; null when it was made.
    pub(super) failure: Option<String>,
    /// What was found; null when it could not be made.
    pub(super) drift: Option<DriftJson>,
}

/// The difference between two documents.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Drift")]
pub(super) struct DriftJson {
    pub(super) base: SideJson,
    pub(super) revision: SideJson,
    /// The worst verdict for a strict client, waived findings included.
    pub(super) wire: Wire,
    /// The worst verdict for a client that is generated here, waived findings included.
    pub(super) ours: Wire,
    /// The version that follows; null when nothing changed.
    pub(super) source: Option<Bump>,
    pub(super) counts: CountsJson,
    /// Everything that changed, gravest first, also what is waived or not shown.
    pub(super) findings: Vec<FindingJson>,
    /// What was not compared. With any of these, no findings do not mean no change.
    pub(super) not_evaluated: Vec<NotEvaluatedJson>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Side")]
pub(super) struct SideJson {
    /// The file or address it came from.
    pub(super) origin: String,
    /// Its `info.title`.
    pub(super) title: Option<String>,
    /// Its `info.version`.
    pub(super) version: Option<String>,
    /// How many operations it has.
    pub(super) operations: usize,
}

/// Findings that are shown and not waived, by verdict; beside them, those that are not.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Counts")]
pub(super) struct CountsJson {
    pub(super) breaks: usize,
    /// How many findings break clients that are generated here.
    pub(super) breaks_ours: usize,
    pub(super) risks: usize,
    pub(super) safe: usize,
    pub(super) waived: usize,
    /// Not used by handwritten code, and therefore not shown.
    pub(super) unused: usize,
    pub(super) not_evaluated: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
pub(super) struct FindingJson {
    /// Names this edit in every comparison that has it.
    pub(super) fingerprint: String,
    /// The row that says what it means; the gravest one.
    pub(super) rule: RuleJson,
    /// Further rules that fire for the same edit.
    pub(super) echoes: Vec<RuleJson>,
    /// The verdict for a strict client.
    pub(super) wire: Wire,
    /// The verdict for a client that is generated here.
    pub(super) ours: Wire,
    /// The verdict for code.
    pub(super) source: Bump,
    /// What happened, in one line without the operation; names are in backticks.
    pub(super) message: String,
    /// What it is about, by name.
    pub(super) subject: SubjectJson,
    /// Where in the value: `$.items[].name`; empty for what is no part of a value.
    pub(super) path: String,
    /// Where it was.
    pub(super) base: Option<PlaceJson>,
    /// Where it is.
    pub(super) revision: Option<PlaceJson>,
    /// What stood there; absent where nothing stood there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) before: Option<Value>,
    /// What stands there now; absent where nothing stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) after: Option<Value>,
    /// The operations that it reaches.
    pub(super) uses: Vec<UseJson>,
    /// Whether there is a value that shows the break.
    pub(super) witness: WitnessJson,
    /// Where handwritten code uses it; null when nobody looked.
    pub(super) impact: Option<Vec<ImpactJson>>,
    /// Who accepted it and why; null when nobody did.
    pub(super) waived: Option<WaivedJson>,
    /// Whether it is shown in reports for people.
    pub(super) shown: bool,
    /// Whether it makes the run fail.
    pub(super) fails: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Rule")]
pub(super) struct RuleJson {
    pub(super) id: String,
    /// The part of a document that it is about, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    pub(super) area: Area,
    /// What was changed, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    pub(super) kind: Kind,
    /// What was done to it, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    pub(super) action: Action,
    pub(super) direction: Direction,
    pub(super) wire: Wire,
    pub(super) ours: Wire,
    pub(super) source: Bump,
    /// Why, in one sentence.
    pub(super) reason: String,
    /// Where it is explained.
    pub(super) help: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Subject")]
pub(super) struct SubjectJson {
    /// The schema with a name that is changed, or that the changed place is in.
    pub(super) component: Option<String>,
    /// The property of it, or the value of an enum, as it is written in JSON.
    pub(super) member: Option<String>,
    /// The parameter or header, as it is written in a request.
    pub(super) parameter: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
pub(super) struct PlaceJson {
    /// JSON pointer into the document as it was written.
    pub(super) pointer: String,
    /// From 1, where it is known.
    pub(super) line: Option<usize>,
    /// From 1.
    pub(super) column: Option<usize>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Use")]
pub(super) struct UseJson {
    /// Method and path: `GET /pets/{id}`.
    pub(super) operation: String,
    pub(super) operation_id: Option<String>,
    /// Where in it: `query parameter limit`, `request body`, `response 200`, or empty.
    pub(super) part: String,
    pub(super) direction: Direction,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
#[schemars(rename = "Witness")]
pub(super) enum WitnessJson {
    /// A value that is right by one document and wrong by the other.
    Proven {
        value: Value,
        /// JSON pointer of the schema that allows the value.
        schema: String,
    },
    /// None was found.
    Unproven {
        /// Why, in kebab case.
        code: String,
    },
    /// The rule is not about values, or breaks nothing.
    NotApplicable,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Impact")]
pub(super) struct ImpactJson {
    /// The Rust path of what is used there.
    pub(super) item: String,
    pub(super) file: String,
    pub(super) line: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Waived")]
pub(super) struct WaivedJson {
    pub(super) reason: String,
    /// The last day it holds.
    pub(super) until: Option<String>,
    /// Where it is written.
    pub(super) origin: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NotEvaluated")]
pub(super) struct NotEvaluatedJson {
    /// What kind of thing, in kebab case.
    pub(super) code: String,
    /// `base` or `revision`.
    pub(super) side: String,
    /// JSON pointer into that document.
    pub(super) pointer: String,
    pub(super) message: String,
}
