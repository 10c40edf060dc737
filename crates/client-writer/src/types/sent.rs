//! Constructors and setters, for the structs that are sent.

use api_model::model::{Field, Object, Shape, Type, TypeDef};
use serde_json::Value;

use super::argument::{Argument, argument};
use super::file::File;
use super::object::{Presence, presence};
use super::spell::resolve;
use crate::text::open;

/// Writes the `impl` of a struct that is sent.
pub(super) fn write(file: &mut File<'_>, def: &TypeDef, object: &Object, rest: Option<&(String, String)>) {
    file.text.blank();
    file.feature();
    open!(file.text, "impl {} {{", def.name);
    constructor(file, object, rest.map(|(ident, _)| ident.as_str()));
    // The constructor is called `new`: such a field has none.
    let settable = |field: &&Field| !field.required && !field.asked && !field.read_only && field.ident != "new";
    let settable: Vec<&Field> = object.fields.iter().filter(settable).collect();
    let mut setters: Vec<String> = settable.into_iter().map(|field| setter(file, field)).collect();
    // What comes with answers is handed back as it is; what the document offers to send has a setter.
    let offered = object.rest.as_ref().is_some_and(|ty| *ty != Type::Any || !def.usage.received);
    if let (Some((ident, own)), Some(ty)) = (rest.filter(|_| offered), &object.rest) {
        setters.push(match ty {
            Type::Any => format!("{ident}({own}) = {ident};"),
            ty => format!("{ident}({}) = {ident}.into();", file.spell(&Type::Map(Box::new(ty.clone())))),
        });
    }
    if !setters.is_empty() {
        let call = file.support("setters");
        file.text.blank();
        open!(file.text, "{call}! {{");
        setters.iter().for_each(|setter| file.text.line(setter));
        file.text.close("}");
    }
    file.text.close("}");
}

/// Writes `new`, whose arguments are what has to be there and has more than one possible value.
fn constructor(file: &mut File<'_>, object: &Object, rest: Option<&str>) {
    if !object.fields.iter().any(|field| field.required || field.asked || told(field)) {
        file.text.line("/// Nothing set.");
        open!(file.text, "pub fn new() -> Self {{");
        // Not `Self::default()`: a setter may have that name.
        file.text.line("Default::default()");
        return file.text.close("}");
    }
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &object.fields {
        let ident = &field.ident;
        let value = match presence(file.api, field) {
            _ if field.asked => {
                let Argument { ty, value } = optional(file, field);
                arguments.push(format!("{ident}: {ty}"));
                value
            }
            Presence::Optional | Presence::Any => {
                let constant = if told(field) { constant(file, field) } else { None };
                constant.map_or_else(|| "None".to_owned(), |constant| format!("Some({constant})"))
            }
            Presence::OptionalNullable => format!("{}::Absent", file.support("Nullable")),
            Presence::Required | Presence::Nullable => match constant(file, field) {
                Some(constant) if field.nullable => format!("Some({constant})"),
                Some(constant) => constant,
                None => {
                    let Argument { ty, value } = required(file, field);
                    arguments.push(format!("{ident}: {ty}"));
                    value
                }
            },
        };
        values.push(if value == *ident { value } else { format!("{ident}: {value}") });
    }
    if let Some(rest) = rest {
        values.push(format!("{rest}: Default::default()"));
    }
    file.text.line("/// With what has to be there.");
    file.text.list("pub fn new(", &arguments, ") -> Self {");
    file.text.deeper();
    file.text.list("Self {", &values, "}");
    file.text.close("}");
}

/// Whether a field tells the server which variant of a union this is, though it need not be there: many documents forget
/// to require it.
fn told(field: &Field) -> bool {
    field.tells && !field.required && !field.nullable && !field.read_only
}

/// The argument for a field that has to be there.
fn required(file: &mut File<'_>, field: &Field) -> Argument {
    let ident = &field.ident;
    if field.nullable {
        let ty = format!("Option<{}>", file.spell(&field.ty));
        let value = if field.boxed { format!("{ident}.map(Box::new)") } else { ident.clone() };
        return Argument { ty, value };
    }
    let argument = argument(file, ident, &field.ty);
    if field.boxed { Argument { value: format!("Box::new({})", argument.value), ..argument } } else { argument }
}

/// The line of a setter: name, argument, and what the field becomes.
fn setter(file: &mut File<'_>, field: &Field) -> String {
    let Argument { ty, value } = optional(file, field);
    format!("{ident}({ty}) = {value};", ident = field.ident)
}

/// The argument for a field that may be missing.
fn optional(file: &mut File<'_>, field: &Field) -> Argument {
    let ident = &field.ident;
    if field.nullable {
        let ty = format!("impl Into<{}<{}>>", file.support("Nullable"), file.spell(&field.ty));
        let value = if field.boxed { format!("{ident}.into().map(Box::new)") } else { format!("{ident}.into()") };
        return Argument { ty, value };
    }
    let Argument { ty, value } = argument(file, ident, &field.ty);
    let value = if field.boxed { format!("Some(Box::new({value}))") } else { format!("Some({value})") };
    Argument { ty, value }
}

/// The one value that a field can have, as an expression.
fn constant(file: &mut File<'_>, field: &Field) -> Option<String> {
    let constant = field.constant.as_ref()?;
    let literal = match (resolve(file.api, &field.ty), constant) {
        (Type::Bool, Value::Bool(flag)) => flag.to_string(),
        (Type::I32 | Type::I64, Value::Number(number)) => number.as_i64()?.to_string(),
        (Type::U64, Value::Number(number)) => number.as_u64()?.to_string(),
        (Type::F64, Value::Number(number)) => format!("{:?}", number.as_f64()?),
        (
            Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Decimal | Type::Base64 | Type::Any,
            Value::String(text),
        ) => format!("{text:?}.into()"),
        (Type::Any, Value::Bool(flag)) => format!("{flag}.into()"),
        (Type::Named(id), value) => {
            let def = file.api.types.get(id.0)?;
            let Shape::Enum(known) = &def.shape else { return None };
            let variant = known.variants.iter().find(|variant| variant.value == *value)?;
            let name = file.spell(&Type::Named(*id));
            format!("{name}::{}", variant.name)
        }
        _ => return None,
    };
    Some(if field.boxed { format!("Box::new({literal})") } else { literal })
}
