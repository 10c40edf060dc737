//! Paths in serde attributes, as a person writes them: `::std::string::String`, not `:: std :: string :: String`.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, LitStr, Meta};

use super::tree::Serde;
use super::{Generated, Missing};
use crate::Settings;
use crate::compact::compact;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    Literals.visit_file_mut(&mut generated.file);
    Ok(())
}

struct Literals;

impl VisitMut for Literals {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let mut serde = Serde::read(attributes);
        let mut changed = false;
        for meta in &mut serde.0 {
            if let Meta::NameValue(pair) = meta
                && ["default", "skip_serializing_if"].iter().any(|key| pair.path.is_ident(key))
                && let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(literal), .. }) = &mut pair.value
            {
                let text = compact(&literal.value());
                changed |= text != literal.value();
                *literal = LitStr::new(&text, literal.span());
            }
        }
        if changed {
            serde.write(attributes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn only_paths_are_touched() {
        let code = polished(
            polish,
            r#"
            struct S {
                #[serde(rename = "a :: b", skip_serializing_if = ":: std :: Vec::is_empty")] a: u8,
            }
            const M: &str = "other :: text";
            "#,
        );
        let expected = r#"#[serde(rename = "a :: b", skip_serializing_if = "::std::Vec::is_empty")]"#;
        assert!(code.contains(expected), "{code}");
        assert!(code.contains("other :: text"), "{code}");
    }
}
