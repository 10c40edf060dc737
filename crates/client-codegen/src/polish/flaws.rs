//! What a client says of a request that it cannot make: which argument it is about, and what to do.
//!
//! progenitor and typify speak of their own workings ("query was not initialized"). The places stay theirs, the words are
//! those of somebody who calls a builder.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Ident, LitStr, Macro};

use super::{Generated, Missing};
use crate::Settings;
use crate::compact::compact;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    Flaws.visit_file_mut(&mut generated.file);
    Ok(())
}

struct Flaws;

impl VisitMut for Flaws {
    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        if let Some(text) = retold(&literal.value()) {
            *literal = LitStr::new(&text, literal.span());
        }
    }

    fn visit_macro_mut(&mut self, called: &mut Macro) {
        if called.path.is_ident("format") {
            called.tokens = with_retold(called.tokens.clone());
        }
    }

    /// What the document says of itself is not to be reworded.
    fn visit_attributes_mut(&mut self, _: &mut Vec<Attribute>) {}
}

/// The same tokens, with the texts among them told anew.
fn with_retold(tokens: TokenStream) -> TokenStream {
    let told = |token| match token {
        TokenTree::Literal(literal) => {
            let text = syn::parse_str::<LitStr>(&literal.to_string()).ok().and_then(|text| retold(&text.value()));
            TokenTree::Literal(text.map_or(literal, |text| Literal::string(&text)))
        }
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), with_retold(group.stream()))),
        token => token,
    };
    tokens.into_iter().map(told).collect()
}

/// A message of theirs in our words; `None` for any other text.
fn retold(text: &str) -> Option<String> {
    let missing = text.strip_suffix(" was not initialized").or_else(|| text.strip_prefix("no value supplied for "));
    if let Some(name) = missing {
        return is_name(name).then(|| format!("`{name}` is missing; set it with `.{name}(..)`"));
    }
    if let Some(told) = text.strip_prefix("error converting supplied value for ") {
        return told
            .split_once(": ")
            .filter(|(name, _)| is_name(name))
            .map(|(name, cause)| format!("`{name}`: {cause}"));
    }
    let (wanted, told) = text.strip_prefix("conversion to `")?.split_once("` for ")?;
    let (name, cause) = told.split_once(" failed").filter(|(name, _)| is_name(name))?;
    Some(match cause.strip_prefix(": ") {
        Some(cause) => format!("`{name}`: {cause}"),
        None => format!("`{name}` cannot be read as {}", short(wanted)),
    })
}

/// A type without the path to it, unless it is made of several.
fn short(wanted: &str) -> String {
    let wanted = compact(wanted);
    let name = wanted.rsplit("::").next().filter(|_| !wanted.contains('<')).unwrap_or(&wanted);
    format!("`{name}`")
}

fn is_name(text: &str) -> bool {
    syn::parse_str::<Ident>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn a_message_names_the_argument_and_what_to_do() {
        let cases = [
            ("query was not initialized", Some("`query` is missing; set it with `.query(..)`")),
            ("no value supplied for type_", Some("`type_` is missing; set it with `.type_(..)`")),
            ("error converting supplied value for query: {e}", Some("`query`: {e}")),
            (
                "conversion to `:: std :: num :: NonZeroU64` for limit failed",
                Some("`limit` cannot be read as `NonZeroU64`"),
            ),
            ("conversion to `SearchRequest` for body failed: {}", Some("`body`: {}")),
            ("the engine was not initialized", None),
            ("no value supplied for the engine", None),
            ("a text of the document", None),
        ];
        for (theirs, ours) in cases {
            assert_eq!(retold(theirs).as_deref(), ours, "{theirs}");
        }
    }

    #[test]
    fn texts_are_found_in_values_and_formats_and_nowhere_else() {
        let code = polished(
            polish,
            r#"
            /// tea was not initialized
            fn a() -> Result<(), String> {
                Err("tea was not initialized".to_string())
            }
            fn b() -> String {
                f.map_err(|e| format!("error converting supplied value for tea: {e}"))
            }
            fn c() {
                log!("tea was not initialized");
            }
            "#,
        );
        for (part, count) in [("`tea` is missing", 1), ("\"`tea`: {e}\"", 1), ("tea was not initialized", 2)] {
            assert_eq!(code.matches(part).count(), count, "{part}: {code}");
        }
    }
}
