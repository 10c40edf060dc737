//! What is known of operations beside their document: what is made of it, and what does not fit.

use client_codegen::{Drafts, Error, Fact, Known, Paging, PagingStyle, Part, Settings, generate};
use openapi_normal::{Ledger, NormalForm};
use serde_json::{Value, json};

fn form() -> NormalForm {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let answers = |schema: Value| json!({ "200": { "description": "", "content": { "application/json": { "schema": schema } } } });
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let list = |item: Value| json!({ "type": "array", "items": item });
    let form = json!({
        "openapi": "3.0.3",
        "info": { "title": "Tea", "version": "1" },
        "paths": {
            "/teas": {
                "get": {
                    "operationId": "listTeas",
                    "parameters": [query("cursor"), query("limit")],
                    "responses": answers(reference("TeaPage")),
                },
                "post": {
                    "operationId": "orderTea",
                    "parameters": [{ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" } }],
                    "requestBody": { "required": true, "content": { "application/json": { "schema": reference("Order") } } },
                    "responses": { "204": { "description": "" } },
                },
            },
            "/search": { "post": {
                "operationId": "searchTeas",
                "requestBody": { "required": true, "content": { "application/json": { "schema": list(reference("Search")) } } },
                "responses": answers(reference("Found")),
            } },
            "/names": { "get": {
                "operationId": "listNames",
                "parameters": [query("page")],
                "responses": answers(list(json!({ "type": "string" }))),
            } },
        },
        "components": { "schemas": {
            "Tea": { "type": "object", "properties": { "name": { "type": "string" } } },
            "TeaPage": { "type": "object", "properties": {
                "teaList": list(reference("Tea")),
                "paging": { "allOf": [reference("Place")] },
                "total": { "type": "integer", "format": "int64" },
            } },
            "Place": { "type": "object", "properties": { "next": { "type": "string" }, "more": { "type": "boolean" } } },
            "Order": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Search": { "type": "object", "properties": { "from": { "type": "integer" } } },
            "Found": { "type": "object", "properties": { "tasks": list(json!({})) } },
        } },
    });
    NormalForm::from_value(form).unwrap()
}

fn paging(operation: &str, style: PagingStyle, parameter: &str, items: &str) -> Fact {
    let known = Known::Paging(Box::new(Paging {
        style,
        in_body: parameter.starts_with('/'),
        parameter: Some(parameter.to_owned()),
        size: None,
        items: items.to_owned(),
        id: None,
        next: None,
        more: None,
        only_with: Vec::new(),
    }));
    Fact { operation: Some(operation.to_owned()), place: "api.toml:7 (paging)".to_owned(), known }
}

fn known(operation: Option<&str>, known: Known) -> Fact {
    Fact { operation: operation.map(str::to_owned), place: "api.toml:9".to_owned(), known }
}

fn made(facts: Vec<Fact>) -> Result<String, Error> {
    let part = Part { module: "black_tea".to_owned() };
    let settings = Settings {
        part: Some(part),
        inner_type: Some("client_runtime::Call".to_owned()),
        drafts: Some(Drafts { base_path: Some("/v1".to_owned()), facts }),
        ..Settings::new("tea-api")
    };
    let mut made = generate(&form(), &Ledger::default(), &settings)?;
    assert_eq!(made.files().keys().collect::<Vec<_>>(), ["ledger/black_tea.json", "src/black_tea.rs"]);
    made = made.with_origins(|_| None);
    Ok(made.files()["src/black_tea.rs"].clone())
}

fn with(fact: Fact, change: impl FnOnce(&mut Paging)) -> Fact {
    let Known::Paging(mut paging) = fact.known else { panic!("a table of paging") };
    change(&mut paging);
    Fact { known: Known::Paging(paging), ..fact }
}

/// Without what is the same for every client: what is new because of drafts.
#[test]
fn what_is_written() {
    let tokens = with(paging("listTeas", PagingStyle::Token, "cursor", "/teaList"), |table| {
        table.next = Some("/paging/next".to_owned());
        table.more = Some("/paging/more".to_owned());
        table.id = Some("/name".to_owned());
        table.size = Some((Some("limit".to_owned()), Some(10), None));
        table.only_with = vec!["limit".to_owned()];
    });
    let code = made(vec![
        known(None, Known::TimeoutSecs(30)),
        known(None, Known::CountsTokens),
        known(Some("searchTeas"), Known::TimeoutSecs(60)),
        known(Some("searchTeas"), Known::BeforeAnswer),
        known(Some("listTeas"), Known::RequestsPerMinute(5)),
        known(Some("orderTea"), Known::Concurrency(3)),
        known(Some("orderTea"), Known::PriceMicroUsd(440)),
        tokens,
        with(paging("searchTeas", PagingStyle::Offset, "/0/from", "/tasks/0/result"), |table| {
            table.id = Some("/id".to_owned());
        }),
        paging("listNames", PagingStyle::Page(0), "page", ""),
    ])
    .unwrap();
    assert_eq!(code.matches("pub async fn send_low_level(").count(), 4);
    assert!(!code.contains("pub async fn send("));
    let written: Vec<_> = code
        .split("\n\n")
        .filter(|item| item.contains("::client_runtime::") || item.contains("fn id("))
        .filter(|item| !item.contains("inner: client_runtime"))
        .collect();
    insta::assert_snapshot!(written.join("\n\n"));
}

#[test]
fn what_does_not_fit_the_document_is_an_error_that_says_where_it_stands() {
    let teas = |style, parameter, items| paging("listTeas", style, parameter, items);
    let token = || teas(PagingStyle::Token, "cursor", "/teaList");
    let rows = [
        known(Some("pourTea"), Known::BeforeAnswer),
        known(Some("listTeas"), Known::BeforeAnswer),
        teas(PagingStyle::Token, "pointer", "/teaList"),
        with(token(), |table| table.size = Some((Some("per_page".to_owned()), None, None))),
        with(token(), |table| table.only_with = vec!["from".to_owned()]),
        with(token(), |table| table.next = Some("/paging/nxt".to_owned())),
        with(token(), |table| table.more = Some("/teaList/0/more".to_owned())),
        with(token(), |table| table.id = Some("/nam".to_owned())),
        with(token(), |table| table.id = Some("/name/first".to_owned())),
        with(token(), |table| table.id = Some("name".to_owned())),
        with(paging("listNames", PagingStyle::Page(0), "page", ""), |table| table.id = Some("/id".to_owned())),
        teas(PagingStyle::Token, "cursor", "/teas"),
        teas(PagingStyle::Token, "cursor", "/tea_list"),
        teas(PagingStyle::Token, "cursor", "/paging"),
        teas(PagingStyle::Token, "cursor", ""),
        teas(PagingStyle::Token, "cursor", "/total/items"),
        paging("searchTeas", PagingStyle::Offset, "/from", "/tasks"),
        paging("searchTeas", PagingStyle::Offset, "/0/offset", "/tasks"),
        paging("orderTea", PagingStyle::Offset, "/name", ""),
        paging("listTeas", PagingStyle::Offset, "/0/offset", "/teaList"),
    ];
    let errors: Vec<_> = rows.into_iter().map(|fact| made(vec![fact]).unwrap_err().to_string()).collect();
    insta::assert_snapshot!(errors.join("\n"));
}
