//! Variants of unions: duplicates, and the values of the discriminator that mean each.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{shape, spelled_out, underlying};
use crate::model::{Discriminator, EnumRepr, Field, Object, Shape, Type, TypeDef, TypeId, Variant};
use crate::schemas::define::VariantNote;

/// Merges variants of one Rust type, and settles which tags mean which.
pub(crate) fn variants(definitions: &mut [TypeDef], notes: &HashMap<TypeId, Vec<VariantNote>>) {
    for id in 0..definitions.len() {
        let Some(Shape::Union(union)) = definitions.get(id).map(|own| &own.shape) else { continue };
        let mut union = union.clone();
        let mut own_notes = notes.get(&TypeId(id)).cloned().unwrap_or_default();
        own_notes.resize(union.variants.len(), VariantNote::default());
        let before = union.variants.len();
        let mut kept: Vec<(Variant, Type, VariantNote)> = Vec::with_capacity(before);
        for (variant, note) in std::mem::take(&mut union.variants).into_iter().zip(own_notes) {
            let ty = spelled_out(definitions, &variant.ty, 0);
            // Whatever is in the union is in the union.
            if ty == Type::Named(TypeId(id)) {
                continue;
            }
            match kept.iter_mut().find(|(_, known, _)| *known == ty) {
                Some((known, _, _)) => {
                    known.is_default |= variant.is_default;
                    known.tags.extend(variant.tags);
                }
                None => kept.push((variant, ty, note)),
            }
        }
        let is_one = kept.len() == 1 && before > 1 && union.discriminator.is_none();
        let (mut variants, notes): (Vec<_>, Vec<_>) =
            kept.into_iter().map(|(variant, _, note)| (variant, note)).unzip();
        if is_one && let Some(only) = variants.pop() {
            set(definitions, id, Shape::Alias(only.ty));
            continue;
        }
        match &union.discriminator {
            Some(discriminator) => tags(definitions, &discriminator.wire, &mut variants, &notes),
            None => union.discriminator = inferred(definitions, &mut variants),
        }
        union.variants = variants;
        set(definitions, id, Shape::Union(union));
    }
}

/// A struct that is always told by the same tag has that tag: whoever makes one need not know.
pub(crate) fn told(definitions: &mut [TypeDef]) {
    let mut told: HashMap<(usize, String), Option<String>> = HashMap::new();
    for definition in definitions.iter() {
        let Shape::Union(union) = &definition.shape else { continue };
        let Some(discriminator) = &union.discriminator else { continue };
        for variant in &union.variants {
            let Type::Named(id) = underlying(definitions, &variant.ty) else { continue };
            let tag = match variant.tags.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
            let known = told.entry((id.0, discriminator.wire.clone())).or_insert_with(|| tag.clone());
            if *known != tag {
                *known = None;
            }
        }
    }
    for ((id, wire), tag) in told {
        let Some(Shape::Object(object)) = definitions.get_mut(id).map(|own| &mut own.shape) else { continue };
        let named = |field: &&mut Field| field.wire == wire && !field.nullable;
        let Some(field) = object.fields.iter_mut().find(named) else { continue };
        if field.constant.is_none() && field.ty == Type::String {
            field.constant = tag.map(Value::String);
        }
        field.tells = field.constant.is_some();
    }
}

fn set(definitions: &mut [TypeDef], id: usize, shape: Shape) {
    if let Some(definition) = definitions.get_mut(id) {
        definition.shape = shape;
    }
}

