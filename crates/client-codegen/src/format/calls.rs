//! Calls of `open_enum!`, one value a line.
//!
//! prettyplease does not know the syntax of a macro's arguments and breaks them wherever a line is
//! full. So a call is taken out of the tree before it is printed, and put back into the text.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{Item, ItemMacro};

use crate::compact::compact;

/// Takes the arguments out of all calls, and leaves the number of the call in their place.
pub(super) fn take(items: &mut [Item]) -> Vec<TokenStream> {
    let mut calls = Calls(Vec::new());
    for item in items {
        calls.visit_item_mut(item);
    }
    calls.0
}

/// The whole call, if `line` is what [`take`] left of one.
pub(super) fn put_back(line: &str, calls: &[TokenStream]) -> Option<String> {
    let number = line.trim().strip_prefix("open_enum!(")?.strip_suffix(");")?;
    let tokens = calls.get(number.parse::<usize>().ok()?)?;
    let indent = &line[..line.len() - line.trim_start().len()];
    let mut call = format!("{indent}open_enum!(");
    for token in tokens.clone() {
        match token {
            TokenTree::Group(list) if list.delimiter() == Delimiter::Bracket => {
                call.push_str("[\n");
                for row in rows(list.stream()) {
                    call.push_str(&format!("{indent}    {row},\n"));
                }
                call.push_str(&format!("{indent}]"));
            }
            TokenTree::Punct(comma) => call.push_str(&format!("{comma} ")),
            token => call.push_str(&token.to_string()),
        }
    }
    Some(call + ");")
}

/// The tuples in a list.
fn rows(list: TokenStream) -> impl Iterator<Item = String> {
    list.into_iter().filter_map(|token| match token {
        TokenTree::Group(row) => {
            // Names and texts are kept apart: a text is not ours to compact.
            let parts = row.stream().into_iter().map(|part| match part {
                TokenTree::Literal(text) => text.to_string(),
                part => compact(&format!("{part} ")),
            });
            Some(format!("({})", parts.collect::<String>().replacen(" ,", ",", 1)))
        }
        _ => None,
    })
}

struct Calls(Vec<TokenStream>);

impl VisitMut for Calls {
    fn visit_item_macro_mut(&mut self, item: &mut ItemMacro) {
        if item.mac.path.is_ident("open_enum") {
            let number = TokenTree::from(Literal::usize_unsuffixed(self.0.len()));
            self.0.push(std::mem::replace(&mut item.mac.tokens, number.into()));
        }
        visit_mut::visit_item_macro_mut(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_a_line_and_texts_untouched() {
        let mut file: syn::File =
            syn::parse_str(r#"mod types { open_enum!(Odd, Unknown, [(A, "a"), (B, "x :: y), (z ,")]); }"#).unwrap();
        let calls = take(&mut file.items);
        assert_eq!(calls.len(), 1);
        let expected = r#"  open_enum!(Odd, Unknown, [
      (A, "a"),
      (B, "x :: y), (z ,"),
  ]);"#;
        assert_eq!(put_back("  open_enum!(0);", &calls).as_deref(), Some(expected));
        assert_eq!(put_back("  open_enum!(1);", &calls), None);
        assert_eq!(put_back("  let x = 0;", &calls), None);
    }
}
