//! A small but rich document, all the way to a crate.

use client_codegen::{GeneratedCrate, Settings, generate, public_surface};
use openapi_normal::{Entry, Kind, Ledger, NormalForm};

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

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(tea_house().files(), tea_house().files());
}
