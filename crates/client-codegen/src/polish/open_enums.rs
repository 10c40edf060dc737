//! Opens every closed string enum: what the server adds later is kept as text, not refused.
//!
//! The enum gains a variant `Unknown(String)` and loses `Copy`; everything that it can do comes
//! from one macro, `open_enum!`, whose text is `templates/open_enum.rs`.

use proc_macro2::TokenTree;
use syn::{Fields, Ident, Item, ItemEnum, ItemMacro, parse_quote};

use super::builders::remove_unused_errors;
use super::tree::{Serde, module_mut, subject, trait_name};
use super::{Generated, Missing};
use crate::Settings;

/// Names for the variant that holds what is not known; the first that is free is taken.
const UNKNOWN: [&str; 4] = ["Unknown", "UnknownValue", "Unrecognized", "UnrecognizedValue"];

/// Where the schema goes into the template.
const SCHEMA: &str = "        // JsonSchema\n";

/// What the macro implements instead of typify.
const REPLACED: [&str; 3] = ["Display", "FromStr", "TryFrom"];

pub(super) fn polish(generated: &mut Generated, settings: &Settings) -> Result<(), Missing> {
    let Some(types) = module_mut(&mut generated.file, "types") else {
        return Err(Missing("the module `types`".to_owned()));
    };

    let mut opened = Vec::new();
    let mut items = Vec::with_capacity(types.len());
    for item in types.drain(..) {
        match item {
            Item::Enum(item) if is_closed(&item) => {
                let (item, implementation) = open(item)?;
                opened.push(item.ident.clone());
                items.push(Item::Enum(item));
                items.push(Item::Macro(implementation));
            }
            item => items.push(item),
        }
    }
    let replaced = |item: &Item| match item {
        Item::Impl(item) => {
            subject(item).is_some_and(|name| opened.contains(name))
                && trait_name(item).is_some_and(|name| REPLACED.iter().any(|it| name == it))
        }
        _ => false,
    };
    items.retain(|item| !replaced(item));
    *types = items;
    remove_unused_errors(generated);

    if !opened.is_empty() {
        let schema = include_str!("../../templates/open_enum_schema.rs");
        let template = include_str!("../../templates/open_enum.rs");
        generated.support.push(template.replace(SCHEMA, if settings.schemars { schema } else { "" }));
    }
    Ok(())
}

/// The name of the enum that an item opens, if it is the call of the macro.
pub(super) fn opened(item: &Item) -> Option<Ident> {
    match item {
        Item::Macro(item) if item.mac.path.is_ident("open_enum") => match item.mac.tokens.clone().into_iter().next() {
            Some(TokenTree::Ident(name)) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// Only names, and no tag: such an enum is a string on the wire.
fn is_closed(item: &ItemEnum) -> bool {
    let serde = Serde::read(&item.attrs);
    !["tag", "content", "untagged"].iter().any(|key| serde.has(key))
        && item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit))
}

/// The open enum, and the call of the macro that implements it.
fn open(mut item: ItemEnum) -> Result<(ItemEnum, ItemMacro), Missing> {
    let name = item.ident.clone();
    let taken = |free: &str| item.variants.iter().any(|variant| variant.ident == free);
    let Some(unknown) = UNKNOWN.into_iter().find(|free| !taken(free)) else {
        return Err(Missing(format!("a free name for what `{name}` does not know")));
    };
    let unknown = quote::format_ident!("{unknown}");

    let mut rows: Vec<syn::Expr> = Vec::new();
    for variant in &mut item.variants {
        let ident = variant.ident.clone();
        let text = Serde::read(&variant.attrs).text("rename").unwrap_or_else(|| ident.to_string());
        let doc = match text.as_str() {
            "" => " The empty text.".to_owned(),
            text => format!(" `{}`", text.replace('`', "'")),
        };
        variant.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
        if variant.attrs.is_empty() {
            variant.attrs.push(parse_quote!(#[doc = #doc]));
        }
        rows.push(parse_quote!((#ident, #text)));
    }
    item.variants.push(parse_quote! {
        /// A value that the document does not know, as the server wrote it.
        #unknown(::std::string::String)
    });
    item.attrs.retain(|attribute| !attribute.path().is_ident("derive") && !attribute.path().is_ident("serde"));
    item.attrs.push(parse_quote!(#[derive(Clone, Debug)]));
    Ok((item, parse_quote!(open_enum!(#name, #unknown, [#(#rows),*]);)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    fn types(code: &str) -> String {
        polished(polish, &format!("pub mod types {{ {code} }}"))
    }

    #[test]
    fn a_closed_enum_is_opened_and_its_old_implementations_go() {
        let code = types(
            r#"
            #[doc = "How strong"]
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq)]
            pub enum Strength { #[serde(rename = "24h")] X24h, Mild }
            impl ::std::fmt::Display for Strength { }
            impl ::std::str::FromStr for Strength { type Err = self::error::ConversionError; }
            impl ::std::convert::TryFrom<&str> for Strength { }
            impl ::std::default::Default for Strength { }
            pub mod error { pub struct ConversionError; }
            "#,
        );
        assert_eq!(
            code,
            r#"pub mod types {
    ///How strong
    #[derive(Clone, Debug)]
    pub enum Strength {
        /// `24h`
        X24h,
        /// `Mild`
        Mild,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }
    open_enum!(Strength, Unknown, [(X24h, "24h"), (Mild, "Mild")]);
    impl ::std::default::Default for Strength {}
}
"#
        );
    }

    #[test]
    fn the_new_variant_takes_a_name_that_is_free() {
        let code = types("pub enum E { Unknown, UnknownValue }");
        assert!(code.contains("open_enum!(\n") || code.contains("open_enum!(E, Unrecognized,"));
        assert!(code.contains("Unrecognized(::std::string::String)"), "{code}");
    }

    #[test]
    fn other_enums_are_left_alone() {
        for code in [
            r#"#[serde(tag = "kind")] pub enum E { A, B }"#,
            "#[serde(untagged)] pub enum E { A }",
            "pub enum E { A(String), B }",
        ] {
            assert!(!types(code).contains("open_enum"), "{code}");
        }
    }
}
