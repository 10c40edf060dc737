//! What can only be said of types when all of them are known.

mod loops;
mod order;
mod probes;
mod recursion;
mod usage;
mod variants;

use crate::model::{Shape, Type, TypeDef, TypeId};

pub(crate) use order::order;
pub(super) use probes::probes;
pub(super) use recursion::recursion;
pub(crate) use usage::usage;
pub(super) use variants::{told, variants};

/// The shape of a type with a name.
fn shape(definitions: &[TypeDef], id: TypeId) -> Option<&Shape> {
    definitions.get(id.0).map(|definition| &definition.shape)
}

/// A type without the names of aliases and without `Nullable` around it.
pub(super) fn underlying(definitions: &[TypeDef], ty: &Type) -> Type {
    let mut ty = ty;
    // A circle of aliases has been broken, or is about to be.
    for _ in 0..=definitions.len() {
        match ty {
            Type::Nullable(inner) => ty = inner,
            Type::Named(id) => match shape(definitions, *id) {
                Some(Shape::Alias(inner)) => ty = inner,
                _ => break,
            },
            _ => break,
        }
    }
    ty.clone()
}

/// A type without the names of aliases anywhere in it.
fn spelled_out(definitions: &[TypeDef], ty: &Type, depth: usize) -> Type {
    if depth > 32 {
        return ty.clone();
    }
    let inner = |ty: &Type| Box::new(spelled_out(definitions, ty, depth + 1));
    match ty {
        Type::Array(items) => Type::Array(inner(items)),
        Type::Map(values) => Type::Map(inner(values)),
        Type::Nullable(value) => Type::Nullable(inner(value)),
        Type::Named(id) => match shape(definitions, *id) {
            Some(Shape::Alias(alias)) => spelled_out(definitions, alias, depth + 1),
            _ => ty.clone(),
        },
        scalar => scalar.clone(),
    }
}

/// Every type that a definition mentions.
fn types_in(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Object(object) => object.fields.iter().map(|field| &field.ty).chain(&object.rest).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Tuple(tuple) => tuple.items.iter().chain(&tuple.rest).collect(),
        Shape::Alias(ty) => vec![ty],
        Shape::Enum(_) => Vec::new(),
    }
}

/// Every type that a definition mentions, to be changed.
fn types_in_mut(shape: &mut Shape) -> Vec<&mut Type> {
    match shape {
        Shape::Object(object) => object.fields.iter_mut().map(|field| &mut field.ty).chain(&mut object.rest).collect(),
        Shape::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.ty).collect(),
        Shape::Tuple(tuple) => tuple.items.iter_mut().chain(&mut tuple.rest).collect(),
        Shape::Alias(ty) => vec![ty],
        Shape::Enum(_) => Vec::new(),
    }
}

/// The name in a type, if there is one: there is never more than one.
fn name_in(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => name_in(inner),
        _ => None,
    }
}
