//! A table of the operations: what a retry needs to know before it sends one again.

use syn::{ImplItem, Item, parse_quote};

use super::docs::text_of;
use super::tree::{subject, trait_name};
use super::{Generated, Missing};
use crate::Settings;

/// Methods of RFC 9110, section 9.2.2.
const IDEMPOTENT: [&str; 6] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    let mut rows: Vec<syn::Expr> = Vec::new();
    for item in &generated.file.items {
        let Item::Impl(item) = item else { continue };
        if trait_name(item).is_some() || subject(item).is_none_or(|name| name != "Client") {
            continue;
        }
        for method in item.items.iter().filter_map(operation) {
            let id = method.sig.ident.to_string();
            let (verb, path) = sends(&text_of(&method.attrs))
                .ok_or_else(|| Missing(format!("the line \"Sends a `METHOD` request to `PATH`\" at `{id}`")))?;
            let idempotent = IDEMPOTENT.contains(&verb.as_str());
            rows.push(parse_quote! {
                Operation { id: #id, method: #verb, path: #path, idempotent: #idempotent }
            });
        }
    }
    let operation: syn::File = syn::parse_str(include_str!("../../templates/operation.rs"))
        .map_err(|error| Missing(format!("a template that parses: {error}")))?;
    generated.file.items.extend(operation.items);
    generated.file.items.push(parse_quote! {
        /// Every operation of the API, in the order of the document.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];
    });
    Ok(())
}

/// A method that takes nothing but the client and answers with a builder.
fn operation(item: &ImplItem) -> Option<&syn::ImplItemFn> {
    match item {
        ImplItem::Fn(method) if method.sig.receiver().is_some() => Some(method),
        _ => None,
    }
}

/// Method and path out of progenitor's "Sends a `GET` request to `/v1/teas`".
fn sends(doc: &str) -> Option<(String, String)> {
    doc.lines().rev().find_map(|line| {
        let (verb, rest) = line.trim().strip_prefix("Sends a `")?.split_once("` request to `")?;
        Some((verb.to_owned(), rest.strip_suffix('`')?.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn the_table_knows_method_path_and_idempotence() {
        let code = polished(
            polish,
            r#"
            impl Client {
                /// Not an operation.
                pub fn new() -> Self { Client }
                #[doc = "Pour\n\nSends a `POST` request to `/teas/{id}`\n\n```ignore\nx\n```"]
                pub fn pour(&self) -> builder::Pour<'_> { builder::Pour::new(self) }
                /// Sends a `GET` request to `/teas`
                pub fn list(&self) -> builder::List<'_> { builder::List::new(self) }
            }
            "#,
        );
        let (_, table) = code.split_once("pub const OPERATIONS").unwrap();
        let rows: Vec<_> = table.split(['\n', ',']).map(str::trim).filter(|line| line.contains(": ")).collect();
        assert_eq!(
            rows[1..],
            [
                r#"id: "pour""#,
                r#"method: "POST""#,
                r#"path: "/teas/{id}""#,
                "idempotent: false",
                r#"id: "list""#,
                r#"method: "GET""#,
                r#"path: "/teas""#,
                "idempotent: true",
            ][..],
            "{code}"
        );
    }
}
