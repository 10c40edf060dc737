//! A small but rich document, all the way to a crate.

use client_codegen::{GeneratedCrate, Settings, generate, public_surface};
use openapi_normal::{Document, Entry, Kind, Ledger, Limits, NameMemory, NormalForm, Options, Overlay, normalize};
use serde_json::json;

fn tea_house() -> GeneratedCrate {
    let document = serde_json::from_str(include_str!("fixtures/tea.json")).unwrap();
    let form = NormalForm::from_value(document).unwrap();
    let mut ledger = Ledger::default();
    ledger.push(Entry::new(Kind::Lossless, "lower.example", "/info", "for this test"));
    let settings = Settings { inner_type: Some("client_runtime::Call".to_owned()), ..Settings::new("tea-api") };
    generate(&form, &ledger, &settings).unwrap()
}

#[test]
fn the_generated_file() {
    insta::assert_snapshot!(tea_house().files()["src/generated.rs"]);
}

#[test]
fn its_public_surface() {
    insta::assert_snapshot!(public_surface(&tea_house().files()["src/generated.rs"]).unwrap());
}

/// The rows of the table of operations in `code`: id, and whether it is idempotent.
fn idempotence(code: &str) -> Vec<(&str, bool)> {
    let (_, table) = code.split_once("pub const OPERATIONS").unwrap();
    let ids = table.split("id: \"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let flags = table.split("idempotent: ").skip(1).map(|rest| rest.starts_with("true"));
    ids.zip(flags).collect()
}

#[test]
fn the_table_of_operations_bears_the_ids_that_hooks_see() {
    let made = tea_house();
    let code = &made.files()["src/generated.rs"];
    let rows = idempotence(code);
    // The post says of itself that it is.
    assert_eq!(rows, [("list_teas", true), ("order_tea", true), ("pour_away", true)]);
    for (id, _) in rows {
        assert!(code.contains(&format!("operation_id: \"{id}\"")), "{id}");
    }
}

#[test]
fn an_overlay_says_which_operations_are_idempotent() {
    let document = br#"# Tea
{ openapi: 3.0.3, info: { title: Tea, version: '1' }, paths: {
        /teas: {
            post: { operationId: order, responses: { '204': { description: Yours } } },
            put: { operationId: append, responses: { '204': { description: More } } },
            patch: { operationId: stir, responses: { '204': { description: Stirred } } },
        },
    } }"#;
    let overlay = br"# Repairs
{ overlay: 1.1.0, info: { title: Repairs, version: '1' }, actions: [
        { target: '$.paths[''/teas''].post', description: it has a key, update: { x-idempotent: true } },
        { target: '$.paths[''/teas''].put', description: it appends, update: { x-idempotent: false } },
    ] }";
    let made = |overlays: &[Overlay]| {
        let document = Document::read(document, "tea.yaml", &Limits::default()).unwrap();
        let normal = normalize(&document, &Options { overlays, names: &NameMemory::default() }).unwrap();
        generate(&normal.document, &normal.ledger, &Settings::new("tea-api")).unwrap()
    };
    let by_method = made(&[]);
    let mut rows = idempotence(&by_method.files()["src/generated.rs"]);
    rows.sort_unstable();
    assert_eq!(rows, [("append", true), ("order", false), ("stir", false)]);
    let declared = made(&[Overlay::read(overlay, "overlay.yaml", &Limits::default()).unwrap()]);
    let mut rows = idempotence(&declared.files()["src/generated.rs"]);
    rows.sort_unstable();
    assert_eq!(rows, [("append", false), ("order", true), ("stir", false)]);
}

#[test]
fn the_ledger_is_carried_along() {
    let made = tea_house();
    assert_eq!(made.files().keys().collect::<Vec<_>>(), ["ledger.json", "src/generated.rs"]);
    assert_eq!(made.files()["ledger.json"], made.ledger().to_json());
    assert_eq!(made.ledger().len(), 1);
}

/// progenitor follows every `allOf` down the stack. A test has 2 MiB of it, the main thread mostly 8.
#[test]
fn a_long_chain_of_schemas_does_not_exhaust_the_stack() {
    const LENGTH: usize = 300;
    let schema = |at: usize| match at {
        LENGTH => json!({ "type": "object", "properties": { "last": { "type": "string" } } }),
        _ => json!({ "allOf": [
            { "$ref": format!("#/components/schemas/S{}", at + 1) },
            { "type": "object" },
        ] }),
    };
    let schemas: serde_json::Map<_, _> = (0..=LENGTH).map(|at| (format!("S{at}"), schema(at))).collect();
    let form = NormalForm::from_value(json!({
        "openapi": "3.0.3",
        "info": { "title": "Deep", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    }))
    .unwrap();
    let made = generate(&form, &Ledger::default(), &Settings::new("deep-api")).unwrap();
    assert!(made.ledger().is_empty(), "{}", made.ledger());
    assert!(made.files()["src/generated.rs"].contains("pub struct S0"));
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(tea_house().files(), tea_house().files());
}
