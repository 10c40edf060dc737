//! progenitor, driven so that it cannot take the run down with it.
//!
//! It panics on a good number of inputs. Here every call is guarded; when one fails, the part of
//! the document at fault is found by bisection, degraded as little as possible, and named.

mod bisect;
mod duplicates;
mod guard;
mod parts;

use openapi_normal::Entry;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::ToTokens;
use serde_json::Value;

use crate::{Error, Settings};

/// What progenitor made, and what had to be given up for it.
pub(crate) struct Driven {
    /// Its output, untouched.
    pub(crate) file: syn::File,
    /// One entry per part of the document that was left out or loosened.
    pub(crate) degraded: Vec<Entry>,
}

/// Runs progenitor on a 3.0 document.
pub(crate) fn drive(document: &Value, settings: &Settings) -> Result<Driven, Error> {
    let settings = generation_settings(settings)?;
    let (file, culprits) = bisect::survive(document, |document| attempt(document, &settings))?;
    let degraded = culprits.iter().map(bisect::Culprit::entry).collect();
    Ok(Driven { file, degraded })
}

fn generation_settings(settings: &Settings) -> Result<GenerationSettings, Error> {
    let mut generation = GenerationSettings::default();
    generation
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        // For the tests of whoever uses the types; JSON values and floats have it too.
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap");
    if let Some(inner) = settings.inner_type()? {
        generation.with_inner_type(inner.into_token_stream());
    }
    Ok(generation)
}

