//! Names that two things share: progenitor does not notice, rustc would.
//!
//! A document tells `createdAt` from `created_at`, Rust does not once both are in snake case.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Fields, Ident, ImplItem, Item, ItemImpl};

use crate::polish::subject;

/// The first name that is given twice in one module, struct, enum or inherent `impl`.
pub(super) fn duplicate(items: &[Item]) -> Option<String> {
    let types = items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        _ => None,
    });
    let functions = items.iter().filter_map(|item| match item {
        Item::Fn(item) => Some(&item.sig.ident),
        _ => None,
    });
    let here = twice(types).or_else(|| twice(functions)).map(ToString::to_string);
    here.or_else(|| methods(items)).or_else(|| items.iter().find_map(within))
}

fn within(item: &Item) -> Option<String> {
    let (name, twice) = match item {
        Item::Mod(module) => return module.content.as_ref().and_then(|(_, items)| duplicate(items)),
        Item::Struct(item) => match &item.fields {
            Fields::Named(fields) => (&item.ident, twice(fields.named.iter().filter_map(|field| field.ident.as_ref()))),
            _ => return None,
        },
        Item::Enum(item) => (&item.ident, twice(item.variants.iter().map(|variant| &variant.ident))),
        _ => return None,
    };
    twice.map(|twice| format!("{name}::{twice}"))
}

/// A type may have several `impl`s, but each name in one of them only.
fn methods(items: &[Item]) -> Option<String> {
    let mut by_type: BTreeMap<&Ident, Vec<&Ident>> = BTreeMap::new();
    for item in items {
        if let Item::Impl(item @ ItemImpl { trait_: None, .. }) = item
            && let Some(name) = subject(item)
        {
            by_type.entry(name).or_default().extend(item.items.iter().filter_map(|item| match item {
                ImplItem::Fn(function) => Some(&function.sig.ident),
                _ => None,
            }));
        }
    }
    by_type.into_iter().find_map(|(name, methods)| Some(format!("{name}::{}", twice(methods)?)))
}

fn twice<'a>(names: impl IntoIterator<Item = &'a Ident>) -> Option<&'a Ident> {
    let mut seen = BTreeSet::new();
    names.into_iter().find(|name| !seen.insert(*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustc_would_refuse_is_named() {
        for (code, expected) in [
            ("struct A { a: u8, b: u8 } struct B { a: u8 } struct C(u8, u8);", None),
            ("impl A { fn a() {} } impl A { fn b() {} } impl B { fn a() {} } impl T for A { fn a() {} }", None),
            ("struct A; mod m { struct A; } fn a() {} mod a {}", None),
            ("struct A; enum A {}", Some("A")),
            ("mod m { mod n { fn a() {} fn a() {} } }", Some("a")),
            ("mod m { struct A { a: u8, r#type: u8, a: u8 } }", Some("A::a")),
            ("enum A { B, C, B }", Some("A::B")),
            ("impl A { fn a() {} } impl<'a> super::A<'a> { fn a() {} }", Some("A::a")),
        ] {
            let file: syn::File = syn::parse_str(code).unwrap();
            assert_eq!(duplicate(&file.items).as_deref(), expected, "{code}");
        }
    }
}
