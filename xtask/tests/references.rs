//! Documents that refer to other hosts: who is asked, by which command, and what happens otherwise.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use serde_json::Value;
use support::server::Server;
use support::{DOCUMENT, MANIFEST, Workspace};
use xtask::Exit;

/// What a list of pets is, at an address of its own.
const LIST: &str = "type: object\nproperties:\n  names: { type: array, items: { type: string } }\n";

/// The document with its one schema elsewhere.
fn referring(to: &str) -> String {
    DOCUMENT.replace("#/components/schemas/PetList", to)
}

/// A server of a document that refers to a file beside it, `pets.yaml`.
fn split() -> Server {
    let server = Server::of(&referring("./pets.yaml"));
    server.serve_at("/openapi/pets.yaml", LIST);
    server
}

/// A workspace whose regions are a server, and whose manifest names these hosts.
fn naming(hosts: &str, server: &Server) -> Workspace {
    let workspace = Workspace::generated();
    let manifest = MANIFEST
        .replace("https://eu.pets.example", &server.base())
        .replace("https://us.pets.example", &server.base())
        .replace("/v3.json\"\n", &format!("/v3.json\"\nreference_hosts = [{hosts}]\n"));
    workspace.write("openapi/pets/api.toml", &manifest);
    workspace
}

/// What was not evaluated, of every comparison, in JSON.
fn not_evaluated(printed: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(printed).unwrap();
    let comparisons = report["comparisons"].as_array().unwrap().iter();
    comparisons.flat_map(|one| one["drift"]["not_evaluated"].as_array().cloned().unwrap_or_default()).collect()
}

#[test]
fn two_files_that_refer_to_a_host_are_compared_when_it_is_named() {
    let server = Server::of(DOCUMENT);
    server.serve_at("/old.yaml", LIST);
    server.serve_at("/new.yaml", &LIST.replace("string", "integer"));
    let workspace = Workspace::empty();
    let file = |name: &str| {
        let text = referring(&format!("{}/{name}.yaml", server.base()));
        workspace.write(&format!("{name}.json"), &text).display().to_string()
    };
    let (old, new) = (file("old"), file("new"));
    let same = workspace.write("same.json", &format!("{}\n", workspace.read("old.json"))).display().to_string();
    let run = |against: &str, more: &[&str]| {
        let arguments = [&["drift", "--base", &old, "--against", against, "--fail-on", "any"], more].concat();
        workspace.run(&arguments).unwrap()
    };

    let (exit, printed) = run(&new, &["--format", "json"]);
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    let places = not_evaluated(&printed);
    assert_eq!(places.len(), 2, "{printed}");
    for place in places {
        assert_eq!(place["code"], "network");
        assert_eq!(
            place["pointer"], "/paths/~1pets/get/responses/200/content/application~1json/schema",
            "where the reference stands"
        );
        let message = place["message"].as_str().unwrap();
        let says = "the host `127.0.0.1` is not named; if it may be asked, add `--reference-host 127.0.0.1`";
        assert!(message.contains(says), "{message}");
    }
    let (exit, _) = run(&same, &[]);
    assert_eq!(exit, Exit::Incomplete, "the same text may mean something else");
    assert_eq!(server.asked(), Vec::<String>::new());

    let named = ["--reference-host", "127.0.0.1"];
    let (exit, printed) = run(&new, &named);
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("integer"), "{printed}");
    let mut asked = server.asked();
    asked.sort();
    assert_eq!(asked, ["/new.yaml", "/old.yaml"]);
    let (exit, printed) = run(&same, &[&named[..], &["--reference-host", "localhost"]].concat());
    assert_eq!(exit, Exit::Success, "{printed}");
    assert_eq!(server.asked(), ["/old.yaml"], "one file, to which both refer");
}

