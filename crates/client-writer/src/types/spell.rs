//! How a type is spelled outside of the module `types`.

use api_model::Api;
use api_model::model::{Shape, Type};

/// How a type is spelled where `types` and `support` are in scope, for example `Vec<types::Pet>`.
pub(crate) fn path(api: &Api, ty: &Type) -> String {
    let plain = match ty {
        Type::Named(id) => {
            return api.types.get(id.0).map_or_else(|| path(api, &Type::Any), |def| format!("types::{}", def.name));
        }
        Type::Array(inner) => return format!("Vec<{}>", path(api, inner)),
        Type::Map(inner) => return format!("std::collections::BTreeMap<String, {}>", path(api, inner)),
        Type::Nullable(inner) => return format!("Option<{}>", path(api, inner)),
        Type::Bool => "bool",
        Type::I32 => "i32",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::String => "String",
        Type::DateTime => "support::DateTime",
        Type::Date => "support::Date",
        Type::Uuid => "support::Uuid",
        Type::Decimal => "support::Decimal",
        Type::Base64 => "support::Base64",
        Type::Any => "serde_json::Value",
    };
    plain.to_owned()
}

/// A type without the aliases around it.
pub(super) fn resolve<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // Aliases do not go in circles; should they, this ends all the same.
    for _ in 0..=api.types.len() {
        match ty {
            Type::Named(id) => match api.types.get(id.0).map(|def| &def.shape) {
                Some(Shape::Alias(target)) => ty = target,
                _ => return ty,
            },
            _ => return ty,
        }
    }
    &Type::Any
}
