//! Optional lists and maps also read null.
//!
//! typify gives them `#[serde(default)]`, which covers a member that is absent but not one that
//! is null. Servers write either.

use syn::{Item, Type, parse_quote};

use super::tree::{Serde, module_mut};
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    let mut used = false;
    for item in module_mut(&mut generated.file, "types").into_iter().flatten() {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            let mut serde = Serde::read(&field.attrs);
            let needs = serde.has_word("default")
                && !serde.has("deserialize_with")
                && !serde.has("flatten")
                && !is_option(&field.ty);
            if needs {
                serde.0.push(parse_quote!(deserialize_with = "super::null_as_default"));
                serde.write(&mut field.attrs);
                used = true;
            }
        }
    }
    if used {
        generated.support.push(include_str!("../../templates/null_as_default.rs").to_owned());
    }
    Ok(())
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Option"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn only_a_default_that_is_no_option_is_touched() {
        let added = r#"deserialize_with = "super::null_as_default""#;
        for (field, touched) in [
            (r#"#[serde(default, skip_serializing_if = "Vec::is_empty")] pub a: Vec<u8>"#, true),
            (r#"#[serde(rename = "A", default)] pub a: ::serde_json::Map<String, Value>"#, true),
            ("#[serde(default)] pub a: ::std::option::Option<u8>", false),
            (r#"#[serde(default = "defaults::a")] pub a: i64"#, false),
            ("#[serde(flatten, default)] pub a: ::serde_json::Map<String, Value>", false),
            (r#"#[serde(rename = "A")] pub a: Vec<u8>"#, false),
            ("pub a: Vec<u8>", false),
        ] {
            let code = polished(polish, &format!("pub mod types {{ pub struct S {{ {field} }} }}"));
            assert_eq!(code.contains(added), touched, "{code}");
        }
    }
}
