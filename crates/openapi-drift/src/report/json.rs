//! For programs: everything that is known, under a version, with a JSON Schema.
//!
//! The shape is its own, apart from the types that compare: those may change without notice, this may not. A member
//! that is added does not raise [`SCHEMA_VERSION`]; one that is removed, renamed or means something else does.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::drift::{Drift, Side};
use crate::finding::{Finding, NotEvaluated, Place, Use, Witness};
use crate::rule::{Action, Area, Bump, Direction, Kind, Rule, Wire};

use super::{Comparison, FailOn, Impact, Outcome, Report, Waived};

/// The version of the shape.
pub const SCHEMA_VERSION: u32 = 1;

/// The JSON Schema of the report, as committed at `docs/drift-report.schema.json`.
#[must_use]
pub fn json_schema() -> Value {
    schemars::schema_for!(ReportJson).to_value()
}

pub(super) fn render(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(&ReportJson::new(report)).unwrap_or_default();
    text.push('\n');
    text
}

/// What changed between OpenAPI documents, and whom it breaks.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DriftReport")]
struct ReportJson {
    /// The version of this shape. Members may be added within a version.
    schema_version: u32,
    /// What the run is about: the name of an API.
    title: String,
    /// How the run ended.
    outcome: OutcomeJson,
    /// From where on the run fails.
    fail_on: FailOnJson,
    /// The version that follows, waived findings included; null when nothing changed or could be compared.
    next_version: Option<Bump>,
    /// Whether findings that no handwritten code uses are marked as not shown.
    only_used: bool,
    /// What was compared.
    comparisons: Vec<ComparisonJson>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Outcome")]
enum OutcomeJson {
    /// Everything was compared, and nothing reaches the threshold.
    Below,
    /// Something reaches the threshold.
    Reached,
    /// A side could not be compared, or nothing reaches the threshold but not everything was compared.
    Incomplete,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "FailOn")]
enum FailOnJson {
    /// A deployed program breaks.
    Wire,
    /// Code that compiled may not compile.
    Source,
    /// Anything changed at all.
    Any,
    /// Not for what was found.
    Never,
}

/// Two documents, and what came of comparing them.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Comparison")]
struct ComparisonJson {
    /// What tells it from the others of the run: a region, or two.
    label: String,
    /// Why it could not be made, in one line; null when it was made.
    failure: Option<String>,
    /// What was found; null when it could not be made.
    drift: Option<DriftJson>,
}

