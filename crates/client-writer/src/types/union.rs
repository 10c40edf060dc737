//! Unions.

use std::collections::{BTreeMap, BTreeSet};

use api_model::model::{Probe, Type, TypeDef, Union, Variant};
use serde_json::Value;

use super::file::File;
use super::spell::resolve;
use crate::text::{line, open};

/// Writes a union.
pub(super) fn write(file: &mut File<'_>, def: &TypeDef, union: &Union) {
    file.text.line("#[derive(Debug, Clone, PartialEq)]");
    file.text.line("#[non_exhaustive]");
    open!(file.text, "pub enum {} {{", def.name);
    for variant in &union.variants {
        file.doc(variant.doc.as_deref(), None);
        let ty = file.spell(&variant.ty);
        let ty = if variant.boxed { format!("Box<{ty}>") } else { ty };
        file.text.list(&format!("{}(", variant.name), &[ty], "),");
    }
    file.text.line("/// Another value.");
    let value = file.json("Value");
    line!(file.text, "{}({value}),", union.unknown);
    file.text.close("}");
    file.text.blank();
    table(file, def, union);
    if def.usage.sent {
        conversions(file, def, union);
    }
}

/// Writes how the variants are told apart.
fn table(file: &mut File<'_>, def: &TypeDef, union: &Union) {
    let rows = probes(union);
    let rows: Vec<String> =
        union.variants.iter().zip(rows).map(|(variant, probe)| format!("{}: {probe}", variant.name)).collect();
    let tagged = union.variants.iter().any(|variant| variant.is_default || !variant.tags.is_empty());
    let tag = union.discriminator.as_ref().filter(|_| tagged);
    let tag = tag.map(|tag| format!(" tag {:?},", tag.wire)).unwrap_or_default();
    file.feature();
    let call = file.support("union");
    let head = format!("{call}!({}, {},{tag} {{", def.name, union.unknown);
    file.text.filled(&head, &rows, "});");
}

/// What tells each variant from the others, as expressions; no more than that takes.
fn probes(union: &Union) -> Vec<String> {
    let is_object = |probe: &Probe| probe.kinds.is_empty() || probe.kinds.contains(&"object");
    let objects: Vec<&Variant> = union.variants.iter().filter(|variant| is_object(&variant.probe)).collect();
    let tagged = union.discriminator.is_some();
    let mut tags = BTreeSet::new();
    // Tags that are not shared decide alone; so does a property with a constant of its own for each.
    let decided = tagged
        && objects.iter().all(|variant| !variant.tags.is_empty())
        && objects.iter().flat_map(|variant| &variant.tags).all(|tag| tags.insert(tag));
    let telling = telling(&objects);
    let everywhere = |names: fn(&Probe) -> &Vec<String>| -> BTreeSet<&String> {
        let mut sets = objects.iter().map(|variant| names(&variant.probe).iter().collect::<BTreeSet<_>>());
        let first = sets.next().unwrap_or_default();
        sets.fold(first, |common, set| &common & &set)
    };
    let (all_require, all_know) = (everywhere(|probe| &probe.required), everywhere(|probe| &probe.known));

    let probe = |variant: &Variant| {
        let probe = &variant.probe;
        let mut row = match (tagged && !variant.tags.is_empty(), kinds(probe)) {
            (true, _) => format!("Probe::tags({})", strings(&variant.tags)),
            (_, kinds) if kinds == "o" => "Probe::OBJECT".to_owned(),
            (_, kinds) if kinds.is_empty() => "Probe::ANY".to_owned(),
            (_, kinds) => format!("Probe::kinds({kinds:?})"),
        };
        if decided || objects.len() < 2 || !is_object(probe) {
            return row;
        }
        let constants: Vec<String> = probe
            .constants
            .iter()
            .filter(|(name, _)| telling.is_none_or(|telling| telling == name))
            .map(|(name, values)| format!("({name:?}, {})", constants(values)))
            .collect();
        if !constants.is_empty() {
            row.push_str(&format!(".constants(&[{}])", constants.join(", ")));
        }
        if telling.is_some() {
            return row;
        }
        let required: Vec<&String> = probe.required.iter().filter(|name| !all_require.contains(name)).collect();
        let optional: Vec<&String> =
            probe.known.iter().filter(|name| !all_know.contains(name) && !required.contains(name)).collect();
        if !required.is_empty() || !optional.is_empty() {
            row.push_str(&format!(".properties({}, {})", strings(&required), strings(&optional)));
        }
        row
    };
    let fallback = |variant: &Variant| if variant.is_default { ".fallback()" } else { "" };
    union.variants.iter().map(|variant| probe(variant) + fallback(variant)).collect()
}

/// The property that has to be there in each of the variants, with values that no other one has.
fn telling<'a>(objects: &[&'a Variant]) -> Option<&'a String> {
    let first = objects.first()?;
    first.probe.constants.iter().map(|(name, _)| name).find(|name| {
        let mut seen: BTreeMap<String, ()> = BTreeMap::new();
        objects.iter().all(|variant| {
            let probe = &variant.probe;
            let values = probe.constants.iter().find(|(of, _)| of == *name).map(|(_, values)| values);
            probe.required.contains(name)
                && values.is_some_and(|values| values.iter().all(|value| seen.insert(value.to_string(), ()).is_none()))
        })
    })
}

/// The JSON types that a variant accepts, one letter each.
fn kinds(probe: &Probe) -> String {
    let letter = |kind: &&str| match *kind {
        "null" => '0',
        other => other.chars().next().unwrap_or_default(),
    };
    probe.kinds.iter().map(letter).collect()
}

/// A list of strings as an expression.
fn strings<S: AsRef<str>>(texts: &[S]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| format!("{:?}", text.as_ref())).collect();
    format!("&[{}]", texts.join(", "))
}

/// Strings as they are, other values as JSON.
fn constants(values: &[Value]) -> String {
    let texts: Vec<String> =
        values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
    strings(&texts)
}

/// Writes `From` for every type that is the one of a single variant.
fn conversions(file: &mut File<'_>, def: &TypeDef, union: &Union) {
    let api = file.api;
    let resolved: Vec<&Type> = union.variants.iter().map(|variant| resolve(api, &variant.ty)).collect();
    let mut rows = Vec::new();
    for (variant, ty) in union.variants.iter().zip(&resolved) {
        let own = matches!(ty, Type::Named(id) if api.types.get(id.0).is_some_and(|of| of.name == def.name));
        if own || resolved.iter().filter(|other| *other == ty).count() > 1 {
            continue;
        }
        rows.push(format!("{}({})", variant.name, file.spell(&variant.ty)));
        if **ty == Type::String {
            rows.push(format!("{}(&str)", variant.name));
        }
    }
    if rows.is_empty() {
        return;
    }
    file.feature();
    let call = file.support("from");
    let head = format!("{call}!({} {{", def.name);
    file.text.filled(&head, &rows, "});");
}
