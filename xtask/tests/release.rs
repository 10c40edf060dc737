//! `cargo xtask release-plan`; `--check` is in `binary.rs`, where cargo can be a script.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use support::server::nobody;
use support::{DOCUMENT, Workspace};
use xtask::Exit;

#[test]
fn a_plan_names_versions_reasons_and_the_entry_of_the_changelog() {
    let workspace = Workspace::generated().with_crates();
    let new = DOCUMENT
        .replace("1.2.3", "2.0.0")
        .replace(r#""items": { "type": "string" }"#, r#""items": { "type": "integer" }"#)
        .replacen(r#""/pets": {"#, r#""/toys": { "get": { "operationId": "listToys", "responses": { "200": { "description": "" } } } }, "/pets": {"#, 1);
    let new = workspace.write("new.json", &new).display().to_string();
    let (exit, printed) = workspace.run(&["release-plan", "pets", "--against", &new]).unwrap();
    assert_eq!(exit, Exit::Success);
    insta::assert_snapshot!(printed);
}

#[test]
fn without_a_change_there_is_no_release() {
    let workspace = Workspace::generated().with_crates();
    let same = workspace.path("published.json").display().to_string();
    let (exit, printed) = workspace.run(&["release-plan", "pets", "--against", &same]).unwrap();
    assert_eq!(exit, Exit::Success);
    assert!(printed.contains("no release"), "{printed}");
}

#[test]
fn without_both_documents_there_is_no_plan() {
    let workspace = Workspace::generated().with_crates().with_regions(&nobody(), &nobody());
    for (arguments, code) in [
        (&["pets"][..], 3),
        (&["pets", "--against", "missing.json"], 3),
        (&["pets", "--base", "nowhere:v3.json", "--against", "pinned"], 3),
        (&["pets", "--against", "pinned"], 2),
        (&["pets", "--against", "x.json", "--region", "eu"], 2),
        (&["pets", "--region", "moon"], 2),
        (&["cats"], 2),
    ] {
        let failure = workspace.run(&[&["release-plan"], arguments].concat()).unwrap_err();
        assert_eq!(failure.exit_code(), code, "{arguments:?}: {failure}");
    }
}
