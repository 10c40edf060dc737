//! What unions say about types, once their branches are known.
//!
//! A list of types, `anyOf` of one branch for each, and `oneOf` of the same are three ways to say one thing. They
//! become one schema with several types, since keywords speak about values of their own type only.

use super::schema::{Schema, Union, UnionKind};
use super::types::Types;
use super::{Schemas, merge};
use crate::contract::SchemaId;

/// How often types are taken from branches to unions around them, where those lie within one another in a circle.
const ROUNDS: usize = 16;

impl<'d> Schemas<'d> {
    /// Whether a schema is `false`.
    pub(super) fn forbids(&self, id: SchemaId) -> bool {
        self.node(id).is_some_and(|node| node.sources.iter().any(|source| source.value == &super::NOTHING))
    }

    /// Settles the unions that were read since the last time.
    pub(super) fn settle(&mut self) {
        let unions = std::mem::take(&mut self.unsettled);
        for _ in 0..ROUNDS {
            let mut changed = false;
            for &id in &unions {
                let types = self.types_of(id);
                changed |=
                    self.edit(id, |schema| std::mem::replace(&mut schema.types, types) != types).unwrap_or(false);
                changed |= self.collapse(id);
            }
            if !changed {
                break;
            }
        }
    }

    /// The types that both a schema and the branches of its unions allow.
    fn types_of(&self, id: SchemaId) -> Types {
        let schema = self.get(id);
        let mut types = schema.declared;
        for union in schema.unions() {
            let branches = union.branches.iter().map(|branch| self.get(*branch).types);
            types = types.and(branches.fold(Types::NONE, Types::or));
        }
        if schema.nullable { types.or(Types::NULL) } else { types }
    }

    /// Makes one schema of every union whose branches are told apart by their types.
    fn collapse(&mut self, id: SchemaId) -> bool {
        let schema = self.get(id);
        let unions = schema.unions();
        let is_only = unions.len() == 1;
        let found: Vec<Option<Schema<'d>>> = unions.iter().map(|union| self.united(union)).collect();
        if found.iter().all(Option::is_none) {
            return false;
        }
        let mut schema = schema.clone();
        let unions = schema.logic.as_mut().map(|logic| std::mem::take(&mut logic.unions)).unwrap_or_default();
        for (union, merged) in unions.into_iter().zip(found) {
            let Some(mut merged) = merged else {
                schema.logic.get_or_insert_default().unions.push(union);
                continue;
            };
            // What stands around the branches narrows them; `nullable` does not.
            if schema.nullable {
                merged.types = merged.types.or(Types::NULL);
                merged.declared = merged.types;
                merged.nullable = true;
            }
            merge::intersect(self, &mut schema, merged);
            schema.logic.get_or_insert_default().collapsed = Some(union).filter(|_| is_only);
        }
        merge::finish(&mut schema);
        let inside = merge::children(&schema);
        self.open.extend(inside);
        self.edit(id, |place| *place = schema);
        true
    }

    /// One schema that allows what the branches allow, if that can be said.
    fn united(&self, union: &Union) -> Option<Schema<'d>> {
        let mut united: Option<Schema<'d>> = None;
        for branch in &union.branches {
            let branch = self.get(*branch);
            let is_plain = branch
                .logic
                .as_ref()
                .is_none_or(|logic| logic.unions.is_empty() && logic.nots.is_empty() && logic.conditionals.is_empty());
            // Objects with properties are somebody's schemas, and stay in view as such.
            let has_properties = branch.object.as_ref().is_some_and(|object| !object.properties.is_empty());
            if !is_plain || has_properties || branch.types.is_none() {
                return None;
            }
            match &mut united {
                None => united = Some(branch.clone()),
                Some(united) => unite(united, branch, union.kind)?,
            }
        }
        united
    }

    fn edit<T>(&mut self, id: SchemaId, edit: impl FnOnce(&mut Schema<'d>) -> T) -> Option<T> {
        let node = self.nodes.get_mut(usize::try_from(id.0).ok()?)?;
        node.schema.as_mut().map(edit)
    }
}

/// Widens `one` by a branch of other types.
fn unite<'d>(one: &mut Schema<'d>, other: &Schema<'d>, kind: UnionKind) -> Option<()> {
    let common = one.types.and(other.types).without(Types::NULL);
    // An integer is a number: where nothing else is said of either, `number` says both. Of `oneOf` it would be two.
    let is_plain_number = kind == UnionKind::AnyOf
        && common == Types::INTEGER
        && [&*one, other]
            .iter()
            .all(|schema| schema.number.is_none() && schema.formats.is_empty() && schema.values.is_none());
    if !common.is_none() && !is_plain_number {
        return None;
    }
    // A list of values speaks about all types.
    match (&mut one.values, &other.values) {
        (None, None) => {}
        (Some(values), Some(more)) => values.extend(more),
        _ => return None,
    }
    one.types = one.types.or(other.types);
    one.declared = one.types;
    one.parts.extend(&other.parts);
    one.formats.extend(&other.formats);
    one.formats.sort_unstable();
    one.formats.dedup();
    one.nullable |= other.nullable;
    // Keywords about a type are in one of the two only; those of types that a branch does not have are dead.
    take(&mut one.number, &other.number, other.types.meets(Types::NUMBER));
    take(&mut one.text, &other.text, other.types.meets(Types::STRING));
    take(&mut one.array, &other.array, other.types.meets(Types::ARRAY));
    take(&mut one.object, &other.object, other.types.meets(Types::OBJECT));
    Some(())
}

fn take<T: Clone>(one: &mut Option<T>, other: &Option<T>, concerned: bool) {
    if concerned {
        one.clone_from(other);
    }
}
