//! How the value of a parameter or part is asked for, and how it is handed on.
//!
//! Arguments are chosen so that a call survives what documents do over time: an open enum is taken as
//! `impl Into<types::Color>`, which accepts the text that was there before the enum.

use api_model::Api;
use api_model::model::Type;

use crate::types::{self, is_converted, underlying};

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
        Type::Array(item) if is_converted(api, underlying(api, item)) => {
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
        Type::Named(_) if !is_converted(api, underlying(api, ty)) && !matches!(underlying(api, ty), Type::Array(_)) => {
            Argument::plain(path, format!("&{ident}"))
        }
        _ => Argument::into(&path, ident),
    }
}
