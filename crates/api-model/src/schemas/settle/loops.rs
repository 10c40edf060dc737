//! Unions that are variants of each other: whoever reads one would read the other, and that the first one again.

use super::{shape, underlying};
use crate::ident::Scope;
use crate::model::{Discriminator, Shape, Type, TypeDef, Variant};

/// How many variants are written out for unions of each other; beyond that, each keeps its own.
const VARIANTS: usize = 4096;

/// Lets unions of each other, which have the same values, hold what the others hold rather than the others.
pub(crate) fn loops(definitions: &mut [TypeDef], note: &mut impl FnMut(String, &'static str, &'static str)) {
    let edges: Vec<Vec<usize>> = (0..definitions.len()).map(|id| inner(definitions, id)).collect();
    for circle in circles(&edges) {
        let mut all: Vec<(Variant, Option<Discriminator>)> = Vec::new();
        for id in &circle {
            let Some(Shape::Union(union)) = definitions.get(*id).map(|own| &own.shape) else { continue };
            let leads_out =
                |variant: &&Variant| target(definitions, &variant.ty).is_none_or(|to| !circle.contains(&to));
            all.extend(
                union.variants.iter().filter(leads_out).map(|variant| (variant.clone(), union.discriminator.clone())),
            );
        }
        let is_small = all.len().saturating_mul(circle.len()) <= VARIANTS;
        for id in &circle {
            let leads_out: Vec<bool> = variants(definitions, *id)
                .iter()
                .map(|variant| target(definitions, &variant.ty).is_none_or(|to| !circle.contains(&to)))
                .collect();
            let Some(definition) = definitions.get_mut(*id) else { continue };
            let Shape::Union(union) = &mut definition.shape else { continue };
            let mut keep = leads_out.into_iter();
            union.variants.retain(|_| keep.next() == Some(true));
            let mut scope = Scope::default();
            scope.claim(union.unknown.clone());
            union.variants.iter().for_each(|variant| drop(scope.claim(variant.name.clone())));
            for (variant, discriminator) in all.iter().filter(|_| is_small) {
                if union.variants.iter().any(|known| known.ty == variant.ty) {
                    continue;
                }
                let mut variant = Variant { name: scope.claim(variant.name.clone()), ..variant.clone() };
                if *discriminator != union.discriminator {
                    variant.tags.clear();
                    variant.is_default = false;
                }
                union.variants.push(variant);
            }
            let reason = "it is a variant of a variant of itself; it holds the variants of the other instead";
            note(definition.schema_at.clone(), "schema.recursive-union", reason);
        }
    }
}

fn variants(definitions: &[TypeDef], id: usize) -> &[Variant] {
    match definitions.get(id).map(|own| &own.shape) {
        Some(Shape::Union(union)) => &union.variants,
        _ => &[],
    }
}

/// The union that a type is by value.
fn target(definitions: &[TypeDef], ty: &Type) -> Option<usize> {
    match underlying(definitions, ty) {
        Type::Named(id) if matches!(shape(definitions, id), Some(Shape::Union(_))) => Some(id.0),
        _ => None,
    }
}

/// The unions that are variants of a type.
fn inner(definitions: &[TypeDef], id: usize) -> Vec<usize> {
    variants(definitions, id).iter().filter_map(|variant| target(definitions, &variant.ty)).collect()
}

/// The nodes that lead to each other, several at a time, in order (Kosaraju's algorithm).
fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut back: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            if let Some(sources) = back.get_mut(*to) {
                sources.push(from);
            }
        }
    }
    let mut seen = vec![false; edges.len()];
    let mut finished = Vec::with_capacity(edges.len());
    (0..edges.len()).for_each(|start| follow(edges, start, &mut seen, &mut finished));
    seen.fill(false);
    let mut circles = Vec::new();
    for start in finished.into_iter().rev() {
        let mut circle = Vec::new();
        follow(&back, start, &mut seen, &mut circle);
        if circle.len() > 1 {
            circle.sort_unstable();
            circles.push(circle);
        }
    }
    circles.sort_unstable();
    circles
}

/// Everything that can be reached and has not been seen yet, in the order in which it is done with.
fn follow(edges: &[Vec<usize>], start: usize, seen: &mut [bool], done: &mut Vec<usize>) {
    let mut enter = |node: usize| seen.get_mut(node).is_some_and(|seen| !std::mem::replace(seen, true));
    if !enter(start) {
        return;
    }
    let mut stack = vec![(start, 0)];
    while let Some((node, next)) = stack.last_mut() {
        match edges.get(*node).and_then(|targets| targets.get(*next)) {
            Some(target) => {
                *next += 1;
                if enter(*target) {
                    stack.push((*target, 0));
                }
            }
            None => {
                done.push(*node);
                stack.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_each_other() {
        for (edges, expected) in [
            (vec![vec![1], vec![2], vec![]], vec![]),
            (vec![vec![1], vec![0], vec![0]], vec![vec![0, 1]]),
            (vec![vec![1, 3], vec![2], vec![0], vec![4], vec![3]], vec![vec![0, 1, 2], vec![3, 4]]),
        ] {
            assert_eq!(circles(&edges), expected);
        }
    }
}
