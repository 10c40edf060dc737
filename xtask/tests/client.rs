//! `cargo xtask client` and `corpus`, on small documents of the test's own.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::Workspace;
use xtask::Exit;

/// Two operations, one loss: the file that is referred to is not there.
const TEA: &str = r##"openapi: 3.1.0
info: { title: Tea House, version: "7" }
paths:
  /teas:
    get:
      operationId: listTeas
      tags: [teas]
      parameters: [{ name: origin, in: query, schema: { type: string } }]
      responses:
        "200":
          description: All of them
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Tea" } }
              example: [{ name: Assam, grams: 100, harvested: null }]
  /teas/{name}:
    put:
      operationId: putTea
      tags: [teas]
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Tea" } } }
      responses: { "204": { description: Done } }
  /blends: { $ref: blends.yaml }
components:
  schemas:
    Tea:
      type: object
      required: [name]
      properties:
        name: { type: string, examples: [Darjeeling] }
        grams: { type: number, default: 50 }
        harvested: { type: [string, "null"], format: date }
"##;

fn client(workspace: &Workspace, arguments: &[&str]) -> (Exit, String) {
    workspace.run(&[&["client"], arguments].concat()).unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path).iter().map(|file| format!("{}/{file}", name(&path))));
        } else {
            found.push(name(&path));
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn a_crate_is_made_of_a_document_and_made_again() {
    let workspace = Workspace::empty();
    let document = workspace.write("tea.yaml", TEA).display().to_string();
    let (out, ledger) = (workspace.path("new/tea"), workspace.path("tea-ledger.json"));
    let arguments = [document.as_str(), "-o", out.to_str().unwrap(), "--ledger", ledger.to_str().unwrap()];

    let (exit, shown) = client(&workspace, &arguments);
    assert_eq!(exit, Exit::Success);
    assert!(shown.starts_with("tea-house: from <root>/tea.yaml, OpenAPI 3.1.0, info.version 7\n"), "{shown}");
    assert!(shown.contains("  2 operations"), "{shown}");
    assert!(shown.contains("  dropped: <root>/tea.yaml:24:"), "{shown}");
    let made = files(&out);
    for file in ["Cargo.toml", "README.md", "ledger.json", "src/lib.rs", "src/types.rs", ".generated"] {
        assert!(made.contains(&file.to_owned()), "{file} in {made:?}");
    }
    assert_eq!(fs::read(&ledger).unwrap(), fs::read(out.join("ledger.json")).unwrap());

    let before = workspace.files();
    assert_eq!(client(&workspace, &arguments), (exit, shown));
    assert!(workspace.files() == before, "the same document gives the same crate");
}

#[test]
fn what_somebody_wrote_is_not_lost() {
    let workspace = Workspace::empty();
    let document = workspace.write("tea.yaml", TEA).display().to_string();
    let out = workspace.path("tea");
    let arguments = ["client", &document, "-o", out.to_str().unwrap()];
    workspace.write("tea/Cargo.toml", "[package]\n");
    assert!(workspace.fail(&arguments).contains("was not generated"));
    fs::remove_file(out.join("Cargo.toml")).unwrap();
    workspace.run(&arguments).unwrap();
    workspace.write("tea/src/lib.rs", "// mine\n");
    assert!(workspace.fail(&arguments).contains("was changed since it was generated"));

    // A slip of the hand: the ledger goes where the document is.
    let elsewhere = workspace.path("elsewhere").display().to_string();
    let arguments = ["client", &document, "-o", &elsewhere, "--ledger", &document];
    assert!(workspace.fail(&arguments).contains("holds no ledger"));
    assert_eq!(fs::read_to_string(&document).unwrap(), TEA);
}

#[test]
fn what_cannot_be_made_changes_nothing() {
    let workspace = Workspace::empty();
    let tea = workspace.write("tea.yaml", TEA).display().to_string();
    let swagger = workspace.write("swagger.json", r#"{ "swagger": "2.0", "paths": {} }"#).display().to_string();
    let broken = workspace.write("broken.yaml", "openapi: 3.0.0\npaths: {\n").display().to_string();
    let overlay = "overlay: 1.1.0\ninfo: { title: t, version: '1' }\nactions: [{ description: why, target: $.nothing, remove: true }]\n";
    let overlay = workspace.write("overlay.yaml", overlay).display().to_string();
    let out = workspace.path("out").display().to_string();
    let mut shown = String::new();
    for (name, arguments) in [
        ("no such file", &["nowhere.yaml"][..]),
        ("Swagger", &[&swagger]),
        ("no YAML", &[&broken]),
        ("no name for a crate", &[&tea, "--name", "9 lives"]),
        ("an overlay that does nothing", &[&tea, "--overlay", &overlay]),
        ("plain http", &["http://tea.example/openapi.json"]),
    ] {
        let arguments = [&["client", "-o", &out], arguments].concat();
        shown += &format!("## {name}\n{}\n\n", workspace.fail(&arguments));
    }
    insta::assert_snapshot!(shown);
}

fn corpus(workspace: &Workspace, arguments: &[&str]) -> Output {
    let folder = workspace.path("documents").display().to_string();
    let keep = workspace.path("crates").display().to_string();
    let keep: &[&str] = if arguments.contains(&"--keep") { &[] } else { &["--keep", &keep] };
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", &folder, "--unoptimised"])
        .args(keep)
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", workspace.path("xtask"))
        .output()
        .unwrap()
}

#[test]
fn what_breaks_is_a_row() {
    let workspace = Workspace::empty();
    workspace.write("documents/tea.yaml", TEA);
    workspace.write("documents/swagger.json", r#"{ "swagger": "2.0", "paths": { "/old": { "get": {} } } }"#);
    workspace.write("documents/none.yml", "a: [");
    workspace.write("documents/notes.txt", "not a document");
    let json = workspace.path("found.json");
    let output = corpus(&workspace, &["--json", json.to_str().unwrap()]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("1 of 3 documents generated\n2 of 3 operations offered"), "{shown}");
    assert!(shown.contains("\n  swagger.json: ") && shown.contains("\n  none.yml: "), "{shown}");

    let found: serde_json::Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    let tea = &found["documents"][2];
    assert_eq!((&tea["promised"], &tea["missing"]), (&2.into(), &serde_json::json!([])), "{tea:#}");
    assert_eq!(
        (&tea["faithful"], &tea["kinds"]["dropped"]),
        (&2.into(), &1.into()),
        "what is lost is none of these two"
    );

    // `--keep .` in a workspace like this one: its crates stand where those of the documents would.
    workspace.write("crates/crates/tea/client/mine.rs", "// mine\n");
    fs::remove_file(workspace.path("crates/crates/tea/generate.log")).unwrap();
    let shown = String::from_utf8(corpus(&workspace, &["--only", "tea"]).stdout).unwrap();
    assert!(shown.contains("was not made by `corpus`"), "{shown}");
    assert!(workspace.path("crates/crates/tea/client/mine.rs").exists());

    let output = corpus(&workspace, &["--only", "nothing"]);
    assert_eq!(output.status.code(), Some(2));
}

/// What is in the folder and cannot be a document is a row or is named; nothing is left out in silence.
#[cfg(unix)]
#[test]
fn odd_things_in_the_folder() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let workspace = Workspace::empty();
    for name in ["tea.yaml", "tea.json", "parts/tea.yaml"] {
        workspace.write(&format!("documents/{name}"), TEA);
    }
    let documents = workspace.path("documents");
    workspace.write("documents/notes.txt", "not a document");
    fs::create_dir(documents.join("folder.json")).unwrap();
    fs::write(documents.join(OsStr::from_bytes(b"caf\xe9.yaml")), TEA).unwrap();
    std::os::unix::fs::symlink("nowhere", documents.join("dangling.yaml")).unwrap();
    assert!(Command::new("mkfifo").arg(documents.join("pipe.json")).status().unwrap().success());
    let output = corpus(&workspace, &[]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    let said: Vec<&str> = shown.lines().skip_while(|line| !line.starts_with("What falls short")).collect();
    let said = said.into_iter().filter(|line| !line.starts_with("generated in") && !line.starts_with("ledger"));
    insta::assert_snapshot!(said.collect::<Vec<_>>().join("\n"));
    // Those that have one name but for its end are told apart.
    assert!(shown.contains("\n tea.json ") && shown.contains("\n tea.yaml "), "{shown}");

    workspace.write("taken", "a file");
    let taken = workspace.path("taken").display().to_string();
    let output = corpus(&workspace, &["--keep", &taken]);
    let shown = workspace.masked(&String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(2), "{shown}");
}

#[test]
fn without_cargo_nothing_is_checked_and_nothing_written() {
    let workspace = Workspace::empty();
    let document = workspace.write("tea.yaml", TEA).display().to_string();
    let out = workspace.path("tea");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["client", &document, "--check", "-o"])
        .arg(&out)
        .env("CARGO", workspace.path("no-cargo-here"))
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{shown}");
    assert!(shown.contains("--check needs cargo") && !out.exists(), "{shown}");
}
