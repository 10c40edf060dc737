//! Types that contain themselves: pointers, where Rust needs one, and no circles of aliases.

use std::collections::HashSet;

use super::loops::loops;
use super::{name_in, shape};
use crate::model::{Probe, Shape, Type, TypeDef, TypeId, Union, Variant};

/// How far a type has been followed.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    /// On the way to where we are.
    Open,
    Done,
}

/// Breaks circles: of aliases by a union of one, of values by pointers.
pub(crate) fn recursion(definitions: &mut [TypeDef], note: &mut impl FnMut(String, &'static str, &'static str)) {
    for id in circles(definitions.len(), |id| alias_target(definitions, id).into_iter().collect()) {
        if let Some(definition) = definitions.get_mut(id)
            && let Shape::Alias(ty) = &definition.shape
        {
            let name = match ty {
                Type::Array(_) => "Array",
                Type::Map(_) => "Map",
                _ => "Value",
            };
            let ty = ty.clone();
            let probe = Probe::default();
            let name = name.to_owned();
            let variant = Variant { name, ty, boxed: false, tags: Vec::new(), is_default: false, probe, doc: None };
            definition.shape =
                Shape::Union(Union { discriminator: None, variants: vec![variant], unknown: "Unknown".to_owned() });
            note(definition.schema_at.clone(), "schema.recursive-alias", "it consists of nothing but itself");
        }
    }
    tuples(definitions, note);
    loops(definitions, note);
    boxes(definitions);
}

/// The alias that an alias is made of.
fn alias_target(definitions: &[TypeDef], id: usize) -> Option<usize> {
    let is_alias = |id: TypeId| matches!(shape(definitions, id), Some(Shape::Alias(_)));
    match &definitions.get(id)?.shape {
        Shape::Alias(ty) => name_in(ty).filter(|target| is_alias(*target)).map(|target| target.0),
        _ => None,
    }
}

/// The nodes that an edge leads back to.
fn circles(count: usize, edges: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
    let mut found = Vec::new();
    walk(count, &edges, &mut |_, _, target| found.push(target));
    found.sort_unstable();
    found.dedup();
    found
}

/// Follows every edge once, depth first; `back` is told of those that close a circle: from where, the how
/// manieth, and where to.
fn walk(count: usize, edges: &impl Fn(usize) -> Vec<usize>, back: &mut impl FnMut(usize, usize, usize)) {
    let mut marks = vec![Mark::New; count];
    for start in 0..count {
        if marks.get(start) != Some(&Mark::New) {
            continue;
        }
        let mut stack = vec![(start, 0, edges(start))];
        if let Some(mark) = marks.get_mut(start) {
            *mark = Mark::Open;
        }
        while let Some((node, next, targets)) = stack.last_mut() {
            let (from, index) = (*node, *next);
            let Some(target) = targets.get(index).copied() else {
                if let Some(mark) = marks.get_mut(from) {
                    *mark = Mark::Done;
                }
                stack.pop();
                continue;
            };
            *next += 1;
            match marks.get(target) {
                Some(Mark::New) => {
                    if let Some(mark) = marks.get_mut(target) {
                        *mark = Mark::Open;
                    }
                    stack.push((target, 0, edges(target)));
                }
                Some(Mark::Open) => back(from, index, target),
                _ => {}
            }
        }
    }
}

/// A tuple cannot contain itself, since its elements have no pointer of their own.
fn tuples(definitions: &mut [TypeDef], note: &mut impl FnMut(String, &'static str, &'static str)) {
    let of = |definitions: &[TypeDef], ty: &Type| match super::underlying(definitions, ty) {
        Type::Named(id) if matches!(shape(definitions, id), Some(Shape::Tuple(_))) => Some(id.0),
        _ => None,
    };
    let edges = |id: usize| match definitions.get(id).map(|own| &own.shape) {
        Some(Shape::Tuple(tuple)) => {
            // A place that leads to no tuple leads to itself being done.
            tuple.items.iter().map(|item| of(definitions, item).unwrap_or(usize::MAX)).collect()
        }
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    walk(definitions.len(), &edges, &mut |from, index, _| found.push((from, index)));
    for (from, index) in found {
        if let Some(definition) = definitions.get_mut(from)
            && let Shape::Tuple(tuple) = &mut definition.shape
            && let Some(item) = tuple.items.get_mut(index)
        {
            *item = Type::Any;
            note(definition.schema_at.clone(), "schema.recursive-tuple", "a place that holds the tuple itself is JSON");
        }
    }
}

/// Puts a pointer where a struct or union would contain itself by value. Arrays and maps are pointers.
fn boxes(definitions: &mut [TypeDef]) {
    // Where an edge starts: the definition, and the field or variant of it.
    let mut edges: Vec<Vec<(usize, usize)>> = Vec::with_capacity(definitions.len());
    for definition in definitions.iter() {
        let types: Vec<&Type> = match &definition.shape {
            Shape::Object(object) => object.fields.iter().map(|field| &field.ty).collect(),
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            _ => Vec::new(),
        };
        let mut own = Vec::new();
        for (place, ty) in types.into_iter().enumerate() {
            let mut targets = Vec::new();
            by_value(definitions, ty, &mut HashSet::new(), &mut targets);
            own.extend(targets.into_iter().map(|target| (place, target)));
        }
        edges.push(own);
    }
    let targets = |id: usize| edges.get(id).into_iter().flatten().map(|(_, target)| *target).collect();
    let mut found = Vec::new();
    walk(definitions.len(), &targets, &mut |from, index, _| found.push((from, index)));
    for (from, index) in found {
        let Some((place, _)) = edges.get(from).and_then(|edges| edges.get(index)) else { continue };
        match definitions.get_mut(from).map(|own| &mut own.shape) {
            Some(Shape::Object(object)) => {
                object.fields.get_mut(*place).into_iter().for_each(|field| field.boxed = true);
            }
            Some(Shape::Union(union)) => {
                union.variants.get_mut(*place).into_iter().for_each(|variant| variant.boxed = true);
            }
            _ => {}
        }
    }
}

/// The structs and unions that a value of a type contains without a pointer. Tuples are seen through.
fn by_value(definitions: &[TypeDef], ty: &Type, seen: &mut HashSet<usize>, found: &mut Vec<usize>) {
    let Type::Named(id) = super::underlying(definitions, ty) else { return };
    match shape(definitions, id) {
        Some(Shape::Object(_) | Shape::Union(_)) => found.push(id.0),
        Some(Shape::Tuple(tuple)) if seen.insert(id.0) => {
            tuple.items.iter().for_each(|item| by_value(definitions, item, seen, found));
        }
        _ => {}
    }
}
