//! What is known of operations beside their document: what is made of it, and what does not fit.

use client_codegen::paging::{In, Next, Paging, Size, Style};
use client_codegen::{Drafts, Error, Fact, Known, Part, Settings, SomeLimited, generate};
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
            "/cups/{kind}:pour": { "post": {
                "operationId": "pourCup",
                "parameters": [{ "name": "kind", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "204": { "description": "" } },
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

fn paging(operation: &str, next: Next, items: &str) -> Fact {
    let style = Style { name: format!("{operation}-style").to_lowercase(), next, more: None };
    let items = items.to_owned();
    let known = Known::Paging(Box::new(Paging { style, size: None, items, id: None, only_with: Vec::new() }));
    Fact { operation: Some(operation.to_owned()), place: "api.toml:7 (paging)".to_owned(), known }
}

/// A name of the query, or a place in the body.
fn sent(text: &str) -> In {
    match text.starts_with('/') {
        true => In::Body(text.to_owned()),
        false => In::Query(text.to_owned()),
    }
}

fn token(at: &str, send: &str) -> Next {
    Next::Answer { at: at.to_owned(), send: sent(send) }
}

fn last_item(at: &str, send: &str) -> Next {
    Next::LastItem { at: at.to_owned(), send: sent(send) }
}

fn pages(send: &str) -> Next {
    Next::Pages { from: 0, send: sent(send) }
}

fn offset(send: &str) -> Next {
    Next::Items { from: 1, send: sent(send) }
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

fn limited(operation: &str, parameter: &str) -> Fact {
    let (parameter, contains) = (parameter.to_owned(), "green".to_owned());
    let limited = SomeLimited { parameter, contains, requests_per_minute: Some(30), concurrency: Some(2) };
    known(Some(operation), Known::SomeLimited(limited))
}

fn with(fact: Fact, change: impl FnOnce(&mut Paging)) -> Fact {
    let Known::Paging(mut paging) = fact.known else { panic!("a table of paging") };
    change(&mut paging);
    Fact { known: Known::Paging(paging), ..fact }
}

/// Without what is the same for every client: what is new because of drafts.
#[test]
fn what_is_written() {
    let tokens = with(paging("listTeas", token("/paging/next", "cursor"), "/teaList"), |table| {
        table.style.more = Some("/paging/more".to_owned());
        table.id = Some("/name".to_owned());
        table.size = Some(Size { send: Some(sent("limit")), default: Some(10), max: None });
        table.only_with = vec!["limit".to_owned()];
    });
    let code = made(vec![
        known(None, Known::TimeoutSecs(30)),
        known(None, Known::CountsTokens),
        known(Some("searchTeas"), Known::TimeoutSecs(60)),
        known(Some("searchTeas"), Known::BeforeAnswer),
        known(Some("listTeas"), Known::RequestsPerMinute(5)),
        known(Some("orderTea"), Known::Concurrency(3)),
        known(Some("orderTea"), Known::Tasks(2)),
        limited("pourCup", "kind"),
        known(Some("pourCup"), Known::RequestsPerMinute(100)),
        known(Some("orderTea"), Known::PriceMicroUsd(440)),
        tokens,
        with(paging("searchTeas", offset("/0/from"), "/tasks/0/result"), |table| {
            table.id = Some("/id".to_owned());
        }),
        paging("listNames", last_item("", "page"), ""),
    ])
    .unwrap();
    assert_eq!(code.matches("pub async fn send_low_level(").count(), 5);
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
    let teas = |send, items| paging("listTeas", pages(send), items);
    let fine = || teas("cursor", "/teaList");
    let rows = [
        known(Some("pourTea"), Known::BeforeAnswer),
        known(Some("listTeas"), Known::BeforeAnswer),
        known(Some("listTeas"), Known::Tasks(3)),
        limited("pourCup", "kin"),
        limited("listTeas", "cursor"),
        teas("pointer", "/teaList"),
        with(fine(), |table| table.size = Some(Size { send: Some(sent("per_page")), default: None, max: None })),
        with(fine(), |table| table.size = Some(Size { send: Some(sent("/limit")), default: None, max: None })),
        with(fine(), |table| table.only_with = vec!["from".to_owned()]),
        with(fine(), |table| table.style.next = token("/paging/nxt", "cursor")),
        with(fine(), |table| table.style.next = token("/paging/next", "pointer")),
        with(fine(), |table| table.style.next = Next::Url { at: "/paging/url".to_owned() }),
        with(fine(), |table| table.style.next = last_item("/id", "cursor")),
        with(fine(), |table| table.style.next = last_item("/name", "/cursor")),
        with(fine(), |table| table.style.more = Some("/teaList/0/more".to_owned())),
        with(fine(), |table| table.id = Some("/nam".to_owned())),
        with(fine(), |table| table.id = Some("/name/first".to_owned())),
        with(fine(), |table| table.id = Some("name".to_owned())),
        with(paging("listNames", pages("page"), ""), |table| table.id = Some("/id".to_owned())),
        teas("cursor", "/teas"),
        teas("cursor", "/tea_list"),
        teas("cursor", "/paging"),
        teas("cursor", ""),
        teas("cursor", "/total/items"),
        paging("searchTeas", offset("/from"), "/tasks"),
        paging("searchTeas", offset("/0/offset"), "/tasks"),
        paging("orderTea", offset("/name"), ""),
        paging("listTeas", offset("/0/offset"), "/teaList"),
    ];
    let errors: Vec<_> = rows.into_iter().map(|fact| made(vec![fact]).unwrap_err().to_string()).collect();
    insta::assert_snapshot!(errors.join("\n"));
}
