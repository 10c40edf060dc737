//! A model as text that people read.

use std::fmt::Write as _;

use api_model::Api;
use api_model::model::{Field, Object, Shape, Type, TypeDef, Union};

/// All types of an API.
pub(crate) fn types(api: &Api) -> String {
    api.types.iter().map(|definition| type_def(api, definition)).collect::<Vec<_>>().join("\n")
}

/// A type as it is written.
pub(crate) fn ty(api: &Api, one: &Type) -> String {
    match one {
        Type::Named(id) => {
            api.types.get(id.0).map_or_else(|| format!("?{}", id.0), |definition| definition.name.clone())
        }
        Type::Array(items) => format!("[{}]", ty(api, items)),
        Type::Map(values) => format!("{{{}}}", ty(api, values)),
        Type::Nullable(inner) => format!("{}|null", ty(api, inner)),
        scalar => format!("{scalar:?}"),
    }
}

fn type_def(api: &Api, definition: &TypeDef) -> String {
    let name = &definition.name;
    let mut text = match &definition.shape {
        Shape::Object(own) => object(api, name, own),
        Shape::Enum(own) => {
            let variants: Vec<String> = own
                .variants
                .iter()
                .map(|variant| {
                    let doc = variant.doc.as_ref().map(|doc| format!(" /{doc}/")).unwrap_or_default();
                    format!("{} {}{doc}", variant.name, variant.value)
                })
                .collect();
            format!("{name} = enum {:?} {{ {}, .. {} }}", own.repr, variants.join(", "), own.unknown)
        }
        Shape::Union(own) => union(api, name, own),
        Shape::Tuple(own) => {
            let mut places: Vec<String> = own.items.iter().map(|item| ty(api, item)).collect();
            places.iter_mut().skip(own.required).for_each(|place| place.push('?'));
            places.extend(own.rest.as_ref().map(|rest| format!("..{}", ty(api, rest))));
            format!("{name} = tuple ({})", places.join(", "))
        }
        Shape::Alias(own) => format!("{name} = {}", ty(api, own)),
    };
    if let Some(doc) = &definition.doc {
        let _ = write!(text, " /{doc}/");
    }
    if definition.deprecated {
        text.push_str(" deprecated");
    }
    text
}

fn object(api: &Api, name: &str, own: &Object) -> String {
    let mut text = format!("{name} = {{");
    for field in &own.fields {
        let _ = write!(text, "\n    {}", self::field(api, field));
    }
    if let Some(rest) = &own.rest {
        let _ = write!(text, "\n    .. {}", ty(api, rest));
    }
    text.push_str(if own.fields.is_empty() && own.rest.is_none() { "}" } else { "\n}" });
    if own.closed {
        text.push_str(" closed");
    }
    text
}

fn field(api: &Api, field: &Field) -> String {
    let mut text =
        if field.ident == field.wire { field.wire.clone() } else { format!("{} {:?}", field.ident, field.wire) };
    text.push_str(if field.required { ": " } else { "?: " });
    if field.boxed {
        text.push('*');
    }
    text.push_str(&ty(api, &field.ty));
    if field.nullable {
        text.push_str("|null");
    }
    if let Some(constant) = &field.constant {
        let _ = write!(text, " == {constant}");
    }
    if let Some(default) = &field.default {
        let _ = write!(text, " default {default}");
    }
    for (flag, name) in [
        (field.read_only, "read"),
        (field.write_only, "write"),
        (field.asked, "asked"),
        (field.deprecated, "deprecated"),
    ] {
        if flag {
            let _ = write!(text, " {name}");
        }
    }
    if let Some(doc) = &field.doc {
        let _ = write!(text, " /{doc}/");
    }
    text
}

fn union(api: &Api, name: &str, own: &Union) -> String {
    let by = own.discriminator.as_ref().map(|by| format!(" by {:?}", by.wire)).unwrap_or_default();
    let mut text = format!("{name} = union{by} {{");
    for variant in &own.variants {
        let boxed = if variant.boxed { "*" } else { "" };
        let _ = write!(text, "\n    {}({boxed}{})", variant.name, ty(api, &variant.ty));
        for tag in &variant.tags {
            let _ = write!(text, " {tag:?}");
        }
        if variant.is_default {
            text.push_str(" otherwise");
        }
        let probe = &variant.probe;
        let _ = write!(text, " ~ {}", probe.kinds.join("|"));
        if !probe.known.is_empty() {
            let known: Vec<String> = probe
                .known
                .iter()
                .map(|wire| {
                    let constant = probe.constants.iter().find(|(name, _)| name == wire);
                    let values = constant.map(|(_, values)| {
                        format!("={}", values.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"))
                    });
                    let optional = if probe.required.contains(wire) { "" } else { "?" };
                    format!("{wire}{optional}{}", values.unwrap_or_default())
                })
                .collect();
            let _ = write!(text, " {{{}}}", known.join(", "));
        }
        if let Some(doc) = &variant.doc {
            let _ = write!(text, " /{doc}/");
        }
    }
    let _ = write!(text, "\n    .. {}\n}}", own.unknown);
    text
}
