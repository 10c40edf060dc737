//! `cargo xtask generate` and `normalize`, in a workspace of the test's own.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use std::fs;

use support::{DOCUMENT, MANIFEST, Workspace};
use xtask::Exit;

const GENERATED: &str = "crates/pets-api/src/generated.rs";

#[test]
fn writes_once_and_is_then_up_to_date() {
    let workspace = Workspace::pinned();
    let mut shown = String::new();
    for arguments in [&["generate", "pets"][..], &["generate", "pets"], &["generate", "pets", "--check"]] {
        let (exit, printed) = workspace.run(arguments).unwrap();
        assert_eq!(exit, Exit::Success);
        shown += &printed;
    }
    insta::assert_snapshot!(shown);
    assert!(workspace.read(GENERATED).contains("pub fn list_pets"));
    assert!(workspace.read("openapi/pets/names.toml").contains("PetList"));
    assert_eq!(workspace.read("crates/pets-api/src/lib.rs"), "mod generated;\n");
}

#[test]
fn check_shows_what_differs_and_touches_nothing() {
    for file in [GENERATED, "openapi/pets/names.toml", "crates/pets-api/ledger.json"] {
        let workspace = Workspace::generated();
        let edited = format!("{}# edited by hand\n", workspace.read(file));
        workspace.write(file, &edited);
        let before = workspace.files();
        let (exit, printed) = workspace.run(&["generate", "pets", "--check"]).unwrap();
        assert_eq!(exit, Exit::Differs, "{file}");
        assert!(printed.contains("\n-# edited by hand\n"), "{file}: {printed}");
        assert!(printed.contains("`cargo xtask generate pets`"), "{file}: {printed}");
        assert!(workspace.files() == before, "{file}");

        fs::remove_file(workspace.path(file)).unwrap();
        let (exit, printed) = workspace.run(&["generate", "pets", "--check"]).unwrap();
        assert_eq!(exit, Exit::Differs, "{file}");
        assert!(printed.contains("\n--- /dev/null\n"), "{file}: {printed}");
    }
}