/// The difference between two documents.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Drift")]
struct DriftJson {
    base: SideJson,
    revision: SideJson,
    /// The worst verdict for a strict client, waived findings included.
    wire: Wire,
    /// The worst verdict for a client that is generated here, waived findings included.
    ours: Wire,
    /// The version that follows; null when nothing changed.
    source: Option<Bump>,
    counts: CountsJson,
    /// Everything that changed, gravest first, also what is waived or not shown.
    findings: Vec<FindingJson>,
    /// What was not compared. With any of these, no findings do not mean no change.
    not_evaluated: Vec<NotEvaluatedJson>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Side")]
struct SideJson {
    /// The file or address it came from.
    origin: String,
    /// Its `info.title`.
    title: Option<String>,
    /// Its `info.version`.
    version: Option<String>,
    /// How many operations it has.
    operations: usize,
}

/// Findings that are shown and not waived, by verdict; beside them, those that are not.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Counts")]
struct CountsJson {
    breaks: usize,
    /// How many findings break clients that are generated here.
    breaks_ours: usize,
    risks: usize,
    safe: usize,
    waived: usize,
    /// Not used by handwritten code, and therefore not shown.
    unused: usize,
    not_evaluated: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct FindingJson {
    /// Names this edit in every comparison that has it.
    fingerprint: String,
    /// The row that says what it means; the gravest one.
    rule: RuleJson,
    /// Further rules that fire for the same edit.
    echoes: Vec<RuleJson>,
    /// The verdict for a strict client.
    wire: Wire,
    /// The verdict for a client that is generated here.
    ours: Wire,
    /// The verdict for code.
    source: Bump,
    /// What happened, in one line without the operation; names are in backticks.
    message: String,
    /// Where in the value: `$.items[].name`; empty for what is no part of a value.
    path: String,
    /// Where it was.
    base: Option<PlaceJson>,
    /// Where it is.
    revision: Option<PlaceJson>,
    /// What stood there; absent where nothing stood there.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Value>,
    /// What stands there now; absent where nothing stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<Value>,
    /// The operations that it reaches.
    uses: Vec<UseJson>,
    /// Whether there is a value that shows the break.
    witness: WitnessJson,
    /// Where handwritten code uses it; null when nobody looked.
    impact: Option<Vec<ImpactJson>>,
    /// Who accepted it and why; null when nobody did.
    waived: Option<WaivedJson>,
    /// Whether it is shown in reports for people.
    shown: bool,
    /// Whether it makes the run fail.
    fails: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Rule")]
struct RuleJson {
    id: String,
    /// The part of a document that it is about, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    area: Area,
    /// What was changed, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    kind: Kind,
    /// What was done to it, in kebab case. Names may be added within a version.
    #[schemars(with = "String")]
    action: Action,
    direction: Direction,
    wire: Wire,
    ours: Wire,
    source: Bump,
    /// Why, in one sentence.
    reason: String,
    /// Where it is explained.
    help: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
struct PlaceJson {
    /// JSON pointer into the document as it was written.
    pointer: String,
    /// From 1, where it is known.
    line: Option<usize>,
    /// From 1.
    column: Option<usize>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Use")]
struct UseJson {
    /// Method and path: `GET /pets/{id}`.
    operation: String,
    operation_id: Option<String>,
    /// Where in it: `query parameter limit`, `request body`, `response 200`, or empty.
    part: String,
    direction: Direction,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
#[schemars(rename = "Witness")]
enum WitnessJson {
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
struct ImpactJson {
    /// The Rust path of what is used there.
    item: String,
    file: String,
    line: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Waived")]
struct WaivedJson {
    reason: String,
    /// The last day it holds.
    until: Option<String>,
    /// Where it is written.
    origin: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NotEvaluated")]
struct NotEvaluatedJson {
    /// What kind of thing, in kebab case.
    code: String,
    /// `base` or `revision`.
    side: String,
    /// JSON pointer into that document.
    pointer: String,
    message: String,
}

impl ReportJson {
    fn new(report: &Report) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            title: report.title.clone(),
            outcome: match report.outcome() {
                Outcome::Below => OutcomeJson::Below,
                Outcome::Reached => OutcomeJson::Reached,
                Outcome::Incomplete => OutcomeJson::Incomplete,
            },
            fail_on: match report.fail_on {
                FailOn::Wire => FailOnJson::Wire,
                FailOn::Source => FailOnJson::Source,
                FailOn::Any => FailOnJson::Any,
                FailOn::Never => FailOnJson::Never,
            },
            next_version: report.next_version(),
            only_used: report.only_used,
            comparisons: report.comparisons.iter().map(|one| ComparisonJson::new(report, one)).collect(),
        }
    }
}

impl ComparisonJson {
    fn new(report: &Report, comparison: &Comparison) -> Self {
        Self {
            label: comparison.label.clone(),
            failure: comparison.outcome.as_ref().err().cloned(),
            drift: comparison.outcome.as_ref().ok().map(|drift| DriftJson::new(report, drift)),
        }
    }
}

impl DriftJson {
    fn new(report: &Report, drift: &Drift) -> Self {
        let counts = report.counts(drift);
        Self {
            base: (&drift.base).into(),
            revision: (&drift.revision).into(),
            wire: drift.wire(),
            ours: drift.ours(),
            source: drift.source(),
            counts: CountsJson {
                breaks: counts.breaks,
                breaks_ours: counts.breaks_ours,
                risks: counts.risks,
                safe: counts.safe,
                waived: counts.waived,
                unused: counts.unused,
                not_evaluated: counts.not_evaluated,
            },
            findings: drift.findings.iter().map(|finding| FindingJson::new(report, finding)).collect(),
            not_evaluated: drift.not_evaluated.iter().map(Into::into).collect(),
        }
    }
}

impl FindingJson {
    fn new(report: &Report, finding: &Finding) -> Self {
        Self {
            fingerprint: finding.fingerprint.clone(),
            rule: RuleJson::new(report, finding.rule),
            echoes: finding.echoes.iter().map(|rule| RuleJson::new(report, rule)).collect(),
            wire: finding.wire(),
            ours: finding.ours(),
            source: finding.source(),
            message: finding.message.clone(),
            path: finding.path.clone(),
            base: finding.base.as_ref().map(Into::into),
            revision: finding.revision.as_ref().map(Into::into),
            before: finding.before.clone(),
            after: finding.after.clone(),
            uses: finding.uses.iter().map(Into::into).collect(),
            witness: (&finding.witness).into(),
            impact: report.impact.as_ref().map(|_| report.impact_of(finding).iter().map(Into::into).collect()),
            waived: report.waiver_of(finding).map(Into::into),
            shown: report.shows(finding),
            fails: report.fails(finding),
        }
    }
}

impl RuleJson {
    fn new(report: &Report, rule: &Rule) -> Self {
        Self {
            id: rule.id.to_owned(),
            area: rule.area,
            kind: rule.kind,
            action: rule.action,
            direction: rule.direction,
            wire: rule.wire,
            ours: rule.ours,
            source: rule.source,
            reason: rule.reason.to_owned(),
            help: report.rule_address(rule.id),
        }
    }
}

impl From<&Side> for SideJson {
    fn from(side: &Side) -> Self {
        Self {
            origin: side.origin.clone(),
            title: side.title.clone(),
            version: side.version.clone(),
            operations: side.operations,
        }
    }
}

impl From<&Place> for PlaceJson {
    fn from(place: &Place) -> Self {
        Self { pointer: place.pointer.clone(), line: place.line, column: place.column }
    }
}

impl From<&Use> for UseJson {
    fn from(one: &Use) -> Self {
        Self {
            operation: one.operation.clone(),
            operation_id: one.operation_id.clone(),
            part: one.part.clone(),
            direction: one.direction,
        }
    }
}

impl From<&Witness> for WitnessJson {
    fn from(witness: &Witness) -> Self {
        match witness {
            Witness::Proven { value, schema } => Self::Proven { value: value.clone(), schema: schema.clone() },
            Witness::Unproven { code } => Self::Unproven { code: (*code).to_owned() },
            Witness::NotApplicable => Self::NotApplicable,
        }
    }
}

impl From<&Impact> for ImpactJson {
    fn from(impact: &Impact) -> Self {
        Self { item: impact.item.clone(), file: impact.file.clone(), line: impact.line }
    }
}

impl From<&Waived> for WaivedJson {
    fn from(waived: &Waived) -> Self {
        Self { reason: waived.reason.clone(), until: waived.until.clone(), origin: waived.origin.clone() }
    }
}

impl From<&NotEvaluated> for NotEvaluatedJson {
    fn from(one: &NotEvaluated) -> Self {
        Self {
            code: one.code.to_owned(),
            side: one.side.to_owned(),
            pointer: one.pointer.clone(),
            message: one.message.clone(),
        }
    }
}
