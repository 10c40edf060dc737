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
    without(api, ty, |ty| alias(api, ty))
}

/// A type without the aliases and the `Option` around it.
pub(crate) fn underlying<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    without(api, ty, |ty| match ty {
        Type::Nullable(inner) => Some(inner),
        ty => alias(api, ty),
    })
}

/// Whether there are other types that convert into it, for example text into an open enum.
pub(crate) fn is_converted(api: &Api, ty: &Type) -> bool {
    match resolve(api, ty) {
        Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Decimal | Type::Base64 | Type::Any => true,
        Type::Named(id) => api.types.get(id.0).is_some_and(|def| matches!(def.shape, Shape::Enum(_) | Shape::Union(_))),
        _ => false,
    }
}

/// What is left of a type when everything that `inner` sees through is gone.
fn without<'a>(api: &Api, ty: &'a Type, inner: impl Fn(&'a Type) -> Option<&'a Type>) -> &'a Type {
    // Aliases do not go in circles; should they, this ends all the same.
    let layers = std::iter::successors(Some(ty), |ty| inner(ty)).take(2 * api.types.len() + 2);
    layers.last().unwrap_or(ty)
}

/// What an alias stands for.
fn alias<'a>(api: &'a Api, ty: &Type) -> Option<&'a Type> {
    let Type::Named(id) = ty else { return None };
    match &api.types.get(id.0)?.shape {
        Shape::Alias(target) => Some(target),
        _ => None,
    }
}