#[test]
fn what_the_client_cannot_do_is_named_with_its_place_in_the_document() {
    // One name in Rust; the second document has more such pairs than are shown.
    let pairs = |count: usize| {
        let pairs = (0..count).map(|n| format!("\n          \"bornAt{n}\": {{}}, \"born_at{n}\": {{}},"));
        DOCUMENT.replace("\"properties\": {", &format!("\"properties\": {{{}", pairs.collect::<String>()))
    };
    let mut shown = String::new();
    let inlined = r##""type": "object", "properties": { "bornAt0": {}, "born_at0": {}, "names": {} }"##;
    let inlined = DOCUMENT.replace("\"$ref\": \"#/components/schemas/PetList\"", inlined);
    let inlined = inlined.replace("\"components\"", "\"x-components\"");
    for document in [inlined, pairs(23)] {
        let workspace = Workspace::empty();
        let document = workspace.write("born.json", &document).display().to_string();
        workspace.run(&["fetch", "pets", "--from", &document]).unwrap();
        shown += &workspace.run(&["generate", "pets"]).unwrap().1;
        let code = workspace.read(GENERATED);
        assert_eq!((code.matches("pub born_at0:").count(), code.matches("pub names:").count()), (1, 1));
    }
    let lines = shown.lines().filter(|line| !line.contains("born_at1") && !line.contains("born_at2"));
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn another_document_goes_to_another_folder_and_nothing_else_changes() {
    let workspace = Workspace::generated();
    let names = workspace.read("openapi/pets/names.toml");
    // The name is lost from the document, but not from the memory.
    let renamed = DOCUMENT.replace("schemas/PetList", "schemas/petList").replace("\"PetList\"", "\"petList\"");
    let document = workspace.write("other/v3.json", &renamed.replace("1.2.3", "2.0.0"));
    let before = workspace.files();
    let out = tempfile::tempdir().unwrap();
    let out_path = out.path().join("new/preview");
    let (document, out_text) = (document.to_str().unwrap(), out_path.to_str().unwrap());
    let arguments = ["generate", "pets", "--document", document, "--out", out_text];

    let check = [&arguments[..], &["--check"]].concat();
    assert_eq!(workspace.run(&check).unwrap().0, Exit::Differs);
    assert!(!out_path.exists(), "--check writes nothing");

    let (exit, printed) = workspace.run(&arguments).unwrap();
    assert_eq!(exit, Exit::Success);
    assert!(printed.contains("info.version 2.0.0"), "{printed}");
    assert!(workspace.files() == before, "only --out is written");
    assert!(fs::read_to_string(out_path.join("src/generated.rs")).unwrap().contains("struct PetList"));
    assert_eq!(fs::read_to_string(out_path.join("names.toml")).unwrap(), names);
    assert_eq!(workspace.run(&check).unwrap().0, Exit::Success);
}

#[test]
fn what_cannot_be_generated_changes_nothing() {
    let mut shown = String::new();
    let mut case = |name: &str, spoil: fn(&Workspace), arguments: &[&str]| {
        let workspace = Workspace::generated();
        spoil(&workspace);
        shown += &format!("## {name}\n{}\n\n", workspace.fail(arguments));
    };
    let generate = &["generate", "pets"][..];
    let check = &["generate", "pets", "--check"][..];
    let with_overlay = |workspace: &Workspace| {
        workspace.write("openapi/pets/api.toml", &format!("{MANIFEST}overlay = \"overlay.yaml\"\n"));
    };
    case("document edited by hand", |w| _ = w.write("openapi/pets/document.json", "{}"), generate);
    case("the same, checked", |w| _ = w.write("openapi/pets/document.json", "{}"), check);
    case("lock missing", |w| fs::remove_file(w.path("openapi/pets/document.lock")).unwrap(), check);
    case("lock broken", |w| _ = w.write("openapi/pets/document.lock", "sha256 = 1"), check);
    case("names broken", |w| _ = w.write("openapi/pets/names.toml", "[schemas"), generate);
    case("manifest broken", |w| _ = w.write("openapi/pets/api.toml", &MANIFEST.replace("crate =", "krate =")), check);
    case("overlay missing", with_overlay, generate);
    case(
        "generated file is a folder, so it cannot be compared",
        |w| {
            fs::remove_file(w.path(GENERATED)).unwrap();
            fs::create_dir(w.path(GENERATED)).unwrap();
        },
        check,
    );
    case("no such document", |_| {}, &["generate", "pets", "--document", "missing.json", "--out", "x"]);
    insta::assert_snapshot!(shown);
}

/// Comparing succeeds in each row, so it is the writing that fails, after some of the files.
#[cfg(unix)]
#[test]
fn what_cannot_be_written_whole_is_not_written_at_all() {
    use std::os::unix::fs::symlink;

    let menagerie = DOCUMENT.replace("PetList", "Menagerie");
    let nowhere = |workspace: &Workspace, file: &str| {
        let path = workspace.path(file);
        if path.is_dir() {
            fs::remove_dir_all(&path).unwrap()
        } else {
            fs::remove_file(&path).unwrap()
        }
        symlink("no/such/folder", path).unwrap();
    };
    for file in ["crates/pets-api/ledger.json", "crates/pets-api/src", GENERATED, "openapi/pets/names.toml"] {
        let workspace = Workspace::generated();
        let document = workspace.write("new.json", &menagerie).display().to_string();
        workspace.run(&["fetch", "pets", "--from", &document]).unwrap();
        // A link into a folder that is not there: nothing to compare with, and no place to write to.
        nowhere(&workspace, file);
        let shown = workspace.fail(&["generate", "pets"]);
        assert!(shown.contains(&format!("  at <root>/{file}\n")), "{shown}");
    }
}

#[test]
fn normalize_writes_what_is_asked_for() {
    let workspace = Workspace::empty();
    let document = workspace.write("pets.json", DOCUMENT);
    let (form, ledger) = (workspace.path("form.json"), workspace.path("ledger.json"));
    let (document, form_text, ledger_text) =
        (document.to_str().unwrap(), form.to_str().unwrap(), ledger.to_str().unwrap());

    let (_, printed) = workspace.run(&["normalize", document]).unwrap();
    assert!(printed.contains(" changes: "), "{printed}");
    let (_, piped) = workspace.run(&["normalize", document, "-o", "-"]).unwrap();
    let (_, printed) = workspace.run(&["normalize", document, "-o", form_text, "--ledger", ledger_text]).unwrap();
    assert_eq!(printed, "");
    assert_eq!(fs::read_to_string(&form).unwrap(), piped);
    assert!(piped.starts_with("{\n"), "{piped}");
    assert!(fs::read_to_string(&ledger).unwrap().contains("\"entries\""));

    let twice = workspace.fail(&["normalize", document, "-o", form_text, "--ledger", form_text]);
    assert!(twice.starts_with("error: would be written twice"), "{twice}");
    let nowhere = workspace.path("nowhere/ledger.json");
    workspace.fail(&["normalize", document, "-o", form_text, "--ledger", nowhere.to_str().unwrap()]);
}
