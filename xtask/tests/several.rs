//! An API of several documents: each has an answer of its own, and none hides that of another.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use serde_json::Value;
use support::arts::{NAMES, at, broken, document, empty, manifest, pinned, server};
use support::server::nobody;
use xtask::Exit;

#[test]
fn all_documents_are_fetched_and_what_came_of_each_is_said() {
    let server = server();
    let workspace = empty(&server.base());
    let (exit, printed) = workspace.run(&["fetch", "arts"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    for name in NAMES {
        assert!(printed.contains(&format!("{name}: pinned openapi/arts/")), "{printed}");
    }
    assert!(printed.contains("\narts: of 4 documents 4 were pinned, 0 unchanged\n"), "{printed}");
    assert_eq!(printed.matches("next: cargo xtask generate arts").count(), 1, "{printed}");
    assert_eq!(workspace.read("openapi/arts/documents.lock").matches("sha256 = ").count(), 4);

    server.serve_at(&at("poems"), &broken("poems"));
    let (_, printed) = workspace.run(&["fetch", "arts"]).unwrap();
    assert!(printed.contains("poems: pinned openapi/arts/books/poems.json\n"), "{printed}");
    assert!(printed.contains("\nunchanged: novels, papers, songs\n"), "{printed}");
    assert!(printed.contains("\narts: of 4 documents 1 were pinned, 3 unchanged\n"), "{printed}");
    assert_eq!(workspace.read("openapi/arts/books/poems.json"), broken("poems"));

    // One alone.
    server.asked();
    server.serve_at(&at("songs"), &broken("songs"));
    let (_, printed) = workspace.run(&["fetch", "arts", "songs"]).unwrap();
    assert!(printed.contains("arts songs: pinned openapi/arts/songs/songs.json\n"), "{printed}");
    assert_eq!(server.asked(), ["/docs/songs.json"]);
}

/// What is served instead of one document, and a word of why it was not pinned.
#[test]
fn a_document_that_cannot_be_fetched_fails_the_command_and_no_other_document() {
    let server = server();
    let workspace = pinned(&server);
    server.serve_at(&at("poems"), &broken("poems"));
    let before = workspace.read("openapi/arts/papers/papers.json");
    for (served, says) in [("<!doctype html>", "HTML"), ("{}", "no `openapi` key"), ("-> /nowhere", "not followed")] {
        server.serve_at(&at("papers"), served);
        workspace.write("openapi/arts/books/poems.json", "{}");
        let failure = workspace.run(&["fetch", "arts"]).unwrap_err();
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("could not be fetched: papers\n"), "{failure}");
        assert_eq!(workspace.read("openapi/arts/books/poems.json"), broken("poems"), "the others are pinned");
        assert_eq!(workspace.read("openapi/arts/papers/papers.json"), before);
        // The reason stands in what was printed; a report of one document has it as well.
        let (exit, printed) = workspace.run(&["drift", "arts", "papers"]).unwrap();
        assert_eq!((exit, printed.contains(says)), (Exit::Incomplete, true), "{printed}");
    }
    let failure = workspace.fail(&["fetch", "arts", "--from", "x.json"]);
    assert!(failure.contains("name the one that it is after `arts`: novels, poems, papers, songs"), "{failure}");
    assert!(workspace.fail(&["fetch", "arts", "plays"]).contains("arts has no document `plays`"));
    assert!(
        workspace.fail(&["fetch", "arts", "books"]).contains("`books` is a group; its documents are: novels, poems")
    );
}

/// A host that is down, a document that is gone, and one whose file was not moved along with its line in the manifest.
#[test]
fn what_is_not_there_is_named_with_a_way_out() {
    let server = server();
    let workspace = pinned(&server);
    let before = workspace.files();
    workspace.write("openapi/arts/api.toml", &manifest(&nobody()));
    let failure = workspace.fail(&["fetch", "arts"]);
    assert!(failure.contains("none of the 4 documents of arts could be fetched"), "{failure}");
    assert!(failure.contains("what is pinned is as it was"), "{failure}");
    workspace.write("openapi/arts/api.toml", &manifest(&server.base()));
    assert!(workspace.files() == before);

    let gone = manifest(&server.base()).replace("name = \"poems\"", "name = \"odes\"");
    workspace.write("openapi/arts/api.toml", &gone);
    let failure = workspace.fail(&["fetch", "arts", "odes"]);
    assert!(failure.contains("404") && failure.contains("gone for good is taken out"), "{failure}");

    let moved = manifest(&server.base()).replace("path = \"songs/songs.json\"", "path = \"songs/hymns.json\"");
    workspace.write("openapi/arts/api.toml", &moved);
    let failure = workspace.fail(&["generate", "arts"]);
    assert!(failure.contains("at openapi/arts/songs/hymns.json"), "{failure}");
    assert!(failure.contains("move it along if api.toml names another file now"), "{failure}");
}

/// What is served of which document, and how the run ends.
#[test]
fn each_document_is_compared_by_itself() {
    let server = server();
    let workspace = pinned(&server);
    let (exit, printed) = workspace.run(&["drift", "arts", "--fail-on", "any"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("no drift: novels, poems, papers, songs\n"), "{printed}");
    assert!(printed.contains("4 comparisons: 4 without drift, 0 with\n"), "{printed}");

    server.serve_at(&at("papers"), &broken("papers"));
    let (exit, printed) = workspace.run(&["drift", "arts"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("\npapers: openapi/arts/papers/papers.json (1.0.0) -> "), "{printed}");
    assert!(printed.contains("no drift: novels, poems, songs\n"), "{printed}");
    assert_eq!(workspace.run(&["drift", "arts", "songs"]).unwrap().0, Exit::Success, "only that one was asked");
    assert_eq!(workspace.run(&["drift", "arts", "papers"]).unwrap().0, Exit::Differs);
}

/// No answer about one document is no answer, whatever the others say.
#[test]
fn a_document_without_an_answer_is_never_hidden_by_the_others() {
    let server = server();
    let workspace = pinned(&server);
    server.serve_at(&at("songs"), "<!doctype html>");
    for (papers, fail_on) in [(document("papers"), "any"), (broken("papers"), "wire"), (document("papers"), "never")] {
        server.serve_at(&at("papers"), &papers);
        for format in ["text", "markdown", "json", "sarif", "html", "github"] {
            let arguments = ["drift", "arts", "--fail-on", fail_on, "--format", format];
            let (exit, printed) = workspace.run(&arguments).unwrap();
            assert_eq!(exit, Exit::Incomplete, "{format}: {printed}");
            assert!(printed.contains("a page of HTML"), "{format}: {printed}");
        }
    }
    let (_, printed) = workspace.run(&["drift", "arts"]).unwrap();
    assert!(printed.contains("4 comparisons: 3 without drift, 0 with, 1 COULD NOT BE MADE\n"), "{printed}");

    // A pinned document that was edited by hand is none to compare with.
    server.serve_at(&at("songs"), &document("songs"));
    workspace.write("openapi/arts/books/poems.json", &broken("poems"));
    let (exit, printed) = workspace.run(&["drift", "arts"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("poems: could not compare: lock does not match document"), "{printed}");
    // Nor is there an answer where nobody serves anything.
    let manifest = manifest(&nobody());
    workspace.write("openapi/arts/api.toml", &manifest);
    let (exit, printed) = workspace.run(&["drift", "arts"]).unwrap();
    assert_eq!(exit, Exit::Incomplete);
    assert_eq!(printed.matches("no connection").count(), 3, "{printed}");
}

/// The same request and the same schema are in two groups; code uses that of one.
#[test]
fn code_is_looked_for_in_the_module_of_the_group() {
    let server = server();
    let workspace = pinned(&server);
    for name in ["novels", "papers", "poems"] {
        server.serve_at(&at(name), &broken(name));
    }
    let (exit, printed) = workspace.run(&["drift", "arts", "--format", "json"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    let report: Value = serde_json::from_str(&printed).unwrap();
    let mut fingerprints = std::collections::BTreeSet::new();
    for (name, used) in [("novels", None), ("poems", None), ("papers", Some("papers::Item.year"))] {
        let comparison = report["comparisons"].as_array().unwrap().iter().find(|one| one["label"] == name).unwrap();
        let finding = &comparison["drift"]["findings"][0];
        assert!(fingerprints.insert(finding["fingerprint"].to_string()), "an edit of each document is one: {name}");
        let uses: Vec<_> =
            finding["impact"].as_array().unwrap().iter().map(|one| one["item"].as_str().unwrap()).collect();
        assert_eq!(uses, Vec::from_iter(used), "{name}: {finding:#}");
    }
    let (exit, printed) = workspace.run(&["drift", "arts", "--only-used"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(
        printed.contains("papers: ") && printed.contains("1 of 1 breaking changes touches what handwritten code uses")
    );
    let (exit, printed) = workspace.run(&["drift", "arts", "novels", "--only-used"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
}

#[test]
fn other_documents_are_compared_with_the_one_that_is_named() {
    let server = server();
    let workspace = pinned(&server);
    let old = workspace.write("old.json", &broken("poems")).display().to_string();
    let failure = workspace.fail(&["drift", "arts", "--base", &old]);
    assert!(failure.contains("is one document, and arts has several"), "{failure}");
    assert!(failure.contains("novels, poems, papers, songs"), "{failure}");
    assert_eq!(workspace.run(&["drift", "arts", "poems", "--base", &old]).unwrap().0, Exit::Differs);
    assert!(workspace.fail(&["drift", "arts", "plays"]).contains("arts has no document `plays`"));
}

#[test]
fn a_plan_is_that_of_all_documents() {
    let server = server();
    let workspace = pinned(&server);
    workspace.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n[workspace.dependencies]\narts-api = { path = \"crates/arts-api\" }\n",
    );
    let (exit, printed) = workspace.run(&["release-plan", "arts"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("no release"), "{printed}");
    server.serve_at(&at("poems"), &broken("poems"));
    server.serve_at(&at("songs"), &document("songs").replace("\"year\"", "\"month\": {}, \"year\""));
    let (exit, printed) = workspace.run(&["release-plan", "arts"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("  no drift: novels, papers\n"), "{printed}");
    for says in ["major:", "arts-api             0.3.1 -> 0.4.0", "arts                 1.0.0 -> 2.0.0", "GET /poems"] {
        assert!(printed.contains(says), "{says}: {printed}");
    }
    let (_, printed) = workspace.run(&["release-plan", "arts", "songs"]).unwrap();
    assert!(printed.contains("minor:"), "{printed}");
    // Without one of the documents there is no plan.
    server.serve_at(&at("papers"), "-> /away");
    let failure = workspace.run(&["release-plan", "arts"]).unwrap_err();
    assert_eq!(failure.exit_code(), 3, "{failure}");
    assert!(failure.to_string().contains("error: papers: the server answered 302"), "{failure}");
    server.serve_at(&at("songs"), "<!doctype html>");
    let failure = workspace.run(&["release-plan", "arts"]).unwrap_err().to_string();
    assert!(failure.contains(" (nor could be compared: songs)"), "{failure}");
}

/// The tool that measures is a script here, which keeps what it was given: the whole crate of the old documents, and that of
/// the new ones.
#[cfg(unix)]
#[test]
fn what_is_measured_is_the_crate_of_all_documents() {
    let server = server();
    let workspace = pinned(&server);
    workspace.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/*\"]\n[workspace.dependencies]\narts-api = { path = \"crates/arts-api\" }\n",
    );
    workspace.write(
        "semver-checks",
        "case \"$*\" in --version) echo cargo-semver-checks 0.51.0; exit ;; esac\n\
         rm -rf old new; cp -r \"$5\" old; cp -r \"${3%/Cargo.toml}\" new\n",
    );
    server.serve_at(&at("poems"), &broken("poems"));
    server.serve_at(&at("papers"), &broken("papers"));
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["release-plan", "arts", "--check"])
        .env("CARGO_MANIFEST_DIR", workspace.path("xtask"))
        .env("CARGO", "/bin/sh")
        .current_dir(workspace.path(""))
        .output()
        .unwrap();
    let shown = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(0), "{shown}");
    assert!(shown.contains("predicted major, cargo-semver-checks 0.51.0 measured patch"), "{shown}");
    for (module, same) in [("books", false), ("papers", false), ("songs", true)] {
        let [old, new] = ["old", "new"].map(|side| workspace.read(&format!("{side}/src/{module}.rs")));
        assert_eq!(old == new, same, "{module}");
        assert_eq!(old, workspace.read(&format!("crates/arts-api/src/{module}.rs")), "the old crate is what is there");
    }
}

/// One file for all documents: an edit of one of them, or a rule in an operation, which may be that of one document alone.
#[test]
fn waivers_are_those_of_all_documents() {
    let server = server();
    let workspace = pinned(&server);
    // The same request in two groups, with the same change.
    for name in ["novels", "papers", "poems"] {
        server.serve_at(&at(name), &broken(name));
    }
    let (_, printed) = workspace.run(&["drift", "arts", "--format", "json"]).unwrap();
    let report: Value = serde_json::from_str(&printed).unwrap();
    let of = |name: &str| {
        let comparison = report["comparisons"].as_array().unwrap().iter().find(|one| one["label"] == name).unwrap();
        let finding = &comparison["drift"]["findings"][0];
        (finding["fingerprint"].as_str().unwrap().to_owned(), finding["rule"]["id"].as_str().unwrap().to_owned())
    };
    let end = "reason = \"never read\"\nexpires = 2026-12-31\n";
    let edit = |name: &str| format!("[[waiver]]\nfingerprint = \"{}\"\n{end}", of(name).0);
    let rule = |operation: &str, document: &str| {
        format!("[[waiver]]\nrule = \"{}\"\noperation = \"{operation}\"\n{document}{end}", of("poems").1)
    };
    let all = edit("novels") + &rule("GET /search", "document = \"papers\"\n") + &rule("GET /poems", "");
    for (waivers, exit, breaks) in [
        (all.clone(), Exit::Success, 0),
        (edit("novels"), Exit::Differs, 2),
        (rule("GET /search", ""), Exit::Differs, 1),
        (rule("GET /search", "document = \"papers\"\n"), Exit::Differs, 2),
    ] {
        workspace.write("openapi/arts/waivers.toml", &waivers);
        let (ended, printed) = workspace.run(&["drift", "arts", "--format", "json"]).unwrap();
        assert_eq!(ended, exit, "{waivers}: {printed}");
        let report: Value = serde_json::from_str(&printed).unwrap();
        let comparisons = report["comparisons"].as_array().unwrap();
        let left = comparisons.iter().filter(|one| one["drift"]["findings"][0]["waived"].is_null());
        let left = left.filter(|one| one["drift"]["findings"][0].is_object()).count();
        assert_eq!(left, breaks, "{waivers}: {printed}");
    }
    // Of one document, nothing is known of the waivers of the others.
    workspace.write("openapi/arts/waivers.toml", &all);
    let (exit, printed) = workspace.run(&["drift", "arts", "poems"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(!printed.contains("remove the waiver"), "{printed}");
    for (waiver, says) in [
        (rule("GET /poems", "document = \"plays\"\n"), "there is no document `plays`"),
        (rule("GET /poems", "document = \"songs\"\n"), "the document `songs` has no operation `GET /poems`"),
        (rule("GET /plays", ""), "no document has an operation `GET /plays`"),
    ] {
        workspace.write("openapi/arts/waivers.toml", &waiver);
        let failure = workspace.fail(&["drift", "arts"]);
        assert!(failure.contains(says) && failure.contains("openapi/arts/waivers.toml:1"), "{failure}");
    }
}

/// What was pinned in a revision, wherever it was then.
#[test]
fn all_documents_are_compared_with_those_of_a_revision() {
    let server = server();
    let workspace = pinned(&server).committed();
    server.serve_at(&at("songs"), &broken("songs"));
    workspace.run(&["fetch", "arts"]).unwrap();
    // Songs are among the books now, and papers are called essays.
    let moved = manifest(&server.base())
        .replace(
            "name = \"songs\"\ngroup = \"songs\"\npath = \"songs/",
            "name = \"songs\"\ngroup = \"books\"\npath = \"books/",
        )
        .replace("[[group]]\nname = \"songs\"\n", "");
    workspace.write("openapi/arts/api.toml", &moved);
    std::fs::rename(workspace.path("openapi/arts/songs/songs.json"), workspace.path("openapi/arts/books/songs.json"))
        .unwrap();
    let (exit, printed) = workspace.run(&["drift", "arts", "--base", "pinned@HEAD", "--against", "pinned"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("no drift: novels, poems, papers\n"), "{printed}");
    assert!(
        printed.contains("songs: HEAD:openapi/arts/songs/songs.json (1.0.0) -> openapi/arts/books/songs.json"),
        "{printed}"
    );

    workspace.write("openapi/arts/api.toml", &moved.replace("name = \"novels\"", "name = \"stories\""));
    let (exit, printed) = workspace.run(&["drift", "arts", "--base", "pinned@HEAD", "--against", "pinned"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("arts had no document `stories` then"), "{printed}");
    let (exit, printed) = workspace.run(&["drift", "arts", "--base", "pinned@v9"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("there is no revision `v9`"), "{printed}");
}

/// What the document promises is looked at; the program that decodes knows no types of this API, which is no answer.
#[test]
fn recorded_answers_are_held_against_the_document_that_is_named() {
    let server = server();
    let workspace = pinned(&server);
    let answer = r#"{ "operation": "listPoems", "status": 200, "body": { "title": 7 } }"#;
    let file = workspace.write("recorded/one.json", answer);
    let folder = file.parent().unwrap().display().to_string();
    let (exit, printed) = workspace.run(&["drift", "arts", "poems", "--replay", &folder]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("arts poems: 1 recorded answers, 1 findings"), "{printed}");
    assert!(printed.contains("listPoems, status 200, at $.title"), "{printed}");
    assert!(printed.contains("NOT DECODED: only the types of notai"), "{printed}");
    let failure = workspace.fail(&["drift", "arts", "--replay", &folder]);
    assert!(failure.contains("name it after `arts`: novels, poems, papers, songs"), "{failure}");
    assert!(workspace.fail(&["drift", "arts", "plays", "--replay", &folder]).contains("no document `plays`"));
}
