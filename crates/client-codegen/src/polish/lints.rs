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
        parse_quote!(#![allow(dead_code, irrefutable_let_patterns, unreachable_pub, unused_imports, unused_mut, reason = "emitted for every document, needed by some")]),
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
