//! Keeps the builders of what is sent, and removes those of what only ever arrives.
//!
//! progenitor gives every type a builder: most of the code of a read-only API. A type is sent
//! when an operation takes it, or when a type that is sent contains it.

use std::collections::BTreeSet;

use syn::{ImplItem, Item};

use super::tree::{identifiers, module, module_mut, nested, nested_mut, subject};
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    let sent = sent(&generated.file);
    let Some(types) = module_mut(&mut generated.file, "types") else {
        return Err(Missing("the module `types`".to_owned()));
    };
    let is_sent = |item: &Item| name(item).is_none_or(|name| sent.contains(&name));

    for item in &mut *types {
        if !is_sent(item)
            && let Item::Impl(item) = item
        {
            item.items.retain(|item| !matches!(item, ImplItem::Fn(f) if f.sig.ident == "builder"));
        }
    }
    types.retain(|item| !matches!(item, Item::Impl(item) if item.items.is_empty() && item.trait_.is_none()));

    if let Some(builders) = nested_mut(types, "builder") {
        builders.retain(is_sent);
    }
    if nested(types, "builder").is_empty() {
        types.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "builder"));
    }
    Ok(())
}

/// Removes the module of conversion errors when nothing converts any more.
pub(super) fn remove_unused_errors(generated: &mut Generated) {
    let is_errors = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "error");
    let uses = |item: &Item| !is_errors(item) && identifiers(item).contains("ConversionError");
    if let Some(types) = module_mut(&mut generated.file, "types")
        && !types.iter().any(uses)
    {
        types.retain(|item| !is_errors(item));
    }
}

/// The name of a type, or of the type that an `impl` is for.
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Impl(item) => subject(item).map(ToString::to_string),
        _ => None,
    }
}

/// Names of all types that an operation takes, directly or within others.
fn sent(file: &syn::File) -> BTreeSet<String> {
    let types = module(file, "types");
    let mut sent = BTreeSet::new();
    let mut found: BTreeSet<String> = module(file, "builder")
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(identifiers(&item.fields)),
            _ => None,
        })
        .flatten()
        .collect();
    while !found.is_empty() {
        let contained = types.iter().filter_map(|item| match item {
            Item::Struct(item) if found.contains(&item.ident.to_string()) => Some(identifiers(&item.fields)),
            Item::Enum(item) if found.contains(&item.ident.to_string()) => Some(identifiers(&item.variants)),
            _ => None,
        });
        let contained: BTreeSet<String> = contained.flatten().collect();
        sent.append(&mut found);
        found = contained.difference(&sent).cloned().collect();
    }
    sent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn what_is_sent_keeps_its_builder_and_so_does_what_it_contains() {
        let code = polished(
            polish,
            "pub mod types {
                pub struct Order { pub cups: Vec<Cup> }
                impl Order { pub fn builder() -> builder::Order { Default::default() } }
                pub struct Cup {}
                impl Cup { pub fn builder() -> builder::Cup { Default::default() } }
                pub struct Receipt { pub cup: Cup }
                impl Receipt { pub fn builder() -> builder::Receipt { Default::default() } }
                pub mod builder {
                    pub struct Order {}
                    impl TryFrom<Order> for super::Order {}
                    pub struct Cup {}
                    impl TryFrom<Cup> for super::Cup {}
                    pub struct Receipt {}
                    impl TryFrom<Receipt> for super::Receipt {}
                }
             }
             pub mod builder { pub struct Buy<'a> { body: Result<types::builder::Order, String> } }",
        );
        for (name, sent) in [("Order", true), ("Cup", true), ("Receipt", false)] {
            for gone in ["fn builder() -> builder::", "impl TryFrom<"] {
                assert_eq!(code.contains(&format!("{gone}{name}")), sent, "{name}\n{code}");
            }
        }
        assert_eq!(code.matches("pub struct Receipt").count(), 1, "{code}");
    }

    #[test]
    fn an_empty_module_goes() {
        let code = polished(
            polish,
            "pub mod types {
                pub struct Receipt {}
                impl Receipt { pub fn builder() -> builder::Receipt { Default::default() } }
                pub mod builder { pub struct Receipt {} }
             }",
        );
        assert_eq!(code, "pub mod types {\n    pub struct Receipt {}\n}\n");
    }
}
