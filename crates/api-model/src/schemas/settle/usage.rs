//! Which way the values of a type go, which groups of operations lead to it, and what follows from that.

use openapi_normal::{Entry, Kind};

use super::{name_in, types_in};
use crate::model::{Api, BodyKind, ContentKind, Operation, PartKind, Shape, Type, TypeDef, TypeId, Usage};

/// Marks every type with what leads to it, and settles what depends on that: a struct that is received
/// keeps properties that are not declared, and does not insist on what is only sent.
pub(crate) fn usage(api: &mut Api, ledger: &mut impl FnMut(Entry)) {
    let mut sent = vec![false; api.types.len()];
    let mut received = vec![false; api.types.len()];
    let inbound: Vec<TypeId> = api.inbound.iter().filter_map(|inbound| name_in(inbound.ty.as_ref()?)).collect();
    reach(&api.types, inbound, &mut received);
    for group in 0..api.groups.len() {
        let mut seen = vec![false; api.types.len()];
        for operation in api.operations.iter().filter(|operation| operation.group == group) {
            reach(&api.types, asks(operation), &mut sent);
            reach(&api.types, answers(operation), &mut received);
            reach(&api.types, asks(operation), &mut seen);
            reach(&api.types, answers(operation), &mut seen);
        }
        for (definition, _) in api.types.iter_mut().zip(seen).filter(|(_, seen)| *seen) {
            definition.groups.push(group);
        }
    }
    for ((definition, sent), received) in api.types.iter_mut().zip(sent).zip(received) {
        definition.usage = Usage { sent, received };
        settle(definition, ledger);
    }
}

fn settle(definition: &mut TypeDef, ledger: &mut impl FnMut(Entry)) {
    let Usage { sent, received } = definition.usage;
    let Shape::Object(object) = &mut definition.shape else { return };
    for field in object.fields.iter_mut().filter(|field| field.required) {
        if !(field.read_only && sent || field.write_only && (received || !sent)) {
            continue;
        }
        field.required = false;
        field.asked = sent && field.write_only && !field.read_only;
        // A type that goes one way only is what the document says.
        if sent && received {
            let reason = "required one way only, and the type goes the other way as well";
            ledger(Entry::new(Kind::Approximated, "schema.one-way", field.schema_at.clone(), reason));
        }
    }
    // What no operation leads to is written as if it were received.
    if object.rest.is_none() && !object.closed && (received || !sent) {
        object.rest = Some(Type::Any);
    }
}

/// Marks what can be reached. Whatever is marked already has been followed.
fn reach(types: &[TypeDef], from: Vec<TypeId>, marked: &mut [bool]) {
    let mut pending = from;
    while let Some(id) = pending.pop() {
        let Some(mark) = marked.get_mut(id.0).filter(|mark| !**mark) else { continue };
        *mark = true;
        let Some(definition) = types.get(id.0) else { continue };
        pending.extend(types_in(&definition.shape).into_iter().filter_map(name_in));
    }
}

/// The types that an operation sends.
fn asks(operation: &Operation) -> Vec<TypeId> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    let bodies = operation.body.iter().flat_map(|body| &body.variants).flat_map(|variant| match &variant.kind {
        BodyKind::Json(ty) | BodyKind::Form(ty, _) => vec![ty],
        BodyKind::Multipart(parts) => parts.iter().filter_map(|part| of_part(&part.kind)).collect(),
        BodyKind::Text | BodyKind::Bytes => Vec::new(),
    });
    parameters.chain(bodies).filter_map(name_in).collect()
}

fn of_part(kind: &PartKind) -> Option<&Type> {
    match kind {
        PartKind::Text(ty) | PartKind::Json(ty) => Some(ty),
        PartKind::File => None,
    }
}

/// The types that an operation answers with.
fn answers(operation: &Operation) -> Vec<TypeId> {
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let types = contents.filter_map(|content| match &content.kind {
        ContentKind::Json(ty) | ContentKind::Events(ty) | ContentKind::Envelopes(ty) | ContentKind::JsonLines(ty) => {
            Some(ty)
        }
        ContentKind::Text | ContentKind::Bytes => None,
    });
    types.filter_map(name_in).collect()
}