/// One guarded run; the error says why progenitor could not make code of the document.
fn attempt(document: &Value, settings: &GenerationSettings) -> Result<syn::File, String> {
    let api: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| format!("not a 3.0 document: {error}"))?;
    let tokens =
        guard::guarded(|| Generator::new(settings).generate_tokens(&api))?.map_err(|error| error.to_string())?;
    let file: syn::File = syn::parse2(tokens).map_err(|error| format!("the output is not Rust code: {error}"))?;
    match duplicates::duplicate(&file.items) {
        Some(name) => Err(format!("two things would be named `{name}` in the generated code")),
        None => Ok(file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A document with one operation that works, and one that is the case's.
    fn with(operation: Value, schemas: Value) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "Tea", "version": "1" },
            "paths": {
                "/fine": { "get": { "operationId": "fine", "responses": { "204": { "description": "" } } } },
                "/odd": { "post": operation },
            },
            "components": { "schemas": schemas },
        })
    }

    fn json_of(schema: Value) -> Value {
        json!({ "description": "", "content": { "application/json": { "schema": schema } } })
    }

    /// What had to be given up, as `kind pointer`, and the reasons.
    fn given_up(document: &Value) -> (Vec<String>, Vec<String>) {
        let driven = drive(document, &Settings::new("tea-api")).unwrap();
        let code = prettyplease::unparse(&driven.file);
        assert!(code.contains("pub fn fine("), "what works must stay");
        driven.degraded.into_iter().map(|entry| (format!("{} {}", entry.kind, entry.pointer), entry.reason)).unzip()
    }

    #[test]
    fn what_makes_progenitor_fail_is_named_and_nothing_else_is_lost() {
        let nothing = json!({ "204": { "description": "" } });
        let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        let odd = "/paths/~1odd/post";
        let cases = [
            (
                "two success types",
                with(
                    json!({ "operationId": "odd", "responses": {
                        "200": json_of(json!({ "type": "string" })),
                        "204": { "description": "" },
                    } }),
                    json!({}),
                ),
                vec![format!("dropped {odd}")],
                "panicked with `assertion failed",
            ),
            (
                "an optional object in the query",
                with(
                    json!({ "operationId": "odd", "responses": nothing, "parameters": [
                        { "name": "fine", "in": "query", "schema": { "type": "string" } },
                        { "name": "filter", "in": "query", "schema": object },
                    ] }),
                    json!({}),
                ),
                vec![format!("dropped {odd}/parameters/1")],
                "panicked with",
            ),
            (
                "a cookie",
                with(
                    json!({ "operationId": "odd", "responses": nothing, "parameters": [
                        { "name": "c", "in": "cookie", "required": true, "schema": { "type": "string" } },
                    ] }),
                    json!({}),
                ),
                vec![format!("dropped {odd}")],
                "cookie",
            ),
            (
                "no operation id",
                with(json!({ "responses": nothing }), json!({})),
                vec![format!("dropped {odd}")],
                "missing operation ID",
            ),
            (
                "a name given twice",
                with(json!({ "operationId": "Fine", "responses": nothing }), json!({})),
                vec![format!("dropped {odd}")],
                "two things would be named `Client::fine`",
            ),
            (
                "two properties that become one field",
                with(
                    json!({ "operationId": "odd", "responses": nothing }),
                    json!({ "Odd": { "type": "object", "properties": {
                        "a": { "type": "string" },
                        "createdAt": { "type": "string" },
                        "created_at": { "type": "string" },
                    } } }),
                ),
                vec!["dropped /components/schemas/Odd/properties/created_at".to_owned()],
                "two things would be named `Odd::created_at`",
            ),
            (
                "two such properties, the later one required",
                with(
                    json!({ "operationId": "odd", "responses": nothing }),
                    json!({ "Odd": { "type": "object", "required": ["a_b"], "properties": {
                        "a b": { "type": "string" },
                        "a_b": { "type": "string" },
                    } } }),
                ),
                vec!["dropped /components/schemas/Odd/properties/a b".to_owned()],
                "two things would be named `Odd::a_b`",
            ),
            (
                "two such properties, both required",
                with(
                    json!({ "operationId": "odd", "responses": nothing }),
                    json!({ "Odd": { "type": "object", "required": ["self", "Self"], "properties": {
                        "self": { "type": "string" },
                        "Self": { "type": "string" },
                    } } }),
                ),
                vec!["approximated /components/schemas/Odd".to_owned()],
                "two things would be named `Odd::self_`",
            ),
            (
                "such properties in a schema without a name",
                with(
                    json!({ "operationId": "odd", "responses": {
                        "200": json_of(json!({ "type": "object", "properties": { "b": { "type": "array", "items": {
                            "type": "object", "properties": { "a-b": object, "a_b": { "type": "integer" } },
                        } } } })),
                    } }),
                    json!({}),
                ),
                vec![format!(
                    "dropped {odd}/responses/200/content/application~1json/schema/properties/b/items/properties/a_b"
                )],
                "two things would be named `",
            ),
            (
                "two parameters that become one method",
                with(
                    json!({ "operationId": "odd", "responses": nothing, "parameters": [
                        { "name": "pageSize", "in": "query", "schema": { "type": "string" } },
                        { "name": "page_size", "in": "query", "schema": { "type": "string" } },
                    ] }),
                    json!({}),
                ),
                vec![format!("dropped {odd}/parameters/1")],
                "two things would be named `Odd::page_size`",
            ),
            (
                "a parameter that is named like a method of every operation",
                with(
                    json!({ "operationId": "odd", "responses": nothing, "parameters": [
                        { "name": "send", "in": "query", "schema": { "type": "string" } },
                    ] }),
                    json!({}),
                ),
                vec![format!("dropped {odd}/parameters/0")],
                "two things would be named `Odd::send`",
            ),
            (
                "a dangling reference in a member",
                with(
                    json!({ "operationId": "odd", "responses": nothing }),
                    json!({
                        "Fine": object,
                        "Odd": { "type": "object", "properties": {
                            "a": { "type": "string" },
                            "b": { "$ref": "#/components/schemas/Nowhere" },
                        } },
                    }),
                ),
                vec!["approximated /components/schemas/Odd/properties/b".to_owned()],
                "Nowhere",
            ),
            (
                "two that have nothing to do with each other",
                with(json!({ "responses": nothing }), json!({ "Odd": { "$ref": "#/components/schemas/Nowhere" } })),
                vec!["approximated /components/schemas/Odd".to_owned(), format!("dropped {odd}")],
                "Nowhere",
            ),
        ];
        for (case, document, expected, reason) in cases {
            let (given_up, reasons) = given_up(&document);
            assert_eq!(given_up, expected, "{case}: {reasons:?}");
            assert!(reasons[0].contains(reason), "{case}: {reasons:?}");
        }
    }

    #[test]
    fn a_document_that_works_loses_nothing() {
        let document = with(json!({ "operationId": "odd", "responses": { "204": { "description": "" } } }), json!({}));
        assert_eq!(given_up(&document).0, Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_left_out_is_an_error() {
        let error = drive(&json!({ "openapi": "2.0" }), &Settings::new("tea-api")).err().unwrap();
        assert!(error.to_string().starts_with("progenitor cannot generate `#`: not a 3.0 document"));
    }

    #[test]
    fn an_inner_type_that_is_no_type_is_an_error() {
        let settings = Settings { inner_type: Some("no type".to_owned()), ..Settings::new("tea-api") };
        let error = drive(&with(json!({}), json!({})), &settings).err().unwrap();
        assert!(error.to_string().starts_with("setting `inner_type` is `no type`, but it must be"));
    }
}
