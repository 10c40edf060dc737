//! Unions: branches that came and went, and schemas that became unions.

use super::branches::Matching;
use super::note::{Note, fragment};
use super::{At, SchemaComparison, discriminator};
use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Schemas, Union, UnionKind};
use crate::rule::{Action, Kind};

/// What a pair is, as far as unions go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Neither is a union.
    Plain,
    /// Both are: their branches were compared.
    Unions,
    /// One is a union and the other is not; what else differs follows from that.
    Another,
}

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) -> Shape {
    let (before, after) = (at.base.unions(), at.revision.unions());
    // One side is told apart by types, and the other one not any more.
    match (before, after, at.base.collapsed(), at.revision.collapsed()) {
        ([], [union], Some(collapsed), _) => return branches(comparison, at, collapsed, union),
        ([union], [], _, Some(collapsed)) => return branches(comparison, at, union, collapsed),
        _ => {}
    }
    match (before, after) {
        ([], []) => {
            discriminator::compare(comparison, at, &Matching::default());
            Shape::Plain
        }
        ([], [union]) if wraps(at.revision, at.base) => {
            let found = comparison.like_base(at.key.base, &union.branches);
            let count = union.branches.len();
            let action = if found.is_some() { Action::Add } else { Action::Change };
            wrapped(comparison, at, union.kind, action, format!("became a union of {count}{}", without(found)));
            if let Some(branch) = found {
                comparison.branch(at, at.key.base, branch);
            }
            Shape::Another
        }
        ([union], []) if wraps(at.base, at.revision) => {
            let found = comparison.like_revision(at.key.revision, &union.branches);
            let count = union.branches.len();
            let action = if found.is_some() { Action::Remove } else { Action::Change };
            let message = match found {
                Some(_) => format!("was a union of {count} and is one of them now"),
                None => format!("was a union of {count} and is none of them now"),
            };
            wrapped(comparison, at, union.kind, action, message);
            if let Some(branch) = found {
                comparison.branch(at, branch, at.key.revision);
            }
            Shape::Another
        }
        (before, after) => {
            let shape = if before.is_empty() || after.is_empty() { Shape::Plain } else { Shape::Unions };
            let mut matching = Matching::default();
            for (one, other) in before.iter().zip(after) {
                matching = one_and_other(comparison, at, one, other);
            }
            let count = before.len().min(after.len());
            for union in &before[count..] {
                if !after.iter().any(|other| says_the_same(comparison, union, other)) {
                    further(comparison, at, union, Action::Remove);
                }
            }
            for union in &after[count..] {
                if !before.iter().any(|one| says_the_same(comparison, one, union)) {
                    further(comparison, at, union, Action::Add);
                }
            }
            discriminator::compare(comparison, at, &matching);
            shape
        }
    }
}

/// Whether a schema is a union and nothing else, and the other one says anything at all.
fn wraps(union: &Schema<'_>, plain: &Schema<'_>) -> bool {
    let own = union.number.is_some() || union.text.is_some() || union.array.is_some() || union.object.is_some();
    !own && union.values.is_none() && !plain.is_any()
}

fn without(found: Option<SchemaId>) -> &'static str {
    if found.is_some() { ", of which it is one" } else { ", of which it is none" }
}

fn branches<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Union, after: &Union) -> Shape {
    let matching = one_and_other(comparison, at, before, after);
    discriminator::compare(comparison, at, &matching);
    // The keywords of the side that is told apart by types are those of its branches.
    Shape::Another
}

fn one_and_other<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Union, after: &Union) -> Matching {
    if before.kind != after.kind {
        let action = if after.kind == UnionKind::AnyOf { Action::Generalize } else { Action::Specialize };
        let message = format!("`{}` became `{}`", before.kind.keyword(), after.kind.keyword());
        comparison.note(at, Kind::Union, action, Note { message, keyword: after.kind.keyword(), ..Note::default() });
    }
    let matching = comparison.matching(&before.branches, &after.branches);
    for (one, other) in &matching.pairs {
        comparison.branch(at, *one, *other);
    }
    let kind = |union: &Union| if union.kind == UnionKind::AnyOf { Kind::AnyOf } else { Kind::OneOf };
    for gone in &matching.gone {
        let name = name(comparison.base, *gone);
        let note = Note {
            message: format!("{name} is none of the alternatives any more"),
            keyword: before.kind.keyword(),
            before: raw(comparison.base, *gone),
            ..Note::default()
        };
        comparison.note_at(at, kind(before), Action::Remove, note, Some(*gone), None);
    }
    for new in &matching.new {
        let name = name(comparison.revision, *new);
        let note = Note {
            message: format!("{name} is a new alternative"),
            keyword: after.kind.keyword(),
            after: raw(comparison.revision, *new),
            ..Note::default()
        };
        comparison.note_at(at, kind(after), Action::Add, note, None, Some(*new));
    }
    matching
}

/// What people call a schema.
fn name(schemas: &Schemas<'_>, id: SchemaId) -> String {
    let schema = schemas.get(id);
    let title = schema.parts.first().and_then(|part| part.keyword("title")?.as_str());
    match schemas.component(id).or(title) {
        Some(name) => format!("`{name}`"),
        None => match schema.values.as_deref() {
            Some([only]) => format!("the value `{}`", super::values::short(only)),
            _ => format!("a schema of type {}", schema.types),
        },
    }
}

fn raw(schemas: &Schemas<'_>, id: SchemaId) -> Option<serde_json::Value> {
    schemas.get(id).parts.first().map(|part| fragment(part.value))
}

fn wrapped<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, kind: UnionKind, action: Action, message: String) {
    let note = Note {
        message,
        keyword: kind.keyword(),
        before: raw(comparison.base, at.key.base),
        after: raw(comparison.revision, at.key.revision),
        ..Note::default()
    };
    comparison.note(at, Kind::Union, action, note);
}

/// Whether two unions have the same branches, as a copy of what is referred to elsewhere has them.
fn says_the_same(comparison: &mut SchemaComparison<'_>, before: &Union, after: &Union) -> bool {
    if before.kind != after.kind || before.branches.len() != after.branches.len() {
        return false;
    }
    let matching = comparison.matching(&before.branches, &after.branches);
    matching.gone.is_empty() && matching.pairs.iter().all(|(one, other)| comparison.is_same(*one, *other))
}

/// A union that has to hold beside what else is said.
fn further<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, union: &Union, action: Action) {
    let happened = if action == Action::Add { "has to be right as well now" } else { "need not be right any more" };
    let message = format!("one of {} further schemas {happened}", union.branches.len());
    comparison.note(at, Kind::AllOf, action, Note { message, keyword: union.kind.keyword(), ..Note::default() });
}
