//! An API of one document, in two regions.

use std::fs;
use std::path::Path;

use notai_sim::{Config, Region, Simulator};
use xtask::Exit;

#[cfg(unix)]
use crate::support::gh::{run_with_gh, with_gh};
use crate::support::server::{Server, nobody};
use crate::support::{DOCUMENT, Workspace};

fn changed() -> String {
    let member = r#""names": { "type": "array", "items": { "type": "string" } }"#;
    DOCUMENT.replace("1.2.3", "1.3.0").replace(member, &format!("{member}, \"total\": {{ \"type\": \"integer\" }}"))
}

fn workspace(eu: &str, us: &str) -> Workspace {
    Workspace::generated().with_crates().with_regions(eu, us).committed()
}

#[test]
fn a_dry_run_commits_beside_the_checkout_and_shows_the_rest() {
    let server = Server::of(&changed());
    let workspace = workspace(&server.base(), &server.base());
    workspace.write("crates/pets/src/lib.rs", "// unfinished work\n");
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    for says in [
        "drift/pets: feat(pets)",
        "pets-api 0.3.2, pets 1.1.0",
        "would run: git push --quiet --force-with-lease=refs/heads/drift/pets: origin ",
        "would run: gh pr create --head drift/pets --base main --title 'feat(pets)",
    ] {
        assert!(printed.contains(says), "{says}: {printed}");
    }
    // The checkout is as it was, unfinished work included.
    assert_eq!(workspace.git(&["status", "--porcelain"]), " M crates/pets/src/lib.rs\n");
    assert_eq!(workspace.git(&["branch", "--show-current"]), "main\n");
    assert_eq!(workspace.git(&["worktree", "list"]).lines().count(), 1);
    // The branch is one commit with everything that belongs to the change.
    assert_eq!(workspace.git(&["rev-list", "--count", "main..drift/pets"]), "1\n");
    let files = workspace.git(&["diff", "--name-only", "main", "drift/pets"]);
    assert_eq!(
        files.lines().collect::<Vec<_>>(),
        [
            "CHANGELOG.md",
            "Cargo.toml",
            "crates/pets-api/Cargo.toml",
            "crates/pets-api/src/generated.rs",
            "crates/pets/Cargo.toml",
            "openapi/pets/document.json",
            "openapi/pets/document.lock",
        ]
    );
    let file = |name: &str| workspace.git(&["show", &format!("drift/pets:{name}")]);
    assert_eq!(file("openapi/pets/document.json"), changed());
    assert!(file("openapi/pets/document.lock").contains(&server.base()));
    assert!(file("crates/pets-api/src/generated.rs").contains("pub total"));
    assert!(file("Cargo.toml").contains("pets-api = { path = \"crates/pets-api\", version = \"0.3.2\" }"));
    assert!(file("CHANGELOG.md").contains("\n## [pets-api 0.3.2, pets 1.1.0] - 2026-06-10\n"));
    // The reports lie in target, and the body says what the pull request is.
    let body = workspace.read("target/drift/body.md");
    assert!(body.contains("Next versions: pets-api 0.3.2, pets 1.1.0.") && body.contains("total"), "{body}");
    for name in ["report.html", "report.json", "report.sarif"] {
        assert!(!workspace.read(&format!("target/drift/{name}")).is_empty(), "{name}");
    }
}

#[test]
fn without_an_answer_nothing_is_done() {
    let server = Server::of(&changed());
    let workspace = workspace(&server.base(), &nobody());
    let before = workspace.git(&["for-each-ref"]);
    let (exit, printed) = workspace.run(&["drift-pr", "pets"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("could not compare: nothing is changed"), "{printed}");
    assert_eq!(workspace.git(&["for-each-ref"]), before);
    assert!(workspace.read("target/drift/report.html").contains("no connection"));
}

#[test]
fn a_document_of_which_no_crate_is_made_is_proposed_and_fails() {
    // The overlay repairs a property that is called otherwise now.
    let server = Server::of(&changed().replace("\"names\"", "\"titles\""));
    let workspace = Workspace::generated().with_crates().with_regions(&server.base(), &server.base());
    let manifest = workspace.read("openapi/pets/api.toml") + "overlay = \"overlay.yaml\"\n";
    workspace.write("openapi/pets/api.toml", &manifest);
    workspace.write(
        "openapi/pets/overlay.yaml",
        "overlay: 1.1.0\ninfo: { title: Pets, version: \"1\" }\nactions:\n  - target: $.components.schemas.PetList.properties.names\n    description: They have a limit.\n    update: { maxItems: 100 }\n",
    );
    let workspace = workspace.committed();
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("no crate could be generated"), "{printed}");
    assert!(workspace.read("target/drift/body.md").contains("**No crate could be generated of it**"));
}

#[test]
fn what_only_another_region_serves_is_for_a_person() {
    let (eu, us) = (Server::of(DOCUMENT), Server::of(&changed()));
    let workspace = workspace(&eu.base(), &us.base());
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(!printed.contains("would close"), "{printed}");
    assert!(printed.contains("\nanother region serves something else"), "{printed}");
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run", "--format", "github"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("\n::warning title=drift of another region::another region serves"), "{printed}");
}

