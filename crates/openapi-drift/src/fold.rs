//! One edit, one finding.
//!
//! The same edit is seen several times: in both directions, in every place that has a copy of a schema, and as a cause
//! with its consequences: who makes a number a text takes its bounds away, too. What is certainly one edit becomes one;
//! what may be two stays two.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::compare::change::Change;
use crate::rule::{Action, Area, Bump, Kind, Rule, Wire};
use crate::rules;

/// One edit, with everything that was seen of it.
#[derive(Debug)]
pub(crate) struct Edit {
    /// The gravest of its rules.
    pub(crate) rule: &'static Rule,
    /// The others, gravest first.
    pub(crate) echoes: Vec<&'static Rule>,
    /// What the gravest rule fired for, with the uses of all.
    pub(crate) change: Change,
}

/// What explains what, when both are about the same place.
const EXPLAINS: &[(&[Kind], &[Action], &[Kind])] = &[
    // A property that only answers have leaves requests.
    (
        &[Kind::ReadOnly, Kind::WriteOnly],
        &[Action::Set, Action::Unset],
        &[
            Kind::Property,
            Kind::RequiredProperty,
            Kind::FirstRequiredProperty,
            Kind::RequiredPropertyWithDefault,
            Kind::IgnoredProperty,
            Kind::Required,
        ],
    ),
    // Keywords are about values of one type.
    (
        &[Kind::Type, Kind::LooseType],
        &[Action::Change],
        &[
            Kind::Format,
            Kind::Maximum,
            Kind::ExclusiveMaximum,
            Kind::Minimum,
            Kind::ExclusiveMinimum,
            Kind::MultipleOf,
            Kind::MaxLength,
            Kind::MinLength,
            Kind::Pattern,
            Kind::ContentEncoding,
            Kind::ContentMediaType,
            Kind::MaxItems,
            Kind::MinItems,
            Kind::UniqueItems,
            Kind::Items,
            Kind::MaxProperties,
            Kind::MinProperties,
            Kind::AdditionalProperties,
            Kind::Default,
        ],
    ),
    (
        &[Kind::Union],
        &[Action::Add, Action::Remove, Action::Change],
        &[Kind::Type, Kind::LooseType, Kind::Format, Kind::AnyOf, Kind::OneOf, Kind::Null, Kind::OptionalNull],
    ),
    (&[Kind::Deprecation], &[Action::Set, Action::Unset], &[Kind::Sunset, Kind::PastSunset, Kind::UnreadableSunset]),
    (
        &[Kind::Discriminator],
        &[Action::Add, Action::Remove],
        &[Kind::DiscriminatorProperty, Kind::DiscriminatorMapping],
    ),
];

/// Makes edits of changes.
pub(crate) fn fold(changes: Vec<Change>) -> Vec<Edit> {
    let mut groups = Groups::new(changes.len());
    same(&changes, &mut groups);
    explained(&changes, &mut groups);
    let mut edits: BTreeMap<usize, Vec<Change>> = BTreeMap::new();
    for (index, change) in changes.into_iter().enumerate() {
        edits.entry(groups.leader(index)).or_default().push(change);
    }
    edits.into_values().filter_map(edit).collect()
}

/// Joins what is the same edit, seen twice.
fn same<'c>(changes: &'c [Change], groups: &mut Groups) {
    // Values are keys by their text, since numbers have no order or hash.
    type Key<'c> = (Kind, Action, Option<&'c str>, Option<&'c str>, &'c str, String);
    let mut known: HashMap<Key<'c>, usize> = HashMap::new();
    for (index, change) in changes.iter().enumerate() {
        let (base, revision) = (change.base.as_deref(), change.revision.as_deref());
        let values = text(&change.before) + "\u{0}" + &text(&change.after);
        let mut places = vec![(base, revision)];
        if change.area == Area::Schema {
            // A schema of one document that is two in the other one, or the other way around.
            places.extend(base.map(|base| (Some(base), None)));
            places.extend(revision.map(|revision| (None, Some(revision))));
        }
        for (base, revision) in places {
            let key = (change.kind, change.action, base, revision, change.message.as_str(), values.clone());
            let first = *known.entry(key).or_insert(index);
            groups.join(first, index);
        }
    }
}

