//! One list of what lints shall not ask of generated code, instead of an `allow` here and there.

use syn::visit_mut::VisitMut;
use syn::{Attribute, parse_quote};

use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    RemoveAllows.visit_file_mut(&mut generated.file);
    let allows: [Attribute; 4] = [
        parse_quote!(#![allow(clippy::all, clippy::pedantic, reason = "style of the generator")]),
        parse_quote!(#![allow(missing_docs, reason = "the document does not describe everything")]),
        parse_quote!(#![allow(
            dead_code, irrefutable_let_patterns, unreachable_pub, unused_imports, unused_mut,
            reason = "emitted for every document, needed by some"
        )]),
        // The form of `rustfmt::skip` that works on a whole file with a stable compiler.
        parse_quote!(#![cfg_attr(rustfmt, rustfmt_skip)]),
    ];
    generated.file.attrs.splice(0..0, allows);
    Ok(())
}

/// progenitor's own, now that the whole file has them.
struct RemoveAllows;

impl VisitMut for RemoveAllows {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("allow"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn there_is_one_place_for_allows_and_each_has_a_reason() {
        let code = polished(polish, "#[allow(clippy::all)] mod types { #[allow(dead_code)] fn a() {} }");
        assert_eq!(code.matches("#[allow").count(), 0, "{code}");
        assert_eq!(code.matches("#![allow").count(), 3, "{code}");
        assert_eq!(code.matches("reason = ").count(), 3, "{code}");
        assert!(code.contains("#![cfg_attr(rustfmt, rustfmt_skip)]"), "{code}");
    }
}
