//! A table of the operations: what a retry needs to know before it sends one again.
//!
//! Whether an operation is idempotent follows from its method, unless the document knows better: `x-idempotent: true`
//! beside `operationId` is a POST that the server takes once however often it is sent, `false` a PUT that it does not.
//! A document that lacks it gets it from an overlay.

use std::collections::BTreeMap;

use openapi_normal::pointer;
use serde_json::Value;
use syn::{ImplItem, Item, parse_quote};

use super::docs::text_of;
use super::tree::{subject, trait_name};
use super::{Generated, Missing};
use crate::{Error, Settings};

/// Methods of RFC 9110, section 9.2.2.
const METHODS: [&str; 6] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

/// The extension by which a document says that an operation is idempotent, or that it is not.
const EXTENSION: &str = "x-idempotent";

/// Where an idempotency key is sent.
const KEY: &str = "idempotency-key";

/// What the document says of its operations, by method and path.
pub(crate) type Declared = BTreeMap<(String, String), Declaration>;

/// What the document says of an operation.
#[derive(Debug, Default)]
pub(crate) struct Declaration {
    /// Its `operationId`.
    pub(super) id: String,
    /// Whether it is idempotent, if the document knows.
    idempotent: Option<bool>,
    /// Whether it takes an idempotency key.
    pub(super) takes_key: bool,
    /// The parameters of its query.
    pub(super) query: Vec<String>,
}

/// A method of the generated client.
#[derive(Debug)]
pub(crate) struct Row {
    /// Name of the method.
    pub(super) method: String,
    /// HTTP method, in capitals.
    pub(super) verb: String,
    /// Path with its variables in braces.
    pub(super) path: String,
    /// Whether sending it twice does the same as sending it once.
    pub(super) idempotent: bool,
}

/// Reads what `form` declares.
pub(super) fn declared(form: &Value) -> Result<Declared, Error> {
    let mut declared = Declared::new();
    for (path, item) in form["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !operation.is_object() {
                continue;
            }
            let idempotent = match operation.get(EXTENSION) {
                None => None,
                Some(Value::Bool(idempotent)) => Some(*idempotent),
                Some(value) => {
                    let operation = format!("{} {path}", method.to_uppercase());
                    return Err(Error::Extension {
                        name: EXTENSION,
                        operation,
                        value: value.to_string(),
                        expected: "`true` or `false`",
                    });
                }
            };
            let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
            let parameters = [&item["parameters"], &operation["parameters"]].into_iter().filter_map(Value::as_array);
            let parameters: Vec<_> =
                parameters.flatten().map(|one| pointer::follow(form, String::new(), one).1).collect();
            let named = |place: &str| {
                let here = parameters.iter().filter(move |parameter| parameter["in"] == place);
                here.filter_map(|parameter| parameter["name"].as_str()).map(str::to_owned).collect::<Vec<_>>()
            };
            let takes_key = named("header").iter().any(|name| name.eq_ignore_ascii_case(KEY));
            let declaration = Declaration { id, idempotent, takes_key, query: named("query") };
            declared.insert((method.to_uppercase(), path.clone()), declaration);
        }
    }
    Ok(declared)
}

pub(super) fn polish(generated: &mut Generated, settings: &Settings) -> Result<(), Missing> {
    for item in &generated.file.items {
        let Item::Impl(item) = item else { continue };
        if trait_name(item).is_some() || subject(item).is_none_or(|name| name != "Client") {
            continue;
        }
        for method in item.items.iter().filter_map(operation) {
            let id = method.sig.ident.to_string();
            let (verb, path) = sends(&text_of(&method.attrs))
                .ok_or_else(|| Missing(format!("the line \"Sends a `METHOD` request to `PATH`\" at `{id}`")))?;
            let by_method = METHODS.contains(&verb.as_str());
            let key = (verb, path);
            let idempotent = generated.declared.get(&key).and_then(|declared| declared.idempotent).unwrap_or(by_method);
            let (verb, path) = key;
            generated.operations.push(Row { method: id, verb, path, idempotent });
        }
    }
    if settings.drafts.is_none() {
        write_table(generated)?;
    }
    Ok(())
}

fn write_table(generated: &mut Generated) -> Result<(), Missing> {
    let rows = generated.operations.iter().map(|Row { method, verb, path, idempotent }| -> syn::Expr {
        parse_quote! {
            Operation { id: #method, method: #verb, path: #path, idempotent: #idempotent }
        }
    });
    let table: Item = parse_quote! {
        /// Every operation of the API, in the order of the document.
        pub const OPERATIONS: &[Operation] = &[#(#rows),*];
    };
    let operation: syn::File = syn::parse_str(include_str!("../../templates/operation.rs"))
        .map_err(|error| Missing(format!("a template that parses: {error}")))?;
    generated.file.items.extend(operation.items);
    generated.file.items.push(table);
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
    use serde_json::json;

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

    #[test]
    fn the_document_knows_better_than_the_method() {
        let form = json!({ "paths": {
            "/teas": {
                "parameters": [],
                "post": { "operationId": "order", "x-idempotent": true },
                "put": { "operationId": "append", "x-idempotent": false },
                "get": { "operationId": "list" },
            },
            "x-note": { "post": { "x-idempotent": false } },
        } });
        let code = r#"
            impl Client {
                /// Sends a `POST` request to `/teas`
                pub fn order(&self) -> builder::Order<'_> { builder::Order::new(self) }
                /// Sends a `PUT` request to `/teas`
                pub fn append(&self) -> builder::Append<'_> { builder::Append::new(self) }
                /// Sends a `GET` request to `/teas`
                pub fn list(&self) -> builder::List<'_> { builder::List::new(self) }
                /// Sends a `POST` request to `/teas/{id}`
                pub fn pour(&self) -> builder::Pour<'_> { builder::Pour::new(self) }
            }
        "#;
        let mut generated = Generated::new(syn::parse_str(code).unwrap());
        generated.declared = declared(&form).unwrap();
        assert!(polish(&mut generated, &Settings::new("tea-api")).is_ok());
        let code = prettyplease::unparse(&generated.file);
        let (_, table) = code.split_once("pub const OPERATIONS").unwrap();
        let rows: Vec<_> =
            table.split(['\n', ',']).map(str::trim).filter(|line| line.starts_with("idempotent")).collect();
        assert_eq!(rows, ["idempotent: true", "idempotent: false", "idempotent: true", "idempotent: false"], "{code}");
    }

    #[test]
    fn what_is_neither_true_nor_false_is_an_error() {
        for value in [json!("true"), json!(1), json!(null)] {
            let form = json!({ "paths": { "/teas": { "post": { "x-idempotent": value } } } });
            let error = declared(&form).unwrap_err().to_string();
            assert!(error.starts_with("`x-idempotent` of `POST /teas` is"), "{error}");
        }
    }
}
