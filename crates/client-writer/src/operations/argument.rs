//! How the value of a parameter or part is asked for, and how it is handed on.
//!
//! Arguments are chosen so that a call survives what documents do over time: an open enum is taken as
//! `impl Into<types::Color>`, which accepts the text that was there before the enum.

use api_model::Api;
use api_model::model::{Shape, Type};

use crate::types;

/// An argument of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Argument {
    /// Its type.
    pub(super) ty: String,
    /// The type argument of the function that takes the value by reference, if it has to be told.
    pub(super) turbofish: String,
    /// The expression that is handed on.
    pub(super) value: String,
}

impl Argument {
    /// One that is borrowed, or copied.
    fn plain(ty: impl Into<String>, value: impl Into<String>) -> Self {
        Self { ty: ty.into(), turbofish: String::new(), value: value.into() }
    }

    /// One that is converted into `ty`.
    fn into(ty: &str, ident: &str) -> Self {
        Self { ty: format!("impl Into<{ty}>"), turbofish: format!("::<{ty}>"), value: format!("&{ident}.into()") }
    }
}

/// The argument `ident` for a value of type `ty` that becomes text.
pub(super) fn argument(api: &Api, ident: &str, ty: &Type) -> Argument {
    let ty = underlying(api, ty);
    let path = || types::path(api, ty);
    match ty {
        Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 => Argument::plain(path(), format!("&{ident}")),
        Type::String => Argument::plain("&str", ident),
        Type::Array(item) if is_converted(api, item) => {
            let item = types::path(api, item);
            Argument {
                ty: format!("impl IntoIterator<Item = impl Into<{item}>>"),
                turbofish: String::new(),
                value: format!("&support::list::<{item}>({ident})"),
            }
        }
        Type::Array(item) => Argument::plain(format!("&[{}]", types::path(api, item)), ident),
        Type::Map(_) => Argument::plain(format!("&{}", path()), ident),
        _ if is_converted(api, ty) => Argument::into(&path(), ident),
        _ => Argument::plain(format!("&{}", path()), ident),
    }
}

/// The argument `ident` for a body of type `ty`, which is owned; its value is a reference.
pub(super) fn body(api: &Api, ident: &str, ty: &Type) -> Argument {
    let path = types::path(api, ty);
    match ty {
        Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::Map(_) => {
            Argument::plain(path, format!("&{ident}"))
        }
        Type::Named(_) if !is_converted(api, ty) && !matches!(underlying(api, ty), Type::Array(_)) => {
            Argument::plain(path, format!("&{ident}"))
        }
        _ => Argument::into(&path, ident),
    }
}

/// A type without the aliases and the `Option` around it.
fn underlying<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty;
    // Aliases do not go in circles, but a limit costs nothing.
    for _ in 0..64 {
        ty = match ty {
            Type::Nullable(inner) => inner,
            Type::Named(id) => match api.types.get(id.0).map(|def| &def.shape) {
                Some(Shape::Alias(inner)) => inner,
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}

/// Whether there are other types that convert into it.
fn is_converted(api: &Api, ty: &Type) -> bool {
    match underlying(api, ty) {
        Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Decimal | Type::Base64 | Type::Any => true,
        Type::Named(id) => api.types.get(id.0).is_some_and(|def| matches!(def.shape, Shape::Enum(_) | Shape::Union(_))),
        _ => false,
    }
}