/// Tags of variants that nothing is mapped to: the constants of the property, where they are of one variant
/// only, else the name of the component.
fn tags(definitions: &[TypeDef], wire: &str, variants: &mut [Variant], notes: &[VariantNote]) {
    let constants: Vec<Vec<String>> =
        variants.iter().map(|variant| values(definitions, &variant.ty, wire, 0)).collect();
    let mut bearers: HashMap<String, usize> = HashMap::new();
    for tag in constants.iter().flatten() {
        *bearers.entry(tag.clone()).or_default() += 1;
    }
    let mut taken: Vec<String> = variants.iter().flat_map(|variant| variant.tags.clone()).collect();
    for ((variant, constants), note) in variants.iter_mut().zip(constants).zip(notes) {
        if note.is_fallback {
            continue;
        }
        for tag in constants {
            if bearers.get(&tag) == Some(&1) && !taken.contains(&tag) {
                taken.push(tag.clone());
                variant.tags.push(tag);
            }
        }
    }
    for (variant, note) in variants.iter_mut().zip(notes).filter(|(_, note)| !note.is_fallback) {
        if let Some(implicit) = note.implicit.as_ref().filter(|_| variant.tags.is_empty())
            && !taken.contains(implicit)
        {
            taken.push(implicit.clone());
            variant.tags.push(implicit.clone());
        }
    }
}

/// The values that a property of a type can have, as far as they are listed.
fn values(definitions: &[TypeDef], ty: &Type, wire: &str, depth: usize) -> Vec<String> {
    let Type::Named(id) = underlying(definitions, ty) else { return Vec::new() };
    match shape(definitions, id) {
        Some(Shape::Object(object)) => {
            let field = object.fields.iter().find(|field| field.wire == wire);
            field.map(|field| listed(definitions, field)).unwrap_or_default()
        }
        Some(Shape::Union(union)) if depth < 8 => {
            union.variants.iter().flat_map(|variant| values(definitions, &variant.ty, wire, depth + 1)).collect()
        }
        _ => Vec::new(),
    }
}

fn listed(definitions: &[TypeDef], field: &Field) -> Vec<String> {
    if let Some(Value::String(constant)) = &field.constant {
        return vec![constant.clone()];
    }
    let Type::Named(id) = underlying(definitions, &field.ty) else { return Vec::new() };
    match shape(definitions, id) {
        Some(Shape::Enum(own)) if own.repr == EnumRepr::String => {
            own.variants.iter().filter_map(|variant| variant.value.as_str().map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    }
}

/// The property that tells which, where the document does not say so: one that all structs among the
/// variants require, with a constant of its own in each. Variants that are no objects need none.
fn inferred(definitions: &[TypeDef], variants: &mut [Variant]) -> Option<Discriminator> {
    let mut structs: Vec<(usize, Vec<(&str, &str)>)> = Vec::new();
    for (place, variant) in variants.iter().enumerate() {
        match underlying(definitions, &variant.ty) {
            Type::Any | Type::Map(_) => return None,
            Type::Named(id) => match shape(definitions, id) {
                Some(Shape::Object(object)) => structs.push((place, constants(object))),
                Some(Shape::Union(_)) => return None,
                _ => {}
            },
            _ => {}
        }
    }
    let (_, first) = structs.first().filter(|_| structs.len() > 1)?;
    let (wire, tags) = first.iter().find_map(|(wire, _)| {
        let tag = |own: &[(&str, &str)]| own.iter().find(|(name, _)| name == wire).map(|(_, tag)| (*tag).to_owned());
        let tags: Option<Vec<(usize, String)>> = structs.iter().map(|(place, own)| Some((*place, tag(own)?))).collect();
        let tags = tags?;
        let distinct: HashSet<&String> = tags.iter().map(|(_, tag)| tag).collect();
        (distinct.len() == tags.len()).then(|| ((*wire).to_owned(), tags.clone()))
    })?;
    for (place, tag) in tags {
        variants.get_mut(place).into_iter().for_each(|variant| variant.tags = vec![tag.clone()]);
    }
    Some(Discriminator { wire })
}

/// The required constants of a struct.
fn constants(object: &Object) -> Vec<(&str, &str)> {
    let required = object.fields.iter().filter(|field| field.required);
    required.filter_map(|field| Some((field.wire.as_str(), field.constant.as_ref()?.as_str()?))).collect()
}
