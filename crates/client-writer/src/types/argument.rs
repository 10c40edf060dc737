//! How a value is asked for by a constructor or setter.
//!
//! Text, and what can be made of text, is taken as anything that converts into it; a list as anything
//! that can be walked through. Numbers are taken as they are: a literal has to know its type.

use api_model::model::Type;

use super::file::File;
use super::spell::{is_converted, resolve};

/// An argument, and the value that is made of it.
pub(super) struct Argument {
    /// Its type.
    pub(super) ty: String,
    /// The value, an expression in the name of the argument.
    pub(super) value: String,
}

/// The argument `ident` for a value of type `ty`.
pub(super) fn argument(file: &mut File<'_>, ident: &str, ty: &Type) -> Argument {
    let api = file.api;
    match resolve(api, ty) {
        Type::Array(item) => {
            // By its whole path, since the argument may have the function's name.
            let value = format!("crate::support::list({ident})");
            Argument { ty: format!("impl IntoIterator<Item = {}>", into(file, item)), value }
        }
        _ if is_converted(api, ty) => Argument { ty: into(file, ty), value: format!("{ident}.into()") },
        _ => Argument { ty: file.spell(ty), value: ident.to_owned() },
    }
}

/// The type of an argument that converts into `ty`, or is one.
fn into(file: &mut File<'_>, ty: &Type) -> String {
    let spelled = file.spell(ty);
    if is_converted(file.api, ty) { format!("impl Into<{spelled}>") } else { spelled }
}
