//! Gives enum variants the names that the document has for them: `Last24Hours` instead of `X24h`.
//!
//! The names stand in `x-enum-varnames`, an extension that several generators share: an array beside `enum`, as long as
//! it. typify does not read it, so an enum is recognised by its values. Where two schemas have the same values and
//! different names for them, neither is right for both, and typify's names stay.

use std::collections::BTreeMap;

use quote::format_ident;
use serde_json::Value;
use syn::visit_mut::{VisitMut, visit_item_impl_mut, visit_path_mut};
use syn::{File, Ident, Item, ItemImpl, Path};

use super::tree::{Serde, module_mut, subject};

/// The values of an enum, and the variant names the document has for them; `None` when it has two sets of them.
type Declared = BTreeMap<Vec<String>, Option<Vec<String>>>;

/// Renames the variants of all enums that `form` has names for.
pub(super) fn rename(file: &mut File, form: &Value) {
    let mut declared = Declared::new();
    collect(form, &mut declared);
    let mut renames = BTreeMap::new();
    for item in module_mut(file, "types").into_iter().flatten() {
        let Item::Enum(item) = item else { continue };
        let values: Vec<String> = item
            .variants
            .iter()
            .map(|variant| Serde::read(&variant.attrs).text("rename").unwrap_or_else(|| variant.ident.to_string()))
            .collect();
        let Some(Some(names)) = declared.get(&values) else { continue };
        for (variant, name) in item.variants.iter_mut().zip(names) {
            let old = std::mem::replace(&mut variant.ident, format_ident!("{name}"));
            keep_value(variant, &old);
            renames.insert((item.ident.to_string(), old.to_string()), variant.ident.clone());
        }
    }
    if !renames.is_empty() {
        Renamer { renames, of: None }.visit_file_mut(file);
    }
}

/// A variant whose name was its value needs a rename attribute once its name is another.
fn keep_value(variant: &mut syn::Variant, value: &Ident) {
    if !Serde::read(&variant.attrs).has("rename") && variant.ident != *value {
        let value = value.to_string();
        variant.attrs.push(syn::parse_quote!(#[serde(rename = #value)]));
    }
}

fn collect(value: &Value, declared: &mut Declared) {
    match value {
        Value::Object(object) => {
            if let (Some(values), Some(names)) = (texts(object.get("enum")), texts(object.get("x-enum-varnames")))
                && is_usable(&values, &names)
            {
                let known = declared.entry(values).or_insert_with(|| Some(names.clone()));
                if known.as_ref() != Some(&names) {
                    *known = None;
                }
            }
            object.values().for_each(|value| collect(value, declared));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, declared)),
        _ => {}
    }
}

fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    value?.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

/// One distinct Rust name for each value.
fn is_usable(values: &[String], names: &[String]) -> bool {
    let distinct = names.iter().collect::<std::collections::BTreeSet<_>>().len();
    values.len() == names.len()
        && distinct == names.len()
        && names.iter().all(|name| syn::parse_str::<Ident>(name).is_ok())
}

/// Follows the renamed variants to where code names them.
struct Renamer {
    /// (enum, old variant) to new variant.
    renames: BTreeMap<(String, String), Ident>,
    /// The type of the surrounding `impl`, which `Self` stands for.
    of: Option<String>,
}

impl VisitMut for Renamer {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        self.of = subject(item).map(ToString::to_string);
        visit_item_impl_mut(self, item);
        self.of = None;
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let mut tail = path.segments.iter_mut().rev();
        if let (Some(variant), Some(of)) = (tail.next(), tail.next()) {
            let of = match &self.of {
                Some(subject) if of.ident == "Self" => subject.clone(),
                _ => of.ident.to_string(),
            };
            if let Some(name) = self.renames.get(&(of, variant.ident.to_string())) {
                variant.ident = name.clone();
            }
        }
        visit_path_mut(self, path);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const CODE: &str = r#"pub mod types {
        pub enum Window { #[serde(rename = "24h")] X24h, #[serde(rename = "7d")] X7d }
        impl Default for Window { fn default() -> Self { Self::X7d } }
        pub enum Plain { Hour, Day }
        pub mod defaults { pub fn window() -> super::Window { super::Window::X24h } }
    }"#;

    fn renamed(form: &Value) -> String {
        let mut file = syn::parse_file(CODE).unwrap();
        rename(&mut file, form);
        prettyplease::unparse(&file)
    }

    #[test]
    fn variants_and_their_uses_are_renamed() {
        let code = renamed(&json!({ "components": { "schemas": {
            "Window": { "enum": ["24h", "7d"], "x-enum-varnames": ["LastDay", "LastWeek"] },
            "Plain": { "enum": ["Hour", "Day"], "x-enum-varnames": ["Hourly", "Day"] },
        } } }));
        for part in [
            "#[serde(rename = \"24h\")]\n        LastDay,",
            "Self::LastWeek",
            "super::Window::LastDay",
            "#[serde(rename = \"Hour\")]\n        Hourly,\n        Day,",
        ] {
            assert!(code.contains(part), "{part} in\n{code}");
        }
    }

    #[test]
    fn names_that_cannot_be_used_change_nothing() {
        let untouched = renamed(&json!({}));
        for names in [json!(["A"]), json!(["A", "A"]), json!(["a b", "B"]), json!(["Self", "B"]), json!([1, 2])] {
            assert_eq!(renamed(&json!([{ "enum": ["24h", "7d"], "x-enum-varnames": names }])), untouched, "{names}");
        }
        let disagreeing = json!([
            { "enum": ["24h", "7d"], "x-enum-varnames": ["A", "B"] },
            { "enum": ["24h", "7d"], "x-enum-varnames": ["C", "D"] },
        ]);
        assert_eq!(renamed(&disagreeing), untouched);
    }
}