fn text(value: &Option<Value>) -> String {
    value.as_ref().map(Value::to_string).unwrap_or_default()
}

/// Joins causes and their consequences.
fn explained(changes: &[Change], groups: &mut Groups) {
    let mut causes: HashMap<(usize, Option<&str>, Option<&str>), usize> = HashMap::new();
    for (index, change) in changes.iter().enumerate() {
        for (row, (kinds, actions, _)) in EXPLAINS.iter().enumerate() {
            if kinds.contains(&change.kind) && actions.contains(&change.action) {
                let (base, revision) = owners(change);
                let first = *causes.entry((row, base, revision)).or_insert(index);
                groups.join(first, index);
            }
        }
    }
    for (index, change) in changes.iter().enumerate() {
        for (row, (.., consequences)) in EXPLAINS.iter().enumerate() {
            if consequences.contains(&change.kind) {
                let (base, revision) = owners(change);
                if let Some(&cause) = causes.get(&(row, base, revision)) {
                    groups.join(cause, index);
                }
            }
        }
    }
}

/// What a change is about, without the keyword that it is about.
fn owners(change: &Change) -> (Option<&str>, Option<&str>) {
    (change.base.as_deref().map(owner), change.revision.as_deref().map(owner))
}

fn owner(pointer: &str) -> &str {
    const HOLDERS: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];
    let Some((rest, last)) = pointer.rsplit_once('/') else { return pointer };
    let holder = rest.rsplit('/').next().unwrap_or_default();
    // A property may be called like a keyword.
    let is_name = HOLDERS.contains(&holder);
    if KEYWORDS.contains(&last) && !is_name { rest } else { pointer }
}

/// The keywords that stand at the end of the pointers of what is explained, or explains.
const KEYWORDS: [&str; 26] = [
    "type",
    "nullable",
    "format",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "multipleOf",
    "maxLength",
    "minLength",
    "pattern",
    "contentEncoding",
    "contentMediaType",
    "maxItems",
    "minItems",
    "uniqueItems",
    "items",
    "maxProperties",
    "minProperties",
    "additionalProperties",
    "default",
    "readOnly",
    "writeOnly",
    "deprecated",
    "x-sunset",
    "discriminator",
];

/// One edit of all that was seen of it.
fn edit(changes: Vec<Change>) -> Option<Edit> {
    let mut seen: Vec<(&'static Rule, Change)> = changes
        .into_iter()
        .map(|change| (rules::at(change.area, change.kind, change.action, change.direction), change))
        .collect();
    seen.sort_by(|(rule, change), (other_rule, other)| {
        let order = |rule: &Rule, change: &Change| (change.area, change.direction, rule.id, change.path.len());
        gravity(other_rule)
            .cmp(&gravity(rule))
            .then_with(|| order(rule, change).cmp(&order(other_rule, other)))
            .then_with(|| change.base.cmp(&other.base))
            .then_with(|| change.revision.cmp(&other.revision))
    });
    let mut seen = seen.into_iter();
    let (rule, mut change) = seen.next()?;
    let mut echoes: Vec<&'static Rule> = Vec::new();
    for (echo, other) in seen {
        change.uses.extend(other.uses);
        if echo.id != rule.id && echoes.iter().all(|known| known.id != echo.id) {
            echoes.push(echo);
        }
    }
    change.uses.sort_unstable();
    change.uses.dedup();
    Some(Edit { rule, echoes, change })
}

/// How grave a rule is: what it breaks comes first.
pub(crate) fn gravity(rule: &Rule) -> (Wire, Wire, Bump) {
    (rule.wire, rule.ours, rule.source)
}

/// Which changes are one.
struct Groups(Vec<usize>);

impl Groups {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    /// The smallest index of a group.
    fn leader(&mut self, index: usize) -> usize {
        let mut at = index;
        while let Some(&above) = self.0.get(at).filter(|&&above| above != at) {
            // Halves the way for whoever comes next.
            let next = self.0.get(above).copied().unwrap_or(above);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = next;
            }
            at = above;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.leader(one), self.leader(other));
        if let Some(slot) = self.0.get_mut(one.max(other)) {
            *slot = one.min(other);
        }
    }
}
