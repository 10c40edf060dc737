//! The client itself: no constructor that unwraps, no `api-version` header, no prelude.
//!
//! progenitor appends the document's version to every request. No server of ours reads it, and
//! it would tell each of them which document this client was built from.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ImplItem, Item, Pat, Stmt, parse_quote};

use super::tree::{identifiers, subject};
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    let mut removed = 0;
    for item in &mut generated.file.items {
        if let Item::Impl(item) = item
            && subject(item).is_some_and(|name| name == "Client")
        {
            let before = item.items.len();
            item.items.retain(|item| !is_constructor(item));
            removed += before - item.items.len();
        }
    }
    if removed != 1 {
        return Err(Missing(format!("one `Client::new`, there are {removed}")));
    }
    generated.file.items.retain(|item| !matches!(item, Item::Mod(m) if m.ident == "prelude"));
    for item in &mut generated.file.items {
        if let Item::Struct(client) = item
            && client.ident == "Client"
        {
            client.attrs.push(parse_quote!(#[doc = "\nSends no `api-version` header: the version is that of the document, not of the server."]));
        }
    }
    ApiVersion.visit_file_mut(&mut generated.file);
    Ok(())
}

/// `Client::new`, but not the method of an operation of this name.
fn is_constructor(item: &ImplItem) -> bool {
    matches!(item, ImplItem::Fn(f) if f.sig.ident == "new" && f.sig.receiver().is_none())
}

/// Takes the header out of the code of every operation.
struct ApiVersion;

impl VisitMut for ApiVersion {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let before = block.stmts.len();
        block.stmts.retain(|statement| !appends_version(statement));
        if block.stmts.len() < before && !block.stmts.iter().any(appends) {
            block.stmts.retain(|statement| !declares_headers(statement));
            UnusedHeaders.visit_block_mut(block);
        }
        visit_mut::visit_block_mut(self, block);
    }
}

/// Takes `.headers(header_map)` out of a chain of calls.
struct UnusedHeaders;

impl VisitMut for UnusedHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// `header_map.append(...)`, alone or guarded by an `if let Some(value)`.
fn appends(statement: &Stmt) -> bool {
    let names = identifiers(statement);
    names.contains("header_map") && names.contains("append")
}

fn appends_version(statement: &Stmt) -> bool {
    appends(statement) && identifiers(statement).contains("api_version")
}

fn declares_headers(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Local(local)
        if matches!(&local.pat, Pat::Ident(pat) if pat.ident == "header_map"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    const CLIENT: &str = "
        impl Client { pub fn new() -> Self { x() } pub fn new_with_client() -> Self { y() } }
        pub mod prelude { pub use super::Client; }
    ";

    fn send(code: &str) -> String {
        polished(polish, &format!("{CLIENT} fn send() {{ {code} }}"))
    }

    #[test]
    fn only_the_constructor_that_cannot_fail_is_left() {
        let code = send("");
        assert!(!code.contains("fn new()") && code.contains("fn new_with_client()"), "{code}");
        assert!(!code.contains("prelude"), "{code}");
    }

    #[test]
    fn the_header_goes_with_everything_it_needed() {
        let code = send(
            r#"
            let mut header_map = HeaderMap::with_capacity(1usize);
            header_map.append(from_static("api-version"), super::Client::api_version());
            let mut request = client.get(url).headers(header_map).build()?;
            "#,
        );
        assert!(!code.contains("header_map"), "{code}");
        assert!(code.contains("client.get(url).build()?"), "{code}");
    }

    #[test]
    fn other_headers_stay() {
        let code = send(
            r#"
            let mut header_map = HeaderMap::with_capacity(2usize);
            header_map.append(from_static("api-version"), super::Client::api_version());
            header_map.append("x-tea", tea.to_string().try_into()?);
            let mut request = client.get(url).headers(header_map).build()?;
            "#,
        );
        assert!(!code.contains("api_version"), "{code}");
        assert!(code.contains(r#"header_map.append("x-tea""#), "{code}");
        assert!(code.contains("client.get(url).headers(header_map).build()?"), "{code}");
    }
}
