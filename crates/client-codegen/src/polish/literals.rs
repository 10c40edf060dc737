//! Types in texts, as a person writes them: `::std::string::String`, not `:: std :: string :: String`.
//!
//! They stand in serde attributes and in messages that a user of the client may read.

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
    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        let text = literal.value();
        if text.starts_with("conversion to `") {
            *literal = LitStr::new(&compact(&text), literal.span());
        }
    }

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
    fn only_conversion_messages_and_paths_are_touched() {
        let code = polished(
            polish,
            r#"
            struct S {
                #[serde(rename = "a :: b", skip_serializing_if = ":: std :: Vec::is_empty")] a: u8,
            }
            const M: [&str; 2] = ["conversion to `types :: A` failed", "other :: text"];
            "#,
        );
        let expected = r#"#[serde(rename = "a :: b", skip_serializing_if = "::std::Vec::is_empty")]"#;
        assert!(code.contains(expected), "{code}");
        assert!(code.contains("conversion to `types::A` failed"), "{code}");
        assert!(code.contains("other :: text"), "{code}");
    }
}
