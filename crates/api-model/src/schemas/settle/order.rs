//! Types in alphabetical order.

use super::types_in_mut;
use crate::model::{Api, BodyKind, ContentKind, PartKind, Type, TypeDef, TypeId};

/// Puts types into alphabetical order, and renumbers what refers to them.
pub(crate) fn order(api: &mut Api) {
    let mut types: Vec<(usize, TypeDef)> = std::mem::take(&mut api.types).into_iter().enumerate().collect();
    types.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
    let mut places = vec![0; types.len()];
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
