//! What tells values of one variant from those of another.

use super::shape;
use crate::model::{Enum, EnumRepr, Object, Probe, Shape, Type, TypeDef, TypeId, Union};

/// An enum with more values than this tells nothing.
const SHORT: usize = 16;
/// How deep unions in unions are looked into.
const DEPTH: usize = 64;

/// Fills in the probes of all variants.
pub(crate) fn probes(definitions: &mut [TypeDef]) {
    let mut prober = Prober { definitions, unions: vec![Known::New; definitions.len()] };
    let mut found = Vec::new();
    for (id, own) in definitions.iter().enumerate() {
        let Shape::Union(union) = &own.shape else { continue };
        let mut probes: Vec<_> = union.variants.iter().map(|variant| prober.probe(&variant.ty, 0)).collect();
        telling(&mut probes);
        found.push((id, probes));
    }
    for (id, probes) in found {
        if let Some(Shape::Union(union)) = definitions.get_mut(id).map(|own| &mut own.shape) {
            for (variant, probe) in union.variants.iter_mut().zip(probes) {
                variant.probe = probe;
            }
        }
    }
}

/// What is known of a union that is a variant of others.
#[derive(Clone)]
enum Known {
    New,
    /// Being looked into: a union that leads back to itself.
    Open,
    Done(Probe),
}

/// Looks into every union once: unions of each other have more paths through them than there is time.
struct Prober<'a> {
    definitions: &'a [TypeDef],
    unions: Vec<Known>,
}

/// Of enums, keeps those that tell one variant from another. What they do not tell would only rule out
/// values that the server has added since.
fn telling(probes: &mut [Probe]) {
    let all: Vec<_> = probes.iter().map(|probe| probe.constants.clone()).collect();
    for (place, probe) in probes.iter_mut().enumerate() {
        probe.constants.retain(|(wire, values)| {
            let mut others = all.iter().enumerate().filter(|(other, _)| *other != place).flat_map(|(_, other)| other);
            values.len() == 1
                || others.any(|(name, other)| name == wire && !other.iter().any(|value| values.contains(value)))
        });
    }
}

impl Prober<'_> {
    fn probe(&mut self, ty: &Type, depth: usize) -> Probe {
        match ty {
            Type::Named(id) => match shape(self.definitions, *id) {
                Some(Shape::Object(object)) => of_object(self.definitions, object),
                Some(Shape::Enum(own)) => kinds(&of_enum(own)),
                Some(Shape::Tuple(_)) => kinds(&["array"]),
                Some(Shape::Alias(ty)) if depth < DEPTH => self.probe(ty, depth + 1),
                Some(Shape::Union(union)) if depth < DEPTH => self.union(*id, union, depth + 1),
                _ => Probe::default(),
            },
            Type::Nullable(inner) => {
                let mut probe = self.probe(inner, depth);
                if !probe.kinds.is_empty() {
                    probe.kinds.push("null");
                }
                probe
            }
            Type::Bool => kinds(&["boolean"]),
            Type::I32 | Type::I64 | Type::U64 => kinds(&["integer"]),
            Type::F64 => kinds(&["number"]),
            Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Decimal | Type::Base64 => {
                kinds(&["string"])
            }
            Type::Array(_) => kinds(&["array"]),
            Type::Map(_) => kinds(&["object"]),
            Type::Any => Probe::default(),
        }
    }

    fn union(&mut self, id: TypeId, union: &Union, depth: usize) -> Probe {
        match self.unions.get_mut(id.0) {
            Some(Known::Done(probe)) => return probe.clone(),
            Some(known @ Known::New) => *known = Known::Open,
            Some(Known::Open) | None => return Probe::default(),
        }
        let probes: Vec<_> = union.variants.iter().map(|variant| self.probe(&variant.ty, depth)).collect();
        let common = in_common(probes);
        if let Some(known) = self.unions.get_mut(id.0) {
            *known = Known::Done(common.clone());
        }
        common
    }
}

fn kinds(names: &[&'static str]) -> Probe {
    Probe { kinds: names.to_vec(), ..Probe::default() }
}

fn of_enum(own: &Enum) -> Vec<&'static str> {
    match own.repr {
        EnumRepr::String => vec!["string"],
        EnumRepr::Integer => vec!["integer"],
        EnumRepr::Mixed => vec!["boolean", "number", "string"],
    }
}

fn of_object(definitions: &[TypeDef], object: &Object) -> Probe {
    let mut probe = kinds(&["object"]);
    for field in &object.fields {
        probe.known.push(field.wire.clone());
        if field.required && !field.write_only && !field.read_only {
            probe.required.push(field.wire.clone());
        }
        if field.nullable {
            continue;
        }
        if let Some(constant) = &field.constant {
            probe.constants.push((field.wire.clone(), vec![constant.clone()]));
        } else if let Type::Named(id) = super::underlying(definitions, &field.ty)
            && let Some(Shape::Enum(own)) = shape(definitions, id)
            && own.repr == EnumRepr::String
            // One that is no constant has other values too.
            && (2..=SHORT).contains(&own.variants.len())
        {
            let values = own.variants.iter().map(|variant| variant.value.clone()).collect();
            probe.constants.push((field.wire.clone(), values));
        }
    }
    probe
}

/// What all variants of a union have in common.
fn in_common(probes: Vec<Probe>) -> Probe {
    let mut probes = probes.into_iter();
    let Some(mut common) = probes.next() else { return Probe::default() };
    for other in probes {
        if common.kinds.is_empty() || other.kinds.is_empty() {
            common.kinds.clear();
        } else {
            for kind in other.kinds {
                if !common.kinds.contains(&kind) {
                    common.kinds.push(kind);
                }
            }
        }
        common.required.retain(|wire| other.required.contains(wire));
        for wire in other.known {
            if !common.known.contains(&wire) {
                common.known.push(wire);
            }
        }
        common.constants.retain_mut(|(wire, values)| {
            let Some((_, more)) = other.constants.iter().find(|(other, _)| other == wire) else { return false };
            values.extend(more.iter().filter(|value| !values.contains(value)).cloned().collect::<Vec<_>>());
            true
        });
    }
    common
}
