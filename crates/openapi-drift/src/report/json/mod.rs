//! For programs: everything that is known, under a version, with a JSON Schema.
//!
//! The shape is its own, apart from the types that compare: those may change without notice, this may not. A member
//! that is added does not raise [`SCHEMA_VERSION`]; one that is removed, renamed or means something else does.

mod shape;

use serde_json::Value;

use crate::drift::{Drift, Side};
use crate::finding::{Finding, NotEvaluated, Place, Subject, Use, Witness};
use crate::rule::Rule;

use self::shape::{
    ComparisonJson, CountsJson, DriftJson, FailOnJson, FindingJson, ImpactJson, NotEvaluatedJson, OutcomeJson,
    PlaceJson, ReportJson, RuleJson, SideJson, SubjectJson, UseJson, WaivedJson, WitnessJson,
};
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
            stale_waivers: report.stale.clone(),
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
            subject: (&finding.subject).into(),
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

impl From<&Subject> for SubjectJson {
    fn from(subject: &Subject) -> Self {
        Self {
            component: subject.component.clone(),
            member: subject.member.clone(),
            parameter: subject.parameter.clone(),
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