/// What an address answers, and a word of why the documents were not compared.
#[test]
fn what_could_not_be_fetched_leaves_no_answer() {
    let server = Server::of(DOCUMENT);
    let elsewhere = server.base().replace("127.0.0.1", "localhost");
    server.serve_at("/page.yaml", "<!doctype html>");
    server.serve_at("/broken.yaml", "a: [");
    server.serve_at("/empty.yaml", "");
    server.serve_at("/away.yaml", &format!("-> {elsewhere}/openapi/v3.json"));
    server.serve_at("/plain.yaml", "-> http://schemas.example/list.yaml");
    server.serve_at("/round.yaml", "-> /round.yaml");
    let workspace = Workspace::empty();
    let old = workspace.write("old.json", DOCUMENT).display().to_string();
    for (path, says) in [
        ("/none.yaml", "404"),
        ("/page.yaml", "HTML"),
        ("/broken.yaml", "cannot be read"),
        ("/empty.yaml", "empty"),
        ("/away.yaml", "the host `localhost` is not named"),
        ("/plain.yaml", "plain http"),
        ("/round.yaml", "on and on"),
    ] {
        let text = referring(&format!("{}{path}", server.base()));
        let new = workspace.write("new.json", &text).display().to_string();
        let arguments = ["drift", "--base", &old, "--against", &new, "--reference-host", "127.0.0.1"];
        let (exit, printed) = workspace.run(&[&arguments[..], &["--format", "json"]].concat()).unwrap();
        assert_eq!(exit, Exit::Incomplete, "{path}: {printed}");
        let places = not_evaluated(&printed);
        assert!(places.iter().any(|place| place["message"].as_str().unwrap().contains(says)), "{path}: {places:?}");
    }
}

