//! A struct that keeps what it has no name for can be made of nothing, like one that does not.
//!
//! typify derives `Default` where every member is optional, and forgets it where one member takes all others. Its builders
//! demand that member where there is nothing else to be kept.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{ExprStruct, Field, Fields, Ident, Item, ItemStruct, Member, Path, Token, Type, parse_quote};

use super::tree::{Serde, module_mut, nested_mut, subject, trait_name};
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    let Some(types) = module_mut(&mut generated.file, "types") else { return Ok(()) };
    let mut rests = BTreeMap::new();
    for item in &mut *types {
        if let Item::Struct(item) = item
            && let Some(rest) = the_rest(&item.fields)
        {
            rests.insert(item.ident.clone(), rest);
            if item.fields.iter().all(may_be_absent) {
                derive(item);
            }
        }
    }
    for item in nested_mut(types, "builder").into_iter().flatten() {
        if let Item::Impl(item) = item
            && trait_name(item).is_some_and(|name| name == "Default")
            && let Some(rest) = subject(item).and_then(|subject| rests.get(subject))
        {
            Optional(rest).visit_item_impl_mut(item);
        }
    }
    Ok(())
}

/// The member that takes all others, which is a map.
fn the_rest(fields: &Fields) -> Option<Ident> {
    let takes_the_rest = |field: &&Field| Serde::read(&field.attrs).has_word("flatten") && may_be_absent(field);
    fields.iter().find(takes_the_rest)?.ident.clone()
}

/// Gives a builder a value for this member from the start.
struct Optional<'a>(&'a Ident);

impl VisitMut for Optional<'_> {
    fn visit_expr_struct_mut(&mut self, built: &mut ExprStruct) {
        for field in &mut built.fields {
            if matches!(&field.member, Member::Named(name) if name == self.0) {
                field.expr = parse_quote!(Ok(Default::default()));
            }
        }
    }
}

/// Whether a member is optional and, when absent, what its type is by default.
fn may_be_absent(field: &Field) -> bool {
    let serde = Serde::read(&field.attrs);
    let is_a = |names: &[&str]| match &field.ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name)),
        _ => false,
    };
    match serde.has_word("flatten") {
        true => is_a(&["Map", "BTreeMap", "HashMap"]),
        false => serde.has_word("default") || is_a(&["Option"]) && !serde.has("default"),
    }
}

/// Adds `Default` to what is derived, unless it is.
fn derive(item: &mut ItemStruct) {
    let Some(attribute) = item.attrs.iter_mut().find(|attribute| attribute.path().is_ident("derive")) else { return };
    let Ok(derived) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else { return };
    if derived.iter().any(|path| path.is_ident("Default")) {
        return;
    }
    // Where typify has it.
    let (before, after): (Vec<_>, Vec<_>) = derived.into_iter().partition(|path| !path.is_ident("PartialEq"));
    *attribute = parse_quote!(#[derive(#(#before,)* Default #(, #after)*)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn what_has_a_catch_all_and_nothing_required_has_a_default() {
        let rest = "#[serde(flatten)] pub extra: ::serde_json::Map<String, Value>";
        for (fields, expected) in [
            (format!("pub a: ::std::option::Option<u8>, #[serde(default)] pub b: Vec<u8>, {rest}"), true),
            (rest.to_owned(), true),
            (format!("pub a: u8, {rest}"), false),
            (format!("#[serde(default = \"defaults::a\")] pub a: Option<u8>, {rest}"), false),
            (format!("#[serde(flatten)] pub a: Option<Other>, {rest}"), false),
            // Those have what typify gives them.
            ("pub a: Option<u8>".to_owned(), false),
        ] {
            let code = format!("pub mod types {{ #[derive(Clone, Debug, PartialEq)] pub struct S {{ {fields} }} }}");
            let code = polished(polish, &code);
            assert_eq!(code.contains("#[derive(Clone, Debug, Default, PartialEq)]"), expected, "{code}");
        }
        let built = "pub mod builder { impl Default for S { fn default() -> Self {
            Self { a: Err(\"a\".to_string()), extra: Err(\"extra\".to_string()) }
        } } }";
        let code = polished(polish, &format!("pub mod types {{ pub struct S {{ pub a: u8, {rest} }} {built} }}"));
        assert!(code.contains("a: Err(") && code.contains("extra: Ok(Default::default())"), "{code}");
        let code = polished(polish, &format!("pub mod types {{ #[derive(Default)] pub struct S {{ {rest} }} }}"));
        assert!(code.contains("#[derive(Default)]"), "{code}");
    }
}
