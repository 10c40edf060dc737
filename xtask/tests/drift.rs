//! `cargo xtask drift`: every exit code, against servers on loopback.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use support::server::{Server, nobody};
use support::{DOCUMENT, Workspace};
use xtask::Exit;

/// The document after a change that breaks who is deployed: the answer is of another type.
fn broken() -> String {
    DOCUMENT.replace(r#""items": { "type": "string" }"#, r#""items": { "type": "integer" }"#)
}

/// The document after a change that breaks nobody.
fn wider() -> String {
    let operation =
        r#""/toys": { "get": { "operationId": "listToys", "responses": { "200": { "description": "" } } } },"#;
    DOCUMENT.replacen(r#""/pets": {"#, &format!("{operation} \"/pets\": {{"), 1)
}

fn with_regions(eu: &str, us: &str) -> Workspace {
    Workspace::generated().with_regions(eu, us)
}

/// What ended how.
fn run(workspace: &Workspace, arguments: &[&str]) -> (Exit, String) {
    workspace.run(arguments).unwrap()
}

#[test]
fn nothing_changed_in_either_region() {
    let (eu, us) = (Server::of(DOCUMENT), Server::of(DOCUMENT));
    let workspace = with_regions(&eu.base(), &us.base());
    let (exit, printed) = run(&workspace, &["drift", "pets", "--fail-on", "any"]);
    assert_eq!(exit, Exit::Success, "{printed}");
}

/// Which change is served, from where on the run fails, and how it ends.
#[test]
fn the_threshold_decides() {
    let server = Server::of(DOCUMENT);
    let workspace = with_regions(&server.base(), &server.base());
    for (document, fail_on, exit) in [
        (broken(), "wire", Exit::Differs),
        (broken(), "source", Exit::Differs),
        (broken(), "any", Exit::Differs),
        (broken(), "never", Exit::Success),
        (wider(), "wire", Exit::Success),
        (wider(), "source", Exit::Success),
        (wider(), "any", Exit::Differs),
    ] {
        server.serve(&document);
        let (ended, printed) = run(&workspace, &["drift", "pets", "--fail-on", fail_on]);
        assert_eq!(ended, exit, "{fail_on}: {printed}");
    }
    server.serve(&broken());
    assert_eq!(run(&workspace, &["drift", "pets"]).0, Exit::Differs, "wire is the default");
}

#[test]
fn regions_that_differ_from_each_other_are_a_finding() {
    let (eu, us) = (Server::of(DOCUMENT), Server::of(&broken()));
    let workspace = with_regions(&eu.base(), &us.base());
    let (exit, printed) = run(&workspace, &["drift", "pets"]);
    assert_eq!(exit, Exit::Differs);
    assert!(printed.contains("eu and us"), "{printed}");
    let (exit, _) = run(&workspace, &["drift", "pets", "--region", "eu"]);
    assert_eq!(exit, Exit::Success, "only eu was asked");
    // Also where it is the same against what is pinned: both have the change, so that they do not differ.
    eu.serve(&broken());
    let (_, printed) = run(&workspace, &["drift", "pets", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(report["comparisons"].as_array().unwrap().len(), 3, "{printed}");
}

/// One region is there, the other is not: the one is reported, and there is no answer nevertheless.
#[test]
fn a_region_that_cannot_be_asked_leaves_no_answer() {
    for (document, fail_on) in [(broken(), "wire"), (DOCUMENT.to_owned(), "any")] {
        let eu = Server::of(&document);
        let workspace = with_regions(&eu.base(), &nobody());
        for format in ["text", "markdown", "json", "sarif", "html", "github"] {
            let (exit, printed) = run(&workspace, &["drift", "pets", "--fail-on", fail_on, "--format", format]);
            assert_eq!(exit, Exit::Incomplete, "{printed}");
            assert!(printed.contains("no connection"), "{format}: {printed}");
        }
    }
}

/// Sides of which no document can be had, and a word of the reason.
#[test]
fn what_cannot_be_compared_is_exit_code_3_and_never_nothing_changed() {
    let server = Server::of("<!doctype html>");
    let other = Server::of("{\"swagger\": \"2.0\"}");
    let workspace = with_regions(&server.base(), &nobody());
    let file = |name: &str, content: &str| workspace.write(name, content).display().to_string();
    let (truncated, list) = (file("truncated.json", &DOCUMENT[..200]), file("list.json", "[]"));
    let missing = workspace.path("missing.json").display().to_string();
    let url = format!("{}/openapi/v3.json", other.base());
    let nowhere = format!("{}/nowhere", other.base());
    for (against, says) in [
        ("live", "a page of HTML"),
        (&*url, "Swagger"),
        (&nowhere, "404"),
        (&truncated, "truncated.json"),
        (&list, "list.json"),
        (&missing, "missing.json"),
        ("HEAD:v3.json", "git"),
    ] {
        let (exit, printed) = run(&workspace, &["drift", "pets", "--against", against]);
        assert_eq!(exit, Exit::Incomplete, "{against}: {printed}");
        assert!(printed.contains(says), "{against}: {printed}");
        assert!(!printed.to_lowercase().contains("nothing changed"), "{against}: {printed}");
    }
    // A pinned document that was edited by hand is no side either.
    workspace.write("openapi/pets/document.json", &broken());
    let (exit, printed) = run(&workspace, &["drift", "pets", "--against", &list]);
    assert_eq!(exit, Exit::Incomplete, "{printed}");
}

#[test]
fn wrong_use_changes_nothing() {
    let workspace = Workspace::pinned();
    let expired = "[[waiver]]\nfingerprint = \"0123456789ab\"\nreason = \"r\"\nexpires = 2020-01-01\n";
    let unknown =
        "[[waiver]]\nrule = \"no-such-rule\"\noperation = \"GET /pets\"\nreason = \"r\"\nexpires = 2030-01-01\n";
    workspace.write("expired.toml", expired);
    let expired = workspace.path("expired.toml").display().to_string();
    workspace.write("unknown.toml", unknown);
    let unknown = workspace.path("unknown.toml").display().to_string();
    let mut shown = String::new();
    for arguments in [
        &["cats"][..],
        &["pets", "--region", "moon"],
        &["pets", "--against", "pinned"],
        &["pets", "--against", "pets.json", "--region", "eu"],
        &["--base", "a.json", "--against", "b.json", "--only-used"],
        &["pets", "--against", ""],
        &["pets", "--against", "http://pets.example/v3.json"],
        &["pets", "--against", "--output=x:v3.json"],
        &["pets", "--base=-x:v3.json"],
        &["pets", "--fail-on", "sometimes"],
        &["pets", "--format", "pdf"],
        &["pets", "--waivers", &expired],
        &["pets", "--waivers", &unknown],
        &["pets", "--waivers", "no-such-file.toml"],
        &["pets", "--replay", "recorded", "--base", "x.json"],
    ] {
        shown += &format!("{}\n", workspace.fail(&[&["drift"], arguments].concat()));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn two_files_need_no_api() {
    let workspace = Workspace::empty();
    let old = workspace.write("old.json", DOCUMENT).display().to_string();
    let new = workspace.write("new.json", &broken()).display().to_string();
    let (exit, printed) = run(&workspace, &["drift", "--base", &old, "--against", &new]);
    assert_eq!(exit, Exit::Differs, "{printed}");
    let out = workspace.path("report.html");
    let arguments = ["drift", "--base", &old, "--against", &new, "--format", "html", "-o", out.to_str().unwrap()];
    let (exit, printed) = run(&workspace, &arguments);
    assert_eq!((exit, printed.as_str()), (Exit::Differs, ""));
    assert!(workspace.read("report.html").contains("<html"));
}

#[test]
fn a_waiver_lets_a_finding_pass_and_is_stale_without_one() {
    let server = Server::of(&broken());
    let workspace = with_regions(&server.base(), &server.base());
    let (_, printed) = run(&workspace, &["drift", "pets", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let fingerprints: Vec<&str> = report["comparisons"][0]["drift"]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["fingerprint"].as_str().unwrap())
        .collect();
    assert!(!fingerprints.is_empty(), "{printed}");
    let waiver = |fingerprint: &&str| {
        format!("[[waiver]]\nfingerprint = \"{fingerprint}\"\nreason = \"we never look\"\nexpires = 2026-06-10\n")
    };
    let waivers: String = fingerprints.iter().map(waiver).collect();
    workspace.write("openapi/pets/waivers.toml", &waivers);
    let (exit, printed) = run(&workspace, &["drift", "pets", "--fail-on", "any"]);
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("we never look"), "{printed}");
    // The API took it back: the waiver is stale, which fails nothing.
    server.serve(DOCUMENT);
    let (exit, printed) = run(&workspace, &["drift", "pets", "--fail-on", "any"]);
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("openapi/pets/waivers.toml:1: fingerprint"), "{printed}");
}

/// A waiver of an operation, which comparison is made with it, and how that ends: an operation that neither document has is an
/// error, where these are the documents that the waivers are about.
#[test]
fn a_waiver_of_an_operation_that_no_document_has_is_wrong_use() {
    let server = Server::of(&wider());
    let workspace = with_regions(&server.base(), &server.base());
    let old = workspace.path("published.json").display().to_string();
    let waiver = |operation: &str| {
        format!(
            "[[waiver]]\nrule = \"response-type-changed\"\noperation = \"{operation}\"\nreason = \"r\"\nexpires = 2026-06-10\n"
        )
    };
    let file = "openapi/pets/waivers.toml";
    for (operation, arguments, is_known) in [
        ("GET /pets", &["pets"][..], true),
        ("GET /toys", &["pets"], true),
        ("GET /pats", &["pets"], false),
        ("GET /pats", &["pets", "--region", "eu"], true),
        ("GET /pats", &["pets", "--base", &old], true),
        (
            "GET /pats",
            &["pets", "--base", &old, "--against", "pinned", "--waivers", &workspace.path(file).display().to_string()],
            false,
        ),
    ] {
        workspace.write(file, &waiver(operation));
        let arguments = [&["drift"], arguments].concat();
        if is_known {
            assert_eq!(run(&workspace, &arguments).0, Exit::Success, "{operation} {arguments:?}");
            continue;
        }
        let failure = workspace.fail(&arguments);
        assert!(failure.contains(&format!("no document has an operation `{operation}`")), "{failure}");
        assert!(failure.contains("waivers.toml:1"), "{failure}");
    }
    // Which operations a document has that cannot be had is not known.
    workspace.write(file, &waiver("GET /pats"));
    server.serve("<!doctype html>");
    assert_eq!(run(&workspace, &["drift", "pets"]).0, Exit::Incomplete);
}

/// The document of a commit, with the file that it refers to as that commit has it.
#[test]
fn revisions_are_compared_with_the_files_of_their_commit() {
    let workspace = Workspace::empty().committed();
    let split = DOCUMENT.replace(r##"{ "$ref": "#/components/schemas/PetList" }"##, r#"{ "$ref": "list.json" }"#);
    assert_ne!(split, DOCUMENT);
    for (content, tag) in [(r#"{ "type": "array" }"#, "old"), (r#"{ "type": "string" }"#, "new")] {
        workspace.write("api/v3.json", &split);
        workspace.write("api/list.json", content);
        workspace.git(&["add", "."]);
        workspace.git(&["commit", "--quiet", "-m", tag]);
        workspace.git(&["tag", tag]);
    }
    for (base, against, exit) in [
        ("old:api/v3.json", "new:api/v3.json", Exit::Differs),
        ("new:api/v3.json", "HEAD:api/v3.json", Exit::Success),
        ("old:api/v3.json", "new:api/v4.json", Exit::Incomplete),
        ("older:api/v3.json", "new:api/v3.json", Exit::Incomplete),
    ] {
        let (ended, printed) = run(&workspace, &["drift", "--base", base, "--against", against]);
        assert_eq!(ended, exit, "{base} {against}: {printed}");
    }
}

#[test]
fn answers_are_held_against_the_pinned_document() {
    let workspace = Workspace::pinned();
    let folder = workspace.path("recorded").display().to_string();
    let answers = [
        ("1.json", r#"{ "operation": "listPets", "status": 200, "body": { "names": ["Rex"] } }"#),
        ("2.json", r#"{ "operation": "GET /pets", "status": 200, "body": { "names": [1], "total": 1 } }"#),
        ("3.json", r#"{ "operation": "listPets", "status": 200, "body": { "names": [2] } }"#),
        ("4.json", r#"{ "operation": "listPets", "status": 500 }"#),
        ("5.json", "{"),
        ("readme.txt", "no answer"),
    ];
    for (name, answer) in answers {
        workspace.write(&format!("recorded/{name}"), answer);
    }
    let (exit, printed) = run(&workspace, &["drift", "pets", "--replay", &folder]);
    // Nothing decodes the types of this API, so that there is no whole answer.
    assert_eq!(exit, Exit::Incomplete);
    insta::assert_snapshot!(printed);
    let (_, printed) = run(&workspace, &["drift", "pets", "--replay", &folder, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), 3, "{printed}");

    let empty = workspace.path("openapi").display().to_string();
    assert_eq!(run(&workspace, &["drift", "pets", "--replay", &empty]).0, Exit::Incomplete);
    let missing = workspace.fail(&["drift", "pets", "--replay", "no-such-folder"]);
    assert!(missing.contains("no-such-folder"), "{missing}");
    let sarif = workspace.fail(&["drift", "pets", "--replay", &folder, "--format", "sarif"]);
    assert!(sarif.contains("text or JSON"), "{sarif}");
}

/// What lies in the folder beside answers, and what is said of it; nothing waits for the other end of a pipe.
#[cfg(unix)]
#[test]
fn what_is_no_file_with_an_answer_is_not_read() {
    let workspace = Workspace::pinned();
    workspace.write("recorded/1.json", r#"{ "operation": "listPets", "status": 200, "body": {} }"#);
    workspace.write("recorded/2.json", r#" ["listPets", 200, {}, null]"#);
    workspace.write("recorded/3.json/inside.json", "{}");
    let pipe = workspace.path("recorded/4.json");
    assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
    let folder = workspace.path("recorded").display().to_string();
    let (exit, printed) = run(&workspace, &["drift", "pets", "--replay", &folder]);
    assert_eq!(exit, Exit::Incomplete);
    for says in [
        "pets: 1 recorded answers",
        "NOT READ 2.json: holds a list; a file is one answer",
        "NOT READ 3.json: is no regular file",
        "NOT READ 4.json: is no regular file",
    ] {
        assert!(printed.contains(says), "{says}: {printed}");
    }
}

/// Code that calls an operation uses its drift, also where it does not look at what changed; other code does not.
#[test]
fn only_what_our_code_uses_is_left() {
    let member = r#""names": { "type": "array", "items": { "type": "string" } }"#;
    let workspace = Workspace::generated().with_crates();
    let new = DOCUMENT.replace(member, &format!("{member}, \"total\": {{ \"type\": \"integer\" }}"));
    let new = workspace.write("new.json", &new).display().to_string();
    let count = |arguments: &[&str]| {
        let arguments = [&["drift", "pets", "--against", &new, "--format", "json"], arguments].concat();
        let report: serde_json::Value = serde_json::from_str(&run(&workspace, &arguments).1).unwrap();
        report["comparisons"][0]["drift"]["counts"]["safe"].as_u64().unwrap()
    };
    // The property, and that the version stayed as it was, which belongs to no operation.
    assert_eq!((count(&[]), count(&["--only-used"])), (2, 2));
    workspace.write("crates/pets/src/lib.rs", "");
    assert_eq!((count(&[]), count(&["--only-used"])), (2, 1));
    // Code that cannot be read is no answer to what is used.
    workspace.write("crates/pets/src/lib.rs", "fn (");
    let failure = workspace.run(&["drift", "pets", "--against", &new, "--only-used"]).unwrap_err();
    assert_eq!(failure.exit_code(), 3, "{failure}");
}