/// A document that is served refers to its neighbours by paths: they are on its host, which has to be named as well.
#[test]
fn what_is_live_may_be_split_over_named_hosts() {
    let server = split();
    let workspace = naming("", &server);
    let (exit, printed) = workspace.run(&["drift", "pets", "--format", "json"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    let message = not_evaluated(&printed).pop().unwrap()["message"].to_string();
    let line = r#"write `reference_hosts = [\"127.0.0.1\"]` below [document] in openapi/pets/api.toml"#;
    assert!(message.contains(line), "{message}");

    let workspace = naming("\"127.0.0.1\"", &server);
    server.asked();
    let (exit, printed) = workspace.run(&["drift", "pets", "--fail-on", "any"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    let asked = server.asked();
    assert_eq!(asked.iter().filter(|path| *path == "/openapi/pets.yaml").count(), 1, "of both regions: {asked:?}");
    server.serve_at("/openapi/pets.yaml", &LIST.replace("string", "integer"));
    assert_eq!(workspace.run(&["drift", "pets"]).unwrap().0, Exit::Differs);

    // The same by the address, without an API.
    let address = format!("{}/openapi/v3.json", server.base());
    let old = workspace.path("published.json").display().to_string();
    let arguments = ["drift", "--base", &old, "--against", &address];
    assert_eq!(workspace.run(&arguments).unwrap().0, Exit::Incomplete);
    let named = [&arguments[..], &["--reference-host", "127.0.0.1"]].concat();
    assert_eq!(workspace.run(&named).unwrap().0, Exit::Differs);
}

#[test]
fn a_revision_may_refer_to_a_named_host() {
    let server = Server::of(DOCUMENT);
    server.serve_at("/list.yaml", LIST);
    let workspace = Workspace::empty();
    workspace.write("api/v3.json", &referring("list.yaml"));
    workspace.write("api/list.yaml", &format!("$ref: {}/list.yaml\n", server.base()));
    let workspace = workspace.committed();
    let now = workspace.write("now.json", DOCUMENT).display().to_string();
    let arguments = ["drift", "--base", "HEAD:api/v3.json", "--against", &now, "--fail-on", "any"];
    assert_eq!(workspace.run(&arguments).unwrap().0, Exit::Incomplete);
    let (exit, printed) = workspace.run(&[&arguments[..], &["--reference-host", "127.0.0.1"]].concat()).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
}

#[test]
fn a_client_is_made_of_what_named_hosts_have() {
    let server = split();
    let workspace = Workspace::empty();
    let address = format!("{}/openapi/v3.json", server.base());
    let file = workspace.write("v3.json", &referring(&format!("{}/openapi/pets.yaml", server.base())));
    for (source, named) in [(&*address, false), (&address, true), (file.to_str().unwrap(), true)] {
        let out = workspace.path("client").display().to_string();
        let host: &[&str] = if named { &["--reference-host", "127.0.0.1"] } else { &[] };
        let (_, printed) = workspace.run(&[&["client", source, "-o", &out], host].concat()).unwrap();
        let ledger = workspace.read("client/ledger.json");
        assert_eq!(!ledger.contains("bundle.network"), named, "{source}: {printed}");
    }
    assert!(workspace.read("client/README.md").contains("--reference-host 127.0.0.1"));
}

#[test]
fn the_normal_form_has_what_named_hosts_have() {
    let server = split();
    let workspace = Workspace::empty();
    let file = workspace.write("v3.json", &referring(&format!("{}/openapi/pets.yaml", server.base())));
    let file = file.to_str().unwrap();
    let failure = workspace.fail(&["normalize", file, "-o", "-"]);
    assert!(failure.contains("add `--reference-host 127.0.0.1`"), "{failure}");
    let (_, printed) = workspace.run(&["normalize", file, "-o", "-", "--reference-host", "127.0.0.1"]).unwrap();
    assert!(printed.contains("\"names\""), "{printed}");
}

#[test]
fn a_host_is_typed_as_a_manifest_has_it() {
    let workspace = Workspace::empty();
    for command in [
        &["drift", "--base", "a", "--against", "b"][..],
        &["client", "a", "-o", "b"],
        &["release-plan"],
        &["normalize", "a"],
    ] {
        for (host, says) in [("https://a.example", "without a scheme: `a.example`"), ("*.example", "name each host")] {
            let failure = workspace.fail(&[command, &["--reference-host", host]].concat());
            assert!(failure.contains(says), "{failure}");
        }
    }
}

/// The names of what is pinned beside the document.
fn beside(workspace: &Workspace) -> Vec<String> {
    let of_folder = |path: std::path::PathBuf| {
        let path = path.strip_prefix(workspace.path("openapi/pets")).ok()?.to_str()?.to_owned();
        path.starts_with("document.references").then_some(path)
    };
    workspace.files().into_iter().filter_map(|(path, _)| of_folder(path)).collect()
}

/// What is pinned is pinned whole: with no server left, it is generated and checked all the same.
#[test]
fn what_is_pinned_is_generated_from_without_a_network() {
    let server = split();
    let workspace = naming("\"127.0.0.1\"", &server);
    let (_, printed) = workspace.run(&["fetch", "pets"]).unwrap();
    assert!(printed.contains("  references    0 -> 1, of which 1 are new or changed\n"), "{printed}");
    assert_eq!(beside(&workspace).len(), 1);
    let (_, printed) = workspace.run(&["fetch", "pets"]).unwrap();
    assert!(printed.contains("unchanged"), "{printed}");

    // Only what it refers to changes: the server's ETag, if it had one, would say that nothing did.
    server.serve_at("/openapi/pets.yaml", &LIST.replace("names", "nicknames"));
    assert_eq!(workspace.run(&["drift", "pets", "--fail-on", "any"]).unwrap().0, Exit::Differs);
    let (_, printed) = workspace.run(&["fetch", "pets"]).unwrap();
    assert!(printed.contains("  references    1 -> 1, of which 1 are new or changed\n"), "{printed}");
    drop(server);

    assert_eq!(workspace.run(&["generate", "pets"]).unwrap().0, Exit::Success);
    assert!(workspace.read("crates/pets-api/src/generated.rs").contains("pub nicknames: "));
    assert_eq!(workspace.run(&["generate", "pets", "--check"]).unwrap().0, Exit::Success);
    let old = workspace.write("old.json", DOCUMENT).display().to_string();
    let against_pinned = ["drift", "pets", "--base", &old, "--against", "pinned", "--fail-on", "any"];
    let (exit, printed) = workspace.run(&against_pinned).unwrap();
    assert_eq!((exit, printed.contains("nicknames")), (Exit::Differs, true), "{printed}");

    let file = beside(&workspace).remove(0);
    workspace.write(&format!("openapi/pets/{file}"), LIST);
    let failure = workspace.fail(&["generate", "pets", "--check"]);
    assert!(failure.contains("changed by hand") && failure.contains("cargo xtask fetch pets"), "{failure}");
    let (exit, printed) = workspace.run(&against_pinned).unwrap();
    assert_eq!((exit, printed.contains("changed by hand")), (Exit::Incomplete, true), "{printed}");
}

/// A document is not pinned in pieces.
#[test]
fn what_refers_to_a_host_that_is_not_named_is_not_pinned() {
    let server = split();
    let workspace = naming("", &server);
    let failure = workspace.fail(&["fetch", "pets"]);
    let place = "(/paths/~1pets/get/responses/200/content/application~1json/schema)";
    let line = "write `reference_hosts = [\"127.0.0.1\"]` below [document] in openapi/pets/api.toml";
    assert!(failure.contains(place) && failure.contains(line), "{failure}");
    assert!(!failure.contains("any JSON"), "{failure}");

    let away = workspace.write("away.json", &referring("https://schemas.example/list.yaml"));
    let failure = workspace.fail(&["fetch", "pets", "--from", away.to_str().unwrap()]);
    assert!(failure.contains("the host `schemas.example` is not named"), "{failure}");
    // Nor generated from.
    let out = workspace.path("out").display().to_string();
    let failure = workspace.fail(&["generate", "pets", "--document", away.to_str().unwrap(), "--out", &out]);
    assert!(failure.contains(place) && failure.contains("the host `schemas.example` is not named"), "{failure}");
}

/// What a document of a revision referred to is what was pinned then, whatever is published now.
#[test]
fn a_revision_has_what_was_pinned_with_it() {
    let server = split();
    let workspace = naming("\"127.0.0.1\"", &server);
    workspace.run(&["fetch", "pets"]).unwrap();
    let workspace = workspace.committed();
    server.serve_at("/openapi/pets.yaml", &LIST.replace("string", "integer"));
    workspace.run(&["fetch", "pets"]).unwrap();
    server.asked();
    let arguments = ["drift", "pets", "--base", "HEAD:openapi/pets/document.json", "--against", "pinned"];
    let (exit, printed) = workspace.run(&arguments).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("integer"), "{printed}");
    assert_eq!(server.asked(), Vec::<String>::new());
    assert_eq!(workspace.run(&[&arguments[..4], &["--against", "live"]].concat()).unwrap().0, Exit::Differs);
}

/// The pull request has what the document refers to, and the crate that is made of both.
#[test]
fn a_pull_request_brings_what_the_document_refers_to() {
    let server = split();
    let workspace = naming("\"127.0.0.1\"", &server).with_crates().committed();
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    server.serve_at("/openapi/pets.yaml", &LIST.replace("names", "nicknames"));
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    let file = |name: &str| workspace.git(&["show", &format!("drift/pets:{name}")]);
    let listed = workspace.git(&["ls-tree", "-r", "--name-only", "drift/pets", "openapi/pets/document.references"]);
    let [reference] = listed.lines().collect::<Vec<_>>()[..] else { panic!("{listed}") };
    assert!(file(reference).contains("nicknames"));
    assert!(file("crates/pets-api/src/generated.rs").contains("pub nicknames: "));
}
