//! Four forms of the Not AI document, one public Rust surface.
//!
//! Nobody here has seen which form `/openapi/v3.json` takes. Whichever it is, types, fields and methods stay the same:
//! the name memory carries what a form has lost, and the repairs hold in each of them.

use std::fs;
use std::path::PathBuf;

use client_codegen::{Settings, Surface, generate, public_surface};
use openapi_normal::{Document, Ledger, Limits, NameMemory, Normalized, Options, Overlay, normalize};

const FORMS: [&str; 3] = ["inlined.json", "openapi-3.1.json", "swashbuckle.json"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn names() -> NameMemory {
    let path = root().join("openapi/notai/names.toml");
    NameMemory::read(&fs::read_to_string(path).unwrap(), "names.toml").unwrap()
}

fn read(path: &str) -> Document {
    Document::read(&fs::read(root().join(path)).unwrap(), path, &Limits::default()).unwrap()
}

fn normalized(path: &str, names: &NameMemory) -> Normalized {
    let overlay = fs::read(root().join("openapi/notai/overlay.yaml")).unwrap();
    let overlay = Overlay::read(&overlay, "overlay.yaml", &Limits::default()).unwrap();
    normalize(&read(path), &Options { overlays: &[overlay], names }).unwrap()
}

fn settings() -> Settings {
    let mut settings = Settings::new("notai-api");
    settings.inner_type = Some("client_runtime::Call".to_owned());
    settings
}

fn made(path: &str, names: &NameMemory) -> (Surface, Ledger) {
    let normalized = normalized(path, names);
    let made = generate(&normalized.document, &normalized.ledger, &settings()).unwrap();
    let surface = public_surface(&made.files()["src/generated.rs"]).unwrap();
    (surface, made.ledger().clone())
}

#[test]
fn all_forms_give_the_same_public_surface() {
    let (pinned, _) = made("openapi/notai/document.json", &names());
    for form in FORMS {
        let (surface, _) = made(&format!("tests/fixtures/notai/{form}"), &names());
        let gone: Vec<&str> = pinned.minus(&surface).collect();
        let new: Vec<&str> = surface.minus(&pinned).collect();
        assert!(gone.is_empty() && new.is_empty(), "{form}\ngone: {gone:#?}\nnew: {new:#?}");
    }
}

#[test]
fn without_the_memory_a_form_would_rename_our_types() {
    // Without overlays on both sides: they name components, which this form calls otherwise.
    let surface = |path: &str, names: &NameMemory| {
        let document = read(path);
        let normalized = normalize(&document, &Options { overlays: &[], names }).unwrap();
        let made = generate(&normalized.document, &normalized.ledger, &settings()).unwrap();
        public_surface(&made.files()["src/generated.rs"]).unwrap()
    };
    let swashbuckle = "tests/fixtures/notai/swashbuckle.json";
    let pinned = surface("openapi/notai/document.json", &names());
    let remembered = surface(swashbuckle, &names());
    let forgotten = surface(swashbuckle, &NameMemory::default());
    assert!(pinned.minus(&remembered).next().is_none());
    assert!(pinned.minus(&forgotten).next().is_some(), "this form has lost no name, so the memory proves nothing");
}

#[test]
fn no_form_teaches_the_memory_anything_that_breaks_the_pinned_document() {
    let before = made("openapi/notai/document.json", &names()).0;
    for form in FORMS {
        let learned = normalized(&format!("tests/fixtures/notai/{form}"), &names()).names;
        let (after, _) = made("openapi/notai/document.json", &learned);
        assert!(before.minus(&after).next().is_none() && after.minus(&before).next().is_none(), "{form}");
    }
}

#[test]
fn the_memory_is_complete_for_the_pinned_document() {
    assert_eq!(normalized("openapi/notai/document.json", &names()).names, names(), "run `cargo xtask generate notai`");
}

#[test]
fn nothing_of_any_form_is_dropped() {
    for form in
        ["openapi/notai/document.json".to_owned()].into_iter().chain(FORMS.map(|f| format!("tests/fixtures/notai/{f}")))
    {
        let (_, ledger) = made(&form, &names());
        let dropped: Vec<_> = ledger.iter().filter(|entry| entry.kind == openapi_normal::Kind::Dropped).collect();
        // What a form says beside the API itself (a summary of the document, webhooks: none) may go.
        let about_the_api = |pointer: &str| pointer.starts_with("/paths") || pointer.starts_with("/components");
        assert!(dropped.iter().all(|entry| !about_the_api(&entry.pointer)), "{form}: {dropped:#?}");
    }
}

#[test]
fn the_generated_surface() {
    let (surface, _) = made("openapi/notai/document.json", &names());
    insta::assert_snapshot!("surface", surface.lines().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_ledger() {
    let (_, ledger) = made("openapi/notai/document.json", &names());
    insta::assert_snapshot!("ledger", ledger.to_string());
}
