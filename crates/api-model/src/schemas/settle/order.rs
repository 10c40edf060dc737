//! Types in alphabetical order, without those that nobody has named and nobody uses.

use super::{name_in, types_in, types_in_mut};
use crate::model::{Api, BodyKind, ContentKind, PartKind, Type, TypeDef, TypeId, Usage};

/// Puts types into alphabetical order, and renumbers what refers to them. `made_up` are those whose names
/// stand for nothing in the document: what is left of schemas that have become part of others goes.
pub(crate) fn order(api: &mut Api, made_up: &[bool]) {
    let mut kept = vec![false; api.types.len()];
    let is_used = |id: usize| api.types.get(id).is_some_and(|own| own.usage != Usage::default());
    let is_wanted = |id: &usize| is_used(*id) || made_up.get(*id) != Some(&true);
    let mut pending: Vec<usize> = (0..api.types.len()).filter(is_wanted).collect();
    while let Some(id) = pending.pop() {
        let Some(keep) = kept.get_mut(id).filter(|keep| !**keep) else { continue };
        *keep = true;
        let inner = api.types.get(id).map(|own| types_in(&own.shape)).unwrap_or_default();
        pending.extend(inner.into_iter().filter_map(name_in).map(|id| id.0));
    }
    let count = api.types.len();
    let mut types: Vec<(usize, TypeDef)> =
        std::mem::take(&mut api.types).into_iter().enumerate().filter(|(id, _)| kept.get(*id) == Some(&true)).collect();
    types.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
    let mut places = vec![0; count];
    for (place, (old, _)) in types.iter().enumerate() {
        if let Some(slot) = places.get_mut(*old) {
            *slot = place;
        }
    }
    api.types = types.into_iter().map(|(_, definition)| definition).collect();
    for definition in &mut api.types {
        types_in_mut(&mut definition.shape).into_iter().for_each(|ty| renumber(ty, &places));
    }
    each_use(api, &mut |ty| renumber(ty, &places));
}

fn renumber(ty: &mut Type, places: &[usize]) {
    match ty {
        Type::Named(TypeId(id)) => *id = places.get(*id).copied().unwrap_or(*id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => renumber(inner, places),
        _ => {}
    }
}

/// Every type that is mentioned outside of types.
fn each_use(api: &mut Api, change: &mut impl FnMut(&mut Type)) {
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| change(&mut parameter.ty));
        for variant in operation.body.iter_mut().flat_map(|body| &mut body.variants) {
            match &mut variant.kind {
                BodyKind::Json(ty) | BodyKind::Form(ty, _) => change(ty),
                BodyKind::Multipart(parts) => parts.iter_mut().for_each(|part| match &mut part.kind {
                    PartKind::Text(ty) | PartKind::Json(ty) => change(ty),
                    PartKind::File => {}
                }),
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        for content in operation.responses.iter_mut().flat_map(|response| &mut response.contents) {
            match &mut content.kind {
                ContentKind::Json(ty)
                | ContentKind::Events(ty)
                | ContentKind::Envelopes(ty)
                | ContentKind::JsonLines(ty) => change(ty),
                ContentKind::Text | ContentKind::Bytes => {}
            }
        }
    }
    api.inbound.iter_mut().filter_map(|inbound| inbound.ty.as_mut()).for_each(change);
}
