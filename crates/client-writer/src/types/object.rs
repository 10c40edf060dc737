//! Structs.

use api_model::Api;
use api_model::ident::Scope;
use api_model::model::{Field, Object, Type, TypeDef};

use super::file::File;
use super::sent;
use super::spell::resolve;
use crate::text::{line, open};

/// Which part of an object a field is in; see `object!` in `support`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// Always there.
    Required,
    /// Always there, and may be null.
    Nullable,
    /// May be missing.
    Optional,
    /// May be missing, and may be null, which is a value like any other JSON.
    Any,
    /// May be missing, and may be null, which is not the same.
    OptionalNullable,
}

/// The part that a field is in.
pub(super) fn presence(api: &Api, field: &Field) -> Presence {
    match (field.required, field.nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, false) if *resolve(api, &field.ty) == Type::Any => Presence::Any,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}

/// Writes a struct.
pub(super) fn write(file: &mut File<'_>, def: &TypeDef, object: &Object) {
    let rest = object.rest.as_ref().map(|ty| (rest_ident(object), rest_type(file, ty)));
    let default = if object.fields.iter().any(|field| field.required) { "" } else { "Default, " };
    line!(file.text, "#[derive(Debug, Clone, {default}PartialEq)]");
    file.text.line("#[non_exhaustive]");
    if object.fields.is_empty() && rest.is_none() {
        line!(file.text, "pub struct {} {{}}", def.name);
    } else {
        open!(file.text, "pub struct {} {{", def.name);
        for field in &object.fields {
            let ty = field_type(file, field);
            file.doc(field.doc.as_deref(), field.default.as_ref());
            if field.deprecated {
                file.text.line("#[deprecated]");
            }
            file.assign(&format!("pub {}:", field.ident), &ty, ",");
        }
        if let Some((ident, ty)) = &rest {
            line!(file.text, "pub {ident}: {ty},");
        }
        file.text.close("}");
    }
    file.text.blank();
    table(file, def, object, rest.as_ref().map(|(ident, _)| ident.as_str()));
    if def.usage.sent {
        sent::write(file, def, object, rest.as_ref());
    }
}

/// The name of the field for what is not declared.
fn rest_ident(object: &Object) -> String {
    let mut scope = Scope::default();
    for field in &object.fields {
        scope.claim(field.ident.clone());
    }
    scope.claim("additional_properties".to_owned())
}

/// The type of the field for what is not declared.
fn rest_type(file: &mut File<'_>, ty: &Type) -> String {
    if *ty == Type::Any {
        let (map, value) = (file.json("Map"), file.json("Value"));
        format!("{map}<String, {value}>")
    } else {
        format!("{}<{}>", file.support("TypedProperties"), file.spell(ty))
    }
}

/// The type of a field.
fn field_type(file: &mut File<'_>, field: &Field) -> String {
    let value = file.spell(&field.ty);
    let value = if field.boxed { format!("Box<{value}>") } else { value };
    match presence(file.api, field) {
        Presence::Required => value,
        Presence::Nullable | Presence::Optional | Presence::Any => format!("Option<{value}>"),
        Presence::OptionalNullable => format!("{}<{value}>", file.support("Nullable")),
    }
}

/// Writes the table of the properties.
fn table(file: &mut File<'_>, def: &TypeDef, object: &Object, rest: Option<&str>) {
    let api = file.api;
    let part = |name: &'static str, of: &[Presence]| {
        let members: Vec<String> = object
            .fields
            .iter()
            .filter(|field| of.contains(&presence(api, field)))
            .map(|field| format!("{:?}: {}", field.wire, field.ident))
            .collect();
        (!members.is_empty()).then_some((name, members))
    };
    let parts: Vec<(&str, Vec<String>)> = [
        part("required", &[Presence::Required]),
        part("nullable", &[Presence::Nullable]),
        part("optional", &[Presence::Optional, Presence::OptionalNullable]),
        part("any", &[Presence::Any]),
    ]
    .into_iter()
    .flatten()
    .collect();

    file.feature();
    let call = file.support("object");
    let mut pieces = vec![def.name.clone()];
    pieces.extend(parts.iter().map(|(name, members)| format!("{name} {{ {} }}", members.join(", "))));
    pieces.extend(rest.map(|rest| format!("rest {rest}")));
    let whole = format!("{call}!({});", pieces.join(", "));
    if file.text.fits(whole.chars().count()) {
        return file.text.line(&whole);
    }
    open!(file.text, "{call}!(");
    line!(file.text, "{},", def.name);
    for (name, members) in &parts {
        file.text.filled(&format!("{name} {{"), members, "},");
    }
    if let Some(rest) = rest {
        line!(file.text, "rest {rest}");
    }
    file.text.close(");");
}
