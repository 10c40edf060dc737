//! A small but rich document, all the way to a crate.

use client_codegen::{GeneratedCrate, Settings, generate, public_surface};
use openapi_normal::{Entry, Kind, Ledger, NormalForm};
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