/// What is pinned is served again as far as it could be compared, which says nothing about the rest.
#[test]
fn nothing_is_closed_where_something_was_not_evaluated() {
    let dangling =
        DOCUMENT.replace(r##""$ref": "#/components/schemas/PetList""##, r##""$ref": "#/components/schemas/Gone""##);
    let server = Server::of(&dangling);
    let workspace = Workspace::empty();
    let file = workspace.write("published.json", &dangling);
    workspace.run(&["fetch", "pets", "--from", file.to_str().unwrap()]).unwrap();
    let workspace = workspace.with_crates().with_regions(&server.base(), &server.base()).committed();
    let (exit, printed) = workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(!printed.contains("would close"), "{printed}");
    assert!(printed.contains("\nnothing was found in what could be compared, which is not all"), "{printed}");
}

/// Night after night: opened, left alone, updated, closed.
#[cfg(unix)]
#[test]
fn there_is_one_pull_request_and_it_rolls() {
    let server = Server::of(&changed());
    let workspace = workspace(&server.base(), &server.base());
    let _remote = workspace.with_remote();
    workspace.git(&["push", "--quiet", "origin", "main"]);
    let pushed = || workspace.git(&["ls-remote", "origin", "refs/heads/drift/pets"]);

    with_gh(&workspace, "");
    let (code, said, log) = run_with_gh(&workspace, "pets");
    assert_eq!(code, Some(0), "{said}");
    assert!(log.contains("pr create --head drift/pets --base main --title feat(pets)"), "{log}");
    let first = pushed();
    assert!(!first.is_empty());

    with_gh(&workspace, "7");
    let (code, said, log) = run_with_gh(&workspace, "pets");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the branch holds that already"), "{said}");
    assert!(log.contains("pr edit 7 --title"), "{log}");
    assert_eq!(pushed(), first);

    server.serve(&changed().replace("total", "count"));
    let (code, said, log) = run_with_gh(&workspace, "pets");
    assert_eq!(code, Some(0), "{said}");
    assert!(log.contains("pr edit 7 --title"), "{log}");
    assert_ne!(pushed(), first);

    server.serve(DOCUMENT);
    let (code, said, log) = run_with_gh(&workspace, "pets");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("closed #7"), "{said}");
    assert!(log.contains("pr close 7 --comment"), "{log}");
}

/// The entry of the changelog bears the day on which it was written, which is none to write it anew for.
#[cfg(unix)]
#[test]
fn the_branch_of_another_day_is_left_alone() {
    let server = Server::of(&changed());
    let workspace = workspace(&server.base(), &server.base());
    let _remote = workspace.with_remote();
    // Here it is a day of June 2026, which is over; the program asks the clock.
    workspace.run(&["drift-pr", "pets", "--dry-run"]).unwrap();
    workspace.git(&["push", "--quiet", "origin", "main", "drift/pets"]);
    let pushed = || workspace.git(&["ls-remote", "origin", "refs/heads/drift/pets"]);
    let before = pushed();

    with_gh(&workspace, "7");
    let (code, said, _) = run_with_gh(&workspace, "pets");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the branch holds that already"), "{said}");
    assert_eq!(pushed(), before);
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// The crate of this workspace, and a simulated Not AI that has gained a field overnight.
#[test]
fn a_simulated_api_that_drifts_gets_its_pull_request() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let workspace = Workspace::empty();
    for part in ["Cargo.toml", "CHANGELOG.md", "openapi/notai", "crates/notai-api", "crates/notai"] {
        copy(&here.join(part), &workspace.path(part));
    }
    let pinned = fs::read_to_string(here.join("openapi/notai/document.json")).unwrap();
    let mut served: serde_json::Value = serde_json::from_str(&pinned).unwrap();
    served["components"]["schemas"]["PublicSession"]["properties"]["shoeSize"] =
        serde_json::json!({ "type": "integer" });
    served["info"]["version"] = "1.0.18.0".into();
    let simulator = Simulator::start_blocking(Config::default().with_document(served.to_string())).unwrap();
    let manifest = workspace.read("openapi/notai/api.toml");
    let manifest = manifest
        .replace("https://api.isnotai.com", &simulator.base_url(Region::Us))
        .replace("https://api-eu.isnotai.com", &simulator.base_url(Region::Eu));
    workspace.write("openapi/notai/api.toml", &manifest);
    let workspace = workspace.committed();

    let (exit, printed) = workspace.run(&["drift-pr", "notai", "--dry-run", "--format", "github"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(printed.contains("document 1.0.18.0, which breaks nobody"), "{printed}");
    assert!(printed.contains("would run: gh pr create --head drift/notai"), "{printed}");
    let generated = workspace.git(&["show", "drift/notai:crates/notai-api/src/generated.rs"]);
    assert!(generated.contains("pub shoe_size"));
    let lock = workspace.git(&["show", "drift/notai:openapi/notai/document.lock"]);
    assert!(lock.contains("info_version = \"1.0.18.0\""), "{lock}");
}
