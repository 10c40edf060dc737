//! Doc comments that rustdoc accepts and a person likes to read.
//!
//! progenitor hands the document's texts through as they are, in one attribute of many lines, and
//! adds examples that are not compiled. Here each line becomes one `///`, examples and doc
//! comments that only repeat the name go, and the document's text is made safe for rustdoc ([`rustdoc_text`]).

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Ident, ItemEnum, ItemStruct, Lit, Meta, parse_quote};

use super::{Generated, Missing};
use crate::Settings;

/// How progenitor starts the documentation of a builder: its links are its own, and right.
const BUILDER: &str = "Builder for [`Client::";

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    Docs.visit_file_mut(&mut generated.file);
    Ok(())
}

/// The documentation in a list of attributes, one line each, without the space before each line.
pub(super) fn text_of(attributes: &[Attribute]) -> String {
    let texts: Vec<String> = attributes.iter().filter_map(doc).collect();
    texts.join("\n")
}

struct Docs;

impl VisitMut for Docs {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        drop_bare_name(&item.ident, &mut item.attrs);
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        drop_bare_name(&item.ident, &mut item.attrs);
        visit_mut::visit_item_enum_mut(self, item);
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let text = text_of(attributes);
        attributes.retain(|attribute| doc(attribute).is_none());
        let lines = lines(&text);
        attributes.splice(
            0..0,
            lines.iter().map(|line| -> Attribute {
                let line = if line.is_empty() { String::new() } else { format!(" {line}") };
                parse_quote!(#[doc = #line])
            }),
        );
    }
}

/// The text of `#[doc = "text"]`.
fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    match &pair.value {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) if pair.path.is_ident("doc") => {
            let text = text.value();
            Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
        }
        _ => None,
    }
}

fn lines(text: &str) -> Vec<String> {
    let text = without_example(text.trim());
    if text.starts_with(BUILDER) {
        return text.lines().map(str::to_owned).collect();
    }
    rustdoc_text::lines(text)
}

/// progenitor ends the documentation of an operation with an example that is not compiled.
fn without_example(text: &str) -> &str {
    match text.rfind("```ignore\n") {
        Some(start) if text[start + 3..].find("```").is_some_and(|end| start + end + 6 == text.len()) => {
            text[..start].trim_end()
        }
        _ => text,
    }
}

/// typify documents a type without description by its name in backticks.
fn drop_bare_name(name: &Ident, attributes: &mut Vec<Attribute>) {
    if text_of(attributes).trim() == format!("`{name}`") {
        attributes.retain(|attribute| doc(attribute).is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn one_line_each_without_the_example() {
        let code = polished(
            polish,
            r#"
            impl Client {
                #[doc = "List teas\n\nSends a `GET` request to `/teas`\n\n```ignore\nlet x = 1;\n```"]
                fn list_teas() {}
            }
            #[doc = "Builder for [`Client::list_teas`]\n\n[`Client::list_teas`]: super::Client::list_teas"]
            struct ListTeas;
            #[doc = "`Tea`"]
            struct Tea;
            /// A [link] of theirs.
            struct Other;
            "#,
        );
        assert_eq!(
            code,
            r"impl Client {
    /// List teas
    ///
    /// Sends a `GET` request to `/teas`
    fn list_teas() {}
}
/// Builder for [`Client::list_teas`]
///
/// [`Client::list_teas`]: super::Client::list_teas
struct ListTeas;
struct Tea;
/// A \[link] of theirs.
struct Other;
"
        );
    }
}
